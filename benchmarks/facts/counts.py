"""A faithful summary in, its counts in words and its units changed out: number words, shares, ordinals, units."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from benchmarks.facts.change import Dropped, Mutator, Proposal, like, within
from benchmarks.facts.faithful import Faithful
from benchmarks.facts.figures import UNTRUE_NOT_SURE
from benchmarks.facts.heard import alike, bears
from benchmarks.facts.words import ORDINALS, SMALL

_SMALL_WORD = re.compile(r"\b(" + "|".join([*SMALL[2:], "tyve", "tredive", "halvtreds", "hundrede"]) + r")\b", re.I)
_BIG_WORDS = {"tyve": "tredive", "tredive": "fyrre", "halvtreds": "tres", "hundrede": "to hundrede"}


def _word(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        if re.match(r"(?:En?|Et) \w+ er ", told.text):
            yield Dropped("the sentence explains a word, and the record may not")
            continue
        for match in _SMALL_WORD.finditer(told.text):
            word = match[0].lower()
            if word in _BIG_WORDS:
                yield within(told, *match.span(), like(match[0], _BIG_WORDS[word]))
                continue
            old = SMALL.index(word)
            near = [value for value in range(max(2, old - 3), min(13, old + 4)) if value != old]
            for new in random.sample(near, 2):
                if bears(one.heard, told.text, Decimal(new), Decimal(old)):
                    yield Dropped(UNTRUE_NOT_SURE)
                else:
                    yield within(told, *match.span(), like(match[0], SMALL[new]))


_ORDINAL = re.compile(r"\b(?:den |hver |for )(første|anden|tredje|fjerde|femte|sjette)(?= (?:gang|møde|borger|af))\b")
# Shares of a whole, and "each so-manieth": never put in each other's place, since "hver fjerde uge" is no share.
_PARTS = ("halvdelen", "en tredjedel", "to tredjedele", "en fjerdedel", "en femtedel")
_EACH = ("hver anden", "hver tredje", "hver fjerde", "hver femte", "hver tiende")
_PART = re.compile(rf"\b(?:{'|'.join((*_PARTS, *_EACH))})\b", re.IGNORECASE)

_HALF = re.compile(r"\b(?:en|et|hvert) (halvt?)(?= \w)")
_MORE = re.compile(r"\b(?:mere end|mindre end|over|under|mindst)\s$", re.IGNORECASE)


def _fraction(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _PART.finditer(told.text):
            old = match[0].lower()
            if _MORE.search(told.text[: match.start()]):
                yield Dropped("a share of more than that may be the other as well")
                continue
            for new in random.sample([part for part in (_PARTS if old in _PARTS else _EACH) if part != old], 4):
                if new in one.record_text:
                    yield Dropped(UNTRUE_NOT_SURE)
                else:
                    yield within(told, *match.span(), like(match[0], new))
        for match in _HALF.finditer(told.text):
            new = "hel" + match[1].removeprefix("halv")
            if new in one.record_text:
                yield Dropped(UNTRUE_NOT_SURE)
            else:
                yield within(told, match.start(1), match.end(1), new)
        for match in _ORDINAL.finditer(told.text):
            for new in random.sample([word for word in ORDINALS[2:] if word != match[1]], 3):
                if any(new in one.text for one in alike(one.heard, told.text)):
                    yield Dropped(UNTRUE_NOT_SURE)
                else:
                    yield within(told, match.start(1), match.end(1), new)


_UNITS = {
    "uger": "måneder",
    "måneder": "uger",
    "dage": "uger",
    "timer": "dage",
    "timers": "dages",
    "minutter": "timer",
    "år": "måneder",
    "kvadratmeter": "kilometer",
    "kroner": "procent",
    "kr.": "procent",
    "procent": "kroner",
    "årsværk": "timer",
    "meter": "kilometer",
}
_MEASURE = re.compile(r"(?<=[\w.])\s(" + "|".join(map(re.escape, _UNITS)) + r")(?!\w)")
_COUNT_BEFORE = re.compile(rf"(?:\d|\b(?:{'|'.join(SMALL[1:])}|et|en)|million(?:er)?|mio\.)$", re.IGNORECASE)


def _unit(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _MEASURE.finditer(told.text):
            before = told.text[: match.start()]
            if not _COUNT_BEFORE.search(before):
                continue
            new = _UNITS[match[1]]
            number = before.split()[-1].lower()
            if re.search(rf"\b{re.escape(number)} {re.escape(new[:4])}", one.record_text):
                yield Dropped(UNTRUE_NOT_SURE)
            else:
                stop = "." if match[1].endswith(".") and match.end() == len(told.text) else ""
                yield within(told, match.start(1), match.end(1), new + stop)


COUNTS: tuple[Mutator, ...] = (
    Mutator("number word", _word),
    Mutator("fraction, ordinal", _fraction),
    Mutator("unit", _unit),
)
