"""In: the broken edition. Out: whether several processes find in it what one does."""

import os

import pytest
from tests.checks.broken import DAY, FIXTURES

from klarsag.checks import shares
from klarsag.checks.check import Looked
from klarsag.checks.registry import CHECKS
from klarsag.checks.shares import shared
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition


def _found(heard: list[str]) -> list[tuple[object, ...]]:
    edition = read_edition(FIXTURES / "broken")
    found = shared(CHECKS, Looked(edition, Archive(edition, DAY), {"/": frozenset()}), heard.append)
    return sorted(one.sort_key for one in found)


def test_processes_that_share_the_work_find_what_one_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    alone: list[str] = []
    expected = _found(alone)
    assert len(alone) == len(CHECKS)
    monkeypatch.setattr(shares, "_FEW", 0)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    together: list[str] = []
    assert _found(together) == expected
    assert together
