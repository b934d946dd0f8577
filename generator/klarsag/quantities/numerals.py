"""A text and its language in, its numbers out, in digits and in words: value, precision and span."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from klarsag.languages.language import Language, spaced
from klarsag.quantities.digits import latin
from klarsag.quantities.phrases import Signs, alternatives, looked_up, signs

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DIGIT = re.compile(r"\d")
_CHAINED = re.compile(r"\d|://|www|@")  # what every chain has
_GAP = re.compile(r"[\s-]{1,3}")
_EITHER = ("ar", "so")  # languages whose writers part thousands in the way of the country they live in, too
_HALF, _PART_OF_QUARTER = Decimal("0.5"), Decimal("0.05")  # how exact "halvanden" and "en kvart" are
_ARTICLES = spaced("en et én ét a one eine einen ein einer один jeden jedna bir hal")
# Not a figure: part of a word ("CO2", "A4") or of a chain of numbers that has its own meaning.
_CHAIN = re.compile(
    r"""(?<![\w])(?:
        \d{1,4}(?:-\d{1,6}){2,}(?:[.\w]+)*(?:-\w+)*     # 25-8-15.00.00-P20
      | \d{4}-\d{5,}(?:-\d+)?                            # 2009-45388
      | \d{2}-\d{4,}                                     # 21-014448
      | \d{2}\.\d{2}\.\d{2}(?!\.?\d)                     # KLE 15.00.00
      | (?:https?://|www\.)\S+ | \S+@\S+\.\w+
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True)
class Numeral:
    """A number. `step` is the value of its last written place: 4,6 has 0.1, "fem" and 500 have 1. `spelt`: in words."""

    value: Decimal
    step: Decimal
    start: int
    end: int
    spelt: bool = False


@lru_cache
def _digits(decimal: str, group: str, either: bool) -> re.Pattern[str]:
    mark, parted = re.escape(decimal), ".," if either else re.escape(group)
    # "4.5": a dot before one or two digits parts no thousands, so it is meant as a decimal sign.
    loose = r"| (?P<loose>\d+\.\d{1,2})(?!\d|\.\d)" if decimal == "," else ""
    return re.compile(
        rf"""(?<![\w])(?<!\d[.,])(?:
            (?P<phone>\d\d(?:\ \d\d){{3}})(?!\ ?\d)
          | (?P<whole>\d{{1,3}}(?:[{parted}\ ]\d{{3}})+)(?:{mark}(?P<part>\d+))?(?!\d)
          | (?P<plain>\d+)(?:{mark}(?P<rest>\d+))?(?P<half>½)?(?!\d|\.\d)
          {loose}
          | (?P<other>\d+)(?!\d)
        )""",
        re.VERBOSE,
    )


def find_numerals(text: str, language: Language) -> list[Numeral]:
    """Every number of `text`, in order. Case numbers, addresses of the web and numbers inside words are none."""
    shown = latin(text)
    taken = [match.span() for match in _CHAIN.finditer(shown)] if _CHAINED.search(shown) else []
    found = [*_in_digits(shown, language), *_halves(shown, language), *_in_words(shown, language)]
    free: list[Numeral] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if all(one.end <= start or end <= one.start for start, end in taken):
            free.append(one)
            taken.append((one.start, one.end))
    return free


def _in_digits(text: str, language: Language) -> Iterator[Numeral]:
    if not _DIGIT.search(text):
        return
    for match in _digits(language.decimal, language.group, language.tag in _EITHER).finditer(text):
        if match["phone"]:
            yield Numeral(Decimal(match["phone"].replace(" ", "")), Decimal(1), *match.span())
            continue
        whole = match["whole"] or match["plain"] or match["other"]
        part = match["part"] or match["rest"] or ""
        if match.groupdict().get("loose"):
            whole, part = match["loose"].split(".")
        value = Decimal(re.sub(r"\D", "", whole) + (f".{part}" if part else ""))
        if match["half"]:
            value += Decimal("0.5")
        yield Numeral(value, Decimal(1).scaleb(-len(part)), *match.span())


@lru_cache
def _half_pattern(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w])(?:{alternatives(language.halves)})(?!\w)", re.IGNORECASE)


@lru_cache
def _half_signs(language: Language) -> Signs:
    return signs(language.halves)


def _halves(text: str, language: Language) -> Iterator[Numeral]:
    if not _half_signs(language).may_be_in(text):
        return
    for match in _half_pattern(language).finditer(text):
        value = looked_up(language.halves, match[0])
        yield Numeral(value, _HALF if value % _HALF == 0 else _PART_OF_QUARTER, *match.span(), spelt=True)


@lru_cache
def _beginnings(language: Language) -> frozenset[str]:
    """The words that a number in words can begin with."""
    return frozenset(phrase.split()[0] for phrase in language.numbers) | language.scales.keys() | _ARTICLES


@lru_cache
def _beginning_signs(language: Language) -> Signs:
    return signs(_beginnings(language))


def _in_words(text: str, language: Language) -> Iterator[Numeral]:
    if not _beginning_signs(language).may_be_in(text):
        return
    beginnings = _beginnings(language)
    tokens = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(text)]
    at = 0
    while at < len(tokens):
        read = _number(text, tokens, at, language) if tokens[at][0] in beginnings else None
        if read:
            value, after = read
            yield Numeral(value, Decimal(1), tokens[at][1], tokens[after - 1][2], spelt=True)
            at = after
        else:
            at += 1


def _number(text: str, tokens: list[tuple[str, int, int]], at: int, language: Language) -> tuple[Decimal, int] | None:
    """The value of the number words from `tokens[at]` on, and the index after them."""
    total, current, after, joined = 0, None, at, False
    for index in range(at, len(tokens)):
        word, start, _end = tokens[index]
        if index > at and not _GAP.fullmatch(text[tokens[index - 1][2] : start]):
            break
        if language.tag == "ar" and index > at and word not in language.numbers and word.startswith("و"):
            word, joined = word[1:], True
        value, scale = _value(tokens, index, word, language), language.scales.get(word)
        if scale and (current or total or (index > at)):
            if current is None:
                break
            if scale == 100:
                current *= scale
            else:
                total, current = total + current * scale, None
            after = index + 1
        elif value is not None:
            if current is not None and not _adds(current, value, joined, language):
                break
            if current is None and total and not joined and value >= 1000:
                break
            current, after = (current or 0) + value, index + 1
        elif word in _ARTICLES and index == at and index + 1 < len(tokens) and tokens[index + 1][0] in language.scales:
            current = 1
        elif word in _ARTICLES and joined and current and current % 100 == 0:
            current, after = current + 1, index + 1  # "fire hundrede og en"
        elif word in language.joiners and index > at and (current is not None or total):
            joined = True
            continue
        else:
            break
        joined = False
    return (Decimal(total + (current or 0)), after) if after > at else None


def _value(tokens: list[tuple[str, int, int]], index: int, word: str, language: Language) -> int | None:
    """The value of a whole number word, of two words for one in Arabic ("خمسة عشر"); None for another word."""
    following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
    pair = language.numbers.get(f"{word} {following}")
    if pair is not None:
        tokens[index : index + 2] = [(f"{word} {following}", tokens[index][1], tokens[index + 1][2])]
        return pair
    return language.numbers.get(word)


def _adds(current: int, value: int, joined: bool, language: Language) -> bool:
    """Whether `value` can follow `current` inside one number: "hundrede og femogtyve", "twenty five"."""
    if language.tag in ("ar", "so"):
        units_first = 0 < current < 10 and value % 10 == 0 and value < 100
        return joined and (
            units_first
            or (current % 100 == 0 < current and value < 100)
            or (current % 10 == 0 < current and value < 10)
        )
    if current % 100 == 0 and current and value < 100:
        return True
    return (
        language.tag not in ("da", "de") and not joined and current % 10 == 0 and current % 100 >= 20 and 0 < value < 10
    )
