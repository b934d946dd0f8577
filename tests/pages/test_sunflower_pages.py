"""In: the example edition, and made-up ones. Out: what the pages about the Sunflower programme say, and when."""

from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from tests.conftest import PROJECT
from tests.pages.sunflowers import DAY, PERSIAN, SUNFLOWER, membership, sunflower_site

from klarsag.danish.lix import lix
from klarsag.pages.page import Page
from klarsag.site.edition import Site, read_site
from klarsag.sunflower.places import anchors

AUTHORITY = "/by/solsikkeprogrammet/"
OTHERS = ("ar", "so", "tr", "uk", "pl", "de")


@pytest.fixture(scope="module")
def example() -> Site:
    return read_site(PROJECT / "content", "da", day=DAY)


def page_at(site: Site, address: str) -> Page:
    return next(page for page in site.pages if page.address == address)


def html(site: Site, address: str) -> BeautifulSoup:
    page = page_at(site, address)
    return BeautifulSoup(site.render(page, site.markdown(page)).html, "lxml")


def words(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())


def headings(part: Tag, level: str = "h3") -> list[str]:
    return [heading.get_text() for heading in part.select(level)]


def about_the_sunflower(site: Site) -> list[str]:
    return [page.address for page in site.pages if page.kind.startswith("sunflower")]


def test_copenhagens_page_says_what_the_memo_says(example: Site) -> None:
    part = html(example, "/koebenhavn/solsikkeprogrammet/")
    said = words(part)
    assert headings(part) == ["Borgerindgangene i Jobcenter København"]
    assert [item.get_text() for item in part.select("h3 + p + ul li")] == [
        "Solsikkesnor",
        "Pjecer",
        "Postkort",
    ]
    assert "på flere sprog. Vi ved ikke hvilke." in said
    assert "50.000 kr. af om året." in said
    assert "klistermærker" in words(part.select(".items")[0])
    assert {tag["datetime"] for tag in part.select(".items time")} >= {"2025", "2024-12", "2024-09-10", "2024-06-17"}


def test_sources_that_disagree_all_stand_there_with_a_sentence_that_says_so(example: Site, tmp_path: Path) -> None:
    part = html(example, "/koebenhavn/solsikkeprogrammet/")
    assert "Kilderne er ikke enige om tiden. Vi ved ikke, hvad der er rigtigt." in words(part)
    claims = part.select(".items")[-1].select("li")
    assert [words(claim)[:18] for claim in claims[1:3]] == ["Fra: 2025 Økonomiu", "Fra: december 2024"]
    assert all("Kilde: Notat om Solsikkeprogrammet" in words(claim) for claim in claims)
    assert "ikke enige" not in words(html(sunflower_site(tmp_path / "e"), AUTHORITY))


def test_gladsaxe_has_no_page_and_no_link_to_one(example: Site) -> None:
    assert not [address for address in about_the_sunflower(example) if "gladsaxe" in address]
    assert "olsikke" not in example.markdown(page_at(example, "/gladsaxe/"))
    assert "/koebenhavn/solsikkeprogrammet/" in example.markdown(page_at(example, "/koebenhavn/"))


def test_opening_hours_are_a_table_that_can_be_heard(tmp_path: Path) -> None:
    part = html(sunflower_site(tmp_path / "e"), AUTHORITY)
    [table] = part.select("table")
    assert table.select_one("caption").get_text() == "Åbningstider: Borgerservice"
    rows = {
        row.select_one("th[scope=row]").get_text(): row.select_one("td").get_text() for row in table.select("tbody tr")
    }
    assert list(rows) == ["Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"]
    assert rows["Mandag"] == "kl. 10.00 til kl. 12.00, kl. 13.00 til kl. 15.30"
    assert rows["Onsdag"] == "lukket"


def test_other_hours_have_dates_and_those_that_are_over_are_left_out(tmp_path: Path) -> None:
    said = words(html(sunflower_site(tmp_path / "e"), AUTHORITY))
    assert "24. december 2026 til 26. december 2026 : lukket (Jul)" in said
    assert "30. december 2026 : kl. 10.00 til kl. 11.00" in said
    assert "i fjor" not in said


def test_what_is_known_of_a_place_is_told_and_what_is_not_too(tmp_path: Path) -> None:
    known, unknown = words(html(sunflower_site(tmp_path / "e"), AUTHORITY)).split("Biblioteket")
    for fact in (
        "Torvet 1, 9999 By",
        "Bus 2",
        "uden trin",
        "Der er elevator.",
        "Der er ikke teleslynge.",
        "marts 2026",
    ):
        assert fact in known
    for fact in ("55 66 77 88", "borger@by.example", "dansk og arabisk", "Pas og kørekort", "Rådhuset"):
        assert fact in known
    assert "Vi kender ikke" not in known
    for fact in (
        "Vi kender ikke adressen.",
        "Vi kender ikke åbningstiderne.",
        "om der er elevator.",
        "om der er teleslynge.",
    ):
        assert fact in unknown
    assert "Spørg, før du tager af sted. Telefon: 11 22 33 44" in unknown  # the authority's, where the place has none


def test_a_places_heading_has_the_id_that_notices_and_data_lead_to(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e", SUNFLOWER.replace("Biblioteket", "Borgerservice"))
    known = site.archive.authority("by").sunflower
    assert known
    assert anchors(known) == ("borgerservice", "borgerservice-2")
    for address in (AUTHORITY, f"{AUTHORITY}en/"):
        assert [tag["id"] for tag in html(site, address).select("h3")] == ["borgerservice", "borgerservice-2"]


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        (membership(last="2025"), "By Kommune er ikke med længere. Medlemskabet sluttede den 31. december 2025"),
        (membership(first="2026-12"), "By Kommune er ikke med endnu. Medlemskabet begynder den 1. december 2026"),
        (SUNFLOWER.replace("    - {fra: 2026-01", "    # {"), "Vi ved ikke, om By Kommune er med."),
    ],
)  # fmt: skip
def test_a_membership_that_does_not_hold_promises_nothing_but_the_page_stays(
    tmp_path: Path, dates: str, said: str
) -> None:
    site = sunflower_site(tmp_path / "e", dates.replace("oplysninger:\n    #", "oplysninger: []\n    #"))
    for address in (AUTHORITY, f"{AUTHORITY}en/"):
        part = html(site, address)
        assert headings(part) == []
        assert len(headings(part, "h2")) == (2 if address == AUTHORITY else 1)
    assert said in words(html(site, AUTHORITY))
    assert page_at(site, AUTHORITY).description.startswith(said)
    assert "Borgerservice" not in site.markdown(page_at(site, "/solsikke/"))
    assert AUTHORITY not in site.markdown(page_at(site, "/by/"))


def test_without_a_day_nothing_is_known_to_hold(tmp_path: Path) -> None:
    part = html(sunflower_site(tmp_path / "e", day=None), AUTHORITY)
    assert "Vi ved ikke, om By Kommune er med." in words(part)


def test_the_last_day_is_still_one_of_membership(tmp_path: Path) -> None:
    for number, (day, places) in enumerate(((date(2027, 12, 31), 2), (date(2028, 1, 1), 0))):
        site = sunflower_site(tmp_path / str(number), day=day)
        assert len(headings(html(site, AUTHORITY))) == places


def test_where_no_authority_has_a_file_there_is_no_page(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e", "")
    assert about_the_sunflower(site) == []
    assert not site.data


def test_every_language_with_words_has_a_page_that_names_all_of_them(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e", SUNFLOWER + PERSIAN)
    pages = [page_at(site, address) for address in (AUTHORITY, f"{AUTHORITY}en/", f"{AUTHORITY}fa/")]
    assert [page.language for page in pages] == ["", "en", "fa"]
    assert [[version.language for version in page.versions] for page in pages] == [["da", "en", "fa"]] * 3
    assert pages[1].title == "The Sunflower in By"
    assert pages[1].trail[-1].address == AUTHORITY
    # No catalogue has Persian: what the authority calls a thing stands as it is, the words around say they are English.
    persian = html(site, f"{AUTHORITY}fa/")
    assert [(tag.get_text(), tag.find("span") and tag.span["lang"]) for tag in persian.select("h3 + p + ul li")][
        :2
    ] == [
        ("دستبند", None),
        ("Leaflets", "en"),
    ]


def test_a_site_in_english_has_the_danish_page_below(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e", language="en")
    assert page_at(site, AUTHORITY).title == "The Sunflower in By"
    assert page_at(site, f"{AUTHORITY}da/").title == "Solsikkeprogrammet i By"


@pytest.mark.parametrize("language", OTHERS)
def test_no_word_of_the_interface_is_missing_in_a_language_of_translations(tmp_path: Path, language: str) -> None:
    phrases = PERSIAN.replace("  fa:", f"  {language}:")
    extra = 'budget: {beloeb: "5000", pr: år, kilde: K}\nplaner:\n  - {tekst: T, kilde: K}\n'
    for number, text in enumerate((SUNFLOWER, membership(last="2025"), membership(first="2027"))):
        site = sunflower_site(tmp_path / str(number), text + extra + phrases, languages=language)
        part = html(site, f"{AUTHORITY}{language}/")
        assert {str(tag["lang"]) for tag in part.select("[lang]:not(nav *)")} == {"da"}


def test_danish_in_a_page_that_runs_from_right_to_left_runs_its_own_way(example: Site) -> None:
    part = html(example, "/koebenhavn/solsikkeprogrammet/ar/")
    danish = part.select('[lang="da"]:not(nav *)')
    assert len(danish) > 10
    assert {tag.get("dir") for tag in danish} == {"ltr"}


def test_staff_have_five_rules_in_easy_danish(example: Site) -> None:
    part = html(example, "/solsikke/personale/")
    rules = part.select("ol > li")
    assert len(rules) == 5
    assert "Hvad har du brug for?" in words(rules[1])
    assert lix(part.get_text("\n")).value <= 25


def test_what_the_page_itself_says_is_easy(example: Site) -> None:
    part = html(example, "/koebenhavn/solsikkeprogrammet/")
    for records in part.select(".items, h3, li a, nav"):
        records.decompose()
    assert lix("\n".join(tag.get_text() for tag in part.select("p, li"))).value <= 25


def test_the_mark_is_shown_where_the_authority_may_show_it(tmp_path: Path) -> None:
    text = SUNFLOWER + "logo: {fil: solsikke/maerke.png, licens: Aftale 7}\n"
    for number, (content, shown) in enumerate(((b"\x89PNG\r\n\x1a\n", True), (b"<svg/>", False), (None, False))):
        root = tmp_path / str(number)
        (root / "by/solsikke").mkdir(parents=True)
        if content is not None:
            (root / "by/solsikke/maerke.png").write_bytes(content)
        site = sunflower_site(root, text)
        image = html(site, AUTHORITY).select_one("img")
        assert (image is not None) is shown
        assert [asset.source for asset in page_at(site, AUTHORITY).assets] == ["by/solsikke/maerke.png"] * shown
        if image:
            assert (image["src"], image["alt"]) == ("/by/solsikke/maerke.png", "Solsikkeprogrammets mærke")


def test_every_link_of_the_pages_leads_to_something_that_the_link_check_knows(tmp_path: Path) -> None:
    site = sunflower_site(tmp_path / "e")
    known = site.addresses()
    links = {str(tag["href"]) for address in about_the_sunflower(site) for tag in html(site, address).select("a[href]")}
    assert {"/solsikke/steder.json", "/solsikke/steder.schema.json"} <= links
    for address, _, anchor in (link.partition("#") for link in links):
        assert address in known
        assert not anchor or anchor in known[address]


def test_what_an_authority_writes_stays_text(tmp_path: Path) -> None:
    wild = "A | B <b>*c*</b> [d](e)"
    site = sunflower_site(tmp_path / "e", SUNFLOWER.replace("navn: Borgerservice", f"navn: '{wild}'"))
    part = html(site, AUTHORITY)
    assert headings(part)[0] == wild
    assert part.select_one("caption").get_text() == f"Åbningstider: {wild}"
    assert len(part.select("table th[scope=col]")) == 2
