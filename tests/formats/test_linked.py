"""In: an authority's places. Out: whether their JSON-LD is schema.org's, and whether it stays in its script."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import PROJECT
from tests.formats.schema_org import faults
from tests.pages.sunflowers import DAY, SUNFLOWER, membership, sunflower_site

from klarsag.formats.linked import linked
from klarsag.site.edition import Site, read_site

Thing = dict[str, Any]


def things(site: Site, authority: str, page: str = "") -> list[Thing]:
    found = json.loads(linked(site.archive, site.archive.authority(authority), page))
    assert found["@context"] == "https://schema.org"
    return list(found["@graph"])


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> list[Thing]:
    return things(sunflower_site(tmp_path_factory.mktemp("linked") / "e"), "by")


def test_schema_org_knows_all_that_is_said_and_a_mistake_would_be_found(places: list[Thing]) -> None:
    full = places[0]
    hours = {"@type": "OpeningHoursSpecification"}
    wrong = {
        "email": full | {"email": "borger@by.example"},  # an organisation's, not a place's
        "availableLanguage": full | {"availableLanguage": "da"},
        "Plads": full | {"@type": "Plads"},
        "street": full | {"address": {"@type": "PostalAddress", "street": "Torvet 1"}},
        "ja": full | {"publicAccess": "ja"},
        "LocationFeature": full | {"amenityFeature": [{"@type": "LocationFeature", "name": "Elevator"}]},
        "mandag": full | {"openingHoursSpecification": [hours | {"dayOfWeek": "mandag"}]},
        "opens": full | {"specialOpeningHoursSpecification": [hours | {"opens": 10}]},
    }
    right = [*places, *things(read_site(PROJECT / "content", "da", day=DAY), "koebenhavn")]
    assert len(right) == 3
    told = faults([*right, *wrong.values()])
    assert told[: len(right)] == ["", "", ""]
    for name, fault in zip(wrong, told[len(right) :], strict=True):
        assert name in fault


def test_a_place_tells_hours_address_and_amenities(places: list[Thing]) -> None:
    full, bare = places
    assert full["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Torvet 1",
        "postalCode": "9999",
        "addressLocality": "By",
        "addressCountry": "DK",
    }
    assert [one["opens"] for one in full["openingHoursSpecification"]] == ["10:00", "13:00"]
    assert full["openingHoursSpecification"][1]["dayOfWeek"] == ["https://schema.org/Monday"]
    special = full["specialOpeningHoursSpecification"][1]
    assert (special["validFrom"], special["validThrough"]) == ("2026-12-24", "2026-12-26")
    assert (special["opens"], special["closes"]) == ("00:00", "00:00")  # closed all day
    amenities = {one["name"]: one["value"] for one in full["amenityFeature"]}
    assert amenities["Solsikkearmbånd"] is True
    assert amenities["Teleslynge"] is False
    # What nobody knows is not denied.
    assert set(bare) == {"@type", "@id", "name", "url", "publicAccess", "amenityFeature"}


def test_an_address_that_cannot_be_read_stays_a_text(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e", SUNFLOWER.replace("Torvet 1, 9999 By", "Den gamle station"))
    assert things(site, "by")[0]["address"] == "Den gamle station"


def test_it_names_the_page_that_it_stands_in(tmp_path: Path) -> None:
    page = "https://by.example/by/solsikkeprogrammet/"
    found = things(sunflower_site(tmp_path / "e"), "by", page)
    assert [one["@id"] for one in found] == [f"{page}#borgerservice", f"{page}#biblioteket"]


def test_no_text_ends_the_script(tmp_path: Path) -> None:
    name = "</script><!-- <b>"
    site = sunflower_site(tmp_path / "e", SUNFLOWER.replace("navn: Borgerservice", f"navn: '{name}'"))
    text = linked(site.archive, site.archive.authority("by"), "")
    assert "<" not in text
    assert json.loads(text)["@graph"][0]["name"] == name


def test_only_the_authoritys_own_page_has_it_and_only_while_the_membership_holds(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "a")
    assert [page.address for page in site.pages if site.linked(page, "")] == ["/by/solsikkeprogrammet/"]
    over = sunflower_site(tmp_path / "b", membership(last="2025"))
    assert not [page for page in over.pages if over.linked(page, "")]
