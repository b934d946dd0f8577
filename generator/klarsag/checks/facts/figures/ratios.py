"""A share, multiple or percentage of a summary and two figures in, whether the two give it out, within its hedge."""

import re
from decimal import Decimal

from klarsag.languages.language import Hedge
from klarsag.quantities.compare import SHARE_TOLERANCE, TOLERANCES
from klarsag.quantities.quantity import FACTOR, PERCENT, SHARE, Quantity

_LESS_THAN = r"\s*(?:\w+\s+)?(?:færre|mindre|lavere|billigere|kortere|fewer|less|lower)\b"
_MORE_THAN = r"\s*(?:\w+\s+)?(?:flere|mere|højere|dyrere|længere|higher|more)\b"
_FELL = r"\b(?:fald\w*|ned(?:sat|gang\w*)?|reduc\w+|mindske\w*|spare\w*|skær\w*|skåret|dyk\w*|sank|fell|down)\b"
_ROSE = r"\b(?:ste[gt]\w*|stig\w*|vokse\w*|øge\w*|rose|up)\b"
_LESS, _MORE = re.compile(_LESS_THAN, re.IGNORECASE), re.compile(_MORE_THAN, re.IGNORECASE)
_FALLS, _RISES = re.compile(_FELL, re.IGNORECASE), re.compile(_ROSE, re.IGNORECASE)
_TO = re.compile(r"\b(?:til|to)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)  # "faldt til en tredjedel" tells what is left
_AROUND = 40  # characters beside a share in which its word for more or less stands
# What "lidt over halvdelen" and "knap en femtedel" of two figures may be; the limits are this project's own choice.
_WIDER = {Hedge.JUST_OVER: (Decimal(1), Decimal("1.15")), Hedge.JUST_UNDER: (Decimal("0.85"), Decimal(1))}
# "Over halvdelen" and "mindre end halvdelen" are told of all that is not yet three quarters or only a quarter.
_HALF = Decimal("0.5")
_BESIDE_HALF = {
    Hedge.OVER: (_HALF, Decimal("0.75")),
    Hedge.AT_LEAST: (_HALF, Decimal("0.75")),
    Hedge.UNDER: (Decimal("0.25"), _HALF),
    Hedge.AT_MOST: (Decimal("0.25"), _HALF),
}
_TENTH = Decimal("0.1")
_ROUND = (5, 10, 100)  # "ni ud af ti" may tell a share of other figures, "6 ud af 15" tells just these
_IN_WORDS = (3, 4, 5, 10)  # "tre ud af fire" and "seks af ti" in words are mostly shares, too
_WORDS = re.compile(r"[a-zæøå]+ (?:ud )?af [a-zæøå]+")
_HUNDRED = 100


def given_by(said: Quantity, text: str, first: Quantity, second: Quantity) -> bool:
    """Whether `said` of `text` is the share, the multiple or the change that the two figures of one unit make."""
    if first.unit != second.unit or not first.value or not second.value or first.value == second.value:
        return False
    if said.parts and not is_round(said, text):
        return False
    low, high = sorted((abs(first.value), abs(second.value)))
    before, after = text[max(0, said.start - _AROUND) : said.start], text[said.end : said.end + _AROUND]
    if said.unit == FACTOR:
        return _fits(said, high / low if said.value > 1 else low / high)
    left = bool(_TO.search(before))
    if _LESS.match(after) or (_FALLS.search(before) and not left):
        return _fits(said, 1 - low / high)
    if _MORE.match(after) or (_RISES.search(before) and not left):
        return _fits(said, high / low - 1)
    return _fits(said, low / high)


def tells_percent(said: Quantity, percent: Quantity) -> bool:
    """Whether a share in words is what a percentage makes, within its hedge: "60 procent, altså over halvdelen"."""
    return said.unit == SHARE and percent.unit == PERCENT and _fits(said, percent.value / _HUNDRED)


def is_round(said: Quantity, text: str) -> bool:
    """Whether "ni ud af ti" tells a share, not nine and ten things as "6 af de 10" does."""
    told = text[said.start : said.end].lower()
    if said.parts is None or "af de" in told:
        return False
    in_words = said.parts[1] in _IN_WORDS and bool(_WORDS.fullmatch(told))
    return in_words or (said.parts[1] in _ROUND and "ud af" in told)


def _fits(said: Quantity, ratio: Decimal) -> bool:
    value = said.value / _HUNDRED if said.unit == PERCENT else said.value
    if said.hedge is Hedge.ABOUT and said.unit == SHARE:
        return abs(ratio - value) <= max(SHARE_TOLERANCE, _TENTH * value)
    if said.unit == SHARE and value == _HALF and said.hedge in _BESIDE_HALF:
        low, high = _BESIDE_HALF[said.hedge]
        return low < ratio < high
    if said.hedge:
        low, high = (_WIDER if said.unit in (SHARE, FACTOR) else TOLERANCES).get(said.hedge, TOLERANCES[said.hedge])
        return low * value <= ratio <= high * value
    if said.unit == PERCENT:
        return abs(ratio - value) * _HUNDRED <= said.step / 2
    return abs(ratio - value) <= (SHARE_TOLERANCE if said.unit == SHARE else _TENTH * value)
