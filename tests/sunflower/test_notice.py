"""In: the example's place, and places of every sort. Out: the words of a notice, and the language of each of them."""

from pathlib import Path

import pytest
from tests.conftest import PROJECT

from klarsag.danish.lix import lix, words
from klarsag.records.edition import read_edition
from klarsag.records.sunflower import Handout, Membership, Phrases, Place, Sunflower
from klarsag.sunflower.notice import Line, Notice, Part, fill, listed, notice

LEAFLETS = (Handout.LANYARD, Handout.LEAFLET)
CENTRE = Place(name="Jobcentret", hands_out=LEAFLETS, several_languages=True, entrance="Dør 3, mod gården")
# Words of no language, so that nothing but the authority can have said them.
OWN = Phrases(
    heading="Overskrift-x",
    things={Handout.LANYARD: "ting-x"},
    shows="{Ting} viser-x.",
    where="Hvor-x: {sted}.",
    door="Dør-x: {sted}. Bed om {ting}.",
    free="Gratis-x.",
    staff="Ansatte-x.",
    material="Materiale-x: {sprog}.",
    several="Flere-x.",
    anyone="Alle-x.",
    own_choice="Valg-x.",
    no_rights="Ret-x.",
    more="Mere-x",
    dated="Oplyst-x: {dato}.",
    scan="Scan-x",
)


def sunflower(place: Place = CENTRE, day: str = "2024", **phrases: Phrases) -> Sunflower:
    return Sunflower(date=day, membership=Membership(claims=()), places=(place,), phrases=phrases)


def told(place: Place = CENTRE, language: str = "da", door: bool = False, **phrases: Phrases) -> Notice:
    found = notice(sunflower(place, **phrases), place, language, door)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def example() -> Sunflower:
    entries = read_edition(PROJECT / "content").authorities
    found = next(entry.sunflower for entry in entries if entry.slug == "koebenhavn")
    assert found is not None
    return found


def test_in_danish_it_says_what_where_that_it_is_free_and_what_staff_do(example: Sunflower) -> None:
    found = notice(example, example.places[0], "da")
    assert str(found).splitlines() == [
        "Har du et usynligt handicap?",
        "En solsikkesnor viser, at du kan have brug for tid eller hjælp.",
        "Spørg her: Borgerindgangene i Jobcenter København.",
        "Det er gratis. Du skal ikke bevise noget.",
        "De ansatte giver dig tid og hjælp.",
        "Der er noget at læse på flere sprog.",
        "Læs om Solsikkeprogrammet",
        "Oplyst: 2024.",
    ]


def test_in_english_too(example: Sunflower) -> None:
    found = notice(example, example.places[0], "en")
    assert str(found).splitlines() == [
        "Do you have a hidden disability?",
        "A sunflower lanyard shows that you may need time or help.",
        "Ask here: Borgerindgangene i Jobcenter København.",
        "It is free. You need not prove anything.",
        "The staff give you time and help.",
        "You can read more in several languages.",
        "Read about the Sunflower",
        "As of: 2024.",
    ]


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("door", [False, True])
@pytest.mark.parametrize("thing", [Handout.LANYARD, Handout.WRISTBAND, Handout.CARD, Handout.BADGE])
def test_it_is_short_easy_and_calm(language: str, door: bool, thing: Handout, example: Sunflower) -> None:
    update = {"hands_out": (thing, Handout.LEAFLET), "entrance": "Brug døren mod gården"}
    found = str(notice(example, example.places[0].model_copy(update=update), language, door))
    assert len(words(found)) <= 60
    assert lix(found).value <= 25
    assert "!" not in found


@pytest.mark.parametrize("language", ["ar", "uk"])
def test_the_examples_other_languages_are_as_short(language: str, example: Sunflower) -> None:
    place = example.places[0].model_copy(update={"entrance": "Brug døren mod gården"})
    for door in (False, True):
        found = str(notice(example, place, language, door))
        assert len(words(found)) <= 60
        assert "!" not in found
        assert "{" not in found


def test_danish_names_say_that_they_are_danish() -> None:
    found = told(language="en", door=True)
    danish = [part.text for line in found.lines for part in line.parts if part.language == "da"]
    assert danish == ["Jobcentret", "Dør 3, mod gården."]
    assert {part.language for line in told().lines for part in line.parts} == {"da"}


def test_a_language_that_only_the_authority_has_words_in() -> None:
    assert notice(sunflower(), CENTRE, "so") is None
    found = told(language="so", so=OWN)
    assert str(found).splitlines() == [
        "Overskrift-x",
        "Ting-x viser-x.",
        "Hvor-x: Jobcentret.",
        "Gratis-x.",
        "Ansatte-x.",
        "Flere-x.",
        "Mere-x",
        "Oplyst-x: 2024.",
    ]
    assert found.language == "so"


def test_the_authoritys_own_words_go_before_ours() -> None:
    assert told(language="da", da=OWN).heading == "Overskrift-x"
    assert told(language="en", da=OWN).heading == "Do you have a hidden disability?"


def test_nothing_is_said_of_a_thing_that_nobody_has_named() -> None:
    badges = CENTRE.model_copy(update={"hands_out": (Handout.BADGE,)})
    assert notice(sunflower(badges, so=OWN), badges, "so") is None
    assert told(badges).thing is Handout.BADGE


@pytest.mark.parametrize("things", [(), (Handout.LEAFLET, Handout.POSTER)])
def test_a_place_with_nothing_to_wear_has_no_notice(things: tuple[Handout, ...]) -> None:
    place = CENTRE.model_copy(update={"hands_out": things})
    assert notice(sunflower(place), place, "da") is None


def test_at_the_door_of_a_meeting_it_names_the_entrance() -> None:
    lines = [str(line) for line in told(door=True).lines]
    assert lines[1:3] == [
        "Spørg ved døren til mødet: Jobcentret.",
        "Dør 3, mod gården.",
    ]
    assert "Dør 3" not in str(told())
    nowhere = CENTRE.model_copy(update={"entrance": None})
    assert len(told(nowhere, door=True).lines) == len(lines) - 1


def test_an_entrance_that_is_a_sentence_gets_no_second_stop() -> None:
    place = CENTRE.model_copy(update={"entrance": "Brug døren mod gården."})
    assert str(told(place, door=True).lines[2]) == "Brug døren mod gården."


@pytest.mark.parametrize(
    ("languages", "several", "said"),
    [
        (("en",), False, "Der er noget at læse på engelsk."),
        (("da", "en"), False, "Der er noget at læse på dansk og engelsk."),
        (("da", "en", "ar"), False, "Der er noget at læse på dansk, engelsk og arabisk."),
        (("da", "en", "ar", "uk"), False, "Der er noget at læse på flere sprog."),
        # A source that says “several” and names one says more than the one.
        (("da",), True, "Der er noget at læse på flere sprog."),
        ((), True, "Der er noget at læse på flere sprog."),
        ((), False, None),
    ],
)
def test_up_to_three_languages_are_named(languages: tuple[str, ...], several: bool, said: str | None) -> None:
    place = CENTRE.model_copy(update={"languages": languages, "several_languages": several})
    reading = [str(line) for line in told(place).lines if "læse" in str(line)]
    assert reading == ([said] if said else [])


def test_where_there_is_nothing_to_read_no_language_is_promised() -> None:
    place = CENTRE.model_copy(update={"hands_out": (Handout.LANYARD,), "languages": ("da", "en")})
    assert "læse" not in str(told(place))


@pytest.mark.parametrize(
    ("day", "language", "said"),
    [
        ("2024", "da", "2024"),
        ("2024-12", "da", "december 2024"),
        ("2024-12-01", "da", "1. december 2024"),
        ("2024-12-01", "en", "1 December 2024"),
        ("2024-12", "uk", "грудень 2024"),
        ("2024-12", "zh-Hant", "12月 2024"),
        # Romani: no data of dates in CLDR. The international form is read everywhere.
        ("2024-12-01", "rom", "2024-12-01"),
    ],
)
def test_it_is_dated_as_exactly_as_its_source(day: str, language: str, said: str) -> None:
    found = notice(sunflower(CENTRE, day, uk=OWN, rom=OWN, **{"zh-Hant": OWN}), CENTRE, language)
    assert found is not None
    assert [(part.text, part.language, part.date) for part in found.dated.parts if part.date] == [(said, language, day)]


@pytest.mark.parametrize(
    ("codes", "language", "said"),
    [
        (("da", "en"), "da", "dansk og engelsk"),
        (("da", "en", "ar"), "en", "Danish, English and Arabic"),
        (("da", "ar"), "ar", "الدانمركية والعربية"),
        (("zh-Hant", "rom"), "da", "kinesisk (traditionelt) og romani"),
        # What CLDR has no name for stays a code; in a language that it does not know each has its own name.
        (("xx",), "da", "xx"),
        (("da", "en", "xx"), "rom", "dansk, English, xx"),
        ((), "da", ""),
    ],
)
def test_languages_are_listed_as_the_reader_lists_them(codes: tuple[str, ...], language: str, said: str) -> None:
    assert listed(codes, language) == said


def test_a_hole_is_filled_wherever_it_stands_and_as_often() -> None:
    known = {"thing": Part("en snor", "da"), "place": Part("Huset", "da")}
    line = fill("{ting}, {sted} og {ting}", "so", known)
    assert line == Line(
        (
            Part("en snor", "da"),
            Part(", ", "so"),
            Part("Huset", "da"),
            Part(" og ", "so"),
            Part("en snor", "da"),
        )
    )


def test_a_hole_that_nothing_is_known_for_stays_in_sight() -> None:
    assert str(fill("Se {kort} her", "da", {})) == "Se {kort} her"


def test_a_name_with_braces_is_no_hole() -> None:
    place = CENTRE.model_copy(update={"name": "Huset {ting}"})
    assert "Spørg her: Huset {ting}." in str(told(place))


@pytest.mark.parametrize("value", ["Bibl.", "2026 р."])
def test_a_value_that_ends_with_a_full_stop_ends_its_sentence(value: str) -> None:
    known = {"place": Part(value, "da")}
    assert str(fill("Spørg her: {sted}.", "da", known)) == f"Spørg her: {value}"
    assert str(fill("Spørg på {sted}. Det er gratis.", "da", known)) == f"Spørg på {value} Det er gratis."


def test_the_project_ships_no_mark_of_the_programmes_owner(example: Sunflower) -> None:
    assert example.logo is None
    assert [path for path in Path(PROJECT / "content").rglob("solsikke/*")] == []
