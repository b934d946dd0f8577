"""In: a small site with one fault on each page. Out: whether each is found, in just the views that show it."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.a11y.sites import made_site

from klarsag.a11y.evidence import evidence
from klarsag.a11y.gate import Order, sweep
from klarsag.a11y.report import Group, Report
from klarsag.records.accessibility import Accepted

MANY = 700  # pictures without a text: their results are far more than the 64 KiB that a pipe of pa11y-ci lets through
# Both lie out of sight in a part of the page that scrolls sideways; only the second is too pale.
FAR = '<p class="far">Langt ude.</p><p class="far pale-by-day pale-by-night">For svag.</p>'
PAGES = {
    "/": "<p>Ingen fejl.</p>",
    "/lys/": '<p class="pale-by-day">For svag, når det er lyst.</p>',
    "/moerk/": '<p class="pale-by-night">For svag, når det er mørkt.</p>',
    "/smal/": '<img class="only-narrow" src="data:," width="40" height="40">',
    "/ses-paa/": '<p class="on-picture">Tekst på et billede.</p>',
    "/set-paa/": '<p class="on-picture">Tekst på et billede, som nogen har set på.</p>',
    "/smaa/": '<p><a class="tiny" href="/">a</a><a class="tiny" href="/lys/">b</a></p>',
    "/spring/": "<h4>En overskrift for langt nede</h4><p>Tekst.</p>",
    "/formular/": '<form action="/"><p><label>Ord <input type="text" name="q"></label></p></form>',
    "/rullet/": f'<div class="wide" role="region" aria-label="Bred" tabindex="0">{FAR}</div>',
    "/mange/": '<img src="data:,">' * MANY,
}
DAY, WHO = date(2025, 9, 1), "A. Andersen"
SEEN = Accepted(rule="color-contrast", pages="/set-*", reason="Kontrasten er målt.", date=DAY, accepted_by=WHO)
GONE = Accepted(rule="label", pages="/lys/", reason="Var engang.", date=DAY, accepted_by=WHO)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    site = made_site(tmp_path_factory.mktemp("site"), PAGES)
    return sweep(Order(site, accepted=(SEEN, GONE), jobs=2, language="da"), lambda name: None)


def found(groups: tuple[Group, ...]) -> Iterator[tuple[str, str, str]]:
    """Rule, page and view of every result; one page has each once, but for /mange/."""
    for group in groups:
        for place in group.places:
            yield from ((group.issue.rule, place.address, view.name) for view in place.views)


def everywhere(rule: str, address: str) -> set[tuple[str, str, str]]:
    return {(rule, address, view) for view in ("light", "dark", "narrow")}


def test_every_page_was_tested_in_every_view(report: Report) -> None:
    assert report.not_tested == ()
    assert [(count.asked, count.tested) for count in report.counts] == [(len(PAGES), len(PAGES))] * 3
    assert sorted({result.address for result in report.results}) == sorted(PAGES)


def test_a_fault_is_found_in_the_views_that_show_it(report: Report) -> None:
    contrast = {(address, view) for rule, address, view in found(report.errors) if rule == "color-contrast"}
    contrast -= {("/rullet/", view) for view in ("light", "dark", "narrow")}
    assert contrast == {("/lys/", "light"), ("/lys/", "narrow"), ("/moerk/", "dark")}
    pictures = {(address, view) for rule, address, view in found(report.errors) if rule == "image-alt"}
    assert pictures - {("/mange/", view) for view in ("light", "dark", "narrow")} == {("/smal/", "narrow")}


def test_both_checkers_are_heard(report: Report) -> None:
    codes = {rule for rule, address, _ in found(report.errors) if address == "/formular/"}
    assert codes == {"WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2"}
    checkers = {group.issue.checker for group in report.errors for place in group.places if place.address == "/lys/"}
    assert checkers == {"axe", "HTML_CodeSniffer"}


def test_a_moderate_finding_of_axe_is_an_error(report: Report) -> None:
    assert everywhere("heading-order", "/spring/") <= set(found(report.errors))


def test_the_rules_of_wcag_2_2_are_asked(report: Report) -> None:
    assert everywhere("target-size", "/smaa/") <= set(found(report.errors))


def test_a_result_that_needs_a_person_is_no_error_and_is_told(report: Report) -> None:
    assert set(found(report.review)) == everywhere("color-contrast", "/ses-paa/")
    assert not [address for _, address, _ in found(report.errors) if address in ("/ses-paa/", "/set-paa/")]


def test_colours_out_of_sight_are_scrolled_to_and_judged(report: Report) -> None:
    places = [place for group in report.errors for place in group.places if place.address == "/rullet/"]
    assert {place.context for place in places} == {'<p class="far pale-by-day pale-by-night">For svag.</p>'}
    assert everywhere("color-contrast", "/rullet/") <= set(found(report.errors))
    assert "/rullet/" not in {address for _, address, _ in found(report.review)}


def test_an_accepted_result_stands_apart_and_an_entry_without_one_is_told(report: Report) -> None:
    [group] = report.explained
    assert (group.accepted, [place.address for place in group.places]) == (SEEN, ["/set-paa/"])
    assert report.unused == (GONE,)


def test_no_result_is_lost_where_there_are_many(report: Report) -> None:
    [group] = [group for group in report.errors if group.issue.rule == "image-alt"]
    assert len([place for place in group.places if place.address == "/mange/"]) == MANY


def test_the_page_without_a_fault_has_no_result(report: Report) -> None:
    results = [issue for result in report.results if result.address == "/" for issue in result.issues]
    assert results == []


def test_the_exit_code_says_that_there_are_errors(report: Report) -> None:
    assert report.exit_code == 1


def test_a_rule_is_told_in_danish_where_axe_has_it(report: Report) -> None:
    [group] = [group for group in report.errors if group.issue.rule == "image-alt"]
    assert group.issue.message == "Billeder skal have en alternativ tekst"


def test_the_evidence_says_what_was_done(report: Report) -> None:
    kept = evidence(report, "da")
    assert (kept.pages_tested, kept.pages_total, kept.views) == (len(PAGES), len(PAGES), ("lys", "mørk", "400 px"))
    assert {tool.name for tool in kept.tools} >= {"pa11y-ci", "axe-core", "HTML_CodeSniffer", "Node"}
    assert all(any(letter.isdigit() for letter in tool.version) for tool in kept.tools)
    assert kept.errors == sum(count.errors for count in report.counts) > 0
    assert (kept.unexplained, [(entry.rule, entry.count) for entry in kept.accepted]) == (3, [("color-contrast", 1)])
    assert [(kind.kind, kind.count) for kind in kept.page_kinds] == [("text", len(PAGES))]
