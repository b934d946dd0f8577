"""In: made-up editions, and the example. Out: whether the JSON of all places is what its schema says, and where."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from tests.conftest import PROJECT
from tests.pages.sunflowers import DAY, membership, sunflower_site

from klarsag.site.build import build
from klarsag.site.edition import read_site
from klarsag.site.write import write_pages

DATA, SCHEMA = "/solsikke/steder.json", "/solsikke/steder.schema.json"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return dict(sunflower_site(tmp_path_factory.mktemp("places") / "e").data)


@pytest.fixture(scope="module")
def schema(data: dict[str, str]) -> Draft202012Validator:
    found = json.loads(data[SCHEMA])
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found, format_checker=FormatChecker())


def test_the_places_are_what_their_schema_says(data: dict[str, str], schema: Draft202012Validator) -> None:
    assert [error.message for error in schema.iter_errors(json.loads(data[DATA]))] == []


def test_all_that_is_known_of_a_place_is_there(data: dict[str, str]) -> None:
    document = json.loads(data[DATA])
    [authority] = document["authorities"]
    assert (authority["name"], authority["as_of"], authority["sources_disagree"]) == ("By Kommune", "2026-10-01", False)
    assert authority["claims"] == [
        {"first": "2026-01", "last": "2027-12-31", "text": "Byrådet meldte byen ind.", "source": "Aftalen"}
    ]
    place, other = authority["places"]
    assert place["opening_hours"] == [
        {"days": ["Monday", "Tuesday"], "opens": "10:00", "closes": "12:00"},
        {"days": ["Monday"], "opens": "13:00", "closes": "15:30"},
    ]
    assert place["other_hours"][1:] == [
        {"first": "2026-12-24", "last": "2026-12-26", "opens": None, "closes": None, "reason": "Jul"},
        {"first": "2026-12-30", "last": "2026-12-30", "opens": "10:00", "closes": "11:00", "reason": None},
    ]
    assert (place["lift"], place["hearing_loop"], place["hands_out"]) == (True, False, ["wristband", "leaflet"])
    assert (other["lift"], other["address"], other["opening_hours"]) == (None, None, [])


# Where in the document, and what stands there instead; ... takes the key away.
WRONG: tuple[tuple[tuple[str | int, ...], Any], ...] = (
    (("language",), "en"),
    (("authorities", 0, "as_of"), "i går"),
    (("authorities", 0, "claims", 0, "source"), None),
    (("authorities", 0, "places", 0, "lift"), "ja"),
    (("authorities", 0, "places", 0, "hands_out", 0), "snor"),
    (("authorities", 0, "places", 0, "opening_hours", 0, "days", 0), "mandag"),
    (("authorities", 0, "places", 0, "opening_hours", 0, "opens"), "kl. 10"),
    (("authorities", 0, "places", 0, "opening_hours", 0, "closes"), "24:30"),
    (("authorities", 0, "places", 0, "other_hours", 0, "first"), "jul"),
    (("authorities", 0, "places", 0, "address"), ...),
    (("authorities", 0, "places", 0, "elevator"), True),
)


@pytest.mark.parametrize(("path", "value"), WRONG)
def test_a_wrong_document_fails(
    data: dict[str, str], schema: Draft202012Validator, path: tuple[str | int, ...], value: Any
) -> None:
    document = deepcopy(json.loads(data[DATA]))
    part = document
    for step in path[:-1]:
        part = part[step]
    if value is ...:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    assert not schema.is_valid(document)


def test_its_addresses_lead_to_the_places_headings(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e")
    document = json.loads(site.data[DATA])
    assert urljoin(DATA, document["$schema"]) == SCHEMA
    pages = [place["page"] for authority in document["authorities"] for place in authority["places"]]
    known = site.addresses()
    for address, _, anchor in (urljoin(DATA, page).partition("#") for page in pages):
        assert anchor in known[address]


def test_an_authority_whose_membership_is_over_is_not_there(tmp_path: Path) -> None:
    assert json.loads(sunflower_site(tmp_path / "e", membership(last="2025")).data[DATA])["authorities"] == []


def test_the_example_tells_both_beginnings() -> None:
    document = json.loads(read_site(PROJECT / "content", "da", day=DAY).data[DATA])
    [copenhagen] = document["authorities"]
    assert {claim["first"] for claim in copenhagen["claims"]} == {None, "2025", "2024-12"}
    assert copenhagen["sources_disagree"]
    [place] = copenhagen["places"]
    assert (place["hands_out"], place["languages"], place["several_languages"]) == (
        ["lanyard", "leaflet", "postcard"],
        [],
        True,
    )


def test_pages_and_site_hold_the_same_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")  # 22 November 2026
    site = sunflower_site(tmp_path / "content")
    (tmp_path / "content/sider").mkdir()
    (tmp_path / "content/sider/om.md").write_text("# Om\n", "utf-8")
    config = tmp_path / "mkdocs.yml"
    settings = "plugins:\n  - klarsag:\n      search: false\n"
    config.write_text(
        f"site_name: By\nsite_url: https://by.example/nyt/\ndocs_dir: content/sider\ntheme: material\n{settings}",
        "utf-8",
    )
    build(config, tmp_path / "site")
    write_pages(site, tmp_path / "pages")
    for address, text in site.data.items():
        for folder in ("site", "pages"):
            assert (tmp_path / folder / address.strip("/")).read_text("utf-8") == text
    head = (tmp_path / "site/by/solsikkeprogrammet/index.html").read_text("utf-8").partition("</head>")[0]
    assert head.count('<script type="application/ld+json">{"@context": "https://schema.org"') == 1
    assert '"@id": "https://by.example/nyt/by/solsikkeprogrammet/#borgerservice"' in head
