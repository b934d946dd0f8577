"""The checks in their order, and the one function that runs them all."""

from collections.abc import Callable, Mapping

from klarsag.checks.accessibility import ACCESSIBILITY
from klarsag.checks.addresses import ADDRESSES
from klarsag.checks.attachments import ATTACHMENTS
from klarsag.checks.check import Check, Looked
from klarsag.checks.closed import CLOSED
from klarsag.checks.committees import COMMITTEES
from klarsag.checks.consistency.rules import CONSISTENCY
from klarsag.checks.documents import DOCUMENTS
from klarsag.checks.evidence import EVIDENCE
from klarsag.checks.facts.gate import FACTS
from klarsag.checks.glossary import GLOSSARY
from klarsag.checks.glossary_explanations import GLOSSARY_EXPLANATIONS
from klarsag.checks.glossary_proposals import GLOSSARY_PROPOSALS
from klarsag.checks.headings import HEADINGS
from klarsag.checks.html import HTML
from klarsag.checks.images import IMAGES
from klarsag.checks.item_numbers import ITEM_NUMBERS
from klarsag.checks.links import LINKS
from klarsag.checks.lists import LISTS
from klarsag.checks.meetings import MEETINGS
from klarsag.checks.moved import MOVED
from klarsag.checks.pages import PAGES
from klarsag.checks.points import POINTS
from klarsag.checks.privacy.mask import without_numbers
from klarsag.checks.privacy.rules import PRIVACY
from klarsag.checks.privacy_files.files import PRIVACY_FILES
from klarsag.checks.readability.rules import READABILITY
from klarsag.checks.references import REFERENCES
from klarsag.checks.shares import shared
from klarsag.checks.summaries import SUMMARIES
from klarsag.checks.sunflower.rules import SUNFLOWER
from klarsag.checks.tables import TABLES
from klarsag.checks.units import UNITS
from klarsag.records.archive import Archive
from klarsag.records.edition import Edition
from klarsag.records.finding import Finding

# To add a check: write its file, add a line here, an example to tests/fixtures/broken, its Danish to the catalogue.
CHECKS: tuple[Check, ...] = (
    COMMITTEES,
    MEETINGS,
    ITEM_NUMBERS,
    ADDRESSES,
    ATTACHMENTS,
    DOCUMENTS,
    PRIVACY_FILES,
    POINTS,
    REFERENCES,
    SUMMARIES,
    FACTS,
    CONSISTENCY,
    READABILITY,
    CLOSED,
    GLOSSARY,
    GLOSSARY_EXPLANATIONS,
    GLOSSARY_PROPOSALS,
    *SUNFLOWER,
    ACCESSIBILITY,
    EVIDENCE,
    PAGES,
    LINKS,
    MOVED,
    IMAGES,
    HTML,
    HEADINGS,
    LISTS,
    TABLES,
    UNITS,
    PRIVACY,
)


def run(
    edition: Edition,
    archive: Archive,
    addresses: Mapping[str, frozenset[str]] | None = None,
    progress: Callable[[str], None] = lambda name: None,
) -> list[Finding]:
    """Every finding of loading and of every check, sorted by file, line and column.

    `addresses`: every address of the site with the ids of its headings; without it no link is looked up. `progress`
    hears the first kind of a check when it, or a part of its work, is done.
    """
    looked = Looked(edition, archive, addresses)
    found = map(without_numbers, [*edition.findings, *shared(CHECKS, looked, progress)])
    return sorted(found, key=lambda finding: finding.sort_key)
