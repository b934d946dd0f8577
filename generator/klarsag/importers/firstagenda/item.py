"""One agenda item's JSON in, its record, body and account out."""

import re
from dataclasses import dataclass
from datetime import date

from klarsag.danish.words import tokens
from klarsag.importers import kinds
from klarsag.importers.firstagenda import closed, presence
from klarsag.importers.firstagenda.attachments import attachments
from klarsag.importers.firstagenda.decisions import decide
from klarsag.importers.firstagenda.history import History, history
from klarsag.importers.firstagenda.recommendations import recommend
from klarsag.importers.firstagenda.sections import Part, Section, label, sections
from klarsag.importers.firstagenda.shape import Json, entries, html, identity, text
from klarsag.importers.firstagenda.visible import item_words
from klarsag.importers.html.blocks import Block, Blocks, Heading, Paragraph, Run, run_text
from klarsag.importers.html.images import Images
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.tree import read
from klarsag.importers.html.write import markdown
from klarsag.importers.importer import Furniture, Item, Reason
from klarsag.records.item import AgendaItem, Recommendation
from klarsag.records.meeting import Source
from klarsag.records.values import Access

_NUMBER = re.compile(r"(\d{1,4}[a-zæøå]?)\.?")


@dataclass(frozen=True)
class Context:
    """What an item needs to know of its meeting. `base` is the address of the installation, where it is known."""

    committee: str
    day: date
    name: str
    base: str | None
    source: Source


def convert(item: Json, place: int, context: Context, notes: Notes) -> tuple[Item, dict[str, bytes]]:
    """The item, and its images as files; `place` is its place in the agenda, from 1."""
    written = text(item, "Punktnummer") or text(item, "Number")
    numbered = _NUMBER.fullmatch(written)
    number = numbered[1] if numbered else str(place)
    title = text(item, "Navn") or text(item, "Caption")
    own = Notes(repairs=notes.repairs)
    found = sections(_blocks(item, own), own)
    if closed.is_closed(title, context.name):
        record, furniture = closed.convert(item, number, title, found, own)
        return Item(record, "", item_words(item), tuple(furniture), tuple(own.notes)), {}
    images = Images(number, own)
    found = [Section(section.part, section.heading, images.save(section.blocks)) for section in found]
    return _open(item, number, title or "–", found, context, own), images.files


def _blocks(item: Json, notes: Notes) -> Blocks:
    found: list[Block] = []
    for field in entries(item, "Felter"):
        if name := text(field, "Navn"):
            found.append(Heading(3, (Run(name),)))
        found += read(html(field, "Html") or html(field, "Tekst"), notes)
    if decision := read(html(item, "ItemDecision"), notes):
        found += [Heading(3, (Run(""),)), *decision]
    return tuple(found)


def _open(item: Json, number: str, title: str, found: list[Section], context: Context, notes: Notes) -> Item:
    furniture: list[Furniture] = []
    found = _without_title(found, title, furniture)
    decision, found = _decision(found, notes)
    recommendations: tuple[Recommendation, ...] = ()
    past = History()
    body: list[Block] = []
    for section in found:
        match section.part:
            case Part.DECISION:
                furniture.append(Furniture(section.heading, Reason.LABEL))
            case Part.RECOMMENDATION:
                furniture.append(Furniture(section.heading, Reason.LABEL))
                recommended, aside = recommend(section.blocks, notes)
                recommendations += recommended
                furniture += aside
            case Part.HISTORY:
                furniture.append(Furniture(section.heading, Reason.LABEL))
                past, opening = history(section.blocks, decision, context.committee, context.day, notes)
                body += opening
            case _ if label(section.heading) == "fremstilling":
                furniture.append(Furniture(section.heading, Reason.CONTAINER))
                body += section.blocks
            case _:
                body += _case(section, notes)
    points = sum(len(recommendation.points) for recommendation in recommendations)
    decided = decide(decision or past.own, notes, points)
    listed, aside = presence.listed(item, decided.presence)
    furniture += [*decided.furniture, *past.furniture, *aside]
    record = AgendaItem(
        number=number,
        title=title,
        case_number=text(item, "SagsNummer") or text(item, "CaseNumber") or None,
        access=Access.OPEN,
        recommendations=recommendations,
        decisions=(*decided.decisions, *past.decisions),
        votes=tuple(decided.votes),
        presence=(*decided.presence, *listed),
        coming=tuple(past.coming),
        earlier=tuple(past.earlier),
        attachments=attachments(item, context.base),
        source=context.source.model_copy(update={"id": identity(item)}),
    )
    written = markdown(tuple(body), notes)
    return Item(record, written, item_words(item), tuple(furniture), tuple(notes.notes), tuple(notes.repeated))


def _without_title(found: list[Section], title: str, furniture: list[Furniture]) -> list[Section]:
    """Some texts begin with the item's own title."""
    if found and found[0].part is Part.OPENING and found[0].blocks:
        first = found[0].blocks[0]
        if isinstance(first, Paragraph | Heading) and tokens(run_text(first.runs)) == tokens(title):
            furniture.append(Furniture(run_text(first.runs), Reason.TITLE_REPEATED))
            return [Section(Part.OPENING, "", found[0].blocks[1:]), *found[1:]]
    return found


def _decision(found: list[Section], notes: Notes) -> tuple[Blocks, list[Section]]:
    """The decision's text and the other sections: what stands under its heading, or bare before every heading."""
    labelled = [section for section in found if section.part is Part.DECISION]
    if labelled:
        return tuple(block for section in labelled for block in section.blocks), found
    if found and found[0].part is Part.OPENING and tokens("".join(markdown((b,), Notes()) for b in found[0].blocks)):
        notes.add(kinds.DECISION_UNLABELLED)
        return found[0].blocks, found[1:]
    return (), found


def _case(section: Section, notes: Notes) -> Blocks:
    if "lukkede døre" in section.heading.casefold():
        notes.add(kinds.CLOSED_REASON_OPEN)
    heading: Blocks = (Heading(2, (Run(section.heading),)),) if section.heading else ()
    return (*heading, *section.blocks)


def decided(item: Item) -> bool:
    """Whether an item has a decision of this meeting: then the meeting's record is its minutes."""
    record = item.record
    if isinstance(record, AgendaItem):
        return bool(record.votes) or any(decision.body is None for decision in record.decisions)
    return record.public_decision is not None
