"""In: pages of several kinds. Out: whether a sample has every kind, spreads, and is the same each time."""

from klarsag.a11y.pages import BuiltPage
from klarsag.publish.gate.sampling import chosen

PAGES = [
    BuiltPage("/", "front", 100),
    BuiltPage("/404.html", "lost", 50),
    *(BuiltPage(f"/by/{number:03}/", "item", 1000 + number) for number in range(100)),
    BuiltPage("/ordliste/", "glossary", 9000),
]
KINDS = {"index.html", "404.html", "by/099/index.html", "ordliste/index.html"}


def test_every_kind_is_there_even_where_there_are_more_kinds_than_pages_asked_for() -> None:
    assert chosen(PAGES, 1) == KINDS


def test_the_rest_is_spread_evenly() -> None:
    more = sorted(chosen(PAGES, 9) - KINDS)
    assert more == [f"by/{number:03}/index.html" for number in (9, 29, 49, 69, 89)]


def test_nought_is_all_and_so_is_more_than_there_are() -> None:
    assert len(chosen(PAGES, 0)) == len(chosen(PAGES, 1000)) == len(PAGES)


def test_the_number_is_what_was_asked_for() -> None:
    assert all(len(chosen(PAGES, count)) == count for count in range(4, len(PAGES) + 1))


def test_a_site_without_pages_has_no_sample() -> None:
    assert chosen([], 20) == frozenset()
