"""In: nothing. Out: `window`, one start of the browser for each file of tests that presses buttons in it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.accessibility.window import started


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with started() as browser:
        yield browser
