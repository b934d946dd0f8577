"""In: the built example edition, one page of each kind. Out: what a reader would notice in a real browser.

What axe-core finds is told for every page, with more rules, by tests/accessibility/test_axe.py.
"""

import itertools
from urllib.parse import urlsplit

import pytest
from tests.browser.browser import Job, Seen, visit
from tests.browser.kinds import KINDS, one_of_each
from tests.conftest import Site

from klarsag.texts import translator

# What the script adds below the main part; it is of no use without the script.
TOOLS = [
    translator(language)(tool)
    for language in ("da", "en", "ar", "so", "tr", "uk", "pl", "de")
    for tool in ("Page tools", "Print", "Print in large type", "Copy link to the page", "Show links to sections")
]
NARROW = 320  # CSS pixels; WCAG 2.2, success criterion 1.4.10


@pytest.fixture(scope="module")
def seen(site: Site) -> dict[tuple[str, str], Seen]:
    """Each kind of page as opened wide, narrow and without JavaScript, all in one start of the browser."""
    pages = one_of_each(site)
    jobs = {}
    for kind, page in pages.items():
        jobs[kind, "wide"] = Job(site.url + page)
        jobs[kind, "narrow"] = Job(site.url + page, width=NARROW)
        jobs[kind, "plain"] = Job(site.url + page, javascript=False)
    return dict(zip(jobs, visit(jobs.values()), strict=True))


def test_every_kind_of_page_is_opened_here(site: Site) -> None:
    assert set(one_of_each(site)) == set(KINDS)


every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
def test_a_page_asks_only_its_own_host(site: Site, seen: dict[tuple[str, str], Seen], kind: str) -> None:
    own = urlsplit(site.url).netloc
    assert {request.host for request in seen[kind, "wide"].requests} == {own}


@every_kind
def test_a_page_opens_without_errors(seen: dict[tuple[str, str], Seen], kind: str) -> None:
    page = seen[kind, "wide"]
    failed = [request.url for request in page.requests if request.status not in (200, 304)]
    assert (page.status, page.errors, failed) == (200, (), [])


# The search page says instead that it needs JavaScript: tests/browser/test_search.py.
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "search"])
def test_a_page_shows_the_same_without_javascript(seen: dict[tuple[str, str], Seen], kind: str) -> None:
    with_script = [line for line in seen[kind, "wide"].text if line not in TOOLS]
    assert list(seen[kind, "plain"].text) == with_script
    assert seen[kind, "plain"].main == seen[kind, "wide"].main
    assert seen[kind, "plain"].unseen == ()


@every_kind
def test_a_narrow_page_scrolls_only_downwards(seen: dict[tuple[str, str], Seen], kind: str) -> None:
    page = seen[kind, "narrow"]
    assert page.wide == ()
    assert page.scroll_width <= NARROW


@every_kind
def test_a_narrow_page_says_all_that_a_wide_one_says(seen: dict[tuple[str, str], Seen], kind: str) -> None:
    assert seen[kind, "narrow"].main == seen[kind, "wide"].main


@every_kind
def test_headings_begin_with_one_h1_and_leave_out_no_level(seen: dict[tuple[str, str], Seen], kind: str) -> None:
    levels = [heading.level for heading in seen[kind, "wide"].headings]
    assert levels[:1] == [1]
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
