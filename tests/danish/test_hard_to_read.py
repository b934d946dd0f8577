"""Clauses, passives, negations, number words, short forms, names and languages: where they stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.clauses import openers
from klarsag.danish.language_of import foreign
from klarsag.danish.negations import find_double_negations
from klarsag.danish.number_words import find_number_words
from klarsag.danish.one_thing import find_names
from klarsag.danish.passives import find_passives
from klarsag.danish.short_forms import find_short_forms

TEXT = st.text(alphabet=st.sampled_from("abeikornstuvæå  .,\"'»«AQ24-éЖب\n"), max_size=60)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Det sker, når vi ved, hvem der kommer.", ["når", "hvem"]),
        ("Hvad sker der nu?", []),
        ("Hvis du er syg, hvem ringer du så til?", ["hvis"]),
        ("Der er penge til at hjælpe dem.", []),
        ("Det er vigtigt, at unge får et job, som de kan lide.", ["at", "som"]),
        ("De vil tale om, hvem der gør hvad.", ["hvem"]),
        ("Den er klar før den 1. maj og efter sommeren.", []),
        ("Det gælder, selv om du er syg.", ["om"]),
        ("De vil vide, om breve når frem.", ["om"]),
        ("De taler om varmen, om det, der er sket, og om byen.", ["der"]),
        ("Det bliver som regel godt, som fx her.", []),
    ],
)
def test_the_openers_of_clauses(sentence: str, words: list[str]) -> None:
    assert openers(sentence) == words


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Det indstilles, at byen får en hal.", [("indstilles", "recommender")]),
        ("Planen blev i går vedtaget.", [("blev i går vedtaget", "committee")]),
        ("Det vedtoges i går.", [("vedtoges", "committee")]),
        ("Planen blev vedtaget af byrådet.", []),
        ("Der blev ikke besluttet noget.", []),
        ("Vi synes, at han skal mødes med os.", []),
        ("De to blev venner.", []),
    ],
)
def test_passives(sentence: str, said: list[tuple[str, str]]) -> None:
    assert [(sentence[one.start : one.end], one.actor) for one in find_passives(sentence)] == said


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Det er ikke ulovligt.", 1),
        ("Ingen kan undgå at se det.", 1),
        ("Han er ikke udlært.", 0),
        ("Det er ikke sket under mødet.", 0),
        ("Han har ikke penge og ikke tid.", 0),
        ("Det er ikke dyrt, men umuligt.", 0),
    ],
)
def test_double_negations(sentence: str, count: int) -> None:
    assert len(list(find_double_negations(sentence))) == count


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("femogtyve og halvtreds", [25, 50]),
        ("to hundrede og tolv kom", [212]),
        ("hundrede, to tusinde", [100, 2000]),
        ("en hal og et hus", []),
        ("tresser, firser, tolvte", []),
        ("niogfyrre", [49]),
    ],
)
def test_number_words(text: str, values: list[int]) -> None:
    assert [one.value for one in find_number_words(text)] == values


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Der er 3 mio. kr. til KL's folk.", ["mio", "kr", "KL"]),
        ("Det er bl.a. EU og fx os.", ["bl.a", "EU", "fx"]),
        ("Min mor er her. Det er min.", []),
        ("Mindst 5 min. i bus.", ["min"]),
        ("Kapitel IV og VIDEN.", ["VIDEN"]),
        ("AMU-kurser", ["AMU"]),
        ("Mia var her. Fx i går.", ["Fx"]),
    ],
)
def test_short_forms(text: str, short: list[str]) -> None:
    assert [one.short for one in find_short_forms(text)] == short


@pytest.mark.parametrize(
    ("text", "words"),
    [("Ledige og arbejdsløse.", ["ledig", "arbejdsløs"]), ("Ledige og andre.", []), ("Et firma, en virksomhed", 2)],
)
def test_two_names_for_one_thing(text: str, words: list[str] | int) -> None:
    names = [name.word for group in find_names(text) for name in group]
    assert names == words if isinstance(words, list) else len(names) == words


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Das ist nicht mit der Stadt.", "da", "de"),
        ("They are not for you.", "da", "en"),
        ("Udvalget har sagt ja til det, og de vil bygge.", "en", "da"),
        ("Lyngby är inte och vad.", "da", "sv"),
        ("Це проєкт міста.", "da", "cyrillic"),
        ("هذا مشروع للمدينة.", "en", "arabic"),
        ("Udvalget har sagt ja til det, og de vil bygge.", "ar", "da"),
        ("The committee (Økonomiudvalget) said yes to it.", "en", None),
        ("Комітет (Økonomiudvalget) сказав так.", "uk", None),
        ("Han sagde: »They are not for you«.", "da", None),
        ("De er med i Code of Care.", "da", None),
        ("Vi ses i Paris i maj i byen i år.", "da", None),
    ],
)
def test_the_language_of_a_stretch(text: str, language: str, found: str | None) -> None:
    stretch = foreign(text, language)
    assert (stretch and stretch.language) == found


@given(TEXT, st.sampled_from(["da", "en", "ar", "uk", "xx"]))
def test_places_lie_in_the_text(text: str, language: str) -> None:
    stretch = foreign(text, language)
    spans = [(stretch.start, stretch.end)] if stretch else []
    spans += [(one.start, one.end) for one in (*find_passives(text), *find_number_words(text))]
    spans += [*find_double_negations(text), *((one.start, one.end) for one in find_short_forms(text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(word in text.lower() for word in openers(text))
