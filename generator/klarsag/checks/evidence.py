"""The last test of the site: none, too old, with errors; and results that were accepted and should not be."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.evidence import FILE
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.newest import newest_day
from klarsag.texts import _

_W, _N = Severity.WARNING, Severity.NOTICE

MISSING = Kind(
    "evidence-missing",
    _N,
    _("The site has not been tested for accessibility."),
    _("The page about accessibility says so, and nobody knows what is wrong."),
    _("Run “klarsag a11y --evidence content/tilgaengelighedstest.yaml”."),
    wrong="content/tilgaengelighed.yaml",
    right="content/tilgaengelighed.yaml\ncontent/tilgaengelighedstest.yaml",
)
OLD = Kind(
    "evidence-old",
    _N,
    _("The last test is of {day}, and the newest text is of {newest}."),
    _("The page about accessibility says that what is newer has not been tested."),
    _("Run “klarsag a11y --evidence content/tilgaengelighedstest.yaml” again."),
    wrong="dato: 2025-01-08",
    right="dato: 2025-09-08",
)
ERRORS = Kind(
    "evidence-errors",
    Severity.ERROR,
    _("The last test found errors: {count}."),
    _("Somebody cannot use these pages, and the site does not do what the law demands."),
    _("Put the errors right and test again. The page about accessibility tells how many there are until then."),
    wrong="fejl: 3",
    right="fejl: 0",
    source="EN 301 549, 9; WCAG 2.2",
)
UNEXPLAINED = Kind(
    "evidence-unexplained",
    _W,
    _("Results that a person must look at: {count}."),
    _("The program could not tell whether they are errors."),
    _("Look at each. Put it right, or write it with its reason under “accepteret” in tilgaengelighed.yaml."),
    wrong="uforklaret: 2",
    right="uforklaret: 0",
)
EVERYWHERE = Kind(
    "accepted-everywhere",
    _W,
    _("“{rule}” is accepted on every page and for every element."),
    _("A new mistake of the same kind would never be seen."),
    _("Say with “sider” or “element” what was looked at."),
    wrong="- regel: color-contrast",
    right='- regel: color-contrast\n  element: ".hero > p"',
)
UNUSED = Kind(
    "accepted-unused",
    _N,
    _("“{rule}” is accepted, but the last test found nothing of the kind."),
    _("What is accepted without need hides the next mistake."),
    _("Delete the entry."),
    wrong="- regel: color-contrast\n  element: .hero",
    right="accepteret: []",
)


def _find(looked: Looked) -> Iterator[Finding]:
    if looked.edition.evidence is None:
        # A file that could not be read has told its own errors.
        if looked.edition.authorities and not any(found.file == FILE for found in looked.edition.findings):
            yield Finding(MISSING, FILE)
    else:
        document, evidence = looked.edition.evidence
        newest = newest_day(looked.archive)
        if newest and newest > evidence.date:
            yield document.finding(OLD, ("dato",), day=evidence.date.isoformat(), newest=newest.isoformat())
        if evidence.errors:
            yield document.finding(ERRORS, ("fejl",), count=str(evidence.errors))
        if evidence.unexplained:
            yield document.finding(UNEXPLAINED, ("uforklaret",), count=str(evidence.unexplained))
    yield from _accepted(looked)


def _accepted(looked: Looked) -> Iterator[Finding]:
    if looked.edition.accessibility is None:
        return
    document, known = looked.edition.accessibility
    evidence = looked.archive.evidence()
    met = {(one.rule, one.pages, one.selector) for one in evidence.accepted if one.count} if evidence else set()
    for place, entry in enumerate(known.accepted):
        path = ("accepteret", place, "regel")
        if entry.pages is None and entry.selector is None:
            yield document.finding(EVERYWHERE, path, rule=entry.rule)
        # A sample may have left out the page where it is met; an older test knows nothing of a newer entry.
        tested = evidence is not None and evidence.whole and evidence.date >= entry.date
        if tested and (entry.rule, entry.pages, entry.selector) not in met:
            yield document.finding(UNUSED, path, rule=entry.rule)


EVIDENCE = Check((MISSING, OLD, ERRORS, UNEXPLAINED, EVERYWHERE, UNUSED), _find)
