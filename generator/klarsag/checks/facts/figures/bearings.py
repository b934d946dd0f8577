"""A figure in, its bearing out: the words around it, each the less the farther it stands, and its marks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.figures.marks import Marks, Span, marks, named, of_names, than, total
from klarsag.checks.facts.ledger import Fact
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.setting import between, under
from klarsag.checks.facts.ways.trends import trends
from klarsag.danish.sentences import find_sentences
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.quantity import COUNT, LABEL, ORDINAL, Quantity

# What is counted stands after its number ("40 unge"), what costs or is measured mostly before ("et budget på 5 kr.").
_COUNTED, _MEASURED = (1.0, 0.7), (0.8, 1.0)
_A_WORD_ON, _SHARED_OUT = 0.985, 0.6  # each word between, and what a word keeps that stands nearer to another figure
SENTENCE_BEFORE, _HEADING = 0.2, 0.35
_LENT_TIME, _THEN_TIME = 0.35, 0.7
_RELATIVE = re.compile(r",\s(?:der|som|hvilket)\s+(?:\w+\s+){0,3}$")  # "sit budget, der er på 5 kr."
_SIGN = 0.6
# "Pris og kvalitet vægtes 40/60": the first word is of the first figure, the second of the second.
_RESPECTIVELY = re.compile(r"(\w+) (?:og|samt) (\w+)(?: \w+){0,3} (?=\d)")
_SLASH, _OTHER_OF_TWO = re.compile(r"\s*/\s*"), 0.1
_THEN = re.compile(r"(?:Da|Dengang)\s")  # "Det er mere end i 2022. Da var det 27": then is 2022


@dataclass(frozen=True)
class Bearing:
    """What a figure is said of: the stems around it, weighed from 0 to 1, and its marks."""

    words: Mapping[str, float]
    marks: Marks


def of_told(claim: Claim, said: Quantity) -> Bearing:
    """The bearing of a summary's figure; the sentence before lends its words, and its time where this one has none."""
    moments = moments_of(claim)
    own = _bearing(claim.text, said, figures_of(claim), moments)
    sentences = find_sentences(claim.answer[: claim.sentence.start])
    if not sentences:
        return own
    before = sentences[-1].text
    words = {stem: SENTENCE_BEFORE for stem, _start, _end in content(before) if not stem.isdigit()} | dict(own.words)
    if own.marks.times or (own.marks.was == 1 and not _THEN.match(claim.text)):
        return replace(own, words=words)
    return Bearing(words, replace(own.marks, times=_lent(before, then=bool(_THEN.match(claim.text)))))


def _lent(before: str, *, then: bool) -> dict[str, float]:
    moments = [one for one in find_moments(before) if any(named(one))]
    if then:
        moments = moments[-1:]
    weight = _THEN_TIME if then else _LENT_TIME
    return {name: weight for one in moments if then or not than(before, one) for name in named(one)}


@lru_cache(maxsize=8192)
def of_fact(fact: Fact) -> Bearing:
    """The bearing of a figure of the record, with what it stands under and a little of the sentence before."""
    if not isinstance(fact.what, Quantity):
        raise TypeError(fact.what)
    own = _bearing(fact.text, fact.what, find_quantities(fact.text), find_moments(fact.text))
    weigh = 1.0 if fact.cell else _HEADING
    words = {stem: SENTENCE_BEFORE for stem, _start, _end in content(fact.before) if not stem.isdigit()}
    for around in ({stem: weight * weigh for stem, weight in under(fact.names).items()}, own.words):
        for stem, weight in around.items():
            words[stem] = max(weight, words.get(stem, 0.0))
    times = dict(of_names(fact.names, cell=fact.cell))
    for name, weight in own.marks.times.items():
        times[name] = max(weight, times.get(name, 0.0))
    found = replace(own.marks, times=times)
    if fact.cell:
        headers = fact.names[-2:]
        found = replace(found, total=found.total or total(headers), ways=found.ways or trends(" ".join(headers)))
    return Bearing(words, found)


def _bearing(text: str, said: Quantity, figures: Sequence[Quantity], moments: Sequence[Moment]) -> Bearing:
    own = (said.start, said.end)
    counting = {(one.start, one.end): one.unit == COUNT for one in figures if one.unit not in (LABEL, ORDINAL)}
    counting.setdefault(own, said.unit == COUNT)
    spans = tuple(counting)
    nearest: dict[str, float] = {}
    for span, counts in counting.items():
        for stem, weight in _around(text, span, spans, counts=counts).items():
            nearest[stem] = max(weight, nearest.get(stem, 0.0))
    words = {
        stem: weight * (1 - _SHARED_OUT + _SHARED_OUT * weight / nearest[stem])
        for stem, weight in _around(text, own, spans, counts=counting[own]).items()
    }
    words |= _respectively(text, own, spans)
    return Bearing(words, marks(text, own, spans, moments))


def _respectively(text: str, figure: Span, figures: Sequence[Span]) -> dict[str, float]:
    """The stems that are said of this one and of the other one of two figures with a slash between them."""
    for first, second in pairwise(sorted(figures)):
        if figure in (first, second) and _SLASH.fullmatch(text[first[1] : second[0]]):
            named_two = _RESPECTIVELY.search(text[: first[0] + 1])
            if named_two:
                own, other = named_two.groups() if figure == first else named_two.groups()[::-1]
                weighed = ((own, 1.0), (other, _OTHER_OF_TWO))
                return {stem: weight for word, weight in weighed for stem, _start, _end in content(word)}
    return {}


@lru_cache(maxsize=8192)
def _around(text: str, span: Span, spans: tuple[Span, ...], *, counts: bool) -> Mapping[str, float]:
    start, end = span
    after, before = _COUNTED if counts else _MEASURED
    relative = bool(_RELATIVE.search(text[:start]))
    weights: dict[str, float] = {}
    for stem, first, last in content(text):
        if stem.isdigit():
            continue  # years are times
        if first < end and last > start:
            weight = 1.0
        elif first >= end:
            weight = after * between(text, end, first, spans) * _A_WORD_ON ** text.count(" ", end, first)
        else:
            weight = before * between(text, last, start, spans) * _A_WORD_ON ** text.count(" ", last, start)
            weight = min(1.0, weight / _SIGN) if relative else weight
        weights[stem] = max(weight, weights.get(stem, 0.0))
    return weights
