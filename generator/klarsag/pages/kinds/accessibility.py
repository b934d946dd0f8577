"""The pages about accessibility: how the site was tested, and one for each authority with its problems and contact."""

from collections import Counter
from collections.abc import Iterator

from klarsag.pages.interface import Interface
from klarsag.pages.page import Page
from klarsag.pages.trail import home, to_authority
from klarsag.records.accessibility import AuthorityAccessibility, Conformance, Method, Problem, Way
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry
from klarsag.records.newest import newest_day
from klarsag.texts import _

ADDRESS = "/tilgaengelighed/"
# Where Digitaliseringsstyrelsen tells citizens what to do about a public site that they cannot use.
COMPLAINTS = "https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/"

WAYS = {
    Way.KEYBOARD: _("Keyboard"),
    Way.SCREEN_READER: _("Screen reader"),
    Way.MAGNIFIER: _("Screen magnifier"),
    Way.VOICE: _("Voice control"),
    Way.READERS: _("Readers"),
    Way.EXPERT: _("Expert"),
}
STATUS = {
    Conformance.FULL: _("Yes. The pages do all that the law demands."),
    Conformance.PARTIAL: _("Not quite. The pages do most of what the law demands, but not all."),
    Conformance.NONE: _("No. The pages do not do most of what the law demands."),
}
METHODS = {
    Method.SELF: _("{name} looked at the pages itself."),
    Method.EXTERNAL: _("Others looked at the pages for {name}."),
    Method.OTHER: _("The pages were looked at in another way."),
}


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    yield _edition(archive, ui)
    for entry in archive.authorities():
        yield _authority(archive, entry, ui)


def _edition(archive: Archive, ui: Interface) -> Page:
    known, evidence, newest = archive.accessibility(), archive.evidence(), newest_day(archive)
    found: Counter[tuple[str, str | None, str | None]] = Counter()  # one entry may be met in several ways
    for one in evidence.accepted if evidence else ():
        found[one.rule, one.pages, one.selector] += one.count
    return Page(
        kind="accessibility",
        address=ADDRESS,
        title=ui("Accessibility"),
        template="accessibility.md.j2",
        trail=home(ui),
        description=ui("How the pages were tested, and where you can get help."),
        context={
            "remark": known.remark,
            "evidence": evidence,
            "views": [ui(view) for view in evidence.views] if evidence else [],
            "newest": newest,
            "outdated": bool(evidence and newest and newest > evidence.date),
            "tried": [(ui(WAYS[one.way]), one) for one in sorted(known.tried, key=lambda one: one.date, reverse=True)],
            "accepted": [(one, found[one.rule, one.pages, one.selector]) for one in known.accepted],
            "authorities": archive.authorities(),
        },
    )


def _authority(archive: Archive, entry: AuthorityEntry, ui: Interface) -> Page:
    said, about, evidence = entry.accessibility or AuthorityAccessibility(), entry.authority, archive.evidence()
    status = said.honest(evidence.errors if evidence else 0)
    return Page(
        kind="authority-accessibility",
        address=entry.accessibility_address,
        title=ui("Accessibility: {name}").format(name=about.name),
        template="accessibility_authority.md.j2",
        trail=to_authority(archive, entry.slug, ui),
        authority=entry.slug,
        description=ui("What does not work on these pages, and where you can get help."),
        context={
            "name": about.name,
            "said": said,
            "evidence": evidence,
            "status": ui(STATUS[status]) if status else None,
            "problems": list(_problems(said, ui)),
            "phone": said.phone or about.phone,
            "email": said.email or about.email,
            "methods": [ui(METHODS[method]).format(name=about.name) for method in _methods(said)],
            "statement": about.accessibility_statement,
            "complaints": COMPLAINTS,
            "tests": ADDRESS,
        },
    )


def _methods(said: AuthorityAccessibility) -> tuple[Method, ...]:
    return said.preparation.method if said.preparation else ()


def _problems(said: AuthorityAccessibility, ui: Interface) -> Iterator[tuple[str, tuple[Problem, ...]]]:
    """The headings of “Non-accessible content” in Implementing Decision (EU) 2018/1523, in plain words."""
    for heading, problems in (
        (ui("Not solved yet"), said.non_compliant),
        (ui("Too costly to solve"), said.burden),
        (ui("Not covered by the law"), said.out_of_scope),
    ):
        if problems:
            yield heading, problems
