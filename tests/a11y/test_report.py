"""In: a report with findings of every sort. Out: what its text, JSON and HTML say; the HTML is tested like a page.

The overview of an edition for staff stands alone as the report does, and is tested along with it.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.browser.browser import Job, visit
from tests.conftest import served
from tests.overview.edition import seen, small

from klarsag.a11y.as_html import as_html
from klarsag.a11y.as_json import as_json
from klarsag.a11y.as_text import as_text
from klarsag.a11y.gate import Order, sweep
from klarsag.a11y.pages import BuiltPage
from klarsag.a11y.report import Report
from klarsag.a11y.result import Failure, Issue, Level, PageResult
from klarsag.a11y.views import VIEWS
from klarsag.overview.as_html import as_html as overview_as_html
from klarsag.records.accessibility import Accepted

CONTRAST = Issue(
    "color-contrast", "axe", Level.ERROR, "#a > p", '<p class="x">ord & mere</p>', "Kontrasten er for lav",
    about="Ensure the contrast is enough", link="https://example.org/contrast", translated=True,
)  # fmt: skip
SUBMIT = Issue("WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2", "HTML_CodeSniffer", Level.ERROR, "form", "<form>", "No")
LOOK = replace(CONTRAST, level=Level.REVIEW, selector="#b")
KNOWN = replace(CONTRAST, level=Level.REVIEW, selector="#kendt")
HINT = replace(SUBMIT, level=Level.WARNING, rule="WCAG2AA.Principle1.Guideline1_3.1_3_1.H49.B", message="Use strong")
ENTRY = Accepted(
    rule="color-contrast", selector="#kendt", reason="Målt til 8:1.", date=date(2025, 9, 1), accepted_by="A. Andersen"
)
UNUSED = Accepted(rule="label", pages="/x/", reason="Var engang.", date=date(2025, 9, 1), accepted_by="A. Andersen")


def report(failure: Failure | None = None, issues: tuple[Issue, ...] = (CONTRAST, SUBMIT, LOOK, KNOWN, HINT)) -> Report:
    """Two pages in three views; only the first has results, and they are the same in each view."""
    pages = (BuiltPage("/<b>/", "item", 1), BuiltPage("/to/", "case", 1))
    results = [PageResult("/<b>/", view, issues, notices=4, seconds=1.5) for view in VIEWS]
    results += [PageResult("/to/", view, seconds=1.5, failure=failure) for view in VIEWS]
    return Report(
        site="site", date="2025-09-08", total=2, pages=pages, chosen={"how": "sample", "seed": 3}, views=VIEWS,
        results=tuple(results), tools=(("axe-core", "4.11.4"),), seconds=9, jobs=2, accepted=(ENTRY, UNUSED),
    )  # fmt: skip


BROKEN = Failure("The server answered with {status}.", (("status", 404),))


def test_text_says_how_many_in_each_view() -> None:
    lines = as_text(report(), "en").splitlines()
    assert lines[0] == "2 of 2 pages, every kind of page and a sample with seed 3, 3 views each."
    rows = {line.split("  ")[0]: line.split()[-6:] for line in lines[3:6]}
    assert rows == {
        "light": ["2", "2", "2", "1", "1", "1"],
        "dark": ["2", "2", "2", "1", "1", "1"],
        "400 px": ["2", "2", "2", "1", "1", "1"],
    }
    assert lines[-1] == "Errors: 6. Results that nobody has looked at: 3."


def test_text_says_what_where_why_and_how() -> None:
    text = as_text(report(), "da")
    assert "color-contrast (axe): Kontrasten er for lav\n    Ensure the contrast is enough" in text
    how = "Sådan retter du color-contrast: https://example.org/contrast\n    /<b>/  #a > p  (lys, mørk, 400 px)"
    assert how in text
    assert "WCAG 2.2, succeskriterium 3.2.2." in text
    assert "color-contrast: 1 × Målt til 8:1. (A. Andersen, 2025-09-01)" in text
    assert "Intet passer længere på det accepterede label /x/: slet det." in text


def test_text_counts_the_places_that_it_leaves_out() -> None:
    many = tuple(replace(CONTRAST, selector=f"#nr{number}") for number in range(12))
    text = as_text(report(issues=many), "en")
    assert "#nr4" in text
    assert "#nr5" not in text
    assert "and 7 more places" in text


def test_an_untested_page_is_the_verdict_whatever_else_was_found() -> None:
    broken = report(BROKEN)
    text = as_text(broken, "en")
    assert "/to/ (dark): The server answered with 404." in text
    assert text.splitlines()[-1] == "The test is not complete: 1 page was not tested. Nothing is proven."
    assert (broken.exit_code, report().exit_code, report(issues=()).exit_code) == (2, 1, 0)
    assert broken.unused == ()


def test_only_unlooked_results_stop_as_well() -> None:
    assert report(issues=(LOOK,)).exit_code == 1
    assert report(issues=(KNOWN, HINT)).exit_code == 0


def test_json_has_the_keys_that_programs_rely_on() -> None:
    data = json.loads(json.dumps(as_json(report(BROKEN), "en")))
    assert list(data) == [
        "format", "date", "site", "exit_code", "pages_total", "pages_tested", "chosen", "pages", "views", "errors",
        "needs_review", "accepted", "accepted_unused", "warnings", "not_tested", "tools", "jobs", "seconds",
        "seconds_a_page",
    ]  # fmt: skip
    assert (data["pages_total"], data["pages_tested"], data["exit_code"]) == (2, 1, 2)
    [contrast] = [group for group in data["errors"] if group["rule"] == "color-contrast"]
    place = {"page": "/<b>/", "selector": "#a > p", "context": CONTRAST.context, "views": ["light", "dark", "narrow"]}
    assert contrast["places"] == [place]
    assert data["not_tested"][0] == {"page": "/to/", "view": "light", "why": "The server answered with 404."}
    assert data["accepted"][0]["reason"] == "Målt til 8:1."


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Danish report with everything in it, the English one of a test without a finding, an overview: as a site."""
    folder = tmp_path_factory.mktemp("reports")
    (folder / "alt.html").write_text(as_html(report(BROKEN), "da"), encoding="utf-8")
    (folder / "fine.html").write_text(as_html(report(issues=()), "en"), encoding="utf-8")
    overview = seen(small(tmp_path_factory.mktemp("edition")))
    (folder / "overblik.html").write_text(overview_as_html(overview, "da"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def url(pages: Path) -> Iterator[str]:
    with served(pages) as site:
        yield site.url


def test_the_html_report_passes_its_own_test(pages: Path) -> None:
    own = sweep(Order(pages, jobs=2), len)
    assert [result.failure for result in own.not_tested] == []
    assert [(group.issue.rule, group.places) for group in (*own.errors, *own.review)] == []


def test_the_html_report_is_read_and_shown_whole(url: str) -> None:
    everything, narrow, fine = visit(
        [Job(f"{url}alt.html", axe=True), Job(f"{url}alt.html", width=320), Job(f"{url}fine.html", axe=True)]
    )
    assert (everything.violations, fine.violations) == ((), ())
    assert (everything.lang, fine.lang) == ("da", "en")
    assert [heading.level for heading in everything.headings][:3] == [1, 2, 2]
    shown = " ".join(everything.text)
    for words in ("/<b>/", "Målt til 8:1.", "succeskriterium 3.2.2", "Use strong", "svarede 404"):
        assert words in shown
    assert {request.url for request in everything.requests} == {f"{url}alt.html"}
    assert narrow.scroll_width <= 320
    assert not {"Fejl", "Skal ses på"} & {heading.text for heading in fine.headings}


def test_the_overview_is_shown_whole(url: str) -> None:
    wide, narrow = visit([Job(f"{url}overblik.html", axe=True, dark=True), Job(f"{url}overblik.html", width=320)])
    assert wide.violations == ()
    assert {request.url for request in wide.requests} == {f"{url}overblik.html"}
    assert [heading.text for heading in wide.headings if heading.level == 2] == [
        "Det skal gøres", "Hvor meget er skrevet?", "LIX", "Sag for sag",
    ]  # fmt: skip
    assert narrow.scroll_width <= 320
