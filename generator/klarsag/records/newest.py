"""All records in, the newest day on which something was written out: what pages and checks have for a clock."""

from datetime import date

from klarsag.records.archive import Archive
from klarsag.records.meeting import Status


def newest_day(archive: Archive, authority: str | None = None) -> date | None:
    """The last day on which somebody wrote: minutes, a memo or the review of a summary; None without records.

    An agenda lies ahead, and a meeting may be called off long before: their days do not say when they were written.
    """
    meetings = (entry.meeting for entry in archive.meetings(authority))
    days = [meeting.date for meeting in meetings if meeting.status is Status.MINUTES]
    days += [entry.day for entry in archive.memos(authority) if entry.day]
    summaries = (entry.record.easy_read for entry in archive.entries(authority) if entry.record)
    days += [summary.review.date for summary in summaries if summary and summary.review]
    return max(days, default=None)
