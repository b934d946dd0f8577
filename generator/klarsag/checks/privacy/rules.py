"""The rules of privacy in their order, and the check that holds every text file of an edition against them all."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.privacy.accepted import STALE, UNMET, Judged, outdated
from klarsag.checks.privacy.bank import BANK
from klarsag.checks.privacy.circumstances import PERSONS
from klarsag.checks.privacy.contacts import CONTACTS
from klarsag.checks.privacy.cpr import CPR, in_name
from klarsag.checks.privacy.inside import INSIDE
from klarsag.checks.privacy.reading import Rule, files, known, source
from klarsag.records.edition import Edition
from klarsag.records.finding import Finding

# To add a rule: write its file, add a line here, an example to tests/fixtures/broken, its Danish to the catalogue.
RULES: tuple[Rule, ...] = (CPR, BANK, CONTACTS, PERSONS, INSIDE)
_KINDS = tuple(kind for rule in RULES for kind in rule.kinds)


def exposed(edition: Edition) -> Iterator[tuple[str, Finding]]:
    """Every finding with the file that it is about, those that people have accepted too."""
    public = known(edition)
    for path in files(edition.root):
        file = path.relative_to(edition.root).as_posix()
        yield from ((file, finding) for finding in in_name(file))
        text = source(path, edition.root)
        if text:
            yield from ((file, finding) for rule in RULES for finding in rule.find(text, public))


def _find(looked: Looked) -> Iterator[Finding]:
    found = list(exposed(looked.edition))
    judged = Judged(looked.edition)
    yield from (finding for file, finding in found if not judged.accepts(finding.kind.id, file))
    yield from outdated(judged, ((finding.kind.id, file) for file, finding in found), {kind.id for kind in _KINDS})


PRIVACY = Check((*_KINDS, STALE, UNMET), _find)
