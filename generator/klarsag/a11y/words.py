"""In: parts of a Report. Out: their sentences in the reader's language; text and HTML say the same things."""

from klarsag.a11y.report import Group, Report
from klarsag.a11y.result import Failure
from klarsag.a11y.rules import criterion
from klarsag.texts import _, plural, translator

# What is told of each view: its title, and its name in report.Counts.
FIGURES = (
    (_("Asked for"), "asked"),
    (_("Tested"), "tested"),
    (_("Errors"), "errors"),
    (_("To be looked at"), "review"),
    (_("Accepted"), "accepted"),
    (_("Warnings"), "warnings"),
)


def failure_words(failure: Failure, language: str) -> str:
    """Why a page was not tested, with the program's own words behind it."""
    sentence = translator(language)(failure.msgid).format(**dict(failure.values))
    return f"{sentence} ({failure.detail.splitlines()[-1]})" if failure.detail else sentence


def verdict(report: Report, language: str) -> str:
    """The whole result in a sentence or two."""
    text, n_ = translator(language), plural(language)
    if report.not_tested:
        count = len({result.address for result in report.not_tested})
        return n_(
            "The test is not complete: {count} page was not tested. Nothing is proven.",
            "The test is not complete: {count} pages were not tested. Nothing is proven.",
            count,
        ).format(count=count)
    if report.exit_code:
        errors = sum(count.errors for count in report.counts)
        review = sum(count.review for count in report.counts)
        told = text(_("Errors: {errors}. Results that nobody has looked at: {review}."))
        return told.format(errors=errors, review=review)
    return text(_("No errors, and nothing that nobody has looked at."))


def scope(report: Report, language: str) -> str:
    """What was tested: how many pages of how many, and how they were chosen."""
    text = translator(language)
    told = text(_("{pages} of {total} pages, {chosen}, {views} views each."))
    chosen = text(_HOW[str(report.chosen.get("how", "all"))]).format_map(report.chosen)
    return told.format(pages=len(report.pages), total=report.total, chosen=chosen, views=len(report.views))


_HOW = {
    "all": _("all of them"),
    "sample": _("every kind of page and a sample with seed {seed}"),
    "changed": _("those that the last build changed"),
    "listed": _("those that were named"),
}


def timing(report: Report, language: str) -> str:
    text = translator(language)(_("{seconds:.0f} seconds, {page:.2f} seconds a page and view, {jobs} at a time."))
    return text.format(seconds=report.seconds, page=report.seconds_a_page, jobs=report.jobs)


def why(group: Group, language: str) -> str:
    """Which demand stands behind a rule."""
    text = translator(language)
    if number := criterion(group.issue.rule):
        return text(_("WCAG 2.2, success criterion {number}.")).format(number=number)
    return group.issue.about


def reading(group: Group, language: str) -> str:
    """The words of the link that leads to how to put it right; they name the rule, so that they stand alone."""
    return translator(language)(_("How to put {rule} right")).format(rule=group.issue.rule)
