"""A faithful summary in, what was decided changed out: negated, postponed, decided for recommended or for heard."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from random import Random

from benchmarks.facts.change import Change, Dropped, Edits, Mutator, Proposal, within
from benchmarks.facts.faithful import Faithful, Told, sentences_about
from klarsag.records.values import Outcome

_HEARD = {Outcome.NOTED, Outcome.PRESENTED, Outcome.DISCUSSED}
_YES = {Outcome.APPROVED, Outcome.ENDORSED}
# A condition, a question or a sentence about a party's vote says no outcome of the case.
_NO_OUTCOME = re.compile(r"\b(?:hvis|når|hvad|hvem|om de|vil sige)\b|\?$|\([A-ZÆØÅ]\)|\bstemte\b", re.IGNORECASE)
_SAID = re.compile(r"\b(?P<verb>sagde|siger|sige|sagt)(?P<between>(?: også| derfor| alle| nu)*) (?P<said>ja|nej)\b")
# "Byrådet skal sige ja til planen": the answer is open. "Anbefaler at sige ja" is an outcome.
_PROCEDURE = re.compile(r"\b(?:skal|skulle|kan|må|som|der|dem)\b(?: \w+){0,4} $")
_NEGATED = (
    (re.compile(r"\b(godkendte)\b"), "afviste"),
    (re.compile(r"\b(godkendt)\b"), "afvist"),
    (re.compile(r"\b(vedtog)\b"), "afviste"),
    (re.compile(r"\b(afviste)\b"), "godkendte"),
    (re.compile(r"\b(anbefaler)\b(?! ikke)"), "anbefaler ikke"),
    (re.compile(r"\b(støtter)\b(?! ikke)"), "støtter ikke"),
)
_YES_TO = re.compile(r"\b(sagde(?: også| derfor)? ja til)\b(?!,? at\b)")
_OWN = re.compile(r"^(?:Udvalget|Det|De|Kort sagt|Her|Så)\b")
_ADVISES = re.compile(
    r"\b(anbefaler(?: også)?(?: (?:Byrådet|Økonomiudvalget|byrådet))?"
    r"(?:,? at (?:Byrådet |byrådet |det )?siger? ja til)?)\b"
)
_NOT_YET = re.compile(r"\b(er (?:dog |altså |derfor )?ikke sagt(?: endeligt)? ja(?: for alvor)?+(?: endnu)?+)\b")
_HEARD_OF = re.compile(r"\b(hørte(?: også)? om|talte(?: også)? om|hørte)\b(?! om,)")
_FOR_HEARING = re.compile(r"\btil (?:efterretning|orientering)\b")
_PHRASES = re.compile(
    r"\b(?P<yes>sagde(?: også)? ja til)\b|\b(?P<no>sagde(?: også)? nej til)\b|\b(?P<heard>hørte(?: også)? om)\b"
    r"|\b(?P<talked>talte(?: også)? om)\b|\b(?P<advises>anbefaler(?: også)?+)\b(?!,| heller| ikke)"
    r"|^(?:Udvalget|Det|De) (?P<later>udsatte)\b"
)


def outcomes(one: Faithful) -> set[Outcome]:
    """What the record decided, by any body."""
    return {decision.outcome for decision in one.basis.record.decisions}


def own_outcomes(one: Faithful) -> set[Outcome]:
    """What the meeting's own body decided."""
    return {decision.outcome for decision in one.basis.record.decisions if decision.body is None}


def _for_hearing(one: Faithful) -> bool:
    """Whether the recommendation asks for no more than to be told of something."""
    advice = [point for each in one.basis.record.recommendations for point in (*each.points, each.text or "")]
    return any(advice) and all(_FOR_HEARING.search(point) for point in advice if point)


def _sayings(one: Faithful) -> Iterator[Told]:
    return (
        told for told in sentences_about(one, "title", "brief", "decided", "next") if not _NO_OUTCOME.search(told.text)
    )


def _negated(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    both = Outcome.REJECTED in outcomes(one) and outcomes(one) & _YES
    for told in _sayings(one):
        for match in _SAID.finditer(told.text):
            if re.match(" eller (?:ja|nej)", told.text[match.end() :]):
                yield Dropped("both answers are told")
            elif re.search(r"\bikke\b", told.text[: match.start()]):
                yield Dropped("the sentence is negated already")
            elif _PROCEDURE.search(told.text[: match.start("verb")]):
                yield Dropped("the sentence tells who is to decide, not what was decided")
            elif both:
                yield Dropped("the record has a yes and a no")
            else:
                yield within(told, *match.span("said"), "nej" if match["said"] == "ja" else "ja")
        for pattern, word in _NEGATED:
            for match in pattern.finditer(told.text):
                if re.search(r"\bikke\b", told.text):
                    yield Dropped("the sentence is negated already")
                else:
                    yield within(told, *match.span(1), word)


def _postponed(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    for told in _sayings(one):
        for match in _YES_TO.finditer(told.text):
            if Outcome.POSTPONED in outcomes(one):
                yield Dropped("the record postpones a point")
            else:
                yield within(told, *match.span(1), "udsatte")
        for match in re.finditer(r"^(?:Udvalget|Det|De) (udsatte)\b", told.text):
            yield within(told, *match.span(1), "sagde ja til")


def _for_advised(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """Decided for recommended."""
    for told in _sayings(one):
        for match in _ADVISES.finditer(told.text):
            if not _OWN.search(told.text) or re.search(r"\bikke\b", told.text):
                yield Dropped("who recommends is not the committee")
                continue
            after = told.text[match.end() :]
            new = "besluttede" if re.match(r",? at\b|:", after) else "sagde ja til"
            if re.match(r" at sige ja til\b", after):
                yield within(told, match.start(), match.end() + len(" at sige ja til"), "sagde ja til")
            elif re.match(r" at sige (?:ja|nej)\b", after):
                yield within(told, match.start(), match.end() + len(" at sige"), "sagde")
            else:
                yield within(told, *match.span(1), new)
        for match in _NOT_YET.finditer(told.text):
            yield within(told, *match.span(1), "er sagt ja")


def _for_decided(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """Recommended for decided."""
    for told in sentences_about(one, "brief", "decided"):
        for match in re.finditer(r"^(Udvalget sagde ja til)\b", told.text):
            elsewhere = any(decision.body for decision in one.basis.record.decisions)
            if Outcome.RECOMMENDED in outcomes(one) or elsewhere or not own_outcomes(one) & _YES:
                yield Dropped("the record recommends something too")
            else:
                yield within(told, *match.span(1), "Udvalget anbefaler Byrådet at sige ja til")


def _for_heard(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """Decided for heard, and a decision where the record has none."""
    if not outcomes(one):
        yield Change("decided", 0, len(one.answers["decided"]), "Udvalget sagde ja til forslaget.")
        return
    if not own_outcomes(one) or own_outcomes(one) - _HEARD:
        yield Dropped("the record decides something too")
        return
    for told in sentences_about(one, "brief", "decided"):
        for match in _HEARD_OF.finditer(told.text):
            if match[0] == "hørte" and not re.match(r",", told.text[match.end() :]):
                continue
            yield within(told, *match.span(1), "sagde ja til")
        for match in re.finditer(r"\b(blev ikke besluttet noget)\b", told.text):
            yield within(told, *match.span(1), "blev sagt ja til det hele")


def _for_yes(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """Heard for decided."""
    for told in sentences_about(one, "brief", "decided"):
        for match in _YES_TO.finditer(told.text):
            if outcomes(one) & (_HEARD | {Outcome.OTHER}) or _NO_OUTCOME.search(told.text):
                yield Dropped("the record was heard too")
            elif _for_hearing(one):
                yield Dropped("what was said yes to is no more than to be told of it")
            else:
                yield within(told, *match.span(1), "hørte kun om")
                if told.field == "decided":  # in the brief answer the outcome may be left out
                    yield within(told, *match.span(1), "hørte om")


def _another_point(one: Faithful, _others: Sequence[Faithful], _random: Random) -> Iterator[Proposal]:
    """The outcomes of two points change places, or one is told of both."""
    found = [
        (told, match)
        for told in sentences_about(one, "decided")
        if not _NO_OUTCOME.search(told.text)
        for match in _PHRASES.finditer(told.text)
    ]
    for (told, first), (later, second) in combinations(found, 2):
        if first.lastgroup == second.lastgroup or told is later:
            continue
        if re.search(r"\b(?:sagen|det)\b[.,]?", told.text[first.end() :] + later.text[second.end() :]):
            yield Dropped("the sentence may mean any point of the item")
            continue
        if {first.lastgroup, second.lastgroup} == {"heard", "talked"}:
            yield Dropped("heard and talked about are the same outcome")
            continue
        first_said, second_said = first[first.lastgroup or 0], second[second.lastgroup or 0]
        one_way = within(told, *first.span(first.lastgroup or 0), second_said)
        other_way = within(later, *second.span(second.lastgroup or 0), first_said)
        yield Edits((one_way, other_way))
        yield one_way
        yield other_way


OUTCOMES: tuple[Mutator, ...] = (
    Mutator("outcome negated", _negated),
    Mutator("postponed", _postponed),
    Mutator("decided for recommended", _for_advised),
    Mutator("recommended for decided", _for_decided),
    Mutator("decided for heard", _for_heard),
    Mutator("heard for decided", _for_yes),
    Mutator("outcome of another point", _another_point),
)
