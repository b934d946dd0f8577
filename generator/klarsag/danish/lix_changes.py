"""A plain text in, the changes that would lower its LIX most out: each is really made, and LIX counted anew.

A change tells a writer where to look. Only a person can say whether the text still means the same.
"""

from dataclasses import dataclass

from klarsag.danish.lix import Lix, counts, figure
from klarsag.danish.lix_candidates import Candidate, How, candidates


@dataclass(frozen=True)
class Change:
    """Split the sentence `passage` before `write`, or write `write` for `passage` `count` times.

    For a long word, with its forms, `write` is empty: any word of at most six letters gives the same figure. `before`
    and `after` are the LIX of the whole text.
    """

    how: How
    passage: str
    write: str
    count: int
    before: Lix
    after: Lix


def best_changes(text: str, most: int = 3) -> list[Change]:
    """The changes that lower the LIX of `text` most, each made in the text that the one before left.

    Tried are: every sentence of 13 words or more split at its best place; every turn that has a plain form for its
    place, and every long word with its forms (names and months not), replaced everywhere. One that does not lower the
    figure is left out.
    """
    lines = text.splitlines()
    made: list[Change] = []
    while len(made) < most:
        each = [counts(line) for line in lines]
        total = tuple(map(sum, zip(*each, strict=True))) or (0, 0, 0)
        before = figure(*total)
        best: tuple[Lix, Candidate] | None = None
        for candidate in candidates(lines):
            changed = list(total)
            for number, line in candidate.lines.items():
                for place, (new, old) in enumerate(zip(counts(line), each[number], strict=True)):
                    changed[place] += new - old
            after = figure(*changed)
            if after.exact < before.exact and (best is None or _rank(after, candidate) < _rank(*best)):
                best = after, candidate
        if best is None:
            break
        after, chosen = best
        made.append(Change(chosen.how, chosen.passage, chosen.write, chosen.count, before, after))
        for number, line in chosen.lines.items():
            lines[number] = line
    return made


def _rank(after: Lix, candidate: Candidate) -> tuple[object, ...]:
    # Of equals one that says what to write comes before one that only says what to replace.
    return after.exact, candidate.how is How.WORD, -candidate.weight, candidate.passage
