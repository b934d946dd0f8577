"""The records in, the notice beside each page that has one out, by the page's address: all rules in one place.

A notice is a complementary part of its page: it stands after everything else, never in a decision, a recommendation or
a summary, and no page has two (the memo that decided so: Beskæftigelses- og Integrationsforvaltningen, 2024). A page
that no rule names has none, and so has every page of an authority that is not a member on the day of the build.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from klarsag.pages.languages import SUMMARY, offered
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry, ItemEntry, MeetingEntry, MemoEntry, translation_address
from klarsag.records.meeting import Status
from klarsag.records.sunflower import Place, Sunflower
from klarsag.sunflower.membership import holds
from klarsag.sunflower.mentions import mentions
from klarsag.sunflower.notice import Notice, notice
from klarsag.sunflower.phrases import page_address
from klarsag.sunflower.places import equipped, for_building, for_committee, for_topic


@dataclass(frozen=True)
class Beside:
    """A notice, and the address of the page that tells more."""

    notice: Notice
    address: str


@dataclass(frozen=True)
class _Meant:
    """The page at `address`, in `language`, should name `place`; `door`: it tells of a meeting held there."""

    address: str
    place: Place
    language: str
    door: bool = False


def notices(archive: Archive, language: str) -> Mapping[str, Beside]:
    """Address of a page → its notice; `language` is the site's own."""
    found: dict[str, Beside] = {}
    for entry in archive.authorities():
        if entry.sunflower and holds(entry.sunflower, archive.day):
            for meant in _meant(archive, entry, entry.sunflower, language):
                if told := _told(entry, entry.sunflower, meant, language):
                    found.setdefault(meant.address, told)
    return found


def _told(entry: AuthorityEntry, sunflower: Sunflower, meant: _Meant, site: str) -> Beside | None:
    """In the page's language, else in Danish."""
    for language in dict.fromkeys((meant.language, SUMMARY)):
        if told := notice(sunflower, meant.place, language, meant.door):
            return Beside(told, page_address(entry, language, site))
    return None


def _meant(archive: Archive, entry: AuthorityEntry, sunflower: Sunflower, language: str) -> Iterator[_Meant]:
    for place in equipped(sunflower)[:1]:
        yield _Meant(entry.address, place, language)
    for body in entry.committees:
        if committee_place := for_committee(sunflower, body.id):
            yield _Meant(entry.committee_address(body.id), committee_place, language)
    for code, records in archive.topics(entry.slug).items():
        subjects = dict.fromkeys((code, *(one for record in records for one in record.topics if one[:2] == code)))
        if topic_place := next((found for one in subjects if (found := for_topic(sunflower, one))), None):
            yield _Meant(f"{entry.address}emner/{code}/", topic_place, language)
    for meeting in archive.meetings(entry.slug):
        if door := _at_door(archive, meeting, sunflower):
            yield _Meant(meeting.address, door, language, door=True)
    for record in archive.entries(entry.slug):
        if known := _of_record(record, sunflower):
            yield _Meant(record.address, known, language)
            for code, _answers in offered(archive, record):
                yield _Meant(translation_address(record, code), known, code)


def _at_door(archive: Archive, entry: MeetingEntry, sunflower: Sunflower) -> Place | None:
    """Only where somebody may still come: a public meeting that is not over, while the authority is a member."""
    meeting = entry.meeting
    to_come = meeting.public and meeting.status is Status.AGENDA and archive.day and archive.day <= meeting.date
    return for_building(sunflower, meeting.place) if to_come and holds(sunflower, meeting.date) else None


def _of_record(entry: ItemEntry | MemoEntry, sunflower: Sunflower) -> Place | None:
    """An open item about something that a place serves; a memo about the programme itself. Never a closed item."""
    if isinstance(entry, MemoEntry):
        return next(iter(equipped(sunflower)), None) if mentions(entry.memo.title) else None
    if entry.open is None:
        return None
    return next((place for code in entry.topics if (place := for_topic(sunflower, code))), None)
