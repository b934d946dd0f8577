"""In: two texts whose ends are known. Out: whether the comparison of segmenters counts what it says it counts."""

from benchmarks.sentences.__main__ import HEAD, compared
from benchmarks.sentences.by_hand import Counted
from benchmarks.sentences.marked import Marked, lines

TEXTS = [Marked("a", "Mødet er kl. 19. Alle kan komme.", (16,)), Marked("b", "Det er slut. Nu.", (12,))]
BY_HAND = [Counted("a", "Mødet er kl. 19. Alle kan komme.", 7, 2, 0)]


def test_missed_and_extra_ends_are_counted() -> None:
    rows = {row[0]: row for row in compared(TEXTS, BY_HAND)}
    assert all(len(row) == len(HEAD) for row in rows.values())
    assert rows["klarsag"][1:] == ("0", "0", "0.0 %", "1 of 1", "0.0", "0.0")
    # It ends a sentence after "kl." too: 3 sentences of 7 words and not 2.
    assert rows["mark and space"][1:] == ("0", "1", "50.0 %", "0 of 1", "1.2", "1.2")


def test_lines_of_html() -> None:
    assert lines("<div><p>Et\n ord</p><ul><li>to</li><li>tre<br>fire</li></ul></div>") == [
        "Et ord",
        "to",
        "tre",
        "fire",
    ]
