"""Who was there: a meeting's list of people, or a line such as "Afbud: …" within an item, as records."""

import re

from klarsag.importers.firstagenda.shape import Json, entries, text
from klarsag.importers.importer import Furniture, Reason
from klarsag.records.meeting import Attendance, Present

_LINE = re.compile(r"(Afbud|Fraværende|Fravær|Ikke til stede|Ej til stede)\s*:\s*(.+)", re.I)
_SENTENCE = re.compile(r"((?:[A-ZÆØÅ][\w.'’-]*\s){1,5})\(([^)]{1,12})\)\s+((?:var|er|deltog)\s+ikke\b[^.]*\.?)")
_PERSON = re.compile(r"(.+?)\s*\(([^)]{1,12})\)")


def of_meeting(about: Json) -> tuple[Attendance, ...]:
    """The meeting's people: absent, apologies, or present. `AttendanceType` is 0 for all and says nothing."""
    people = []
    for person in entries(about, "Moededeltagere"):
        if name := text(person, "Name"):
            said = Present.ABSENT if person.get("Absent") is True else Present.PRESENT
            said = Present.APOLOGY if person.get("ParticipationCancelled") is True else said
            people.append(Attendance(name=name, presence=said))
    return tuple(people)


def of_line(line: str) -> tuple[list[Attendance], list[Furniture]] | None:
    """The absentees that a line of a decision names; None where it is no such line."""
    if found := _SENTENCE.fullmatch(line):
        return [Attendance(name=found[1], party=found[2], presence=Present.ABSENT, remark=found[3])], []
    found = _LINE.fullmatch(line)
    if not found:
        return None
    said = Present.APOLOGY if found[1].casefold() == "afbud" else Present.ABSENT
    furniture = [Furniture(found[1], Reason.PRESENCE_LABEL)]
    people = []
    for name in re.split(r",\s*|\s+(?:og)\s+", found[2].rstrip(" .")):
        party = _PERSON.fullmatch(name.strip())
        if name.strip():
            who = (party[1], party[2]) if party else (name.strip(), None)
            people.append(Attendance(name=who[0], party=who[1], presence=said))
    furniture += [Furniture("og", Reason.PRESENCE_LABEL)] * len(re.findall(r"\sog\s", found[2]))
    return people, furniture


def listed(item: Json, stated: list[Attendance]) -> tuple[list[Attendance], list[Furniture]]:
    """The absentees in an item's own list, without those that its text has `stated` already."""
    people: list[Attendance] = []
    furniture: list[Furniture] = []
    for person in entries(item, "ExternalAgendaItemAttendees"):
        name, reason = text(person, "Name"), text(person, "Reason")
        said = {"afbud": Present.APOLOGY, "fraværende": Present.ABSENT}.get(reason.casefold())
        if any(other.name == name for other in stated):
            furniture += [Furniture(name, Reason.PRESENCE_REPEATED), Furniture(reason, Reason.PRESENCE_REPEATED)]
        elif name:
            other = None if said else reason or None
            people.append(Attendance(name=name, presence=said or Present.ABSENT, reason=other))
            furniture += [Furniture(reason, Reason.PRESENCE_LABEL)] if said else []
    return people, furniture
