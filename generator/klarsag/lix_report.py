"""Texts in, what `klarsag lix` says of them out: each figure with its counts, and what would lower it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from klarsag.danish.lix import LONG, Lix, hardest_words, lix, longest_sentences
from klarsag.danish.lix_candidates import How
from klarsag.danish.lix_changes import Change, best_changes
from klarsag.danish.numbers import danish_number
from klarsag.records.readable import Part
from klarsag.texts import _, plural, translator

_SHOWN = 160  # characters of a sentence; a reader finds it by its beginning
_ROUND = 30  # characters on each side of the place where a sentence is split


@dataclass(frozen=True)
class Measured:
    """A text's figure, longest sentences (words, text), hardest words (word, letters, times), and what would help."""

    part: Part
    lix: Lix
    longest: list[tuple[int, str]]
    hardest: list[tuple[str, int, int]]
    changes: list[Change]


def measure(part: Part) -> Measured:
    text = part.text
    return Measured(part, lix(text), longest_sentences(text), hardest_words(text), best_changes(text))


def as_json(measured: list[Measured], file: str, language: str) -> str:
    """A list with an object for each text. `before` and `after` of a change are LIX with one decimal."""
    return json.dumps([_told(one, file, language) for one in measured], ensure_ascii=False, indent=2)


def _told(measured: Measured, file: str, language: str) -> dict[str, Any]:
    text = translator(language)
    found = measured.lix
    changes = [
        {
            "how": change.how.value,
            "passage": change.passage,
            "write": change.write,
            "times": change.count,
            "before": _decimal(change.before),
            "after": _decimal(change.after),
        }
        for change in measured.changes
    ]
    return {
        "file": file,
        "key": measured.part.key,
        "name": text(measured.part.name),
        "lix": found.value,
        "words": found.words,
        "sentences": found.sentences,
        "long_words": found.long_words,
        "band": text(found.band),
        "longest_sentences": [{"words": count, "text": said} for count, said in measured.longest],
        "hardest_words": [{"word": word, "letters": count, "times": times} for word, count, times in measured.hardest],
        "changes": changes,
    }


def _decimal(found: Lix) -> float:
    return round(float(found.exact), 1)


def as_text(measured: list[Measured], language: str) -> str:
    """A block for each text: the figure, the longest sentences, the hardest words, the best changes."""
    return "\n\n".join("\n".join(_block(one, language)) for one in measured)


def _block(measured: Measured, language: str) -> Iterator[str]:
    text, n_ = translator(language), plural(language)
    found = measured.lix
    figure = text(_("{name}: LIX {lix}, {band}")).format(
        name=text(measured.part.name), lix=found.value, band=text(found.band)
    )
    counts = (
        n_("{count} word", "{count} words", found.words).format(count=found.words),
        n_("{count} sentence", "{count} sentences", found.sentences).format(count=found.sentences),
        n_("{count} long word", "{count} long words", found.long_words).format(count=found.long_words),
    )
    yield f"{figure} ({', '.join(counts)})"
    yield "  " + text(_("Longest sentences:"))
    for count, said in measured.longest:
        yield f"    {n_('{count} word', '{count} words', count).format(count=count)}: {_short(said)}"
    if measured.hardest:
        yield "  " + text(_("Hardest words:"))
    for word, letters, times in measured.hardest:
        told = text(_("{word}: {letters} letters, {times}"))
        yield "    " + told.format(word=word, letters=letters, times=_times(times, language))
    if measured.changes:
        yield "  " + text(_("What would lower the figure most, one after the other:"))
    for number, change in enumerate(measured.changes, 1):
        figures = (danish_number(_decimal(figure), 1, language) for figure in (change.before, change.after))
        yield f"    {number}. {' → '.join(figures)}: {_advice(change, language)}"


def _times(count: int, language: str) -> str:
    n_ = plural(language)
    return n_("{count} time", "{count} times", count).format(count=count)


def _advice(change: Change, language: str) -> str:
    text, times = translator(language), _times(change.count, language)
    if change.how is How.SPLIT:
        first, rest = change.passage.removesuffix(change.write).rstrip(), change.write
        return text(_("Part this sentence in two where the line stands: “{first} | {rest}”")).format(
            first=f"…{first[-_ROUND:]}" if len(first) > _ROUND else first,
            rest=f"{rest[:_ROUND]}…" if len(rest) > _ROUND else rest,
        )
    if change.how is How.TURN:
        told = text(_("Write “{plain}” for “{turn}” ({times})"))
        return told.format(plain=change.write, turn=change.passage, times=times)
    told = text(_("Write a word of at most {most} letters for “{word}” ({times})"))
    return told.format(most=LONG - 1, word=change.passage, times=times)


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= _SHOWN else f"{sentence[:_SHOWN]}…"
