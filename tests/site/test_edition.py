"""The example edition as a site: what exists, what is said, and that the same records give the same bytes."""

import filecmp
import re
import shutil
from pathlib import Path

import pytest

from klarsag.site.build import build
from klarsag.site.edition import Site, read_site

ROOT = Path(__file__).parents[2]
ITEM = "/gladsaxe/beskaeftigelses-og-integrationsudvalget/2025-09-08/1-modtagelse-af-puljemidler-under-ungeloeftet/"


@pytest.fixture(scope="module")
def example() -> Site:
    return read_site(ROOT / "content", "da")


def test_the_example_edition_has_no_findings(example: Site) -> None:
    assert example.edition.findings == []


def test_an_item_has_its_address_for_ever(example: Site) -> None:
    assert ITEM in {page.address for page in example.pages}


def test_every_address_is_one_page(example: Site) -> None:
    addresses = [page.address for page in example.pages] + [address for address, _path in example.hand_written()]
    assert len(addresses) == len(set(addresses))


def test_kinds_of_pages_can_be_left_out(example: Site) -> None:
    without = read_site(ROOT / "content", "da", frozenset({"search"}))
    left_out = {page.address for page in example.pages} - {page.address for page in without.pages}
    assert left_out == {page.address for page in example.pages if page.kind == "search"} != set()


def test_lines_that_end_as_on_windows_make_the_same_pages(example: Site, tmp_path: Path) -> None:
    """Git for Windows turns line ends round, unless somebody has told it not to."""
    shutil.copytree(ROOT / "content", tmp_path / "content")
    for path in (tmp_path / "content").rglob("*"):
        if path.suffix in (".md", ".yaml"):
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    windows = read_site(tmp_path / "content", "da")
    assert windows.edition.findings == []
    made, same = (
        {page.address: site.render(page, site.markdown(page)).html for page in site.pages}
        for site in (windows, example)
    )
    assert made == same


def test_addresses_hold_only_plain_letters(example: Site) -> None:
    for page in example.pages:
        assert re.fullmatch(r"/([a-z0-9-]+/)*", page.address), page.address


def test_the_title_names_item_day_committee_and_authority(example: Site) -> None:
    page = next(page for page in example.pages if page.address == ITEM)
    assert page.head == ("8. september 2025", "Beskæftigelses- og Integrationsudvalget", "Gladsaxe")


def test_a_closed_item_shows_number_title_and_case_only(example: Site) -> None:
    page = next(page for page in example.pages if page.kind == "closed")
    html = example.render(page, example.markdown(page)).html
    assert "Mundtlige meddelelser" in html
    assert "24-7-00.22.04-P35" in html
    assert "Kort fortalt" not in html
    assert "Beslutning" not in html


def test_a_case_shows_past_and_coming_treatment_in_order(example: Site) -> None:
    page = next(page for page in example.pages if page.address == "/gladsaxe/sager/25-8-15-00-00-p20/")
    steps = page.context["steps"]
    dates = [step.date for step in steps]
    assert dates == sorted(dates)
    assert ("2025-04-30", "past") in [(step.date, step.when) for step in steps]
    assert ("2025-09-16", "coming") in [(step.date, step.when) for step in steps]


def test_items_with_one_number_are_one_case_and_stay_apart(example: Site) -> None:
    case = next(page for page in example.pages if page.address == "/gladsaxe/sager/24-7-00-22-04-p35/")
    assert [entry.item.number for entry in case.context["case"].entries] == ["7", "8", "9"]
    html = example.render(case, example.markdown(case)).html
    assert html.count("lukket") == 1


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    first = build(ROOT / "mkdocs.yml", tmp_path / "first")
    second = build(ROOT / "mkdocs.yml", tmp_path / "second")
    assert first.made == second.made > 40
    # MkDocs writes the moment into the header of the packed sitemap; the sitemap itself is compared.
    names = [path.relative_to(tmp_path / "first") for path in (tmp_path / "first").rglob("*") if path.is_file()]
    same = [name.as_posix() for name in names if name.suffix != ".gz"]
    _match, mismatch, errors = filecmp.cmpfiles(tmp_path / "first", tmp_path / "second", same, shallow=False)
    assert (mismatch, errors) == ([], [])


def test_a_page_has_a_title_in_the_interfaces_language(tmp_path: Path) -> None:
    build(ROOT / "mkdocs.yml", tmp_path / "site")
    text = (tmp_path / "site" / ITEM.strip("/") / "index.html").read_text("utf-8")
    title = text.split("<title>")[1].split("</title>")[0]
    assert title == (
        "Punkt 1: Penge til at hjælpe unge uden job | 8. september 2025 | "
        "Beskæftigelses- og Integrationsudvalget | Gladsaxe"
    )


def test_nothing_of_a_records_file_is_on_the_site(tmp_path: Path) -> None:
    build(ROOT / "mkdocs.yml", tmp_path / "site")
    files = {path.suffix for path in (tmp_path / "site").rglob("*") if path.is_file()}
    assert not files & {".yaml", ".md", ".yml"}


def test_a_failed_build_leaves_the_old_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    build(ROOT / "mkdocs.yml", site)
    before = sorted(path.name for path in site.rglob("*"))
    broken = tmp_path / "mkdocs.yml"
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    for name in ("content/sider", "theme_overrides"):
        text = text.replace(f" {name}", f" {ROOT / name}")
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "main.html").write_text("{{ nothing.at.all }}", "utf-8")
    text = text.replace(str(ROOT / "theme_overrides"), str(theme))
    text = text.replace("content: content", f"content: {ROOT}/content")
    broken.write_text(text, "utf-8")
    with pytest.raises(Exception, match="nothing"):
        build(broken, site)
    assert sorted(path.name for path in site.rglob("*")) == before
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".site")] == []
