"""In: files that a worker does not survive, and a machine without the library. Out: an answer all the same."""

import sys
from pathlib import Path

import pytest
from tests.documents.pdfs import Wish, pdf

from klarsag.documents.formats import PDF
from klarsag.documents.pdf.facts import State
from klarsag.documents.pdf.inspector import LARGEST, Inspector, inspector
from klarsag.documents.seen import see


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "plan.pdf"
    path.write_bytes(pdf())
    return path


def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_is_read(good: Path) -> None:
    asked = Inspector(seconds=0.0)
    try:
        assert asked.inspect(good).state is State.UNFINISHED
        asked.seconds = 60.0
        assert asked.inspect(good).state is State.READ
    finally:
        asked.close()


def test_a_worker_that_is_gone_is_replaced(good: Path) -> None:
    asked = Inspector()
    try:
        assert asked.inspect(good).state is State.READ
        asked.close()
        assert asked.inspect(good).state is State.READ
    finally:
        asked.close()


def test_a_huge_file_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "stor.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(LARGEST + 1)
    assert Inspector().inspect(path).state is State.TOO_LARGE


def test_a_name_with_every_kind_of_letter(tmp_path: Path) -> None:
    path = tmp_path / 'æøå "2025" \n %20 😀.pdf'
    path.write_bytes(pdf())
    found = see(path, tmp_path)
    assert found is not None
    assert found.pdf is not None
    assert found.pdf.state is State.READ


def test_what_changes_is_looked_at_again(good: Path) -> None:
    before = see(good, good.parent)
    good.write_bytes(pdf(Wish(tagged=False)))
    after = see(good, good.parent)
    assert [one.pdf.tagged for one in (before, after) if one and one.pdf] == [True, False]


def test_without_the_library_format_and_size_are_told_all_the_same(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert inspector() is not None
    monkeypatch.setitem(sys.modules, "pikepdf", None)
    found = see(good, good.parent)
    assert inspector() is None
    assert found is not None
    assert (found.format, found.size, found.pdf) == (PDF, good.stat().st_size, None)
    assert found.uninspected


def test_a_link_out_of_the_edition_is_not_followed(good: Path, tmp_path: Path) -> None:
    root = tmp_path / "indhold"
    root.mkdir()
    (root / "plan.pdf").symlink_to(good)
    assert see(root / "plan.pdf", root) is None
    assert see(root / "ingen.pdf", root) is None
