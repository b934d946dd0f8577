"""In: the reviewed trees in trees/. Out: whether each page still tells a screen reader the same."""

import pytest
from playwright.sync_api import Browser
from tests.accessibility.places import PLACES, places, shown
from tests.accessibility.reviewed import as_reviewed
from tests.accessibility.trees import COMMAND, FOLDER, lines
from tests.conftest import Site


@pytest.mark.parametrize("name", PLACES)
def test_a_page_tells_a_screen_reader_what_was_reviewed(window: Browser, site: Site, name: str) -> None:
    with shown(window, site, places(site)[name]) as page:
        now = lines(page)
    as_reviewed(
        now,
        FOLDER / f"{name}.txt",
        f"A screen reader is told something else on the page “{name}”. Read the difference as somebody who "
        f"listens; where it is right, {COMMAND} {name} writes it down.",
    )


def test_no_tree_is_left_over() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == set(PLACES)
