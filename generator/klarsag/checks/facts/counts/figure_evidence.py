"""A count of a summary and the record in, what the record's own figures say for its number and for others out."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from klarsag.checks.facts.counts.countable import MOST
from klarsag.checks.facts.counts.counted import AND_ONE, ANY, Counted, is_part, says_others
from klarsag.checks.facts.counts.evidence import Evidence
from klarsag.checks.facts.counts.kindred import kindred
from klarsag.checks.facts.figures.attribution import names
from klarsag.checks.facts.ledger import Fact, Ledger
from klarsag.checks.facts.setting import Setting
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.compare import alike, in_unit
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content_stems_of, stem
from klarsag.quantities.quantity import COUNT, LABEL, ORDINAL, SPANS, Quantity

# What each thing counts for, measured on the summaries of benchmarks/facts and their mutations.
_SAME_HEAD, _BESIDE, _OTHER_HEAD, _PART, _PARTS = 0.6, 0.4, 0.6, 0.5, 1.3
_CELL, _ABOUT, _TURNED, _TOGETHER, _INFERRED, _NARROWER = 0.7, 0.8, 0.7, 0.25, 0.8, 0.8
_LENT, _SHORT_SENTENCE = 0.6, 50
_ONE_MORE = 0.8
_ALIKE, _KIN, _VERY = 0.7, 0.5, 0.9
_OF_THINGS = 0.15  # "tre ting" are rather the record's three efforts than its three schools
_LONGEST = 60  # of a period
_NUMBER_OF = re.compile(r"\bantal\w*\s+af\s+([a-zæøå]+)", re.IGNORECASE)
_YEARLY = re.compile(r"\s+gange?\s+(?:om\s+året|årligt?|hvert\s+år|pr\.?\s+år)", re.IGNORECASE)
_NOT = re.compile(r"\b(?:ikke|ingen|aldrig)\b", re.IGNORECASE)


@lru_cache(maxsize=64)
def _small(book: Ledger, counts: bool) -> tuple[Fact, ...]:
    """The record's small whole figures: counts, or periods."""
    return tuple(
        fact
        for fact in book.quantities
        if isinstance(fact.what, Quantity)
        and (fact.what.unit == COUNT if counts else fact.what.unit in SPANS)
        and fact.what.value == int(fact.what.value)
        and fact.what.step >= 1  # "VUM 2.0" counts nothing
        and 1 < fact.what.value <= (MOST if counts else _LONGEST)
    )


def of_figures(book: Ledger, one: Counted, found: Evidence) -> None:
    """Adds to `found` what the record's own figures say of the number of what `one` counts."""
    for fact in _small(book, one.said.unit == COUNT):
        _of_fact(book, one, one.around, fact, found)


def _of_fact(book: Ledger, one: Counted, around: Setting, fact: Fact, found: Evidence) -> None:
    true = fact.what
    if not isinstance(true, Quantity) or true.unit in (LABEL, ORDINAL) or not alike(one.said, true, cell=fact.cell):
        return
    true = in_unit(true, one.said.unit)
    head, own = stem(one.head) if one.head else "", _heads(fact.text, true)
    near = max((kindred(head, word) for word in own[:2]), default=0.0) if head else 0.0
    other = bool(own) and near < _KIN and _known(book, one)  # it counts something else
    degree = _support(book, {key: of for key, of in around.items() if not (other and key == one.named)}, fact)
    degree *= (_CELL if fact.cell else 1) * (1 if _negated(one.claim.text) == _negated(_with_before(fact)) else _TURNED)
    together = {told.value for told, _its in one.others} | one.told_beside
    beside = _TOGETHER if (together - {true.value}) & _values(fact.text) else 0.0
    if near >= _KIN and one.head not in ANY:
        degree = (degree + _SAME_HEAD * near * near) * (_NARROWER if _narrower(one, true, own) else 1)
    elif near >= _VERY and one.head in ANY:
        degree += _OF_THINGS
    elif other:
        degree *= _OTHER_HEAD
    elif one.named and names(fact, one.named):
        degree += _BESIDE
    if AND_ONE.match(fact.text, true.end):
        found.figure(true.value + 1, degree * _ONE_MORE)
    if is_part(fact.text, true) and is_part(one.claim.text, one.said):
        degree *= _PARTS
    elif is_part(fact.text, true) and not is_part(one.claim.text, one.said):
        degree *= _PART  # two of the five are not the five
    if true.value != one.said.value and any(
        other.value == true.value and other.unit == true.unit and book.support(its, fact) > degree
        for other, its in one.others
    ):
        return
    text = f"“…{fact.text[max(0, true.start - 60) : true.end + 60]}…”" if len(fact.text) > 120 else f"“{fact.text}”"
    if _YEARLY.match(fact.text, true.end) and _YEARLY.match(one.claim.text, one.said.end):
        degree += _SAME_HEAD
    if true.hedge and not one.said.hedge:
        degree *= _ABOUT
    found.figure(true.value, degree + beside)
    if not (other and one.named):
        found.said.add(true.value)
    found.against(true.value, degree * (1 if one.noun else _INFERRED), text, listed=False)
    if near >= _ALIKE and one.noun and one.head not in ANY:
        found.named.add(true.value)
    if (
        one.said.unit == COUNT
        and says_others(one.claim.text, one.said)
        and true.value > 2
        and not says_others(fact.text, true)
    ):
        found.figure(true.value - 1, degree * _ONE_MORE)


def _heads(text: str, quantity: Quantity) -> list[str]:
    """The stems of what the record's figure counts: "samtaler" for "antallet af samtaler falder til seks"."""
    if quantity.heads:
        return [stem(word) for word in quantity.heads]
    number = _NUMBER_OF.search(text[: quantity.start])
    return [stem(number[1])] if number else []


def _known(book: Ledger, one: Counted) -> bool:
    """Whether the count has a noun that the record has, too: only then it can have a number of something else."""
    if not one.noun or one.head in ANY:
        return False
    return not one.named or bool(book.similar(one.named))


def _values(text: str) -> set[Decimal]:
    return {one.value for one in find_quantities(text)}


def _negated(text: str) -> bool:
    return bool(_NOT.search(text))


@lru_cache(maxsize=8192)
def _with_before(fact: Fact) -> str:
    """The fact's sentence, after the one before it where it is short: "Indsatsen er slut. Gælder for tre indsatser"."""
    if len(fact.text) > _SHORT_SENTENCE or fact.cell:
        return fact.text
    before = find_sentences(fact.passage.text.partition(fact.text)[0])
    # A sentence with a figure of its own tells of that one.
    return f"{before[-1].text} {fact.text}" if before and not find_quantities(before[-1].text) else fact.text


def _support(book: Ledger, around: Setting, fact: Fact) -> float:
    """How far the fact, with the sentence before it where its own is short, speaks of what `around` says."""
    whole = _with_before(fact)
    own = fact.setting if whole is fact.text else {key: _LENT for key in content_stems_of(whole)} | dict(fact.setting)
    total = 0.0
    for key, weight in around.items():
        total += weight * max((own.get(other, 0.0) * degree for other, degree in book.similar(key)), default=0.0)
    return total


def _narrower(one: Counted, true: Quantity, own: Sequence[str]) -> bool:
    """Whether the fact is of such things only as the summary does not tell of: "tre ledige boliger" for boliger."""
    said = {stem(word) for word in one.said.heads}
    around = said | one.setting.keys()
    return len(own) > 1 and all(kindred(own[0], word) < _KIN for word in around)
