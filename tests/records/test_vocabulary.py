"""Glossary terms and a text in: where each is used out, in any form and in compounds, and where none is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.forms import forms
from klarsag.records.easyread import Term, Wording
from klarsag.records.vocabulary import Vocabulary


def term(word: str, *former: str, undtagen: tuple[str, ...] = (), **sprog: str) -> Term:
    translations = {tag: Wording(ord=said, forklaring="…") for tag, said in sprog.items()}
    return Term(ord=word, former=former, undtagen=undtagen, forklaring="…", sprog=translations)


TERMS = (
    term("beløb"),
    term("udvalg", en="committee"),
    term("punkt", undtagen=("-punkt",)),
    term("ramme", undtagen=("rammer", "rammeaftale")),
    term("dagpenge", "dagpengeret", undtagen=("sygedagpenge",)),
    term("fleksjob"),
    term("kontanthjælp"),
    term("KL", en="LGDK"),
    term("IGU"),
    term("Min Plan", en="My Plan"),
    term("social klausul"),
    term("taget til efterretning", "tage til efterretning"),
    term("tiltrådt", "tiltræde"),
    term("Økonomiudvalget", en="the Finance Committee"),
    term("stilling"),
    term("a-kasse"),
)
DANISH = Vocabulary(TERMS)


def used(text: str, language: str = "da") -> list[tuple[str, str]]:
    vocabulary = DANISH if language == "da" else Vocabulary(TERMS, language)
    return [(text[use.start : use.end], use.term.term) for use in vocabulary.uses(text)]


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("Udvalgets beslutning", "Udvalgets", "udvalg"),
        ("Et tilsagnsbeløb på 4 mio. kr.", "tilsagnsbeløb", "beløb"),
        ("De nye fagudvalg mødes.", "fagudvalg", "udvalg"),
        ("Alle fleksjobsager er set efter.", "fleksjobsager", "fleksjob"),
        ("Kontanthjælpssystemet blev nyt.", "Kontanthjælpssystemet", "kontanthjælp"),
        ("Det siger KL's vejledning.", "KL's", "KL"),
        ("Holdet er for IGU-elever.", "IGU-elever", "IGU"),
        ("Skriv det i Min Plan.", "Min Plan", "Min Plan"),
        ("Der står sociale klausuler i aftalen.", "sociale klausuler", "social klausul"),
        ("Det blev taget til\nefterretning.", "taget til\nefterretning", "taget til efterretning"),
        ("Økonomiudvalget ser på det.", "Økonomiudvalget", "Økonomiudvalget"),
        ("Lån dagpengeretten!", "dagpengeretten", "dagpenge"),
        ("Spørg a-kassen.", "a-kassen", "a-kasse"),
    ],
)
def test_a_term_is_found(text: str, word: str, wanted: str) -> None:
    assert used(text) == [(word, wanted)]


@pytest.mark.parametrize(
    "text",
    [
        "Mødet er kl. 19.",  # no KL
        "Min plan er at gå hjem.",
        "Det er et godt tidspunkt.",  # a frequent word of its own
        "Fokuspunkterne er tre.",  # -punkt
        "Det rammer skolerne, og rammeaftalen gælder.",
        "Sygedagpengemodtagere får brev.",
        "Forvaltningens indstilling",  # "ind-" makes it another word
        "De udvalgte sagde ja, og han blev udvalgt.",
        "Efterretning",
    ],
)
def test_another_word_is_not(text: str) -> None:
    assert used(text) == []


def test_uses_stand_in_order_and_none_in_another() -> None:
    text = "Udvalget tiltræder, at sociale klausuler og KL nævnes i udvalget."
    found = list(DANISH.uses(text))
    assert [use.term.term for use in found] == ["udvalg", "tiltrådt", "social klausul", "KL", "udvalg"]
    assert all(before.end <= after.start for before, after in pairwise(found))


def test_another_language_has_its_own_words_and_no_danish_ones() -> None:
    assert used("The committee and the Finance Committee, says LGDK; udvalg", "en") == [
        ("committee", "udvalg"), ("Finance Committee", "Økonomiudvalget"), ("LGDK", "KL"),
    ]  # fmt: skip
    assert used("udvalget", "ar") == []


@given(st.text(alphabet="abdeghijklmnorstuvyæøå", min_size=4, max_size=14))
def test_the_word_itself_and_each_of_its_forms_is_found(word: str) -> None:
    one = term(word)
    vocabulary = Vocabulary([one])
    for form in (word, word.capitalize(), *forms(word)):
        assert [use.term for use in vocabulary.uses(f"Her er {form}, og mere.")] == [one]


@given(st.text(max_size=60))
def test_whatever_a_text_holds_its_uses_are_places_in_it(text: str) -> None:
    ends = 0
    for use in DANISH.uses(text):
        assert ends <= use.start < use.end <= len(text)
        ends = use.end
