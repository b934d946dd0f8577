"""The list of bureaucratic turns, and where its turns are found in a text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.plain_forms import Pair, find_turns, pairs, simplified


def test_there_are_more_than_250_pairs_and_none_twice() -> None:
    turns = [pair.turn for pair in pairs()]
    assert len(turns) >= 250
    assert len(turns) == len(set(turns))


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.turn)
def test_a_turn_is_found_in_itself(pair: Pair) -> None:
    said = pair.turn.replace("~", "")
    (found,) = find_turns(f"Og {said} igen")
    assert found.pair == pair


@pytest.mark.parametrize(
    ("text", "said", "plain"),
    [
        ("Det sker på baggrund af svaret.", "på baggrund af", "fordi / ud fra"),
        ("De foretog en vurdering.", "foretog en vurdering", "vurdere"),
        ("Udvalget tog sagen til efterretning.", "tog sagen til efterretning", "udvalget har hørt om det"),
        ("Orienteringen blev taget til efterretning.", "taget til efterretning", "udvalget har hørt om det"),
        ("Der er truffet endelig beslutning.", "truffet endelig beslutning", "beslutte / vælge"),
        ("Såfremt du flytter.", "Såfremt", "hvis"),
        ("Planen træder i kraft nu.", "træder i kraft", "begynde at gælde"),
        ("Det koster 5 kr. pr. måned.", "pr. måned", "om måneden"),
        ("Hallen bliver etableret her.", "etableret", "lave / bygge"),
    ],
)
def test_a_turn_is_found_in_its_forms(text: str, said: str, plain: str) -> None:
    (found,) = find_turns(text)
    assert (text[found.start : found.end], found.pair.plain) == (said, plain)


@pytest.mark.parametrize(
    "text",
    [
        "De søgte om at være med.",
        "Han tog bussen og gav besked, og så gik han.",
        "Vi har hal, mulighed er der også.",
        "Tag til byen. Efterretning kommer.",
        "Hallen ligger i byen ved skolen.",
        "De kan klare sig med mindre hjælp.",
    ],
)
def test_plain_text_has_no_turns(text: str) -> None:
    assert find_turns(text) == ()


def test_the_longer_of_two_turns_is_told() -> None:
    (found,) = find_turns("Det gælder under forudsætning af at du flytter.")
    assert found.pair.turn == "under forudsætning af at"


def test_plain_forms_take_the_place_of_those_turns_that_they_fit() -> None:
    assert simplified("Såfremt du flytter, samt bilag.") == "Hvis du flytter, og bilag."
    assert simplified("Der er bl.a. en hal.") == "Der er blandt andet en hal."
    assert simplified("På baggrund af svaret.") == "På baggrund af svaret."


@given(st.text(alphabet=st.sampled_from("samt såfremt. ,bl.af\nÆ"), max_size=60))
def test_turns_stand_in_order_and_never_over_each_other(text: str) -> None:
    found = find_turns(text)
    assert all(0 <= turn.start < turn.end <= len(text) for turn in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@given(
    st.lists(st.sampled_from([pair.turn.replace("~", "") for pair in pairs()] + ["byen", "en hal,", "Og"]), max_size=8)
)
def test_simplifying_twice_is_simplifying_once(words: list[str]) -> None:
    once = simplified(" ".join(words))
    assert simplified(once) == once
