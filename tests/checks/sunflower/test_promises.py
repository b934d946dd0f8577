"""In: pages and other texts of the edition's own. Out: promises that nobody keeps any more, or never did."""

from pathlib import Path

import pytest
from tests.checks.sunflower.edition import MEMBER, OVER, ids, place, places, sunflower, town

PAGE = "# Hjælp\n\nDu kan få en **solsikkesnor** i\nreceptionen.\n"


def test_a_promise_that_is_kept(tmp_path: Path) -> None:
    assert ids(town(tmp_path, sunflower=sunflower(), sider__hjaelp_md=PAGE)) == []


def test_a_promise_after_the_end(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=sunflower(claims=(OVER,)), sider__hjaelp_md=PAGE)
    assert places(root)[1:] == ["sider/hjaelp.md:3:16 promise-outlived"]
    assert ids(root, None) == []


def test_it_stands_on_its_own_line(tmp_path: Path) -> None:
    text = "Her er hjælp.\nDe ansatte ved det.\nKom her.\n\n- Et punkt\n- Du kan få\n  en solsikkesnor.\n"
    root = town(tmp_path, sunflower=sunflower(claims=(OVER,)), sider__hjaelp_md=text)
    assert places(root)[1:] == ["sider/hjaelp.md:7:6 promise-outlived"]


def test_a_thing_that_no_place_hands_out(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=sunflower(), sider__hjaelp_md=PAGE.replace("snor", "armbånd"))
    assert places(root) == ["sider/hjaelp.md:3:16 promise-unkept"]


def test_a_thing_that_is_only_handed_out_after_the_beginning(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=sunflower(claims=("{fra: 2027-01-01, kilde: a}",)), sider__hjaelp_md=PAGE)
    assert ids(root) == ["promise-unkept"]


def test_an_edition_without_the_programme_promises_nothing(tmp_path: Path) -> None:
    assert ids(town(tmp_path, sider__hjaelp_md=PAGE)) == ["promise-unkept"]


def test_another_member_keeps_a_promise_that_names_nobody(tmp_path: Path) -> None:
    town(tmp_path, sunflower=sunflower(claims=(OVER,)), sider__hjaelp_md=PAGE)
    town(tmp_path, slug="havn", sunflower=sunflower(claims=(MEMBER,)))
    assert ids(tmp_path) == ["membership-ended"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("By Kommune", ["promise-outlived"]), ("Havn", []), ("Bys borgere", ["promise-outlived"])],
)
def test_a_promise_of_somebody_is_kept_by_them(tmp_path: Path, name: str, expected: list[str]) -> None:
    town(tmp_path, sunflower=sunflower(claims=(OVER,)), sider__hjaelp_md=f"Hos {name} kan du få en solsikkesnor.\n")
    town(tmp_path, slug="havn", sunflower=sunflower())
    assert ids(tmp_path)[1:] == expected


def test_what_a_committee_says_of_itself(tmp_path: Path) -> None:
    about = (
        "udvalg:\n  - id: u\n    navn: U\n    beskrivelse: >-\n      Mød os.\n      Hent en solsikkesnor ved døren.\n"
    )
    root = town(tmp_path, sunflower=sunflower(claims=(OVER,)), udvalg_yaml=about)
    assert places(root) == [
        "by/solsikke.yaml:3:37 membership-ended",
        "by/udvalg.yaml:6:15 promise-outlived",
    ]


def test_another_authority_does_not_keep_it(tmp_path: Path) -> None:
    about = "udvalg:\n  - {id: u, navn: U, beskrivelse: Hent en solsikkesnor ved døren.}\n"
    town(tmp_path, udvalg_yaml=about)
    town(tmp_path, slug="havn", sunflower=sunflower())
    assert ids(tmp_path) == ["promise-unkept"]


def test_what_a_place_says_of_the_way_there(tmp_path: Path) -> None:
    entry = place(indgang="Ved døren kan du få et solsikkekort")
    column = 5 + entry.index("solsikkekort")
    root = town(tmp_path, sunflower=sunflower(entry))
    assert places(root) == [f"by/solsikke.yaml:5:{column} promise-unkept"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her er pjecer om Solsikkeprogrammet på arabisk.", ["material-promised"]),
        ("Her er pjecer om Solsikkeprogrammet på tysk, arabisk og ukrainsk.", ["material-promised"] * 2),
        ("Her er pjecer om Solsikkeprogrammet på tysk.", []),
        ("Her er pjecer om Solsikkeprogrammet på flere sprog.", []),
        ("Her er ingen pjecer om Solsikkeprogrammet på arabisk.", []),
        ("Her er pjecer om affald på arabisk.", []),
        ("Siden om Solsikkeprogrammet er også på arabisk.", []),
    ],
)
def test_material_in_a_language(tmp_path: Path, text: str, expected: list[str]) -> None:
    entry = place(udleverer="[snor, pjece]", sprog="[de]")
    assert ids(town(tmp_path, sunflower=sunflower(entry), sider__hjaelp_md=f"{text}\n")) == expected
