"""One run over the broken edition finds each mistake at its place, and says so in both languages."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from tests.checks.broken import DAY, FIXTURES, expected, findings

from klarsag.checks.explain import all_kinds
from klarsag.checks.registry import CHECKS
from klarsag.texts import LANGUAGES

# What cannot stand in a folder of files that git carries to every system, or in a folder that holds something; what
# weighs a hundred megabytes, or needs an installation that lacks a part.
ELSEWHERE = {
    "file-linked", "attachment-linked", "edition-empty", "evidence-missing", "document-too-large",
    "document-uninspected", "attachment-unexamined",
}  # fmt: skip


def test_one_run_finds_exactly_what_is_wrong() -> None:
    found = Counter(f"{finding.file}:{finding.line}:{finding.column} {finding.kind.id}" for finding in findings())
    wanted = Counter(expected())
    assert not wanted - found, "missed"
    assert not found - wanted, "found where nothing is wrong"


def test_every_kind_of_mistake_is_in_the_broken_edition() -> None:
    assert {line.rsplit(" ", 1)[1] for line in expected()} | ELSEWHERE == set(all_kinds())


def test_there_are_more_than_forty_kinds_of_mistake() -> None:
    assert len({line.rsplit(" ", 1)[1] for line in expected()}) >= 45


def test_findings_come_sorted() -> None:
    found = findings()
    assert found == sorted(found, key=lambda finding: finding.sort_key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_filled(language: str) -> None:
    for finding in findings():
        told = finding.as_json(language)
        for part in ("message", "why", "hint"):
            assert told[part].strip(), told
            assert not re.search(r"\{\w*\}", told[part]), told


def test_danish_is_not_english() -> None:
    for finding in findings():
        danish, english = finding.as_json("da"), finding.as_json("en")
        assert all(danish[part] != english[part] for part in ("message", "why", "hint")), english


def test_nothing_of_a_closed_item_is_quoted() -> None:
    for finding in findings():
        if "lukket" in finding.file:
            told = finding.as_json("da")
            assert "Hemmeligt" not in str(told)
            assert "grunden sælges" not in str(told)


def test_a_check_gives_only_its_own_kinds() -> None:
    listed = [kind.id for check in CHECKS for kind in check.kinds]
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_tells_all_of_it(language: str) -> None:
    """With the addresses of the real pages the same is found, and nothing breaks on the way."""
    command = [str(Path(sys.executable).with_name("klarsag")), "check", str(FIXTURES / "broken"), "--format", "json"]
    epoch = str(int(datetime.combine(DAY, time(12), UTC).timestamp()))
    environment = {**os.environ, "KLARSAG_LANG": language, "SOURCE_DATE_EPOCH": epoch}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.returncode == 1
    told = json.loads(done.stdout)
    found = told if isinstance(told, list) else told["findings"]
    assert sorted(f"{one['file']}:{one['line']}:{one['column']} {one['id']}" for one in found) == expected()
