"""An entry in, the easy-read summary that readers may see out; and why there is none: one place decides it."""

from enum import StrEnum

from klarsag.records.easyread import EasyRead
from klarsag.records.entry import ItemEntry, MemoEntry


class Unpublished(StrEnum):
    """Why readers see no summary."""

    MISSING = "missing"  # nobody has written one
    UNREVIEWED = "unreviewed"  # a draft that no person answers for yet
    STALE = "stale"  # the case's text is another than the one that was summarised


def published_summary(entry: ItemEntry | MemoEntry) -> EasyRead | None:
    """The summary, where it is reviewed and the case's text is still the one that it summarises; else None.

    Pages, lists, descriptions and other formats show a summary only through this function, in any language.
    """
    return entry.record.easy_read if entry.record and not unpublished(entry) else None


def unpublished(entry: ItemEntry | MemoEntry) -> Unpublished | None:
    """Why readers see no summary of `entry`; None where they see one.

    A summary without a hash counts as current: nobody can tell, and a finding of its own says so.
    """
    record = entry.record
    if record is None or record.easy_read is None:
        return Unpublished.MISSING
    summary = record.easy_read
    if summary.review is None:
        return Unpublished.UNREVIEWED
    if summary.source_hash and summary.source_hash != entry.text_hash:
        return Unpublished.STALE
    return None
