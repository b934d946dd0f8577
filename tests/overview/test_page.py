"""In: the overview of a small edition. Out: what its page says, in both languages, and that one can act on it."""

import re
import shlex
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from tests.overview.edition import DRAFT, MEMO, STALE, seen, small

from klarsag.overview.as_html import as_html
from klarsag.texts import LANGUAGES


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a space in its name, as people have them."""
    return small(tmp_path_factory.mktemp("min udgave"))


@pytest.fixture(scope="module")
def pages(root: Path) -> dict[str, BeautifulSoup]:
    found = seen(root)
    return {language: BeautifulSoup(as_html(found, language), "lxml") for language in LANGUAGES}


def table(page: BeautifulSoup, caption: str) -> list[list[str]]:
    """Each line of the table's body: its cells, each without its small print."""
    [found] = [table for table in page("table") if table.caption and table.caption.get_text() == caption]
    lines = []
    for line in found.select("tbody tr"):
        lines.append(["".join(cell.find_all(string=True, recursive=False)).strip() for cell in line(["th", "td"])])
    return lines


def text(page: BeautifulSoup) -> str:
    return " ".join(page.get_text().split())


def test_the_tables_say_who_sees_what(pages: dict[str, BeautifulSoup]) -> None:
    english = pages["en"]
    assert table(english, "By authority") == [
        ["By", "5", "2", "1", "1", "1", "40 %"],
        ["All", "5", "2", "1", "1", "1", "40 %"],
    ]
    assert table(english, "By language") == [
        ["By: Danish", "5", "2", "1", "1", "1", "40 %"],
        ["By: English", "5", "1", "1", "0", "3", "20 %"],
    ]
    assert table(english, "By committee")[1][0] == "By: no committee"
    assert "1 closed item has none" in text(english)


def test_each_record_stands_with_both_figures(pages: dict[str, BeautifulSoup]) -> None:
    lines = table(pages["en"], "Each record's summary beside its case")
    assert lines[0] == ["Nyt i sagen", "Case has changed", "5", "25"]
    assert lines[1] == ["<b>Kladde</b>", "Not reviewed", "5", "25"]
    assert lines[2] == ["Svært", "Readers see it", "103", "no text"]
    assert "above 30" in text(pages["en"])
    assert "very hard: 15 words, 5 sentences, 15 long words" in text(pages["en"])
    assert "meget svær: 15 ord, 5 sætninger, 15 lange ord" in text(pages["da"])


def test_what_is_to_be_done_can_be_copied(root: Path, pages: dict[str, BeautifulSoup]) -> None:
    commands = [shlex.split(code.get_text()) for code in pages["da"].select("li code")]
    assert [words[:2] for words in commands] == [["klarsag", "review"]] * 2
    assert [Path(words[2]) for words in commands] == [root / STALE, root / DRAFT]
    assert [words[3:] for words in commands] == [["--by", "dit navn"]] * 2


def test_the_picture_says_in_words_what_it_shows(pages: dict[str, BeautifulSoup]) -> None:
    picture = pages["en"].find(role="img")
    assert isinstance(picture, Tag)
    told = pages["en"].find(id=picture["aria-describedby"])
    assert picture["aria-label"] == "How the LIX of summaries and cases is spread"
    assert told
    assert told.get_text() == (
        "Half of the 4 summaries have a LIX of 5 or less. Half of the 4 cases have a LIX of 25 or less."
    )
    # Three summaries of four in the first span, one in the last, and every case in one: the longest bar.
    bars = {
        (name.get_text(), bar["class"][0]): float(str(bar["width"]).rstrip("%"))
        for name in picture.select("span:has(+ svg[width='100%'])")
        for bar in name.find_next_siblings("svg", limit=1)[0]("rect")
    }
    assert bars == {("≤ 14", "summaries"): 73.5, ("25–29", "cases"): 98.0, ("≥ 65", "summaries"): 24.5}
    lines = table(pages["en"], "How the LIX of summaries and cases is spread")
    assert [line for line in lines if line[2:] != ["0", "0"]] == [
        ["≤ 14", "very easy", "3", "0"],
        ["25–29", "easy", "0", "4"],
        ["≥ 65", "very hard", "1", "0"],
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_stands_alone(pages: dict[str, BeautifulSoup], language: str) -> None:
    page = pages[language]
    assert page.html
    assert page.html["lang"] == language
    assert page("script") == []
    fetched = [
        tag for tag in page(["img", "link", "iframe"]) if not str(tag.get("src", tag.get("href"))).startswith("data:")
    ]
    assert fetched == []
    assert not re.search(r"url\(|@import", str(page.style))
    ids = [str(tag["id"]) for tag in page(id=True)]
    assert len(ids) == len(set(ids))
    assert {str(tag["aria-labelledby"]) for tag in page(attrs={"aria-labelledby": True})} <= set(ids)


def test_every_table_has_a_caption_and_heads(pages: dict[str, BeautifulSoup]) -> None:
    for found in pages["da"]("table"):
        assert found.caption
        assert {cell["scope"] for cell in found("th")} == {"col", "row"}
        assert len({len(line(["th", "td"])) for line in found("tr")}) == 1


def test_an_edition_without_records_says_so(tmp_path: Path) -> None:
    page = BeautifulSoup(as_html(seen(tmp_path), "en"), "lxml")
    assert "0 of 0 open records" in text(page)
    assert "There is no text to measure yet." in text(page)


def test_names_of_files_are_told(pages: dict[str, BeautifulSoup]) -> None:
    assert {code.get_text() for code in pages["da"].select("th code")} >= {STALE, DRAFT, MEMO}
