"""In: official sentences. Out: plain ones that say the same, and never a figure that was not there."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.drafts.phrases import shorter
from klarsag.drafts.plainer import plainer
from klarsag.drafts.topic import topic

PAIRS = [
    block.split("\n> ")
    for block in (Path(__file__).parent / "plainer.txt").read_text("utf-8").partition("\n")[2].strip().split("\n\n")
]
PIECES = "Derudover er der 12 borgere, og kommunen har 3,5 mio. kr. til (bl.a.) hallen, hvilket idet så de jf. § 4 samt"
WORDS = st.sampled_from(PIECES.split())


@pytest.mark.parametrize("pair", PAIRS, ids=[pair[0] for pair in PAIRS])
def test_official_sentences_become_plain_ones(pair: list[str]) -> None:
    official, *plain = pair
    assert plainer(official, ("Socialudvalget",), ("Lindeby Kommune", "Lindeby")) == plain


@given(st.lists(WORDS, max_size=25).map(" ".join))
def test_what_comes_out_are_sentences_with_no_figure_that_was_not_there(text: str) -> None:
    for said in plainer(text):
        assert said[0] == said[0].upper()
        assert said.endswith((".", "!", "?"))
        assert set(re.findall(r"\d+", said)) <= set(re.findall(r"\d+", text))


@given(st.lists(WORDS, min_size=1, max_size=15).map(" ".join))
def test_a_shorter_phrase_begins_as_the_whole_does(text: str) -> None:
    forms = list(shorter(text))
    assert all(forms[0].startswith(form) for form in forms)
    assert sorted(forms, key=len, reverse=True) == forms


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Godkendelse af plan for hallen", "planen for hallen"),
        ("Orientering om hjælp til unge", "hjælp til unge"),
        ("Kultur- og Idrætspolitik 2025 - endelig godkendelse", "Kultur- og Idrætspolitik 2025"),
        ("Budgetopfølgning 2 - Socialudvalget", "budgetopfølgning 2"),
        ("Reform - skoleområdet - ny leder", "ny leder"),
        ("Lindehus, ændring af målgruppe", "Lindehus, ændring af gruppe"),
    ],
)
def test_a_title_says_what_the_case_is_about(title: str, said: str) -> None:
    body = "Nu er planen klar. Her er planen. Der er budgetopfølgning. Byen har Lindehus. Her bor Lindehus."
    assert topic(title, body, ("Socialudvalget",)) == said
