"""In: the reviewed lines in spoken/. Out: whether each page still sounds the same, and like a page one can follow."""

from itertools import pairwise

import pytest
from playwright.sync_api import Browser
from tests.accessibility.places import TABLES
from tests.accessibility.reader import COMMAND, FOLDER, SPOKEN, WHOLE, lines
from tests.accessibility.reviewed import as_reviewed
from tests.conftest import Site


@pytest.mark.parametrize("name", SPOKEN)
def test_a_page_sounds_as_it_was_reviewed(window: Browser, site: Site, name: str) -> None:
    as_reviewed(
        lines(window, site, name),
        FOLDER / f"{name}.txt",
        f"A screen reader says something else on the page “{name}”. Read the difference as somebody who listens; "
        f"where it is right, {COMMAND} {name} writes it down.",
    )


def test_no_fixture_is_left_over() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(SPOKEN)


def part(name: str, title: str) -> list[str]:
    """The lines of one reading of a fixture."""
    parts = (FOLDER / f"{name}.txt").read_text("utf-8").rstrip("\n").split("\n\n")
    return next(each.splitlines()[1:] for each in parts if each.startswith(f"{title}\n"))


@pytest.mark.parametrize("name", SPOKEN)
def test_headings_start_with_the_page_and_leave_no_level_out(name: str) -> None:
    levels = [int(line.rsplit("level ", 1)[1]) for line in part(name, "BY HEADINGS")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


@pytest.mark.parametrize("name", SPOKEN)
def test_no_two_landmarks_sound_the_same(name: str) -> None:
    said = part(name, "BY LANDMARKS")
    assert {"banner", "main", "contentinfo"} <= set(said)
    assert sorted(set(said)) == sorted(said)


def test_a_number_in_a_table_is_heard_with_its_column_and_its_row() -> None:
    _, heads, first, *_, down = part(TABLES, "TABLES, CELL BY CELL")
    year = heads.split(" | ")[1]
    assert f" | {year}, " in first
    row = first.split(": ", 1)[1].split(" | ")[0]
    assert f" | {row}, " in down


def test_the_whole_page_is_read_from_its_first_link_to_its_foot() -> None:
    said = part(WHOLE, "FROM TOP TO END")
    assert said[1] == "link, Gå til indholdet"
    assert said[-1] == "end of document"
    assert "end of contentinfo" in said
