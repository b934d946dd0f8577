"""The rules of a record against itself in their order, and the functions that hold one record against them all."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.consistency.accepted import UNMET, left, unmet
from klarsag.checks.consistency.across import ACROSS, across
from klarsag.checks.consistency.bodies import BODIES
from klarsag.checks.consistency.cells import CELLS
from klarsag.checks.consistency.changes import CHANGES
from klarsag.checks.consistency.days import DAYS
from klarsag.checks.consistency.figures import FIGURES
from klarsag.checks.consistency.lists import LISTS
from klarsag.checks.consistency.meetings import MEETINGS
from klarsag.checks.consistency.name_variants import VARIES, names_across
from klarsag.checks.consistency.names import NAMES
from klarsag.checks.consistency.numbering import NUMBERING
from klarsag.checks.consistency.people import PEOPLE
from klarsag.checks.consistency.periods import PERIODS
from klarsag.checks.consistency.phrases import PHRASES
from klarsag.checks.consistency.points import POINTS
from klarsag.checks.consistency.procedure import PROCEDURES
from klarsag.checks.consistency.ranges import RANGES
from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.consistency.relations import RELATIONS
from klarsag.checks.consistency.resumes import RESUMES
from klarsag.checks.consistency.summaries import ON_CONTRADICTION, uncertain
from klarsag.checks.consistency.totals import TOTALS
from klarsag.checks.consistency.trends import TRENDS
from klarsag.checks.consistency.votes import VOTES
from klarsag.checks.consistency.weekend import WEEKENDS
from klarsag.checks.consistency.yearly import YEARLIES
from klarsag.checks.facts.basis import Basis
from klarsag.records.finding import Finding

# To add a rule: write its file, add a line here, an example to tests/fixtures/broken, its Danish to the catalogue.
RULES: tuple[Rule, ...] = (
    TOTALS,
    RELATIONS,
    FIGURES,
    PHRASES,
    CHANGES,
    DAYS,
    PERIODS,
    MEETINGS,
    POINTS,
    VOTES,
    PEOPLE,
    NAMES,
    BODIES,
    LISTS,
    NUMBERING,
    WEEKENDS,
    PROCEDURES,
    RESUMES,
    YEARLIES,
    RANGES,
    TRENDS,
    CELLS,
)


def contradictions(basis: Basis) -> tuple[Contradiction, ...]:
    """Every contradiction of one record, those that staff have accepted as well."""
    return _contradictions(Reading(basis))


def _contradictions(reading: Reading) -> tuple[Contradiction, ...]:
    return tuple(one for rule in RULES for one in rule.find(reading))


def inconsistent(basis: Basis) -> Iterator[Finding]:
    """The findings of one record: what nobody has accepted, what was accepted in vain, what its summary rests on."""
    return _findings(Reading(basis))


def _findings(reading: Reading) -> Iterator[Finding]:
    found, document, record = _contradictions(reading), reading.document, reading.record
    yield from (one.finding(document) for one in left(found, record.accepted))
    yield from unmet(document, found, record.accepted)
    if record.easy_read:
        yield from uncertain(document, record.easy_read, found)


def _find(looked: Looked) -> Iterator[Finding]:
    readings = [Reading(basis) for basis in looked.bases]
    for reading in readings:
        yield from _findings(reading)
    yield from across(looked.archive)
    yield from names_across(readings)


CONSISTENCY = Check((*(kind for rule in RULES for kind in rule.kinds), UNMET, ON_CONTRADICTION, ACROSS, VARIES), _find)
