"""In: a Report. Out: text for a terminal: a table of the views, what was not tested, then findings rule by rule."""

from collections.abc import Iterator, Sequence

from klarsag.a11y.report import Group, Report
from klarsag.a11y.words import FIGURES, failure_words, reading, scope, timing, verdict, why
from klarsag.texts import _, translator

SHOWN = 5  # places of a rule; the rest are counted, and stand in the JSON and the HTML report


def as_text(report: Report, language: str) -> str:
    return "\n".join(_lines(report, language))


def _lines(report: Report, language: str) -> Iterator[str]:
    text = translator(language)
    yield scope(report, language)
    yield ""
    yield from _table(report, language)
    if report.not_tested:
        yield "\n" + text(_("Not tested"))
        for result in report.not_tested:
            if result.failure:
                yield f"  {result.address} ({text(result.view.title)}): {failure_words(result.failure, language)}"
    yield from _rules(text(_("Errors")), report.errors, language)
    yield from _rules(text(_("To be looked at")), report.review, language)
    if report.review:
        yield text(_("Look at each, then put it right or accept it with a reason in tilgaengelighed.yaml."))
    if report.explained:
        yield "\n" + text(_("Accepted"))
        for group in report.explained:
            if entry := group.accepted:
                yield f"  {entry.rule}: {len(group.places)} × {entry.reason} ({entry.accepted_by}, {entry.date})"
    for entry in report.unused:
        told = text(_("Nothing matches the accepted entry {rule} {where} any more: take it out."))
        yield told.format(rule=entry.rule, where=" ".join(filter(None, (entry.pages, entry.selector))))
    if report.warnings:
        yield "\n" + text(_("Warnings of HTML_CodeSniffer, to be judged by a person"))
        yield from (f"  {len(group.places)} × {group.issue.rule}: {group.issue.message}" for group in report.warnings)
    yield ""
    yield ", ".join(f"{name} {version}" for name, version in report.tools)
    yield timing(report, language)
    yield verdict(report, language)


def _table(report: Report, language: str) -> Iterator[str]:
    text = translator(language)
    rows: list[tuple[object, ...]] = [(text(_("View")), *(text(title) for title, _key in FIGURES))]
    for count in report.counts:
        rows.append((text(count.view.title), *(getattr(count, key) for _title, key in FIGURES)))
    widths = [max(len(str(cell)) for cell in column) for column in zip(*rows, strict=True)]
    for first, *others in rows:
        cells = (str(cell).rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        yield "  ".join((str(first).ljust(widths[0]), *cells))


def _rules(title: str, groups: Sequence[Group], language: str) -> Iterator[str]:
    text = translator(language)
    if groups:
        yield f"\n{title}"
    for group in groups:
        yield f"\n  {group.issue.rule} ({group.issue.checker}): {group.issue.message}"
        yield from (f"    {line}" for line in filter(None, [why(group, language)]))
        yield from (f"    {reading(group, language)}: {link}" for link in filter(None, [group.issue.link]))
        for place in group.places[:SHOWN]:
            views = ", ".join(text(view.title) for view in place.views)
            yield f"    {place.address}  {place.selector}  ({views})"
        if len(group.places) > SHOWN:
            yield "    " + text(_("and {count} more places")).format(count=len(group.places) - SHOWN)
