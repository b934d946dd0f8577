"""A case's way through meetings and committees: records and their references in, steps in order of time out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from klarsag.pages.outcomes import summary
from klarsag.records.archive import Archive, Resolved
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.values import Outcome


class When(StrEnum):
    """Where a step stands: treated, announced, or this very page."""

    PAST = "past"
    COMING = "coming"
    HERE = "here"


@dataclass(frozen=True)
class Stop:
    """What was treated: an item's number with its title and address, as far as the edition knows them."""

    number: str
    title: str | None = None
    address: str | None = None
    closed: bool = False


@dataclass(frozen=True)
class Step:
    """One treatment. `date` is as exact as the source; `body` is None where nobody says who."""

    date: str
    body: str | None
    stops: tuple[Stop, ...] = ()
    when: When = When.PAST
    outcomes: tuple[Outcome, ...] = ()
    wording: str | None = None
    meeting: str | None = None
    memo: str | None = None


Key = tuple[str, str, str]


def history(archive: Archive, entries: Iterable[ItemEntry | MemoEntry], here: object = None) -> list[Step]:
    """The steps of a case: the records themselves, other bodies' decisions, and what they refer to. Each once."""
    steps: dict[Key, Step] = {}
    listed = list(entries)
    for entry in listed:
        step = _of_item(archive, entry) if isinstance(entry, ItemEntry) else _of_memo(archive, entry)
        if entry is here:
            step = replace(step, when=When.HERE)
        steps[_key(step)] = step
    for entry in listed:
        record = entry.record
        if record is None:
            continue
        for decision in record.decisions:
            if decision.body and decision.date:
                known = archive.committee_named(entry.authority, decision.body)
                body = known.name if known else decision.body
                step = Step(decision.date.isoformat(), body, outcomes=(decision.outcome,), wording=decision.text)
                steps.setdefault(_key(step), step)
        for texts, when in ((record.earlier, When.PAST), (record.coming, When.COMING)):
            for text in texts:
                resolved = archive.resolve(text, entry.authority, entry.committee)
                if resolved:
                    for step in _of_reference(archive, resolved, when):
                        if not any(_covers(known_step, step) for known_step in steps.values()):
                            steps[_key(step)] = step
    return sorted(steps.values(), key=lambda step: (step.date, step.when == When.COMING, step.body or "", _first(step)))


def _key(step: Step) -> Key:
    return step.date, (step.body or "").casefold(), ",".join(stop.number for stop in step.stops)


def _first(step: Step) -> int:
    return int("".join(filter(str.isdigit, step.stops[0].number)) or 0) if step.stops else 0


def _covers(known: Step, step: Step) -> bool:
    """Whether a step says nothing that a known one does not say: same body and day, no item that is new."""
    same = known.date == step.date and (known.body or "").casefold() == (step.body or "").casefold()
    return same and {stop.number for stop in step.stops} <= {stop.number for stop in known.stops}


def _of_item(archive: Archive, entry: ItemEntry) -> Step:
    stop = Stop(entry.item.number, entry.title, entry.address, closed=entry.closed is not None)
    outcomes = tuple(summary(entry.open)) if entry.open else ()
    meeting = entry.meeting
    coming = When.PAST if meeting.meeting.status != "dagsorden" else When.COMING
    return Step(
        meeting.meeting.date.isoformat(),
        archive.committee_name(meeting),
        (stop,),
        coming,
        outcomes,
        meeting=meeting.address,
    )


def _of_memo(archive: Archive, entry: MemoEntry) -> Step:
    committee = archive.committee(entry.authority, entry.memo.committee) if entry.memo.committee else None
    return Step(
        entry.memo.date,
        committee.name if committee else None,
        outcomes=tuple(summary(entry.memo)),
        memo=entry.address,
        stops=(Stop("", entry.memo.title, entry.address),),
    )


def _of_reference(archive: Archive, resolved: Resolved, when: When) -> Iterable[Step]:
    day = resolved.day.isoformat()
    meeting = resolved.meeting.address if resolved.meeting else None
    if not resolved.items:
        yield Step(day, resolved.body, when=_treated(resolved, when), meeting=meeting)
        return
    known = [_of_item(archive, item) for _number, item in resolved.items if item]
    unknown = tuple(Stop(number) for number, item in resolved.items if not item)
    yield from known
    if unknown:
        yield Step(day, resolved.body, unknown, _treated(resolved, when), meeting=meeting)


def _treated(resolved: Resolved, when: When) -> When:
    held = resolved.meeting is not None and resolved.meeting.meeting.status == "referat"
    return When.PAST if held else when
