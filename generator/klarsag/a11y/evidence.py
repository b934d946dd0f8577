"""In: a Report. Out: the record that the page on accessibility shows, kept with the edition."""

from collections import Counter
from datetime import date

from klarsag.a11y.report import Report
from klarsag.records.evidence import AcceptedCount, Evidence, KindCount, Tool
from klarsag.texts import translator


def evidence(report: Report, language: str) -> Evidence:
    """What was tested, with what, and what was found; views are named in the edition's `language`."""
    failed = {result.address for result in report.not_tested}
    tested = [page for page in report.pages if page.address not in failed]
    kinds = Counter(page.kind for page in tested if page.kind)
    return Evidence(
        date=date.fromisoformat(report.date),
        pages_tested=len(tested),
        pages_total=report.total,
        views=tuple(translator(language)(view.title) for view in report.views),
        tools=tuple(Tool(name=name, version=version) for name, version in report.tools),
        errors=sum(count.errors for count in report.counts),
        unexplained=sum(count.review for count in report.counts),
        accepted=tuple(
            AcceptedCount(
                rule=entry.rule,
                pages=entry.pages,
                selector=entry.selector,
                reason=entry.reason,
                date=entry.date,
                count=len(group.places),
            )
            for group in report.explained
            if (entry := group.accepted)
        ),
        page_kinds=tuple(KindCount(kind=kind, count=count) for kind, count in sorted(kinds.items())),
        seconds=round(report.seconds),
    )
