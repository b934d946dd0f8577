"""Faithful summaries in, single mutations of them out, evenly over kinds and summaries; a seed gives the same ones."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.facts.change import Change, Dropped, Edits, Mutator
from benchmarks.facts.faithful import Faithful
from klarsag.danish.sentences import sentences


@dataclass(frozen=True)
class Mutation:
    """One thing made untrue: `answer` is the whole changed answer of `field`, `before` and `after` what differs in it.

    `item` is the place of its faithful summary in the list that it was made from.
    """

    kind: str
    item: int
    field: str
    answer: str
    before: str
    after: str


@dataclass(frozen=True)
class Made:
    """The mutations of one kind, how many there could have been, and why candidates were dropped."""

    kind: str
    mutations: tuple[Mutation, ...]
    possible: int
    dropped: Counter[str]


def apply(answer: str, changes: Sequence[Change]) -> str:
    """`answer` with every change made."""
    for change in sorted(changes, key=lambda one: one.start, reverse=True):
        answer = answer[: change.start] + change.text + answer[change.end :]
    return answer


def _difference(old: str, new: str) -> tuple[str, str]:
    """The sentences that only one of the two answers has."""
    first, second = sentences(old), sentences(new)
    before = " ".join(one for one in first if one not in second)
    return before or "…", " ".join(one for one in second if one not in first) or "…"


@dataclass(frozen=True)
class _Changed:
    """An answer changed, before it is chosen and its sentences are compared."""

    item: int
    field: str
    answer: str


def _changed(mutator: Mutator, at: int, summaries: Sequence[Faithful], random: Random) -> Iterator[_Changed | Dropped]:
    one = summaries[at]
    for proposal in mutator.propose(one, summaries, random):
        if isinstance(proposal, Dropped):
            yield proposal
            continue
        changes = proposal.changes if isinstance(proposal, Edits) else (proposal,)
        field = changes[0].field
        old = one.answer(field)
        new = apply(old, changes)
        if new.split() == old.split() or not new.strip():
            yield Dropped("nothing changes")
        else:
            yield _Changed(at, field, new)


def make(mutator: Mutator, summaries: Sequence[Faithful], seed: int, cap: int) -> Made:
    """At most `cap` mutations of one kind, taken in turn from the summaries, so that none outweighs the others."""
    dropped: Counter[str] = Counter()
    by_item: list[list[_Changed]] = []
    for at, one in enumerate(summaries):
        # A generator of its own for each summary: a new summary changes no other's mutations.
        random = Random(f"{seed}/{mutator.name}/{one.name}")
        own: list[_Changed] = []
        for found in _changed(mutator, at, summaries, random):
            if isinstance(found, Dropped):
                dropped[found.reason] += 1
            elif found not in own:
                own.append(found)
        random.shuffle(own)
        by_item.append(own)
    Random(f"{seed}/{mutator.name}").shuffle(by_item)
    deepest = max(map(len, by_item), default=0)
    turns = [own[turn] for turn in range(deepest) for own in by_item if turn < len(own)]
    mutations = (
        Mutation(
            mutator.name,
            one.item,
            one.field,
            one.answer,
            *_difference(summaries[one.item].answer(one.field), one.answer),
        )
        for one in turns[:cap]
    )
    return Made(mutator.name, tuple(mutations), len(turns), dropped)
