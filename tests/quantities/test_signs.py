"""In: texts with and without what recognisers look for. Out: whether a search that is left out finds nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.quantities.test_fixtures import cases

from klarsag.quantities import find, moments
from klarsag.quantities.find import find_quantities
from klarsag.quantities.moments import Moment, find_moments
from klarsag.quantities.phrases import Signs, signs, words_of
from klarsag.quantities.quantity import Quantity

WORDS = (
    "om i til på for siden næste sidste forrige denne hele to tre 2 14 en halv ½ halvanden halvdelen fjerde hver 1. "
    "kvartal kvartalet halvår halvårsregnskab uge uger måned år dag fjor morgen mandag mandags søndagene sommer forår "
    "efteråret vinteren weekend jul maj september 2025 dobbelt så femogtyve hundrede plan borgere , ."
)
TEXTS = st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join)


def _found(text: str, language: str) -> tuple[list[Moment], list[Quantity]]:
    moments._found.cache_clear()
    find._read.cache_clear()
    return find_moments(text, language), find_quantities(text, language)


def _same_with_every_search(text: str, language: str) -> None:
    found = _found(text, language)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Signs, "may_be_in", lambda signs, text: True)
        patch.setattr(moments, "_PARTS_OF_YEARS", ("",))
        everything = _found(text, language)
    assert found == everything


@pytest.mark.parametrize("case", [*cases("moments.txt"), *cases("quantities.txt")], ids=" ".join)
def test_what_the_fixtures_find_is_found_without_every_search(case: list[str]) -> None:
    _same_with_every_search(case[1], case[0])


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_no_danish_words_in_any_order_hide_what_they_say(text: str) -> None:
    _same_with_every_search(text, "da")


@pytest.mark.parametrize(
    "text",
    [
        "om to uger", "om et par dage", "om ti år", "næste sommer", "sidste weekend", "forrige kvartal",
        "kommende forår", "i morgen", "i overmorgen", "i går", "i forgårs", "i år", "denne uge",
        "for en måned siden", "på lørdag", "i torsdags", "i sommers", "i vinters", "i fjor", "til vinter",
        "til efteråret", "sidste jul",
    ],
)  # fmt: skip
def test_every_danish_relative_date_has_a_word_that_tells_of_it(text: str) -> None:
    assert [one.relative for one in find_moments(f"Planen kommer {text}.")] == [True]


def test_the_longest_word_of_a_phrase_is_its_sign() -> None:
    known = signs(["en tredjedel", "hver fjerde", "1½", "+"])
    assert known == Signs(frozenset({"tredjedel", "fjerde", "½"}), ("+",))
    assert known.may_be_in("To eller en TREDJEDEL af dem")
    assert known.may_be_in("1½ time")
    assert known.may_be_in("18+")
    assert not known.may_be_in("Hver tredjedels plads")  # another word


def test_words_are_runs_of_letters_in_small_ones() -> None:
    assert words_of("Den 3. maj2025: CO2 og Yarısı") == {"den", "maj", "co", "og", "yarisi"}
