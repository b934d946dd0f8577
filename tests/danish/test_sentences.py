"""Sentence ends: the count decides LIX, and a finding points at one sentence."""

import string
from pathlib import Path

import pytest
from benchmarks.sentences.marked import Marked, inner_ends, marked
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.sentences import find_sentences, sentences

TRAPS = Path(__file__).parents[1] / "fixtures" / "sentences" / "traps.txt"
# Each paragraph of the file is running text, and each line of a paragraph one sentence of it.
PARAGRAPHS = [paragraph.splitlines() for paragraph in TRAPS.read_text("utf-8").split("\n\n")]
# Text in which much that may end a sentence stands close together.
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            [". ", "! ", "kr. ", "d. 8. ", "\n", "\r\n", "Ord", "…", " ", "»", "”", "(", ")", "stk. 2. ", "1. ", "A. "]
        ),
        st.sampled_from(string.ascii_letters + "æøåÆØÅ"),
        st.text(max_size=3),
    )
).map("".join)


@pytest.mark.parametrize("parts", PARAGRAPHS, ids=[paragraph[0] for paragraph in PARAGRAPHS])
def test_every_trap(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


@pytest.mark.parametrize("sentence", [sentence for paragraph in PARAGRAPHS for sentence in paragraph])
def test_each_trap_alone_is_one_sentence(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


def test_a_line_is_a_sentence_of_its_own() -> None:
    assert sentences("Resumé\nUdvalget får penge\n- til unge\n\n***\n") == [
        "Resumé",
        "Udvalget får penge",
        "- til unge",
    ]


def wrong(text: Marked) -> tuple[set[int], set[int]]:
    """Ends that were missed, and ends that nobody marked."""
    found = inner_ends(text.text, (sentence.end for sentence in find_sentences(text.text)))
    return set(text.ends) - found, found - set(text.ends)


def test_real_texts_end_their_sentences_where_a_reader_does(shared: Path) -> None:
    texts = marked(shared)
    ends = sum(len(text.ends) for text in texts)
    assert ends >= 400
    assert len({text.place.split(", ")[1] + text.place.split(", ")[0] for text in texts}) >= 30
    mistakes = [(text.place, *both) for text in texts if any(both := wrong(text))]
    count = sum(len(missed) + len(extra) for _place, missed, extra in mistakes)
    assert count < 0.01 * ends, mistakes


def test_texts_that_were_drawn_by_lot_too(shared: Path) -> None:
    texts = marked(shared, "by_lot")
    assert sum(len(text.ends) for text in texts) >= 100
    assert [(text.place, *both) for text in texts if any(both := wrong(text))] == []


@given(TEXTS)
def test_spans_hold_every_letter_and_digit_once_in_order(text: str) -> None:
    found = find_sentences(text)
    assert [text[sentence.start : sentence.end] for sentence in found] == [sentence.text for sentence in found]
    places = [place for sentence in found for place in range(sentence.start, sentence.end)]
    assert places == sorted(set(places))
    assert [place for place in places if text[place].isalnum()] == [
        place for place, sign in enumerate(text) if sign.isalnum()
    ]


@given(TEXTS, TEXTS)
def test_sentences_of_two_lines_are_those_of_both(first: str, second: str) -> None:
    assert sentences(f"{first}\n{second}") == sentences(first) + sentences(second)


def test_a_very_long_line_is_quick_to_read() -> None:
    assert len(sentences("Det koster 5 kr. og 8. gang. " * 20_000)) == 20_000
