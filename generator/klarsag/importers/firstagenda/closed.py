"""A closed item in, what the law lets everybody see of it out: number, title, case number, published decision."""

import re

from klarsag.danish.words import tokens
from klarsag.importers import kinds
from klarsag.importers.firstagenda.sections import Part, Section
from klarsag.importers.firstagenda.shape import Json, entries, text
from klarsag.importers.html import blocks as shapes
from klarsag.importers.html.blocks import Blocks
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.write import markdown
from klarsag.importers.importer import Furniture, Reason
from klarsag.records.item import ClosedItem, PublicDecision
from klarsag.records.values import Access

_PREFIX = re.compile(r"\s*(lukket(?:\s+(?:punkt|sag|dagsordenspunkt))?)\s*(?:[:.\-–—]\s*|$)", re.I)
_CLOSED = re.compile(r"\s*(?:\(?lukket\b|lukkede?\s+(?:sag|punkt))", re.I)
# Who published the wording, as `offentliggjort_af` says it.
PUBLISHED_BY = "kilden"


def is_closed(title: str, meeting: str = "") -> bool:
    """Whether an item is closed: its title or its meeting's name begins with "Lukket". `IsOpen` says nothing."""
    return bool(_CLOSED.match(title) or _CLOSED.match(meeting))


def convert(
    item: Json, number: str, title: str, found: list[Section], notes: Notes
) -> tuple[ClosedItem, list[Furniture]]:
    """The closed item and what was set aside of it.

    Its bare text, or what stands under "Beslutning", is the decision that the source published. A case presentation,
    attachments or images are withheld and told of: they may be secret, and the repository itself may be public.
    """
    furniture: list[Furniture] = []
    prefix = _PREFIX.match(title)
    shown = title[prefix.end() :].strip() if prefix else title
    if prefix and shown:
        furniture.append(Furniture(prefix[1], Reason.CLOSED_PREFIX))
    published: Blocks = ()
    withheld: list[str] = []
    for section in found:
        if section.part is Part.DECISION:
            furniture.append(Furniture(section.heading, Reason.LABEL))
        elif section.heading:
            withheld.append(section.heading)
        if section.part in (Part.OPENING, Part.DECISION):
            published += section.blocks
        else:
            withheld.append(shapes.text(section.blocks))
    names = [text(attachment, "Navn") for attachment in entries(item, "Bilag")]
    secret = sum(len(tokens(words)) for words in withheld)
    if secret or names:
        notes.add(kinds.CLOSED_CONTENT, number=number, words=str(secret), attachments=str(len(names)))
    furniture += [Furniture(words, Reason.WITHHELD) for words in [*withheld, *names] if tokens(words)]
    pictures = [block for block in published if isinstance(block, shapes.Picture)]
    wording = markdown(tuple(block for block in published if block not in pictures), notes, level=3)
    absent = "\n\n".join(
        f"{text(person, 'Reason')}: {text(person, 'Name')}" for person in entries(item, "ExternalAgendaItemAttendees")
    )
    wording = "\n\n".join(part for part in (wording, absent) if tokens(part))
    notes.add(kinds.CLOSED_TITLE)
    record = ClosedItem(
        number=number,
        title=shown or title or "Lukket",
        title_reviewed=True,
        case_number=text(item, "SagsNummer") or text(item, "CaseNumber") or None,
        access=Access.CLOSED,
        public_decision=PublicDecision(text=wording, published_by=PUBLISHED_BY) if wording else None,
    )
    return record, furniture
