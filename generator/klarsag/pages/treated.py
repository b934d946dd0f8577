"""What the pages of an agenda item and of a memo have in common: values for their templates."""

import re
from typing import Any

from klarsag.danish.lix import lix, words
from klarsag.markdown.plain import plain
from klarsag.pages.attachments import listed
from klarsag.pages.history import When, history
from klarsag.pages.interface import Interface
from klarsag.pages.languages import versions
from klarsag.pages.outcomes import others, own, rows
from klarsag.records.archive import Archive
from klarsag.records.easyread import Answers
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.published import published_summary, unpublished
from klarsag.records.topics import topic_name

_LONG = 3  # headings from which a contents list helps more than it disturbs
_HEADING = re.compile(r"^#{1,3} ", re.MULTILINE)


def values(archive: Archive, entry: ItemEntry | MemoEntry, record: AgendaItem | Memo, ui: Interface) -> dict[str, Any]:
    """The template values of an open record."""
    case, summary = archive.case(entry), published_summary(entry)
    steps = history(archive, case.entries if case and len(case.entries) <= _MANY else [entry], here=entry)
    return {
        "entry": entry,
        "record": record,
        "official": record.title if summary and summary.title else None,
        "case": case,
        "topics": [(group, topic_name(group)) for group in dict.fromkeys(topic[:2] for topic in entry.topics)],
        "easy_read": summary,
        "withheld": unpublished(entry),
        "versions": versions(archive, entry),
        "lix": lix(whole(summary)).value if summary else None,
        "minutes": minutes(summary) if summary else None,
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


# Words a minute. Adults read 200 and more of an ordinary text; who needs easy words reads at about half that speed.
# The figure is this project's own, and stands beside the time on the page.
SPEED = 120


def minutes(answers: Answers) -> int:
    """How long a summary takes to read, in whole minutes, rounded, at least 1."""
    return max(1, (len(words(whole(answers))) + SPEED // 2) // SPEED)


def whole(answers: Answers) -> str:
    """The text of all answers together, as LIX and reading time are counted of it."""
    texts = answers.brief, answers.about, answers.decided, answers.meaning, answers.next
    return "\n".join(plain(text) for text in texts)


def description(entry: ItemEntry | MemoEntry) -> str:
    """What a list of search results shows: the brief, else the beginning of the text."""
    summary = published_summary(entry)
    return shortened(plain(summary.brief) if summary else entry.plain_body)


def shortened(text: str) -> str:
    """The first 28 words of a text."""
    said = text.split()
    short = " ".join(said[:28])
    return short if len(said) <= 28 else f"{short} …"


def shown_title(entry: ItemEntry | MemoEntry) -> str:
    """The page's h1: the easy title where there is one. A closed item's title is its own page's matter."""
    summary = published_summary(entry)
    return (summary and summary.title) or entry.title or ""
