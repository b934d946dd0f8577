"""In: nothing. Out: a place where the small edition is published already, copied for each test that changes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import for_all
from tests.publish.place import Place, change, moved, prepared, push
from tests.publish.whole import ended


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Two releases: an older one and the live one. Nobody changes it."""
    with for_all(tmp_path_factory, "published") as folder:
        if not (folder / "ready").exists():
            place = prepared(folder)
            for text in ("den første udgave", "den anden udgave"):
                change(place, text)
                answer = push(place)
                assert "Siderne er ude" in answer.stderr, answer.stderr
            (folder / "ready").touch()
    return Place(folder)


@pytest.fixture
def place(published: Place, tmp_path: Path) -> Iterator[Place]:
    """A copy of it for one test; when that is over, no process of it lives on."""
    mine = moved(published, tmp_path / "place")
    yield mine
    ended(mine)
