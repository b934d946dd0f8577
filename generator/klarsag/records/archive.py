"""All records of an edition, found by identity, committee, date, case number and topic. Pages read only through it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from klarsag.danish.references import Reference, find_references, parse_reference
from klarsag.documents.seen import Seen, see
from klarsag.records.accessibility import EditionAccessibility
from klarsag.records.cases import Case, cases_of
from klarsag.records.document import read_page
from klarsag.records.easyread import Term
from klarsag.records.edition import Edition
from klarsag.records.entry import AuthorityEntry, ItemEntry, MeetingEntry, MemoEntry, beside, number_key
from klarsag.records.evidence import Evidence
from klarsag.records.meeting import Committee
from klarsag.records.sunflower import LOGO_MEDIA, Logo
from klarsag.records.vocabulary import Vocabulary
from klarsag.records.withheld import is_no_attachment


@dataclass(frozen=True)
class Resolved:
    """A reference as far as the edition knows it.

    `body` is the committee's full name where it could be told. `items` pairs each item number that the reference
    names with its record, or None where the edition has none.
    """

    reference: Reference
    body: str | None
    day: date
    meeting: MeetingEntry | None
    items: tuple[tuple[str, ItemEntry | None], ...]


class Archive:
    """Records in their order: meetings and memos by date, items by number, committees as their file lists them."""

    def __init__(self, edition: Edition, day: date | None = None) -> None:
        """`day` is the day that pages and checks are made for: what has ended by then is not promised any more.
        Without one nothing that ends is known to hold."""
        self.day = day
        self._root = edition.root
        self._authorities = {entry.slug: entry for entry in edition.authorities}
        known = self._authorities
        self._meetings = sorted(
            (entry for entry in edition.meetings if entry.authority in known),
            key=lambda entry: (entry.meeting.date, entry.authority, entry.meeting.committee, entry.folder),
        )
        self._memos = sorted(
            (entry for entry in edition.memos if entry.authority in known),
            key=lambda entry: (entry.memo.date, entry.authority, entry.slug),
        )
        items: dict[str, list[ItemEntry]] = defaultdict(list)
        for item in edition.items:
            items[item.meeting.folder].append(item)
        self._items = {
            folder: sorted(entries, key=lambda entry: number_key(entry.item.number))
            for folder, entries in items.items()
        }
        self._by_key = {entry.key: entry for entry in self._meetings}
        self._glossary = edition.glossary[1].glossary if edition.glossary else ()
        self._vocabularies: dict[str, Vocabulary] = {}
        self._accessibility = edition.accessibility[1] if edition.accessibility else EditionAccessibility()
        self._evidence = edition.evidence[1] if edition.evidence else None

    # Authorities and committees

    def authorities(self) -> list[AuthorityEntry]:
        return list(self._authorities.values())

    def authority(self, slug: str) -> AuthorityEntry:
        return self._authorities[slug]

    def committee(self, authority: str, id: str) -> Committee | None:
        """A committee by its id; None where `udvalg.yaml` does not know it."""
        return next((body for body in self._authorities[authority].committees if body.id == id), None)

    def committee_named(self, authority: str, name: str) -> Committee | None:
        """A committee by any of its names, as people write them."""
        return self._named[authority].get(name.casefold())

    def committee_name(self, meeting: MeetingEntry) -> str:
        """The name of the body that met."""
        committee = self.committee(meeting.authority, meeting.meeting.committee)
        return committee.name if committee else meeting.meeting.committee.replace("-", " ").capitalize()

    @cached_property
    def _named(self) -> dict[str, dict[str, Committee]]:
        return {
            slug: {name.casefold(): body for body in entry.committees for name in body.all_names}
            for slug, entry in self._authorities.items()
        }

    # Meetings, items, memos

    def meetings(self, authority: str | None = None, committee: str | None = None) -> list[MeetingEntry]:
        """Meetings, the oldest first."""
        return [
            entry
            for entry in self._meetings
            if authority in (None, entry.authority) and committee in (None, entry.meeting.committee)
        ]

    def meeting(self, authority: str, committee: str, day: date) -> MeetingEntry | None:
        return self._by_key.get((authority, committee, day))

    def items(self, meeting: MeetingEntry) -> list[ItemEntry]:
        """A meeting's items by number."""
        return self._items.get(meeting.folder, [])

    def all_items(self, authority: str | None = None) -> Iterable[ItemEntry]:
        """Every item, by meeting and number."""
        return (item for meeting in self.meetings(authority) for item in self.items(meeting))

    def item(self, meeting: MeetingEntry, number: str) -> ItemEntry | None:
        return next((entry for entry in self.items(meeting) if entry.item.number == number), None)

    def memos(self, authority: str | None = None) -> list[MemoEntry]:
        """Memos, the oldest first."""
        return [entry for entry in self._memos if authority in (None, entry.authority)]

    def entries(self, authority: str | None = None) -> list[ItemEntry | MemoEntry]:
        """Every item, then every memo."""
        return [*self.all_items(authority), *self.memos(authority)]

    def glossary(self) -> tuple[Term, ...]:
        return self._glossary

    def vocabulary(self, language: str = "da") -> Vocabulary:
        """The glossary's terms, to be found in texts in `language`."""
        if language not in self._vocabularies:
            self._vocabularies[language] = Vocabulary(self._glossary, language)
        return self._vocabularies[language]

    # Accessibility

    def accessibility(self) -> EditionAccessibility:
        """What people know of the site's accessibility; empty where nobody has written it."""
        return self._accessibility

    def evidence(self) -> Evidence | None:
        """The last test of the site; None where there was none."""
        return self._evidence

    # Files beside a record

    def file(self, entry: ItemEntry | MemoEntry, name: str) -> Seen | None:
        """What a file is that a record names; None where it is not there, is a link to another place, or a record."""
        path = self._root / beside(entry, name)
        seen = see(path, self._root)
        return None if seen is None or is_no_attachment(path, name) else seen

    def text(self, entry: ItemEntry | MemoEntry, name: str) -> str:
        """The text of a Markdown file that a record names and that is there."""
        path = beside(entry, name)
        return read_page(self._root / path, path).body

    def logo(self, entry: AuthorityEntry) -> Logo | None:
        """The Sunflower's mark that an authority may show; None where there is no picture that it names."""
        logo = entry.sunflower.logo if entry.sunflower else None
        if logo is None or not logo.file.startswith("solsikke/"):
            return None
        seen = see(self._root / entry.slug / logo.file, self._root)
        return logo if seen and seen.format.media in LOGO_MEDIA else None

    # References

    def resolve(self, text: str, authority: str, committee: str | None = None) -> Resolved | None:
        """A reference that stands alone, as in `kommende` and `tidligere`; None where it cannot be read.

        `committee` is the body meant where the reference names none.
        """
        reference = parse_reference(text, self._names(authority))
        return self._resolved(reference, authority, committee) if reference else None

    def resolve_all(self, text: str, authority: str, committee: str | None = None) -> list[Resolved]:
        """Every reference in a running text."""
        own = self.committee(authority, committee) if committee else None
        found = find_references(text, self._names(authority), own.name if own else None)
        return [self._resolved(reference, authority, committee) for reference in found]

    def _names(self, authority: str) -> tuple[str, ...]:
        return tuple(name for body in self._authorities[authority].committees for name in body.all_names)

    def _resolved(self, reference: Reference, authority: str, committee: str | None) -> Resolved:
        if reference.body:
            body = self.committee_named(authority, reference.body)
        else:
            body = self.committee(authority, committee) if committee else None
        meeting = self.meeting(authority, body.id, reference.date) if body else None
        items = tuple((number, self.item(meeting, number) if meeting else None) for number in reference.items)
        return Resolved(reference, body.name if body else reference.body, reference.date, meeting, items)

    # Cases and topics

    @cached_property
    def _cases(self) -> dict[str, dict[str, Case]]:
        return {slug: cases_of(slug, self.entries(slug)) for slug in self._authorities}

    def cases(self, authority: str) -> list[Case]:
        """The authority's cases by number."""
        return list(self._cases[authority].values())

    def case(self, entry: ItemEntry | MemoEntry) -> Case | None:
        """The case that an item or a memo belongs to; None where it has no case number."""
        return self._cases[entry.authority].get(entry.case_number) if entry.case_number else None

    def topics(self, authority: str) -> dict[str, list[ItemEntry | MemoEntry]]:
        """KLE main group ("15") → what the edition has about it, the oldest first."""
        found: dict[str, list[ItemEntry | MemoEntry]] = defaultdict(list)
        for entry in self.entries(authority):
            for group in dict.fromkeys(subject[:2] for subject in entry.topics):
                found[group].append(entry)
        return dict(sorted(found.items()))
