"""An edition in, people out whose name is spelt in two ways at different meetings of one committee."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from klarsag.checks.consistency.people import is_nearly
from klarsag.records.archive import Archive
from klarsag.records.document import Document, Path_
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

ACROSS = Kind(
    "person-spelling-varies",
    Severity.WARNING,
    _("“{said}” looks like “{other}”, who stands in {file}, line {line}, and in {count} places in all."),
    _("What one person took part in would be told of two people."),
    _("Find out how the name is spelt and write it in the same way at every meeting of the committee."),
    wrong="# møde 1: deltagere: [{navn: Linda Heegaard}]\n# møde 2: deltagere: [{navn: Linda Hegaard}]",
    right="# møde 1: deltagere: [{navn: Linda Heegaard}]\n# møde 2: deltagere: [{navn: Linda Heegaard}]",
    source=_(
        "Compares the names of “deltagere” and “fremmoede” over all the meetings of a committee: the first or the "
        "last name is the same, and the rest at most two letters apart. It tells of the spelling that is used least, "
        "once, where it first stands; two spellings within one meeting are told of there."
    ),
)
_Stands = tuple[Document, Path_, str]


def across(archive: Archive) -> Iterator[Finding]:
    """A finding for each name that another meeting of the committee spells otherwise."""
    for authority in archive.authorities():
        for committee in authority.committees:
            yield from _committee(archive, authority.slug, committee.id)


def _committee(archive: Archive, authority: str, committee: str) -> Iterator[Finding]:
    names: dict[str, list[_Stands]] = defaultdict(list)
    for meeting in archive.meetings(authority, committee):
        for at, person in enumerate(meeting.meeting.participants):
            names[person.name].append((meeting.document, ("deltagere", at, "navn"), meeting.folder))
        for entry in archive.items(meeting):
            for at, person in enumerate(entry.open.presence if entry.open else ()):
                names[person.name].append((entry.document, ("fremmoede", at, "navn"), meeting.folder))
    for first, second in combinations(names, 2):
        if is_nearly(first, second):
            # Of two that are as frequent the later one is told of.
            rare, usual = (first, second) if len(names[first]) < len(names[second]) else (second, first)
            meetings = {folder for _document, _path, folder in names[rare]}
            if not meetings & {folder for _document, _path, folder in names[usual]}:
                yield _told(rare, names[rare][0], usual, names[usual])


def _told(rare: str, here: _Stands, usual: str, there: list[_Stands]) -> Finding:
    document, path, _folder = there[0]
    line, count = str(document.place(path)[0]), str(len(there))
    return here[0].finding(ACROSS, here[1], said=rare, other=usual, file=document.file, line=line, count=count)
