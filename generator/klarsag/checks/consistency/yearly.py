"""A record's amounts in, those out that are asked for once for several years and told as yearly in the case."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.quantities.find import find_quantities
from klarsag.quantities.quantity import KRONER, Quantity
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

YEARLY = Kind(
    "amount-total-or-yearly",
    Severity.WARNING,
    _("{said} stands here as one amount for several years; line {line} says {other} a year."),
    _("Nobody can see whether it is the cost of one year or of them all, and the difference is large."),
    _("Find out which is meant. Write “årligt” or “i alt” in both places."),
    wrong="punkter: [op til 140.000 kr. dækkes af budgettet for 2022-2024]\n---\nPrisen er 140.000 kr. årligt.",
    right="punkter: [op til 140.000 kr. årligt dækkes af budgettet for 2022-2024]\n---\nPrisen er 140.000 kr. årligt.",
    source=_(
        "Takes the amounts of a title or a point of the recommendation that names a period of years, and nothing "
        "yearly, and looks for the same amount, or two that make it together, beside “årligt”, “årlig”, “om året” "
        "or “pr. år” in running text."
    ),
)
_YEARLY = re.compile(r"\bårlige?t?\b|\b(?:om|pr\.|per|hvert)\s+år(?:et)?\b", re.IGNORECASE)
_YEARS = re.compile(r"(?<![\d.])(?:19|20)\d\d\s?(?:[-–/]|til)\s?(?:20)?\d\d(?![\d.])")
_AMOUNT = re.compile(r"\d[^,;.]*kr")
_NEAR = 45  # characters between an amount and the word that makes it yearly


def _find(reading: Reading) -> Iterator[Contradiction]:
    asked = [one for one in reading.passages if one.role in (Role.TITLE, Role.RECOMMENDATION) and _is_whole(one)]
    amounts = [(passage, amount) for passage in asked for amount in _amounts(passage)]
    if not amounts:
        return
    yearly = [
        (passage, amount)
        for passage in reading.passages
        if passage.role is Role.TEXT and _YEARLY.search(passage.text)
        for amount in _amounts(passage)
        if _is_yearly(passage.text, amount)
    ]
    for passage, amount in amounts:
        parts = _making(amount, yearly)
        if parts:
            here = reading.place(passage, amount.start, amount.end)
            first = reading.place(parts[0][0], parts[0][1].start, parts[0][1].end)
            words = " + ".join(one.text[part.start : part.end] for one, part in parts)
            yield Contradiction(YEARLY, here, Place(first.line, first.column, words, first.quote))


def _is_whole(passage: Passage) -> bool:
    return "kr" in passage.text and bool(_YEARS.search(passage.text)) and not _YEARLY.search(passage.text)


def _amounts(passage: Passage) -> list[Quantity]:
    return [one for one in find_quantities(passage.text) if one.unit == KRONER and one.value and not one.spelt]


def _is_yearly(text: str, amount: Quantity) -> bool:
    """Whether the nearest words make the amount yearly, with no other amount between."""
    after, before = text[amount.end : amount.end + _NEAR // 2], text[max(0, amount.start - _NEAR) : amount.start]
    follows, precedes = _YEARLY.search(after), _YEARLY.search(before)
    between = [after[: follows.start()]] if follows else []
    between += [before[precedes.end() :]] if precedes else []
    return any(not _AMOUNT.search(words) for words in between)


def _making(amount: Quantity, yearly: Sequence[tuple[Passage, Quantity]]) -> Sequence[tuple[Passage, Quantity]]:
    """The yearly amount that is `amount`, or the two that make it together."""
    for one in yearly:
        if one[1].value == amount.value:
            return (one,)
    pairs = combinations({one.value: (passage, one) for passage, one in yearly}.values(), 2)
    return next((pair for pair in pairs if pair[0][1].value + pair[1][1].value == amount.value), ())


YEARLIES = Rule((YEARLY,), _find)
