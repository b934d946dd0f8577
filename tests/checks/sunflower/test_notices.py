"""In: places and an authority's own words. Out: notices that are too long, too hard or too loud, and faulty words."""

from pathlib import Path

import pytest
from tests.checks.sunflower.edition import ids, place, places, sunflower, town

WORDS = {
    "overskrift": "Tarvitsetko apua?",
    "ting": "{snor: nauha}",
    "viser": '"{Ting} on merkki."',
    "hvor": '"Saat sen: {sted}."',
    "doeren": '"Kysy: {sted}."',
    "gratis": "Se on ilmainen.",
    "ansatte": "Saat apua.",
    "materiale": '"Lue: {sprog}."',
    "flere_sprog": "Lue lisää.",
    "alle": "Kaikille.",
    "eget_valg": "Sinä valitset.",
    "ikke_ret": "Et ohita jonoa.",
    "laes_mere": "Lue lisää",
    "oplyst": '"{dato}."',
    "scan": "Lue koodi.",
}


def phrases(language: str = "fi", **other: str) -> str:
    return "\n".join(["ordlyd:", f"  {language}:", *(f"    {key}: {text}" for key, text in (WORDS | other).items())])


def told(root: Path, entry: str = "", **other: str) -> list[str]:
    return ids(town(root, sunflower=sunflower(entry or place(), rest=phrases(**other))))


def test_ordinary_words_have_no_finding(tmp_path: Path) -> None:
    assert told(tmp_path) == []


def test_a_hard_name_is_told_where_it_stands_and_is_no_english(tmp_path: Path) -> None:
    name = "Tilgængelighedskontoret bag sommerrestauranten under kulturforvaltningens administrationsbygning"
    name += " overfor hovedbiblioteket"
    assert places(town(tmp_path, sunflower=sunflower(place(navn=name)))) == ["by/solsikke.yaml:5:12 notice-hard"]


def test_only_a_place_with_a_door_is_measured_with_its_entrance(tmp_path: Path) -> None:
    way = "Gå ind ad den lille blå dør fra gården. Den er til højre for den store port mod torvet"
    long = place(indgang=way, betjener="{bygninger: [Rådhuset]}")
    assert ids(town(tmp_path, sunflower=sunflower(place(indgang=way)))) == []
    assert ids(town(tmp_path, sunflower=sunflower(long))) == ["notice-long", "notice-long"]


def test_the_authoritys_own_words_are_told_where_they_stand(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=sunflower(rest=phrases(gratis="ilmainen " * 50)))
    assert places(root) == ["by/solsikke.yaml:7:3 notice-long"]


def test_lix_is_for_danish_and_english(tmp_path: Path) -> None:
    hard = "Vastaanottovirkailijamme auttavat toimintarajoitteisia asiakkaitamme"
    assert told(tmp_path, ansatte=hard) == []
    root = town(tmp_path, sunflower=sunflower(rest=phrases("da", ansatte=hard)))
    assert ids(root) == ["notice-hard"]


@pytest.mark.parametrize("key", ["overskrift", "gratis", "alle"])
def test_an_exclamation_mark_in_a_phrase(tmp_path: Path, key: str) -> None:
    root = town(tmp_path, sunflower=sunflower(rest=phrases(**{key: "Tervetuloa!"})))
    line = 8 + list(WORDS).index(key)
    assert places(root) == [f"by/solsikke.yaml:{line}:{len(key) + 7} notice-exclamation"]


def test_an_exclamation_mark_in_the_name_of_a_thing_or_aplace(tmp_path: Path) -> None:
    assert told(tmp_path, ting="{snor: nauha!}") == ["notice-exclamation"]
    assert told(tmp_path, place(navn="Cafeen!")) == ["notice-exclamation"]


def test_a_word_in_braces_that_means_nothing(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=sunflower(rest=phrases(hvor='"Saat sen: {stedet}."')))
    assert places(root) == ["by/solsikke.yaml:11:22 hole-unknown"]
    assert told(tmp_path, ting='{snor: "nauha {sted}"}') == ["hole-unknown"]


@pytest.mark.parametrize("key", ["hvor", "doeren"])
def test_where_must_say_where(tmp_path: Path, key: str) -> None:
    assert told(tmp_path, **{key: "Kysy."}) == ["where-missing"]


def test_a_thing_without_a_name_in_the_language(tmp_path: Path) -> None:
    assert told(tmp_path, place(udleverer="[snor, kort, pjece]")) == ["thing-unnamed"]
    assert told(tmp_path, place(udleverer="[snor, pjece]")) == []


def test_a_language_of_the_authority_that_nobody_has_written(tmp_path: Path) -> None:
    about = "navn: By Kommune\nkortnavn: By\nsprog: [da, fi, ar]\n"
    root = town(tmp_path, sunflower=sunflower(rest=phrases()), myndighed_yaml=about)
    assert places(root) == ["by/myndighed.yaml:3:17 language-unwritten"]
    assert ids(root, None) == []  # nobody knows that it is a member
