"""Committees that records name and `udvalg.yaml` does not know; committees that it knows twice."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.document import Document, Path_
from klarsag.records.entry import AuthorityEntry
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.texts import _

UNKNOWN = Kind(
    "committee-unknown",
    Severity.ERROR,
    _("There is no committee “{value}” in udvalg.yaml."),
    _("The committee's page lists its meetings and memos; without it nobody finds them."),
    _("Did you mean “{nearest}”? Otherwise add the committee to udvalg.yaml."),
    wrong="udvalg: okonomiudvalget",
    right="udvalg: oekonomiudvalget",
)
TWICE = Kind(
    "committee-twice",
    Severity.ERROR,
    _("“{value}” already belongs to the committee “{other}”."),
    _("Two committees cannot share an address, and a reference must mean one of them."),
    _("Give one of them another id or name, or make the two one."),
    wrong="- id: oekonomiudvalget\n  navn: Økonomiudvalget\n- id: oekonomiudvalget\n  navn: Finansudvalget",
    right="- id: oekonomiudvalget\n  navn: Økonomiudvalget\n- id: finansudvalget\n  navn: Finansudvalget",
)


def _known(authority: AuthorityEntry) -> list[str] | None:
    """The committees' ids; None where `udvalg.yaml` has errors of its own, which come first."""
    broken = authority.committees_document is not None and not authority.committees
    return None if broken else [body.id for body in authority.committees]


def _find(looked: Looked) -> Iterator[Finding]:
    known = {authority.slug: _known(authority) for authority in looked.edition.authorities}
    named: list[tuple[str, str | None, Document]] = [
        *((entry.authority, entry.meeting.committee, entry.document) for entry in looked.edition.meetings),
        *((entry.authority, entry.memo.committee, entry.document) for entry in looked.edition.memos),
    ]
    for authority, committee, document in named:
        ids = known.get(authority)
        if committee and ids is not None and committee not in ids:
            yield document.finding(UNKNOWN, ("udvalg",), value=committee, nearest=nearest(committee, ids))
    for entry in looked.edition.authorities:
        if entry.committees_document:
            yield from _twice(entry, entry.committees_document)


def _twice(authority: AuthorityEntry, document: Document) -> Iterator[Finding]:
    ids: dict[str, str] = {}
    names: dict[str, tuple[int, str]] = {}
    for place, body in enumerate(authority.committees):
        if body.id in ids:
            yield document.finding(TWICE, ("udvalg", place, "id"), value=body.id, other=ids[body.id])
        ids.setdefault(body.id, body.name)
        paths: list[Path_] = [("navn",), *([("forkortelse",)] if body.abbreviation else [])]
        paths += [("andre_navne", index) for index in range(len(body.other_names))]
        for name, path in zip(body.all_names, paths, strict=True):
            owner, other = names.setdefault(name.casefold(), (place, body.name))
            if owner != place:
                yield document.finding(TWICE, ("udvalg", place, *path), value=name, other=other)


COMMITTEES = Check((UNKNOWN, TWICE), _find)
