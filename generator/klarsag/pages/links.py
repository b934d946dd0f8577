"""References in running text to links: the archive in, what the parser asks for out."""

from klarsag.markdown.references import Find
from klarsag.records.archive import Archive


def _whole(text: str, start: int, end: int) -> int:
    """The end of a reference with the bracket that it opened: "25. april 2022 (pkt. 3)"."""
    words = text[start:end]
    return end + 1 if words.count("(") > words.count(")") and text[end : end + 1] == ")" else end


def finder(archive: Archive, authority: str | None, committee: str | None, own: str) -> Find | None:
    """Finds the references that the edition has a record for; a page never links to itself (`own`)."""
    if authority is None:
        return None

    def find(text: str) -> list[tuple[int, int, str]]:
        found: list[tuple[int, int, str]] = []
        for resolved in archive.resolve_all(text, authority, committee):
            reference = resolved.reference
            if not reference.items and resolved.meeting:
                found.append((reference.start, reference.end, resolved.meeting.address))
            for span, (_number, item) in zip(reference.item_spans, resolved.items, strict=True):
                if item:
                    found.append((*span, item.address))
        return [(start, _whole(text, start, end), address) for start, end, address in found if address != own]

    return find
