"""A Danish text in, its whole numbers written as words out: "femogtyve", "halvtreds", "to hundrede"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_ONES = {
    "nul": 0, "en": 1, "én": 1, "et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7,
    "otte": 8, "ni": 9,
}  # fmt: skip
_TEENS = {
    "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17,
    "atten": 18, "nitten": 19,
}  # fmt: skip
_TENS = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80, "halvfems": 90,
}  # fmt: skip
_SIMPLE = {**_ONES, **_TEENS, **_TENS}
_BIG = {"hundrede": 100, "hundred": 100, "tusinde": 1000, "tusind": 1000}
_UNIT = "|".join(sorted(map(re.escape, _ONES), key=len, reverse=True))
_TEN = "|".join(_TENS)
_UP_TO_99 = rf"(?:(?:{_UNIT})og(?:{_TEN})|{_TEN}|{'|'.join(_TEENS)}|{_UNIT})"
_NUMBER = re.compile(
    rf"(?<![\w-])(?:(?P<times>{_UP_TO_99})\s?)?(?P<big>{'|'.join(_BIG)})(?:\s?og\s?(?P<rest>{_UP_TO_99}))?(?![\w-])"
    rf"|(?<![\w-])(?P<small>{_UP_TO_99})(?![\w-])",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class NumberWord:
    """A number in words: `text[start:end]`."""

    value: int
    start: int
    end: int


def find_number_words(text: str) -> Iterator[NumberWord]:
    """Every number from 0 to 99,099 in words, in order; "en" and "et" alone are no numbers."""
    for match in _NUMBER.finditer(text):
        if match["big"]:
            if re.search(r"\d\s*$", text[: match.start()]):  # "4 tusinde": the figure is there already
                continue
            value = (_value(match["times"]) if match["times"] else 1) * _BIG[match["big"].lower()]
            value += _value(match["rest"]) if match["rest"] else 0
        elif match["small"].lower() in ("en", "et"):
            continue
        else:
            value = _value(match["small"])
        yield NumberWord(value, match.start(), match.end())


def _value(words: str) -> int:
    said = words.lower()
    if said in _SIMPLE:
        return _SIMPLE[said]
    ones, _, tens = said.rpartition("og")
    return _ONES[ones] + _TENS[tens]
