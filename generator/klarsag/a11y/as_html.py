"""In: a Report. Out: one HTML file that stands alone, and that readers with a screen reader can use as well."""

from functools import partial
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from klarsag.a11y.report import Report
from klarsag.a11y.words import FIGURES, failure_words, reading, scope, timing, verdict, why
from klarsag.texts import translator


def as_html(report: Report, language: str) -> str:
    """No script, no request: what is shown lies in the file. Every value is escaped."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    in_language = {
        function.__name__: partial(function, language=language)
        for function in (failure_words, reading, scope, timing, verdict, why)
    }
    page = environment.get_template("report.html.j2")
    return page.render(report=report, columns=FIGURES, language=language, _=translator(language), **in_language)
