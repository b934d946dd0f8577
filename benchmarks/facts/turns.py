"""A faithful summary in, its directions turned out: up and down, from and to, rounding, a total told as yearly."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from random import Random

from benchmarks.facts.change import Dropped, Edits, Mutator, Proposal, like, within
from benchmarks.facts.faithful import Faithful
from benchmarks.facts.figure import Figure, figures
from benchmarks.facts.heard import NUMBER, alike, value_of

_PAIRS = (
    ("steg", "faldt"),
    ("stiger", "falder"),
    ("steget", "faldet"),
    ("stige", "falde"),
    ("stigning", "fald"),
    ("færre", "flere"),
    ("højere", "lavere"),
    ("større", "mindre"),
    ("dyrere", "billigere"),
    ("længere", "kortere"),
    ("hurtigere", "langsommere"),
    ("hæve", "sænke"),
    ("hæver", "sænker"),
    ("bedre", "dårligere"),
    ("højest", "lavest"),
    ("flest", "færrest"),
    ("voksede", "faldt"),
    ("vokser", "falder"),
    ("mere end", "mindre end"),
    ("for meget", "for lidt"),
    ("overskud", "underskud"),
    ("til overs", "for lidt"),
)
# A word of two pairs keeps the contrary of the first.
_OTHER = {a: b for first, second in reversed(_PAIRS) for a, b in ((first, second), (second, first))}
# "Valget faldt på", "højere op" and what is denied go no way.
_WAY = re.compile(rf"(?<!ikke )\b({'|'.join(sorted(_OTHER, key=len, reverse=True))})\b(?! på\b| op\b)", re.IGNORECASE)
# "Et mindre beløb", "Mindre udgift" are of a size. The sign stands for the word itself.
_SIZE = re.compile(r"(?:\b(?:et|en|det|den|de|nogle)\s|^)\||(?<!kr\. )(?<!kroner )(?<!procent )(?<!% )\|(?:,? end\b|,)")
_ARTICLE = re.compile(r"\b(et)(\s(?:\w+\s)?)$", re.IGNORECASE)
_BOTH = re.compile(r"\b(?:mere|flere|større|højere) eller (?:mindre|færre|lavere)\b", re.IGNORECASE)
# Only where two amounts, times or places are compared is "flere" the contrary of "færre"; else it means "several".
_COMPARES = re.compile(r"\b(?:end|før|siden|nu|blev|bliver|skal|får|fik|kom|kommer)\b")
_UNSURE = frozenset({"flere", "større", "bedre", "længere", "mindre", "højere"})


def _way(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _WAY.finditer(told.text):
            word = match[0].lower()
            new = _OTHER[word]
            start, end = match.span()
            if word == "mindre" and not _SIZE.search(f"{told.text[: match.start()]}|{told.text[match.end() :]}"):
                new = "mere"  # of how much, as in "mindre glade" and "20 kr. mindre": "større" would be no Danish
            if word == "fald" and (article := _ARTICLE.search(told.text[: match.start()])):
                start, new = article.start(1), f"{like(article[1], 'en')}{article[2]}stigning"
            if word == "faldet" and re.match(r" (?:større|mindre|er|var)\b", told.text[end:]):
                new = "stigningen"
            if word in _UNSURE and (not _COMPARES.search(told.text) or f"eller {word}" in told.text):
                yield Dropped("the word compares nothing")
            elif "ikke" in told.text.split():
                yield Dropped("the sentence is negated")
            elif _BOTH.search(told.text):
                yield Dropped("both ways are told")
            elif any(re.search(rf"\b{new}\b", passage.text) for passage in alike(one.heard, told.text, 3)):
                yield Dropped("the record goes the other way too")
            else:
                yield within(told, start, end, like(told.text[start:end], new))


_CHANGE = re.compile(r"\b(?:ste[gt]\w*|stig\w+|fald\w+|voks\w+|sæt\w+|sat|går|gik|ned|op|ændre\w*|blev|fra)\b")
_LINK = re.compile(r"\b(?:til|i stedet for|og ikke|ud af|mod|af de|af)\s(?:\w+\s){0,2}$")


def _from_to(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for first, second in pairwise(figures(one)):
        told = first.told
        if told is not second.told or (first.scale, first.whole) == (second.scale, second.whole):
            continue
        between = told.text[first.end : second.start]
        if not _LINK.search(between) or len(between) > 60:
            continue
        if re.search(r"\btil\s(?:\w+\s){0,2}$", between) and not re.search(r"\bfra\b", told.text[: first.start]):
            continue
        if second.head.startswith("år") and not re.search(r"ste[gt]|fald|sat", told.text):
            yield Dropped("a range of ages has no direction")
        elif not _CHANGE.search(told.text) and " til " in between:
            yield Dropped("a range has no direction")
        else:
            yield Edits(
                (
                    within(told, first.start, first.end, second.digits),
                    within(told, second.start, second.end, first.digits),
                )
            )


_ROUND = {
    "over": "under",
    "under": "over",
    "knap": "godt",
    "godt": "knap",
    "næsten": "godt",
    "mere end": "mindre end",
    "mindre end": "mere end",
    "op til": "mindst",
    "op mod": "mere end",
    "højst": "mindst",
    "mindst": "højst",
}
_DIRECTED = re.compile(rf"\b({'|'.join(sorted(_ROUND, key=len, reverse=True))})\s+$", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:ca\.?|cirka|omkring|op til|op mod|knap|godt|over|under|mere end|mindre end|næsten|mindst|minimum|højst"
    r"|max\.?|maks\.?|maksimalt|omtrent|estimeret|skønsmæssigt|ikke)\s*$"
)
_LOWER = frozenset({"knap", "næsten", "under", "mindre end", "op mod"})
_NO_BORDER = re.compile(
    r"\b(?:de|alle|hver|hvert|nummer|trin|fase|indsats|model|forslag|mellem|og|til|til de|ikke|fra|plus|minus)\s$"
)
_STRICT = ("over", "under", "mere end", "mindre end")


def _exact(one: Faithful, figure: Figure) -> set[Decimal]:
    """The record's values that the figure may round: within a tenth of it."""
    values = {value for passage in one.heard for value in passage.values}
    return {value for value in values if abs(value - figure.whole) <= figure.whole / 10}


def _vague_in_record(one: Faithful, figure: Figure) -> bool:
    """Whether the record itself has the figure only about."""
    for passage in one.heard:
        for match in NUMBER.finditer(passage.text):
            if value_of(match[0]) in (figure.value, figure.whole) and _VAGUE.search(passage.text[: match.start()]):
                return True
    return False


def _rounding(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for figure in figures(one):
        before = figure.told.text[: figure.start]
        directed = _DIRECTED.search(before)
        exact = _exact(one, figure)
        if directed:
            word = directed[1].lower()
            borders = word in ("op til", "højst", "mindst", "op mod") or figure.whole in exact
            if borders and not _vague_in_record(one, figure):
                yield Dropped("the record does not tell the direction")
            elif not borders and any((value < figure.whole) != (word in _LOWER) for value in exact):
                yield Dropped("several values of the record are as near")
            else:
                yield within(figure.told, *directed.span(1), like(directed[1], _ROUND[word]))
        elif figure.about or _NO_BORDER.search(before):
            continue
        elif exact == {figure.whole} and not _vague_in_record(one, figure) and before:
            new = random.choice(_STRICT)
            if new in ("over", "under") and re.match(r"uger|måneder|dage|timer|år|møder", figure.head):
                new = "mere end"  # "over 3 uger" also means in the course of them
            yield within(figure.told, figure.start, figure.end, f"{new} {figure.digits}")


_YEARLY = re.compile(r"\b(?:årlig\w*|om året|hvert år|pr\.? år|per år|hvert eneste år)\b")


def _yearly(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """A total told as a yearly amount, and a yearly one as a total."""
    for figure in figures(one):
        if figure.unit not in ("kr.", "kroner") and not figure.scale:
            continue
        told = figure.told
        yearly = _YEARLY.search(told.text)
        if yearly and told.text[yearly.start() :].startswith(("om året", "hvert år", "pr. år")):
            if told.text[yearly.end() :].startswith(" i alt"):
                yield Dropped("the sentence says for how long")
            else:
                yield within(told, *yearly.span(), "i alt")
            continue
        same = [passage for passage in one.heard if figure.whole in passage.values]
        of_a_year = f"{told.text} {one.basis.record.title}"
        if re.search(r"budget|regnskab|\b20\d\d\b", of_a_year, re.IGNORECASE):
            yield Dropped("the amount is of one year already")
        elif yearly or any(_YEARLY.search(passage.text) for passage in same):
            yield Dropped("the record may mean each year")
        elif len(same) > 1 or any(re.search(r"20\d\d.*20\d\d", passage.text) for passage in same):
            yield Dropped("several passages of the record have the amount")
        else:
            unit = figure.unit or figure.scale or ""
            end = told.text.index(unit, figure.end) + len(unit)
            if re.match(r" (?:om|i alt|pr\.|per|for hver|hver)", told.text[end:]):
                yield Dropped("the sentence says for how long")
            else:
                stop = "." if end == len(told.text) and unit.endswith(".") else ""  # the dot of "kr." ended it
                yield within(told, end, end, f" om året{stop}")
                yield within(told, end, end, f" hvert år{stop}")


TURNS: tuple[Mutator, ...] = (
    Mutator("up and down", _way),
    Mutator("from and to", _from_to),
    Mutator("rounding", _rounding),
    Mutator("total told as yearly", _yearly),
)
