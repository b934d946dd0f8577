"""In: a Report. Out: one HTML file that stands alone, and that readers with a screen reader can use as well."""

from klarsag.a11y.report import Report
from klarsag.a11y.standalone import HERE, standalone
from klarsag.a11y.words import FIGURES, failure_words, reading, scope, timing, verdict, why


def as_html(report: Report, language: str) -> str:
    """The report as a page; klarsag.a11y.standalone says what that means."""
    functions = {function.__name__: function for function in (failure_words, reading, scope, timing, verdict, why)}
    return standalone(HERE / "report.html.j2", language, functions, report=report, columns=FIGURES)
