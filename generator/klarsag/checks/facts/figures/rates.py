"""Words in, whether they tell an amount for each year or for the whole: a total told as a yearly amount is untrue."""

import re
from enum import Enum


class Rate(Enum):
    """What time an amount is for."""

    YEARLY = "yearly"
    TOTAL = "total"


_YEARLY = re.compile(
    r"\b(?:årlig\w*|om året|hvert(?: eneste)? år|(?:pr|per)\.? år|/\s?år|hvert af årene|helårs\w*"
    r"|og frem(?:efter|over)?|varigt?"
    r"|fra 20\d\d|overslagsår\w*|årene|budgetår\w*"
    r"|per year|a year|every year|each year|yearly|annual\w*)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"\b(?:i alt|samlet|tilsammen|sammenlagt|total\w*|in all|altogether)\b", re.IGNORECASE)


_FOR_EACH = re.compile(
    r"\b(?:årligt?|årlige|om året|hvert(?: eneste)? år|(?:pr|per)\.? år|a year|per year|each year)\b", re.IGNORECASE
)


_NEAR = 40
_ONCE = re.compile(r"\b(?:én gang|once)\b", re.IGNORECASE)


def rate(text: str, start: int, end: int) -> Rate | None:
    """What the words beside `text[start:end]` say, the ones after it first: "6 mio. kr. om året"."""
    after, before = text[end : end + 24], text[max(0, start - 24) : start]
    for part in (after, before):
        if _FOR_EACH.search(part):
            return Rate.YEARLY
        if _TOTAL.search(part) or _ONCE.search(part):
            return Rate.TOTAL
    return None


def rates(text: str) -> set[Rate]:
    """Every rate that a text tells."""
    return {one for one, pattern in ((Rate.YEARLY, _YEARLY), (Rate.TOTAL, _TOTAL)) if pattern.search(text)}


def rates_near(text: str, start: int, end: int) -> set[Rate]:
    """Every rate that the words told together with `text[start:end]` tell: "1,5 mio. kr. fra 2024 og frem"."""
    return rates(text[max(0, start - _NEAR) : end + _NEAR])
