"""In: the item pages of the built example edition. Out: the order in which a screen reader comes to their parts."""

import pytest
from tests.browser.browser import Job, Seen, spoken, visit
from tests.browser.kinds import kinds_of
from tests.conftest import Site

from klarsag.texts import translator

# DESIGN.md section 4: title, easy-read, decision, what happens next, recommendation, case, attachments, history.
PARTS = ("In short", "Decision", "What happens next", "Recommendation", "The case", "Attachments", "The case's way")


@pytest.fixture(scope="module")
def items(site: Site) -> list[Seen]:
    addresses = [address for address, kind in kinds_of(site.folder).items() if kind == "item"]
    return visit(Job(site.url + address, tree=True) for address in addresses)


def parts_of(page: Seen) -> list[str]:
    """The parts of an item page as msgids, in the order in which the accessibility tree has their headings."""
    danish = translator("da")
    headings = [name for _, name in spoken(page.tree, ("heading",))]
    # A recommendation of another body has its name behind the word.
    return [part for name in headings for part in PARTS if name == danish(part) or name.startswith(danish(part) + " (")]


def test_an_item_is_read_in_the_order_that_readers_need(items: list[Seen]) -> None:
    wrong = {page.url: parts_of(page) for page in items if parts_of(page) != sorted(parts_of(page), key=PARTS.index)}
    assert wrong == {}


def test_some_item_has_every_part(items: list[Seen]) -> None:
    assert set(PARTS) in [set(parts_of(page)) for page in items]


def test_an_item_begins_with_its_way_there_and_its_title(items: list[Seen]) -> None:
    for page in items:
        landmarks = [role for role, _ in spoken(page.tree) if role in ("banner", "navigation", "main", "contentinfo")]
        assert landmarks.index("banner") < landmarks.index("main") < landmarks.index("contentinfo")
        headings = [name for _, name in spoken(page.tree, ("heading",))]
        assert headings[:2] == [page.headings[0].text, translator("da")("In short")]


def test_every_landmark_of_a_kind_has_a_name_of_its_own(items: list[Seen]) -> None:
    for page in items:
        named = [found for found in spoken(page.tree, ("navigation", "region", "complementary", "form", "search"))]
        assert len(named) == len(set(named))
        assert all(name for _, name in named)
