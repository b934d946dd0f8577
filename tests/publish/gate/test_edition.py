"""In: an edition's real site, harmed in one way. Out: whether the gate says so, and says nothing of a sound one."""

import gzip
import html
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.conftest import for_all
from tests.publish.gate import edition
from tests.publish.gate.edition import CLOSED, ITEM, MEETING, NOTE, SECRET, TITLE, TWIN, Built, built

from klarsag.publish.gate.gate import gate
from klarsag.records.entry import ItemEntry


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Built:
    with for_all(tmp_path_factory, "gate-edition") as folder:
        return Built(folder, folder / "site") if (folder / "site").is_dir() else built(folder)


@pytest.fixture
def copy(sound: Built, tmp_path: Path) -> Built:
    shutil.copytree(sound.site, tmp_path / "site")
    return Built(sound.folder, tmp_path / "site")


def found(built: Built) -> list[str]:
    return [f"{one.kind.id} {one.file}" for one in gate(built.site, built.read(), 0)]


def test_a_sound_site_raises_nothing(sound: Built) -> None:
    assert found(sound) == []


def into(file: str, old: str, new: str) -> Callable[[Path], None]:
    """`new` in place of the first `old` of a file."""

    def change(site: Path) -> None:
        text = (site / file).read_text("utf-8")
        assert old in text
        (site / file).write_text(text.replace(old, new, 1), "utf-8")

    return change


def added(file: str, content: bytes | str) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        (site / file).parent.mkdir(parents=True, exist_ok=True)
        (site / file).write_bytes(content if isinstance(content, bytes) else content.encode())

    return change


def gone(file: str) -> Callable[[Path], None]:
    return lambda site: (site / file).unlink()


PAGE, ITEM_PAGE = f"{CLOSED}/index.html", f"{ITEM}/index.html"
LEAK = [f"release-closed-text {PAGE}"]
LOST_PAGE = (
    "<!doctype html><html lang='da'><title>x</title><meta http-equiv='refresh' content='0; url=/klarsag/'></html>"
)

HARMS: dict[str, tuple[Callable[[Path], None], list[str]]] = {
    "the title on its page": (into(PAGE, "</main>", f"<p>{TITLE}</p></main>"), LEAK),
    "the title with markup in it": (
        into(PAGE, "</main>", f"<p>{TITLE.replace('Månelyst', 'Måne<b>lyst</b>')}</p></main>"),
        LEAK,
    ),
    "the title in capitals": (into(PAGE, "</main>", f"<p>{TITLE.upper()}</p></main>"), LEAK),
    "the title over several lines": (into(PAGE, "</main>", f"<p>{TITLE.replace(' ', chr(10))}</p></main>"), LEAK),
    "the title in entities": (
        into(PAGE, "</main>", f"<p>{''.join(f'&#{ord(letter)};' for letter in TITLE)}</p></main>"),
        LEAK,
    ),
    "the title in an attribute": (into(PAGE, "<main ", f'<main data-title="{html.escape(TITLE)}" '), LEAK),
    "the title in a comment": (into(PAGE, "</main>", f"<!-- {TITLE} --></main>"), LEAK),
    "the title in the page's description": (
        into(PAGE, '<meta name="description" content="', f'<meta name="description" content="{TITLE}. '),
        LEAK,
    ),
    "the title in an address": (
        into(PAGE, "</main>", '<a href="https://other.example/koeb-af-gaarden-maanelyst-paa-aeroevej/">x</a></main>'),
        LEAK,
    ),
    "the title in a list for programs": (
        into("sitemap.xml", "</urlset>", f"<!-- {html.escape(TITLE)} --></urlset>"),
        ["release-closed-text sitemap.xml", "release-file-unasked sitemap.xml.gz"],
    ),
    "the title in JSON, escaped": (
        added("data.json", '{"titel": "K\\u00f8b af g\\u00e5rden M\\u00e5nelyst p\\u00e5 \\u00c6r\\u00f8vej"}'),
        ["release-closed-text data.json", "release-file-unasked data.json"],
    ),
    "the title in a part of the search index": (
        added("pagefind/fragment/da_1.pf_fragment", gzip.compress(f'pagefind_dcd{{"content":"{TITLE}"}}'.encode())),
        ["release-closed-text pagefind/fragment/da_1.pf_fragment"],
    ),
    "the title in a script": (
        added("assets/more.js", f'const title = "{TITLE}";\n'),
        ["release-closed-text assets/more.js"],
    ),
    "the title in a file's name": (
        added("eksempel/koeb-af-gaarden-maanelyst-paa-aeroevej/index.html", LOST_PAGE),
        [
            "release-closed-text eksempel/koeb-af-gaarden-maanelyst-paa-aeroevej/index.html",
            "release-file-unasked eksempel/koeb-af-gaarden-maanelyst-paa-aeroevej/index.html",
        ],
    ),
    "a part of a closed text": (into(PAGE, "</main>", f"<p>{SECRET[11:90]} …</p></main>"), LEAK),
    "a comment of a closed record": (into(PAGE, "</main>", f"<p>{NOTE}</p></main>"), LEAK),
    "a text that is attached to a closed record": (
        into(PAGE, "</main>", "<p>Mægleren anbefaler en lavere pris, hvis kommunen overtager den gamle.</p></main>"),
        LEAK,
    ),
    "a title that an open item has too, above its own page": (
        into(f"{TWIN}/index.html", "Lukket punkt</h1>", "Små nyheder</h1>"),
        [f"release-closed-text {TWIN}/index.html"],
    ),
    "a closed record's attachment": (
        added(f"{CLOSED}/bilag/tilbud.pdf", edition.OFFER),
        [f"release-closed-file {CLOSED}/bilag/tilbud.pdf", f"release-file-unasked {CLOSED}/bilag/tilbud.pdf"],
    ),
    "a closed record's attachment in place of an open one's": (
        added(f"{ITEM}/bilag/tider.pdf", edition.OFFER),
        [f"release-closed-file {ITEM}/bilag/tider.pdf", f"release-file-cut {ITEM}/bilag/tider.pdf"],
    ),
    "an attachment that was not copied to its end": (
        added(f"{ITEM}/bilag/tider.pdf", edition.SHEET[:10]),
        [f"release-file-cut {ITEM}/bilag/tider.pdf"],
    ),
    "an attachment that is missing": (
        gone(f"{ITEM}/bilag/tider.pdf"),
        [f"release-link-lost {ITEM_PAGE}", f"release-file-missing {ITEM}/bilag/tider.pdf"],
    ),
    "a file that nobody planned": (
        added("eksempel/kladde.pdf", "%PDF-1.7"),
        ["release-file-unasked eksempel/kladde.pdf"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMS)
def test_a_harm_is_found(name: str, copy: Built) -> None:
    harm, expected = HARMS[name]
    harm(copy.site)
    assert sorted(found(copy)) == sorted(expected)


def test_a_page_that_is_missing_is_missed_and_so_are_the_links_to_it(copy: Built) -> None:
    (copy.site / PAGE).unlink()
    told = found(copy)
    assert {one.partition(" ")[0] for one in told} == {
        "release-file-missing", "release-link-lost", "release-sitemap-page-lost",
    }  # fmt: skip
    assert f"release-file-missing {PAGE}" in told


def test_a_site_without_a_search_has_no_page_for_it(copy: Built) -> None:
    shutil.rmtree(copy.site / "pagefind")
    shutil.rmtree(copy.site / "soeg")
    assert "release-file-missing soeg/index.html" not in found(copy)


def test_a_finding_tells_nothing_of_what_it_found(copy: Built) -> None:
    HARMS["the title on its page"][0](copy.site)
    told = [one.as_json("da") for one in gate(copy.site, copy.read(), 0)]
    assert [one["id"] for one in told] == ["release-closed-text"]
    assert f"{MEETING.removeprefix('content/')}/02-…" in told[0]["message"]
    assert not any(word in str(told) for word in ("Månelyst", "gaarden", "Ærøvej"))


def test_a_build_that_takes_closed_titles_for_open_ones_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The plan itself is wrong here, so whatever asks the plan would find everything in order."""
    monkeypatch.setattr(ItemEntry, "title", property(lambda entry: entry.item.title))
    assert any(one.startswith("release-closed-text") for one in found(built(tmp_path / "edition")))


def test_a_large_page_is_not_even_read(copy: Built) -> None:
    with (copy.site / PAGE).open("ab") as page:
        page.truncate(11_000_000)
    assert f"release-file-large {PAGE}" in found(copy)
