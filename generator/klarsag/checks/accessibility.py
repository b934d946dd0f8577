"""What an authority must say of its site's accessibility, and what it says that cannot be so.

Where the authority is not the site's sender (`eksempel: ja`), only what is said is checked.
"""

from collections.abc import Iterator

from klarsag.checks import accessibility_kinds as kinds
from klarsag.checks.check import Check, Looked
from klarsag.records.accessibility import AuthorityAccessibility
from klarsag.records.document import Document
from klarsag.records.entry import AuthorityEntry
from klarsag.records.finding import Finding
from klarsag.records.newest import newest_day
from klarsag.records.words import danish

_YEAR = 365  # days; "at least once a year" (digst.dk, Om tilgængelighedserklæringen)
_LISTS = ("non_compliant", "burden", "out_of_scope")


def _find(looked: Looked) -> Iterator[Finding]:
    for entry in looked.edition.authorities:
        said, document = entry.accessibility, entry.accessibility_document
        if document and said is None:  # its own errors come first
            continue
        if said is None or not said.example:
            yield from _duties(entry, said or AuthorityAccessibility())
        if document and said:
            if said.example:
                yield document.finding(kinds.AUTHORITY_EXAMPLE, ("eksempel",), name=entry.authority.name)
            yield from _problems(said, document)
            yield from _contradictions(looked, said, document)
            yield from _review(looked, entry, said, document)


def _duties(entry: AuthorityEntry, said: AuthorityAccessibility) -> Iterator[Finding]:
    document, about = entry.document, entry.authority
    if document is None:
        return
    if about.accessibility_statement is None:
        yield document.finding(kinds.STATEMENT_MISSING, ("navn",), name=about.name)
    if not (said.phone or about.phone):
        yield document.finding(kinds.CONTACT_WITHOUT_PHONE, ("navn",), name=about.name)
    if not (said.email or said.form or about.email):
        yield document.finding(kinds.CONTACT_WITHOUT_WRITING, ("navn",), name=about.name)


def _problems(said: AuthorityAccessibility, document: Document) -> Iterator[Finding]:
    for name in _LISTS:
        for place, problem in enumerate(getattr(said, name)):
            path = (danish(name), place, "hvad")
            if problem.alternative is None:
                yield document.finding(kinds.PROBLEM_WITHOUT_ALTERNATIVE, path, value=problem.what)
            if name == "burden" and problem.reason is None:
                yield document.finding(kinds.BURDEN_WITHOUT_REASON, path, value=problem.what)


def _contradictions(looked: Looked, said: AuthorityAccessibility, document: Document) -> Iterator[Finding]:
    evidence = looked.archive.evidence()
    if said.honest(evidence.errors if evidence else 0) is not said.conformance:
        yield document.finding(kinds.CONFORMANCE_CONTRADICTED, ("opfylder",))


def _review(
    looked: Looked, entry: AuthorityEntry, said: AuthorityAccessibility, document: Document
) -> Iterator[Finding]:
    newest = newest_day(looked.archive, entry.slug)
    if said.preparation is None or newest is None:
        return
    reviewed = said.preparation.reviewed or said.preparation.date
    if (newest - reviewed).days > _YEAR:
        path = ("udarbejdelse", "gennemgaaet" if said.preparation.reviewed else "dato")
        yield document.finding(kinds.REVIEW_OLD, path, day=reviewed.isoformat(), newest=newest.isoformat())


ACCESSIBILITY = Check(
    (
        kinds.STATEMENT_MISSING,
        kinds.CONTACT_WITHOUT_PHONE,
        kinds.CONTACT_WITHOUT_WRITING,
        kinds.PROBLEM_WITHOUT_ALTERNATIVE,
        kinds.BURDEN_WITHOUT_REASON,
        kinds.CONFORMANCE_CONTRADICTED,
        kinds.REVIEW_OLD,
        kinds.AUTHORITY_EXAMPLE,
    ),
    _find,
)
