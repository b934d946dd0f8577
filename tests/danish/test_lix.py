"""LIX: its counts are those that a person counts, and what it proposes really lowers it."""

import pytest
from benchmarks.sentences.by_hand import Counted, by_hand
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.lix import counts, figure, hardest_words, lix, longest_sentences
from klarsag.danish.lix_candidates import How
from klarsag.danish.lix_changes import best_changes

BY_HAND = by_hand()
LONG = (
    "Vi tog hen til byen for at se den nye bro, og så gik vi hjem og sov i den seng, der står i det hus, som vi lejer "
    "af kommunen. Naboerne sover godt."
)


@pytest.mark.parametrize("counted", BY_HAND, ids=[counted.name for counted in BY_HAND])
def test_counts_are_those_of_a_person(counted: Counted) -> None:
    found = lix(counted.text)
    assert (found.words, found.sentences, found.long_words) == (counted.words, counted.sentences, counted.long_words)


def test_a_person_counted_twenty_texts() -> None:
    assert len(BY_HAND) == 20
    assert all(40 <= counted.words <= 150 for counted in BY_HAND)


def test_lix_counts() -> None:
    found = lix("Kommunen får penge. Pengene hjælper 150 unge.")
    assert (found.words, found.sentences, found.long_words) == (7, 2, 3)
    assert found.value == 46  # 7/2 + 300/7 = 46.36
    assert float(found.exact) == pytest.approx(46.357142857)
    assert found.band == "hard"


def test_lix_words() -> None:
    assert lix("kl. 19.00").words == 2
    assert lix("IPS-indsats og/eller –").words == 3  # a slash parts words, a dash alone is none
    assert lix("12345678 3.456.789,00").long_words == 0
    assert lix("ungdoms-").long_words == 1


@pytest.mark.parametrize(
    ("value", "band"), [(24, "very easy"), (25, "easy"), (34, "easy"), (35, "medium"), (45, "hard"), (55, "very hard")]
)
def test_bands(value: int, band: str) -> None:
    # One sentence of `value` short words has that LIX.
    found = lix("ord " * value)
    assert (found.value, found.band) == (value, band)


def test_a_text_without_words() -> None:
    assert lix("").value == lix("—\n").value == 0
    assert best_changes("—\n") == []


@given(st.lists(st.text(st.sampled_from("abcÅ .,!?:1\t(”"), max_size=40), min_size=1, max_size=4))
def test_the_counts_of_lines_are_the_sum_of_each_line(lines: list[str]) -> None:
    assert counts("\n".join(lines)) == tuple(map(sum, zip(*map(counts, lines), strict=True)))


def test_the_longest_sentence_is_split_first() -> None:
    [first, *_others] = best_changes(LONG)
    assert first.how is How.SPLIT
    assert first.write.startswith("og så gik vi hjem")
    assert first.before == lix(LONG)
    # What it says is what a writer gets who does it.
    assert first.after == lix(LONG.replace(", og så", ". Og så"))


def test_a_long_word_is_replaced_with_all_its_forms() -> None:
    text = "Handleplanen er ny. En handleplan er god. Den hedder Trivsel. Vi vil se den i september."
    [change] = best_changes(text)
    assert (change.how, change.passage, change.count) == (How.WORD, "handleplan, handleplanen", 2)
    assert change.after == lix(text.replace("Handleplanen", "Kort").replace("handleplan", "kort"))
    assert (change.before.long_words, change.after.long_words) == (4, 2)  # a name and a month nobody can replace


def test_a_turn_gets_its_plain_form() -> None:
    text = "Vi kommer, såfremt du vil. Det er alt."
    [change] = best_changes(text)
    assert (change.how, change.passage, change.write) == (How.TURN, "såfremt", "hvis")
    assert change.after == lix("Vi kommer, hvis du vil. Det er alt.")


def test_each_change_begins_where_the_last_one_ended() -> None:
    changes = best_changes(LONG)
    assert len(changes) == 3
    assert [change.before for change in changes[1:]] == [change.after for change in changes[:-1]]
    assert all(change.after.exact < change.before.exact for change in changes)


@given(st.lists(st.sampled_from(["ord", "udvalget", "beslutning", ",", "og", "(", ")", ".", "Greve", "\n", "i", "”"])))
def test_changes_always_lower_the_figure(parts: list[str]) -> None:
    text = " ".join(parts)
    before = lix(text)
    for change in best_changes(text):
        assert change.before == before
        assert change.after.exact < before.exact
        assert change.after == figure(change.after.words, change.after.sentences, change.after.long_words)
        before = change.after


def test_longest_sentences_and_hardest_words() -> None:
    text = "Vi mødes. Vi taler om beskæftigelsesplanen, og vi taler om borgerne. Borgerne taler."
    assert longest_sentences(text, 2) == [
        (9, "Vi taler om beskæftigelsesplanen, og vi taler om borgerne."),
        (2, "Vi mødes."),
    ]
    assert hardest_words(text) == [("beskæftigelsesplanen", 20, 1), ("borgerne", 8, 2)]
