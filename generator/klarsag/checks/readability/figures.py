"""A Danish sentence in, findings out for high numbers in words and for decimals that say nothing."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.danish.number_words import find_number_words
from klarsag.danish.numbers import danish_number
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

WORDS = Kind(
    "number-in-words",
    Severity.WARNING,
    _("“{said}” is written in words: “{sentence}”"),
    _(
        "Figures are seen at once and are the same in every language; Danish number words above twelve are hard even "
        "for many who grew up with them. Ordinals (“tyvende”) and fractions are not judged."
    ),
    _("Write “{figure}”. Change the limit in laesbarhed.yaml."),
    wrong="handler_om: Der er halvtreds pladser.",
    right="handler_om: Der er 50 pladser.",
    source="Inclusion Europe, Information for all; grænsen er Klarsags egen",
)
DECIMALS = Kind(
    "decimals-needless",
    Severity.WARNING,
    _("“{said}” is more exact than a reader needs: “{sentence}”"),
    _(
        "Digits that make no difference hide those that do. Found are more decimals than the limit, decimals that are "
        "only zeros, and øre in amounts of a thousand kroner or more; how exact a figure must be only you can tell."
    ),
    _("Write “{rounded}”, with “cirka”, “knap” or “godt” where it is rounded. Change the limit in laesbarhed.yaml."),
    wrong="kort: Kommunen får 4.559.593,73 kr.",
    right="kort: Kommunen får knap 4,6 millioner kroner.",
    source="Inclusion Europe, Information for all; grænsen er Klarsags egen",
)
_DECIMAL = re.compile(
    r"(?<![\d.,])(?P<whole>\d{1,3}(?:\.\d{3})+|\d+),(?P<decimals>\d+)(?![\d.,]*\d)"
    r"(?:\s*(?P<kroner>kr|kroner)\b|\s*(?P<millions>mio\b\.?|millione?r?\b))?"
)
_ORE = 2  # decimals of an amount that are øre: "12,50 kr." is a price
_THOUSAND = 1000
_MILLION = 1_000_000


def _find(reading: Reading) -> Iterator[Finding]:
    for claim in reading.sentences:
        for number in find_number_words(claim.text):
            if number.value > reading.limits.number_words:
                yield claim.finding(WORDS, number.start, number.end, figure=danish_number(number.value))
        found = list(_DECIMAL.finditer(claim.text))
        for match in found:
            # "fra 4,5 til 5,0": measured alike, and so written alike.
            alike = [len(other["decimals"]) for other in found if other is not match and other["decimals"].strip("0")]
            rounded = _rounded(match, reading.limits.decimals)
            if rounded and (match["decimals"].strip("0") or len(match["decimals"]) not in alike):
                yield claim.finding(DECIMALS, match.start(), match.end(), rounded=rounded)


def _rounded(match: re.Match[str], most: int) -> str | None:
    """The figure with no more decimals than say something, and its unit; None where it has no needless ones."""
    decimals = match["decimals"]
    value = Decimal(f"{match['whole'].replace('.', '')}.{decimals}")
    unit = match[0][match.end("decimals") - match.start() :]
    exact = bool(match["kroner"]) and value >= _THOUSAND
    if match["kroner"] and len(decimals) == _ORE and not exact and decimals.strip("0"):
        return None
    if decimals.endswith("0") and match["millions"] and value < 1:
        return f"{danish_number(value * _MILLION)}"
    if len(decimals) <= most and decimals.strip("0") and not exact:
        return None
    places = 0 if exact or not decimals.strip("0") else most
    return danish_number(value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)) + unit


FIGURES = Rule((WORDS, DECIMALS), _find)
