"""A faithful summary in, whole sentences changed out: a fact of another item added, a decision left out."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.facts.change import Change, Dropped, Mutator, Proposal, within
from benchmarks.facts.faithful import Faithful, Told, sentences_about
from benchmarks.facts.heard import NUMBER, stems, value_of
from benchmarks.facts.words import MONTHS

_DATE = re.compile(rf"\b\d{{1,2}}\. (?:{'|'.join(MONTHS)})\b")
_NAME = re.compile(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøå]{3,}\w*")
_DECIDES = re.compile(
    r"^(?:Udvalget|Det|De)(?: \w+){0,2}? (?:sagde|godkendte|anbefaler|udsatte|hørte|talte|drøftede|bad|besluttede"
    r"|vedtog|afviste|støtter|valgte|sendte|pegede)\b"
)
# A sentence that still tells the outcome when the other is gone.
_STILL_TOLD = re.compile(
    r"\bikke (?:besluttet|beslutte|taget stilling|noget at|sagt)|\borientering|\bgodkendt\b|\b(?:ja|nej)\b",
    re.IGNORECASE,
)


def strange(one: Faithful, sentence: str) -> bool:
    """Whether `sentence` has a figure, a day or a name that the record of `one` has nowhere."""
    values = {value for passage in one.heard for value in passage.values}
    day = _DATE.search(sentence)
    if day:
        return day[0] not in one.record_text and not any(
            stems(sentence) & passage.stems and day[0].split(".")[0] in passage.text for passage in one.heard
        )
    numbers = [value_of(match[0]) for match in NUMBER.finditer(sentence)]
    if numbers and not any(number in values for number in numbers):
        return True
    return any(name.lower() not in one.record_text for name in _NAME.findall(sentence))


def _added(one: Faithful, others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for other in random.sample(others, min(12, len(others))):
        same = other.basis.record.case_number and other.basis.record.case_number == one.basis.record.case_number
        if other is one or same:
            continue
        facts = [
            told.text
            for told in sentences_about(other, "about", "meaning", "next")
            if told.text.endswith(".") and re.search(r"\d|[a-zæøå] [A-ZÆØÅ]", told.text)
        ]
        if not facts:
            continue
        fact = random.choice(facts)
        if strange(one, fact):
            field = random.choice(("about", "next"))
            end = len(one.answers[field].rstrip())
            yield Change(field, end, end, f" {fact}")
        else:
            yield Dropped("the record may bear the fact as well")


def _left_out(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    record = one.basis.record
    if not record.decisions:
        yield Dropped("the record has no decision")
        return
    told = list(sentences_about(one, "decided"))
    deciding = [sentence for sentence in told if _DECIDES.search(sentence.text)]
    if len(told) == 1:
        day = one.basis.entry.when
        yield Change("decided", 0, len(one.answers["decided"]), f"Sagen var med på mødet den {_long(day)}.")
    elif len(deciding) == 1:
        if any(_STILL_TOLD.search(sentence.text) for sentence in told if sentence is not deciding[0]):
            yield Dropped("another sentence still tells the outcome")
        else:
            yield _without(deciding[0], one)
    points = [point for advice in record.recommendations for point in advice.points]
    if len(deciding) < 2 or len(points) < 2:
        return
    for sentence in deciding:
        rest = stems(" ".join(other.text for other in told if other is not sentence))
        own = stems(sentence.text)
        # The point that this sentence alone tells: more of its words stand here than in all the rest.
        if any(len(own & stems(point)) > len(rest & stems(point)) for point in points):
            yield _without(sentence, one)
        else:
            yield Dropped("another sentence may tell the same point")


def _without(told: Told, one: Faithful) -> Change:
    """The sentence and the space after it, or before it where it is the last."""
    change = within(told, 0, len(told.text), "")
    answer = one.answers[told.field]
    if change.end < len(answer):
        return Change(change.field, change.start, change.end + 1, "")
    return Change(change.field, change.start - 1, change.end, "")


def _long(day: str) -> str:
    year, month, number = day.split("-")
    return f"{int(number)}. {MONTHS[int(month) - 1]} {year}"


PARTS: tuple[Mutator, ...] = (
    Mutator("fact of another item added", _added),
    Mutator("decision left out", _left_out),
)
