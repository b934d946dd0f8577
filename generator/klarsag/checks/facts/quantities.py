"""A summary's claims and the record in, findings of figures that the record does not bear out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from klarsag.checks.facts.attribution import Told, headed, misplaced, names, supported
from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.derived import derived
from klarsag.checks.facts.doubles import doubled
from klarsag.checks.facts.ledger import Fact, Ledger, ledger
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.nearest import nearest_quantity, quoted
from klarsag.checks.facts.ordinals import unknown_ordinals
from klarsag.checks.facts.quantity_kinds import OF_ANOTHER, UNKNOWN_AMOUNT, UNKNOWN_NUMBER, WRONG_RATE, WRONG_ROUNDING
from klarsag.checks.facts.rates import Rate, rate, rates
from klarsag.checks.facts.setting import Setting, setting
from klarsag.checks.facts.tally import POINTED
from klarsag.quantities.compare import bears, contradicts, near
from klarsag.quantities.likeness import ANYTHING, likeness, stem
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, FACTOR, KRONER, LABEL, ORDINAL, SHARE, Quantity
from klarsag.records.finding import Finding, Kind

_PARAGRAPH = 400  # characters of a passage in which "årligt" is taken to be said of its amounts
_OF_LAWS = frozenset({"§", "§§", "paragraf", "stk.", "stykke", "nr.", "kap.", "art."})
_OUT_OF = re.compile(r"\s+(?:ud )?af\s+(?:de\s+)?", re.IGNORECASE)
_RANGE = re.compile(r"\s*(?:til|–|-)\s*")
_FROM = re.compile(r"\b(?:fra|steg|faldt|ned|op|nummer)\b", re.IGNORECASE)
_SMALL = 20
_ALIKE = 0.7
_HARDLY = 0.2  # less than this in common with the record's figure is nothing
_WELL = 0.9
_NAMED = (COUNT, LABEL, ORDINAL)


def judge_quantities(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every figure in `claims`."""
    book = ledger(basis)
    told: list[Told] = []
    for claim in claims:
        figures = figures_of(claim)
        moments = moments_of(claim)
        if claim.language == "da":
            for start, end in unknown_ordinals(book, claim):
                yield claim.finding(UNKNOWN_NUMBER, start, end, nearest=quoted(None))
        found: tuple[Quantity | Moment, ...] = (*figures, *moments)
        spans = [(one.start, one.end) for one in found]
        for at, said in enumerate(figures):
            if not judged_at_all(said, claim.language) or any(
                one.relative and one.start <= said.start < one.end for one in moments
            ):
                continue
            around = setting(claim.text, spans, at)
            facts = supporters(book, said)
            if facts and claim.language == "da" and _by_chance(book, claim.text, said, around, facts):
                facts = []
            if at and impossible(claim.text, figures[at - 1], said):
                yield claim.finding(kind_of(book, said), said.start, said.end, nearest=nearest_quantity(book, said))
                continue
            wrong_rate = facts and _wrong_rate(claim.text, said, facts)
            if wrong_rate:
                yield claim.finding(WRONG_RATE, said.start, said.end, nearest=quoted(facts[0]))
            elif facts or derived(book, said, claim.text):
                if claim.language == "da" and said.unit not in (LABEL, ORDINAL):
                    told.append(Told(claim, said, around, facts))
            else:
                kind = kind_of(book, said)
                yield claim.finding(kind, said.start, said.end, nearest=nearest_quantity(book, said))
    for one, other in doubled(book, told):
        yield one.claim.finding(UNKNOWN_NUMBER, one.said.start, one.said.end, nearest=f"“{other.claim.text}”")
    for one, fact in misplaced(book, [one for one in told if one.facts]):
        yield one.claim.finding(OF_ANOTHER, one.said.start, one.said.end, nearest=quoted(fact))


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
    return bool(_RANGE.fullmatch(between)) and not _FROM.search(text[: first.start]) and first.unit == second.unit


def _wrong_rate(text: str, said: Quantity, facts: Sequence[Fact]) -> bool:
    """Whether a total is told as yearly, or a yearly amount as a total. A column of a table is for its own year."""
    told = rate(text, said.start, said.end)
    if told is None or said.unit != KRONER:
        return False
    other = Rate.TOTAL if told is Rate.YEARLY else Rate.YEARLY
    beside = [rate(fact.text, fact.what.start, fact.what.end) for fact in facts]
    if told in beside:
        return False
    if other in beside and not any(told in rates(fact.text) for fact in facts):
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
    if against and not same:
        return []
    if said.parts and said.hedge:
        found = []  # "over 6 af de 15" is of these two figures, not of a share that is near
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


def _quantities(book: Ledger) -> Iterator[Quantity]:
    return (fact.what for fact in book.quantities if isinstance(fact.what, Quantity))


def kind_of(book: Ledger, said: Quantity) -> Kind:
    """Which error it is that nothing bears the figure out."""
    if said.unit not in (SHARE, FACTOR) and any(
        isinstance(fact.what, Quantity) and near(said, fact.what) for fact in book.quantities
    ):
        return WRONG_ROUNDING
    return UNKNOWN_NUMBER if said.unit in _NAMED else UNKNOWN_AMOUNT
