"""A summary's claims and the record in, findings of figures that the record does not bear out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from klarsag.checks.facts.attribution import Told, misplaced
from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.derived import derived
from klarsag.checks.facts.ledger import Fact, Ledger, ledger
from klarsag.checks.facts.mentions import figures_of, moments_of
from klarsag.checks.facts.nearest import nearest_quantity, quoted
from klarsag.checks.facts.quantity_kinds import OF_ANOTHER, UNKNOWN_AMOUNT, UNKNOWN_NUMBER, WRONG_RATE, WRONG_ROUNDING
from klarsag.checks.facts.rates import Rate, rate, rates
from klarsag.checks.facts.setting import setting
from klarsag.quantities.compare import bears, contradicts, near
from klarsag.quantities.moments import Moment
from klarsag.quantities.quantity import COUNT, FACTOR, KRONER, LABEL, ORDINAL, SHARE, Quantity
from klarsag.records.finding import Finding, Kind

_PARAGRAPH = 400  # characters of a passage in which "årligt" is taken to be said of its amounts
_OF_LAWS = frozenset({"§", "§§", "paragraf", "stk.", "stykke", "nr.", "kap.", "art."})
_NAMED = (COUNT, LABEL, ORDINAL)


def judge_quantities(basis: Basis, claims: Sequence[Claim]) -> Iterator[Finding]:
    """The findings of every figure in `claims`."""
    book = ledger(basis)
    told: list[Told] = []
    for claim in claims:
        figures = figures_of(claim)
        moments = moments_of(claim)
        found: tuple[Quantity | Moment, ...] = (*figures, *moments)
        spans = [(one.start, one.end) for one in found]
        for at, said in enumerate(figures):
            if not judged_at_all(said, claim.language) or any(
                one.relative and one.start <= said.start < one.end for one in moments
            ):
                continue
            facts = supporters(book, said)
            wrong_rate = facts and _wrong_rate(claim.text, said, facts)
            if wrong_rate:
                yield claim.finding(WRONG_RATE, said.start, said.end, nearest=quoted(facts[0]))
            elif facts and claim.language == "da" and said.unit not in (LABEL, ORDINAL):
                told.append(Told(claim, said, setting(claim.text, spans, at), facts))
            elif not facts and not derived(book, said, claim.text):
                kind = kind_of(book, said)
                yield claim.finding(kind, said.start, said.end, nearest=nearest_quantity(book, said))
    for one, fact in misplaced(book, told):
        yield one.claim.finding(OF_ANOTHER, one.said.start, one.said.end, nearest=quoted(fact))


def _wrong_rate(text: str, said: Quantity, facts: Sequence[Fact]) -> bool:
    """Whether a total is told as yearly, or a yearly amount as a total. A column of a table is for its own year."""
    told = rate(text, said.start, said.end)
    if told is None or said.unit != KRONER:
        return False
    other = Rate.TOTAL if told is Rate.YEARLY else Rate.YEARLY
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
    if not found and said.parts:
        hedges = (said.hedge, None)
        parts = [
            Quantity(part, COUNT, said.start, said.end, hedge=one) for part, one in zip(said.parts, hedges, strict=True)
        ]
        each = [supporters(book, one) or supporters(book, replace(one, unit=LABEL)) for one in parts]
        found = each[0] if all(each) else []
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
