"""How well known a word is: its rank, its forms, the words that it is made of; and the data behind it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import klarsag.danish
from klarsag.danish.inflection import inflected
from klarsag.danish.lexicon import parts, rank, ranks, root

DATA = Path(klarsag.danish.__file__).parent / "data"
COMMON = 12000


def test_the_list_is_small_and_names_its_source_and_licence() -> None:
    file = DATA / "frequent_words.txt"
    assert file.stat().st_size < 250_000
    head = [line for line in file.read_text("utf-8").splitlines() if line.startswith("#")]
    assert "wordfreq" in " ".join(head)
    assert "CC BY-SA 4.0" in " ".join(head)
    assert len(ranks()) > 20_000


def test_every_data_file_tells_where_it_comes_from() -> None:
    for file in ("plain_forms", "one_thing", "who_does_it", "function_words", "short_forms", "everyday_words"):
        assert "Our own list" in (DATA / f"{file}.txt").read_text("utf-8").replace("lists", "list")[:400], file


def test_frequent_words_come_first() -> None:
    assert rank("og") is not None
    assert (rank("og") or 0) < (rank("hus") or 0) < (rank("børnehave") or 0) < COMMON


@pytest.mark.parametrize(
    ("form", "base"), [("børnehaverne", "børnehave"), ("klistermærkerne", "klistermærke"), ("borgerens", "borgeren")]
)
def test_a_form_is_as_well_known_as_its_base(form: str, base: str) -> None:
    assert rank(form) == rank(base)
    assert form in inflected(base)
    assert len(root(form)) < len(form)


@pytest.mark.parametrize("word", ["tilsagnsbeløb", "brandlupor", "xyz"])
def test_a_word_that_nobody_knows_has_no_rank_and_no_parts(word: str) -> None:
    assert rank(word) is None
    assert parts(word, COMMON) == ()


@pytest.mark.parametrize(
    ("word", "made_of"),
    [("fagudvalg", ("fag", "udvalg")), ("udvalgsmøde", ("udvalgs", "møde")), ("skolehal", ("skole", "hal"))],
)
def test_a_compound_of_frequent_words_is_parted(word: str, made_of: tuple[str, ...]) -> None:
    assert parts(word, COMMON) == made_of


def test_what_a_preposition_begins_is_a_word_of_its_own() -> None:
    assert parts("indstilling", COMMON) == ()


@given(st.text(alphabet="abdehilmnorstuvæøå", min_size=1, max_size=24))
def test_the_parts_make_up_the_word(word: str) -> None:
    assert "".join(parts(word, COMMON)) in ("", word)
    assert word in inflected(word) or word.endswith("e")
