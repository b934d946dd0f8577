"""Published files that carry more than is seen, told at the place that names each; no word of a file is quoted."""

import re
from collections.abc import Iterator, Sequence
from shlex import quote

from klarsag.checks.check import Check, Looked
from klarsag.checks.privacy.accepted import Judged
from klarsag.checks.privacy.reading import source
from klarsag.checks.privacy_files import file_kinds
from klarsag.checks.privacy_files.kinds import KINDS
from klarsag.checks.privacy_files.published import Published, published
from klarsag.danish.cpr import find_cpr
from klarsag.documents.carried.facts import Contents
from klarsag.documents.carried.inspector import carried, is_installed, is_readable, is_text
from klarsag.documents.formats import PDF
from klarsag.documents.pdf.facts import State
from klarsag.documents.seen import Seen, see
from klarsag.records.finding import Finding, Kind

_MOST_PLACES = 8
# A public body may say that it made the file; so may a program, or a name that says nothing.
# “Anna Hansen, By Kommune” has two parts, and the first is a person.
_PARTS = re.compile(r"\s*[,;/()|]\s*|\s+[-–]\s+")
_PUBLIC = re.compile(
    r"kommune|region(?!al)|ministeri|styrelse|forvaltning|udvalg|sekretariat|borgmester|byråd|afdeling|center\b", re.I
)
_NOBODY = re.compile(
    r"(?:windows|microsoft)?[ -]?(?:office )?(?:user|bruger)|python-docx|python-pptx|openpyxl|xlsxwriter|libreoffice.*"
    r"|microsoft.*|apache.*|un-?named|unknown|ukendt|pdf-?creator.*|anonym\w*",
    re.I,
)
# Opened by nobody: the check of documents tells it in words that fit a PDF.
_TOLD = frozenset({State.BROKEN, State.PASSWORD})


def _find(looked: Looked) -> Iterator[Finding]:
    own = frozenset(
        name.casefold()
        for entry in looked.edition.authorities
        for name in (entry.authority.name, entry.authority.short_name)
        if name
    )
    unseen: list[Published] = []
    root = looked.edition.root
    people = Judged(looked.edition)
    for file in published(looked):
        seen = see(file.path, root)
        if seen is None or (is_text(seen.format) and source(file.path, root) is not None):
            continue  # a text: the rules of privacy read it themselves
        name = file.path.relative_to(root).as_posix()
        found: list[Finding] = []
        if not is_readable(seen.format):
            found = [file.finding(file_kinds.CLOSED_FORMAT)]
        elif not is_installed():
            unseen.append(file)
        elif inside := carried(file.path, root):
            found = list(_file(file, seen, inside, own, quote(name)))
        yield from (one for one in found if not people.accepts(one.kind.id, name))
    if unseen:  # said once: it is the installation that lacks something, not each file
        yield unseen[0].finding(file_kinds.UNINSTALLED, count=str(len(unseen)))


def _file(file: Published, seen: Seen, found: Contents, own: frozenset[str], path: str) -> Iterator[Finding]:
    """`path` is the file's in the edition, as a shell takes it."""
    if found.state is State.READ:
        yield from (file.finding(kind, path=path, **values) for kind, values in judged(found, own))
    elif not (seen.format is PDF and seen.pdf and seen.pdf.state in _TOLD):
        yield file.finding(file_kinds.UNREADABLE)


def judged(found: Contents, own: frozenset[str] = frozenset()) -> Iterator[tuple[Kind, dict[str, str]]]:
    """What is wrong with a file that was read, and what fills the words; `own`: who may have made it, casefolded."""
    for what, kind in KINDS.items():
        traced = [trace.place for trace in found.traces if trace.what is what]
        if traced:
            yield kind, {"count": str(len(traced)), "places": _listed(traced)}
    places, behind = _numbers(found)
    if places:
        yield file_kinds.CPR, {"places": _listed(places)}
    if behind:
        yield file_kinds.CPR_BEHIND, {}
    if any(_is_somebody(name, own) for name in found.names):
        yield file_kinds.METADATA, {}


def _numbers(found: Contents) -> tuple[list[str], bool]:
    """Where civil registration numbers stand in what is seen, and whether there are any in what is not."""
    places: list[str] = []
    behind = False
    for passage in found.passages:
        for number in find_cpr(passage.text):
            if passage.behind:
                behind = True
            else:
                places.append(passage.place(number.start))
    return places, behind


def _listed(places: Sequence[str]) -> str:
    """Each place once, as they come; the first of many."""
    found = list(dict.fromkeys(place for place in places if place))
    return ", ".join(found[:_MOST_PLACES]) + (" …" if len(found) > _MOST_PLACES else "")


def _is_somebody(name: str, own: frozenset[str]) -> bool:
    parts = filter(None, _PARTS.split(" ".join(name.split())))
    return any(
        part.casefold() not in own and not _PUBLIC.search(part) and not _NOBODY.fullmatch(part) for part in parts
    )


PRIVACY_FILES = Check((*file_kinds.ALL, *KINDS.values()), _find)
