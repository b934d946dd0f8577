"""An answer in, a finding out where its LIX is above one of the edition's two limits."""

import re
from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.lix import Lix, letters, lix, words
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_SOURCE = "Björnsson, Läsbarhet (1968); bånd: dansksproghistorie.dk. Grænserne er Klarsags egne"
_MESSAGE = _(
    "LIX of “{field}” is {lix}, more than {limit}: {count} words, {sentences} sentences, {long_words} long words."
)
# The same words for both kinds: only the limit and what follows from it differ.
_HINT = _(
    "Part the longest sentence: “{longest}”. Write shorter words for: {words}. Change the limits in laesbarhed.yaml."
)
_RIGHT = "betyder: Du får besked, når kommunen ved mere."
HIGH = Kind(
    "answer-lix-high",
    Severity.WARNING,
    _MESSAGE,
    _(
        "Easy text has a LIX of 34 or less; the limit of 30 is our own, since no Danish authority has set one. LIX "
        "sees the length of words and sentences, not whether a text makes sense. The title is not measured, and in an "
        "answer of fewer than 20 words one long word is left out."
    ),
    _HINT,
    wrong="betyder: Kommunen hjælper familier med penge. De gælder for mad, tøj og ferie hele sommeren, når "
    "barnet bor hos dem i kommunen.",
    right=_RIGHT,
    source=_SOURCE,
)
TOO_HIGH = Kind(
    "answer-lix-too-high",
    Severity.ERROR,
    _MESSAGE,
    _(
        "Above 34 a text is no longer easy, so it may not be called easy-read; the limit of 35 is our own, since no "
        "Danish authority has set one. LIX sees the length of words and sentences, not whether a text makes sense. "
        "The title is not measured, and in an answer of fewer than 20 words one long word is left out."
    ),
    _HINT,
    wrong="betyder: Beboerrepræsentationen orienteres efterfølgende om udmøntningen.",
    right=_RIGHT,
    source=_SOURCE,
)
_LONG = 7  # letters, as LIX counts
_FEW = 20  # words


def _find(reading: Reading) -> Iterator[Finding]:
    limits = reading.limits
    for answer in reading.answers:
        if answer.field == "title" or not answer.sentences:
            continue
        measured = lix(answer.text)
        value = _steady(measured)
        kind, limit = (TOO_HIGH, limits.lix_error) if value > limits.lix_error else (HIGH, limits.lix_warning)
        if value <= limit:
            continue
        long = sorted({re.sub(r"^\W+|\W+$", "", word) for word in words(answer.text) if letters(word) >= _LONG})
        yield answer.finding(
            kind,
            lix=str(measured.value),
            limit=str(limit),
            count=str(measured.words),
            sentences=str(measured.sentences),
            long_words=str(measured.long_words),
            longest=max((claim.text for claim in answer.sentences), key=lambda text: len(words(text))),
            words=", ".join(sorted(long, key=letters, reverse=True)[:5]) or "…",
        )


def _steady(measured: Lix) -> float:
    """LIX; in a short answer with one long word left out, since that one moves the figure by five or more."""
    one_word = 100 / measured.words if measured.words < _FEW and measured.long_words else 0
    return measured.value - one_word


LIX = Rule((HIGH, TOO_HIGH), _find)
