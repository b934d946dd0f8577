"""In: words of a source and lines of records. Out: whether what is lost, added or moved is seen."""

from klarsag.importers.account.align import FURNITURE, Alignment, align
from klarsag.importers.account.records import Leaf


def aligned(source: str, *leaves: tuple[str, str]) -> Alignment:
    return align(source.split(), [Leaf(field, tuple(words.split())) for field, words in leaves])


def test_everything_in_its_place() -> None:
    found = aligned("Titel Beslutning Godkendt a b c", ("title", "Titel"), ("decisions", "Godkendt"), ("body", "a b c"),
                    (f"{FURNITURE}label", "Beslutning"))  # fmt: skip
    assert (found.tokens, found.placed, dict(found.furniture), found.unplaced_count) == (6, 5, {"label": 1}, 0)
    assert (found.added, found.moved) == ((), ())


def test_a_lost_word_is_seen_and_where() -> None:
    found = aligned("a b c d", ("body", "a b"), ("body", "d"))
    assert (found.unplaced, found.unplaced_count) == (("c",), 1)


def test_a_word_twice_in_records_is_seen() -> None:
    assert aligned("a b", ("body", "a b"), ("title", "b")).added == ("b",)


def test_lines_in_another_order_are_seen() -> None:
    assert aligned("a b c d e", ("body", "d e"), ("body", "a b c")).moved == ("d e",)
    assert aligned("x y x", ("body", "x"), ("body", "y"), ("body", "x")).moved == ()


def test_a_line_may_skip_what_became_a_field() -> None:
    found = aligned("1 Godkendt af 2 alle", ("decisions", "Godkendt af alle"), (f"{FURNITURE}number", "1"),
                    (f"{FURNITURE}number", "2"))  # fmt: skip
    assert (found.placed, found.unplaced_count, found.added, found.moved) == (3, 0, (), ())
