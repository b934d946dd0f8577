"""What the pages of an agenda item and of a memo have in common: values for their templates."""

import re
from typing import Any

from klarsag.danish.lix import lix
from klarsag.markdown.plain import plain
from klarsag.pages.attachments import listed
from klarsag.pages.history import When, history
from klarsag.pages.interface import Interface
from klarsag.pages.outcomes import others, own, rows
from klarsag.records.archive import Archive
from klarsag.records.easyread import EasyRead
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.topics import topic_name

_LONG = 3  # headings from which a contents list helps more than it disturbs
_HEADING = re.compile(r"^#{1,3} ", re.MULTILINE)


def values(archive: Archive, entry: ItemEntry | MemoEntry, record: AgendaItem | Memo, ui: Interface) -> dict[str, Any]:
    """The template values of an open record."""
    case = archive.case(entry)
    steps = history(archive, case.entries if case and len(case.entries) <= _MANY else [entry], here=entry)
    return {
        "entry": entry,
        "record": record,
        "official": record.title if record.easy_read and record.easy_read.title else None,
        "case": case,
        "topics": [(group, topic_name(group)) for group in dict.fromkeys(topic[:2] for topic in entry.topics)],
        "easy_read": record.easy_read,
        "lix": _lix(record.easy_read) if record.easy_read else None,
        "decisions": rows(record, own(record)),
        "other_decisions": rows(record, others(record)),
        "presence": record.presence if isinstance(record, AgendaItem) else (),
        "body": entry.body,
        "long": len(_HEADING.findall(entry.body)) >= _LONG,
        "attachments": listed(archive, entry, record, ui),
        "coming_steps": [step for step in steps if step.when is When.COMING],
        "steps": steps if len(steps) > 1 else [],
    }


_MANY = 12  # a case with more entries (approvals, oral messages) is told on its own page


def _lix(summary: EasyRead) -> int:
    texts = summary.brief, summary.about, summary.decided, summary.meaning, summary.next
    return lix("\n".join(plain(text) for text in texts)).value


def description(record: AgendaItem | Memo, body: str) -> str:
    """What a list of search results shows: the brief, else the beginning of the text."""
    text = plain(record.easy_read.brief) if record.easy_read else plain(body)
    words = text.split()
    short = " ".join(words[:28])
    return short if len(words) <= 28 else f"{short} …"


def shown_title(record: AgendaItem | Memo) -> str:
    """The page's h1: the easy title where there is one."""
    return record.easy_read.title if record.easy_read and record.easy_read.title else record.title
