"""A summary's claims and the record in, findings of figures that the record does not bear out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.counts.contest import outdone, small_counts
from klarsag.checks.facts.counts.counted import Counted
from klarsag.checks.facts.counts.doubles import doubled
from klarsag.checks.facts.counts.halves import not_whole
from klarsag.checks.facts.counts.lent_spans import in_spans
from klarsag.checks.facts.counts.ordinals import unknown_ordinals
from klarsag.checks.facts.counts.other_parts import another_part
from klarsag.checks.facts.counts.tally import POINTED
from klarsag.checks.facts.figures.attribution import headed, misplaced, names, supported
from klarsag.checks.facts.figures.company import in_company
from klarsag.checks.facts.figures.derived import derived
from klarsag.checks.facts.figures.grounds import grounded
from klarsag.checks.facts.figures.made import made, made_elsewhere, made_here, shared_here, told_so
from klarsag.checks.facts.figures.quantity_kinds import (
    OF_ANOTHER,
    UNKNOWN_AMOUNT,
    UNKNOWN_NUMBER,
    WRONG_RATE,
    WRONG_ROUNDING,
)
from klarsag.checks.facts.figures.rates import Rate, rate, rates, rates_near
from klarsag.checks.facts.figures.ratios import is_round, tells_percent
from klarsag.checks.facts.figures.readings import readings
from klarsag.checks.facts.figures.subsections import unknown_subsection
from klarsag.checks.facts.figures.told import Told
from klarsag.checks.facts.ledger import Fact, Ledger, ledger
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.nearest import nearest_quantity, quoted
from klarsag.checks.facts.setting import Setting, setting
from klarsag.checks.facts.ways.rows import recurs_yearly
from klarsag.languages.language import Hedge
from klarsag.quantities.compare import bears, contradicts, near
from klarsag.quantities.likeness import ANYTHING, likeness, stem
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, FACTOR, KRONER, LABEL, ORDINAL, PERCENT, SHARE, Quantity
from klarsag.records.finding import Finding, Kind

_PARAGRAPH = 400  # characters of a passage in which "årligt" is taken to be said of its amounts
_OF_LAWS = frozenset({"§", "§§", "paragraf", "stk.", "stykke", "nr.", "kap.", "art."})
_OUT_OF = re.compile(r"\s+(?:ud )?af\s+(?:de\s+)?", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:til|eller|–|-)\s*")
_FROM = re.compile(r"\b(?:fra|steg|faldt|ned|op|nummer)\b", re.IGNORECASE)
_SMALL = 20
_STILL_IN_MIND = 4  # sentences back to the one whose unit a figure with decimals may leave out
_ALIKE = 0.7
_HARDLY = 0.2  # less than this in common with the record's figure is nothing
_WELL = 0.9
_NAMED = (COUNT, LABEL, ORDINAL)


def judge_quantities(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every figure in `claims`."""
    book = ledger(basis)
    told: list[Told] = []
    counted: list[Counted] = []
    for place, claim in enumerate(claims):
        figures = figures_of(claim)
        moments = moments_of(claim)
        if claim.language == "da":
            for start, end in (*unknown_ordinals(book, claim), *not_whole(book, claim)):
                yield claim.finding(UNKNOWN_NUMBER, start, end, nearest=quoted(None))
        found: tuple[Quantity | Moment, ...] = (*figures, *moments)
        spans = [(one.start, one.end) for one in found]
        for at, said in enumerate(figures):
            if unknown_subsection(book, said):
                yield claim.finding(UNKNOWN_NUMBER, said.start, said.end, nearest=nearest_quantity(book, said))
            if not judged_at_all(said, claim.language) or any(
                one.relative and one.start <= said.start < one.end for one in moments
            ):
                continue
            around = setting(claim.text, spans, at)
            facts = supporters(book, said)
            if facts and claim.language == "da":
                facts = grounded(book, claim, said, facts)
            if facts and claim.language == "da" and _by_chance(book, claim.text, said, around, facts):
                facts = []
            if not facts and not _contradicted(book, said):
                said, facts = _read_otherwise(book, claims, place, at, around)
            if (at and impossible(claim.text, figures[at - 1], said)) or another_part(book, claim, said):
                yield claim.finding(kind_of(book, said), said.start, said.end, nearest=nearest_quantity(book, said))
                continue
            wrong_rate = facts and _wrong_rate(book, claim.text, said, facts)
            if wrong_rate:
                yield claim.finding(WRONG_RATE, said.start, said.end, nearest=quoted(facts[0]))
            elif not facts and (
                made_here(book, claims, place, at)
                if _contradicted(book, said)
                else made(book, claims, place, at, around)
            ):
                counted += _small(claim, said, figures, spans, at)  # the figures that make it are compared themselves
            elif facts or (not shared_here(claims, place, at) and derived(book, said, claim.text)):
                if claim.language == "da" and said.unit not in (LABEL, ORDINAL):
                    told.append(Told(claim, said, around, facts))
                if not _just_these(said, claim.text, facts) and not _in_spans(book, claim.text, figures, at):
                    counted += _small(claim, said, figures, spans, at)
            else:
                kind = kind_of(book, said)
                yield claim.finding(kind, said.start, said.end, nearest=nearest_quantity(book, said))
    for one_out in outdone(book, counted):
        claim, said = one_out.count.claim, one_out.count.said
        excused = told_so if one_out.hardly else made_elsewhere
        if not excused(book, claims, claim, said):
            yield claim.finding(UNKNOWN_NUMBER, said.start, said.end, nearest=one_out.nearest)
    for one, other in doubled(book, told):
        yield one.claim.finding(UNKNOWN_NUMBER, one.said.start, one.said.end, nearest=f"“{other.claim.text}”")
    for one, fact in misplaced(book, [one for one in told if one.facts]):
        if not in_company(book, one, fact) and not told_so(book, claims, one.claim, one.said):
            yield one.claim.finding(OF_ANOTHER, one.said.start, one.said.end, nearest=quoted(fact))


def _small(
    claim: Claim, said: Quantity, figures: Sequence[Quantity], spans: Sequence[tuple[int, int]], at: int
) -> Iterator[Counted]:
    """The small counts in words of a Danish claim's figure `at`, each with the words around it."""
    counts = list(small_counts(said, claim.text)) if claim.language == "da" else []
    others = [(one, setting(claim.text, spans, of)) for of, one in enumerate(figures) if of != at] if counts else []
    yield from (Counted(claim, one, setting(claim.text, spans, at), others) for one in counts)


def _in_spans(book: Ledger, text: str, figures: Sequence[Quantity], at: int) -> bool:
    """Whether the figure is a length of time whose unit another one of the sentence has, and the record has it."""
    rest = [one for of, one in enumerate(figures) if of != at]
    return any(supporters(book, other) for other in in_spans(figures[at], text, rest))


def _contradicted(book: Ledger, said: Quantity) -> bool:
    """Whether the record has just this figure and the hedge cannot stand before it: "over 60" of 60."""
    return said.hedge is not None and any(contradicts(said, one) for one in _quantities(book))


def _just_these(said: Quantity, text: str, facts: Sequence[Fact]) -> bool:
    """Whether the record has "fem ud af seks" with both numbers together, or "syv ud af ti" is a share of others."""
    if not said.parts:
        return False
    parts = [
        fact.what.parts for fact in facts if isinstance(fact.what, Quantity) and fact.what.unit in (SHARE, PERCENT)
    ]
    return said.parts in parts or is_round(said, text)


def _read_otherwise(
    book: Ledger, claims: Sequence[Claim], place: int, at: int, around: Setting
) -> tuple[Quantity, list[Fact]]:
    """The figure as one of its other readings, with the facts that bear it out; as it stands where none does."""
    claim, figures = claims[place], figures_of(claims[place])
    before = [one for one in claims[:place] if one.path == claim.path][: -_STILL_IN_MIND - 1 : -1]
    earlier = [(one.text, figures_of(one)) for one in before]
    for other in readings(figures[at], claim.text, figures[:at], figures[at + 1 :], earlier):
        facts = supporters(book, other)
        if facts and not _by_chance(book, claim.text, other, around, facts):
            return other, facts
    return figures[at], []


def _by_chance(book: Ledger, text: str, said: Quantity, around: Setting, facts: Sequence[Fact]) -> bool:
    """Whether "alle 15 punkter", "seks ting" or "ti boliger" has little but its number in common with the record's."""
    if said.unit == SHARE and said.spelt and not said.parts and said.heads:
        return supported(book, around, facts) <= 0
    if said.unit != COUNT or said.value >= _SMALL or not said.heads or " af " in text[said.end :][:4]:
        return False
    if said.heads[0] in POINTED or (said.spelt and said.heads[0] in ANYTHING - {"dem"}):
        return supported(book, around, facts) <= 0
    head = headed(said)
    if not head or not said.spelt or any(names(fact, head) for fact in facts):
        return False
    shared = supported(book, around, facts)
    return shared < _HARDLY or (shared < _WELL and _counted_otherwise(book, head))


def _counted_otherwise(book: Ledger, head: str) -> bool:
    """Whether the record counts just this thing: then the summary's number, which it has of others, is not its own."""
    return any(
        one.unit == COUNT and one.value > 1 and bool(one.heads) and likeness(head, stem(one.heads[0])) >= _ALIKE
        for one in _quantities(book)
    )


def impossible(text: str, first: Quantity, second: Quantity) -> bool:
    """Whether the two are "36 ud af 15" or, without "fra" before it, "30 til 25": more than the whole, turned round."""
    between = text[first.end : second.start]
    if first.value < second.value or first.unit not in (COUNT, second.unit):
        return False
    if _OUT_OF.fullmatch(between):
        return first.value > second.value
    if _RANGE.fullmatch(between) and first.value == second.value:
        return True  # "fra 30 til 30 år"
    return bool(_RANGE.fullmatch(between)) and not _FROM.search(text[: first.start]) and first.unit == second.unit


def _wrong_rate(book: Ledger, text: str, said: Quantity, facts: Sequence[Fact]) -> bool:
    """Whether a total is told as yearly, or a yearly amount as a total. A column of a table is for its own year."""
    told = rate(text, said.start, said.end)
    if told is None or said.unit != KRONER:
        return False
    if told is Rate.YEARLY and recurs_yearly(book, said):
        return False
    other = Rate.TOTAL if told is Rate.YEARLY else Rate.YEARLY
    beside = [rate(fact.text, fact.what.start, fact.what.end) for fact in facts]
    if told in beside:
        return False
    near = [rates_near(fact.text, fact.what.start, fact.what.end) for fact in facts]
    if any(other in one and told not in one for one in near) and not any(told in one for one in near):
        return True
    for fact in facts:
        known = rates(" ".join((*fact.names, fact.text, fact.passage.text[:_PARAGRAPH])))
        if told in known or (fact.cell and told is Rate.YEARLY) or (told is Rate.TOTAL and other not in known):
            return False
    return True


def judged_at_all(said: Quantity, language: str = "da") -> bool:
    """Not "ét forslag", nor a half that stands alone ("når det er halvt omme")."""
    if said.unit == LABEL and (not said.heads or said.heads[0] in _OF_LAWS):
        return False  # sections of laws are compared with their law
    lone = (said.spelt or language != "da") and said.unit == COUNT
    return not (lone and (said.value == 1 or (said.value < 1 and not said.heads)))


def supporters(book: Ledger, said: Quantity) -> list[Fact]:
    """The facts that bear the figure out."""
    found = [
        fact for fact in book.quantities if isinstance(fact.what, Quantity) and bears(said, fact.what, cell=fact.cell)
    ]
    same = [fact.what for fact in found if isinstance(fact.what, Quantity) and fact.what.value == said.value]
    against = [one for one in _quantities(book) if contradicts(said, one)]
    # "Over 40 år" may stand where the record also has "under 40 år": the two ages meet there.
    if any(one.hedge for one in against) and not any(one.hedge for one in same) and not (said.during and same):
        return []
    if against and not same:  # "godt 11 procent" is untrue of 11,0, and may be told of a 11,1 beside it
        return [fact for fact in found if _rounds(said, fact)]
    if said.parts and said.hedge not in (None, Hedge.ABOUT):
        # "Over 6 af de 15" is of these two figures, not of a share that is near; "godt seks ud af ti" may be of 62 %.
        found = [fact for fact in found if isinstance(fact.what, Quantity) and tells_percent(said, fact.what)]
    if not found and said.parts:
        hedges = (said.hedge, None)
        parts = [
            Quantity(part, COUNT, said.start, said.end, hedge=one) for part, one in zip(said.parts, hedges, strict=True)
        ]
        each = [
            supporters(book, one) or (not one.hedge and supporters(book, replace(one, unit=LABEL))) for one in parts
        ]
        found = each[0] or [] if all(each) else []
    return found


def _rounds(said: Quantity, fact: Fact) -> bool:
    """Whether the fact is the figure when it is rounded to the digits that are written."""
    true = fact.what
    if not isinstance(true, Quantity) or true.unit != said.unit or said.unit == SHARE:
        return False
    return 0 < abs(true.value - said.value) <= said.step / 2


def _quantities(book: Ledger) -> Iterator[Quantity]:
    return (fact.what for fact in book.quantities if isinstance(fact.what, Quantity))


def kind_of(book: Ledger, said: Quantity) -> Kind:
    """Which error it is that nothing bears the figure out."""
    if said.unit not in (SHARE, FACTOR) and any(
        isinstance(fact.what, Quantity) and near(said, fact.what) for fact in book.quantities
    ):
        return WRONG_ROUNDING
    return UNKNOWN_NUMBER if said.unit in _NAMED else UNKNOWN_AMOUNT
