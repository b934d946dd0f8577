"""Saved records in, the words they show out, one leaf for each line: the records' side of "nothing lost"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.importers.account.words import words
from klarsag.markdown.plain import plain
from klarsag.records.item import AgendaItem, ClosedItem, Decision, Recommendation, Side, Vote
from klarsag.records.meeting import Attendance, Committee, Meeting

_REFERENCE = re.compile(r"(.+) (\d\d\.\d\d\.\d{4})")


@dataclass(frozen=True)
class Leaf:
    """One line of a record: the field it stands in, and its words. Leaves of one field keep the source's order."""

    field: str
    words: tuple[str, ...]


def meeting_leaves(meeting: Meeting, committee: Committee) -> list[Leaf]:
    """The words of a meeting's own record; its committee is shown by name."""
    when = f"{meeting.date.isoformat()} {meeting.start:%H:%M}" if meeting.start else meeting.date.isoformat()
    found = [("committee", committee.name), ("date", when)]
    found += [("end", f"{meeting.end:%H:%M}")] if meeting.end else []
    found += [("place", meeting.place or ""), *_lines("remark", meeting.remark)]
    return _leaves([*found, *_people("participants", meeting.participants)])


def item_leaves(item: AgendaItem | ClosedItem, body: str) -> list[Leaf]:
    """The words of an item's record and its body, read as the pages read them."""
    found = [("number", item.number), ("title", item.title), ("case_number", item.case_number or "")]
    if isinstance(item, ClosedItem):
        found += _lines("public_decision", item.public_decision.text if item.public_decision else None)
        return _leaves(found)
    found += _decisions(item.decisions)
    for vote in item.votes:
        found += _vote(vote)
    for reservation in item.reservations:
        found += [("reservations", reservation.reserved_by), *_lines("reservations", reservation.text)]
    found += _people("presence", item.presence)
    for recommendation in item.recommendations:
        found += _recommendation(recommendation)
    found += _lines("body", body)
    for reference in (*item.earlier, *item.coming):
        # The source names the day first.
        named = _REFERENCE.fullmatch(reference)
        found.append(("references", f"{named[2]} {named[1]}" if named else reference))
    found += [("attachments", attachment.title) for attachment in item.attachments]
    return _leaves(found)


def _leaves(found: list[tuple[str, str]]) -> list[Leaf]:
    return [Leaf(field, tuple(split)) for field, text in found if (split := words(text))]


def _lines(field: str, markdown: str | None) -> Iterator[tuple[str, str]]:
    """A line for each paragraph, entry and cell of a Markdown text."""
    for line in re.split(r"[\n\t]", plain(markdown, page=True)) if markdown else ():
        yield field, line


def _decisions(decisions: tuple[Decision, ...]) -> Iterator[tuple[str, str]]:
    shown = None
    for decision in decisions:
        named = (decision.body, decision.date)
        if decision.body and named != shown:
            day = f"{decision.date:%d-%m-%Y}" if decision.date else ""
            yield "decisions", f"{day} {decision.body}"
        shown = named
        yield from _lines("decisions", decision.text)


def _vote(vote: Vote) -> Iterator[tuple[str, str]]:
    """A vote's words; where its wording is kept, who and how many are read out of it and say nothing more."""
    if vote.text is not None:
        yield from _lines("votes", vote.text)
        return
    for side in (vote.in_favour, vote.against, vote.abstained):
        if isinstance(side, Side):
            yield "votes", " ".join([str(side.count or ""), *side.parties, *side.names])


def _recommendation(recommendation: Recommendation) -> Iterator[tuple[str, str]]:
    yield "recommendations", recommendation.by or ""
    yield from _lines("recommendations", recommendation.text)
    for point in recommendation.points:
        yield from _lines("recommendations", point)


def _people(field: str, people: tuple[Attendance, ...]) -> Iterator[tuple[str, str]]:
    for person in people:
        yield field, " ".join(filter(None, (person.name, person.party, person.role, person.reason, person.remark)))
