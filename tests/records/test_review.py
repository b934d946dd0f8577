"""In: records as clerks write them. Out: `gennemset` and `kilde` written under `letlaest`, nothing else changed."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from klarsag.records.document import read_markdown
from klarsag.records.item import AgendaItem
from klarsag.records.load import load_item
from klarsag.records.review import CannotReview, review
from klarsag.records.source_hash import source_hash

DAY = date(2026, 3, 1)
ANSWERS = """  kort: "Der kommer: en legeplads"   # kort og godt
  handler_om: >-
    En legeplads. # hører med til teksten

    Den er stor.
  besluttet: |
    Udvalget sagde ja.

  betyder: Børn kan lege.
  videre: Byrådet beslutter.
"""
TAIL = """# bilagene kommer senere
bilag: []
---

## Sagen

Der er 50.000 kr.
---
Ikke mere.
"""
START = """---
# skrevet af Ida
punkt: 1
titel: 'Ny legeplads'
adgang:   åben
letlaest:
"""


def written(path: Path, text: str) -> str:
    path.write_bytes(text.encode())
    review(path, "Ida, Kommunikation", DAY)
    return path.read_bytes().decode()


def hashed(path: Path) -> str:
    document = read_markdown(path, path.name)
    record = load_item(document)
    assert isinstance(record, AgendaItem)
    assert document.findings == []
    return source_hash(record, document.body)


def lines(path: Path) -> str:
    line = "  gennemset: {af: 'Ida, Kommunikation', dato: 2026-03-01, proevet_med_laesere: nej}\n"
    return f"{line}  kilde: {hashed(path)}\n"


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_draft_gets_both_lines_after_its_answers_and_keeps_the_rest(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "01-a.md"
    now = written(path, (START + ANSWERS + TAIL).replace("\n", ending))
    assert now == (START + ANSWERS + lines(path) + TAIL).replace("\n", ending)


def test_they_stand_before_the_other_languages_and_their_comment(tmp_path: Path) -> None:
    path = tmp_path / "01-a.md"
    other = "  # oversat af Ali\n  sprog:\n    en: {kort: a, handler_om: b, besluttet: c, betyder: d, videre: e}\n\n"
    assert written(path, START + ANSWERS + other + TAIL) == START + ANSWERS + lines(path) + other + TAIL


def test_what_was_said_before_is_said_anew_where_it_stood(tmp_path: Path) -> None:
    path = tmp_path / "01-a.md"
    old = "  kilde: 0000000000000000\n  gennemset:\n    af: Bo\n    dato: 2025-01-01\n    proevet_med_laesere: ja\n"
    now = written(path, START + old + ANSWERS + TAIL)
    assert now == START + lines(path).replace("nej}", "ja}") + ANSWERS + TAIL


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "01-a.md"
    first = written(path, START + ANSWERS + TAIL)
    assert review(path, "Ida, Kommunikation", DAY).changed is False
    assert path.read_text("utf-8") == first


FLOW = "  {kort: a, handler_om: b, besluttet: c, betyder: d, videre: e}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (START + FLOW + TAIL, "on a line of its own"),
        (START.replace("letlaest:\n", "") + TAIL, "has no easy-read summary"),
        (START + ANSWERS + "ukendt: ja\n" + TAIL, "without errors"),
        (START.replace("åben", "lukket").replace("letlaest:\n", "---\n"), "without errors"),
    ],
    ids=["one line", "none", "faults", "closed"],
)
def test_what_cannot_be_confirmed_is_left_as_it_is(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "01-a.md"
    path.write_text(text, "utf-8")
    with pytest.raises(CannotReview, match=said):
        review(path, "Ida", DAY)
    assert path.read_text("utf-8") == text
    assert [one.name for one in tmp_path.iterdir()] == ["01-a.md"]


def klarsag(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("klarsag")), "review", *arguments]
    environment = {**os.environ, "KLARSAG_LANG": "en"}
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment)


def test_the_command_says_what_it_did_and_why_it_did_not(tmp_path: Path) -> None:
    path = tmp_path / "01-a.md"
    path.write_text(START + ANSWERS + TAIL, "utf-8")
    done = klarsag(str(path), "--by", "Ida, Kommunikation", "--date", "2026-03-01")
    assert (done.returncode, done.stderr) == (0, f"{path}: reviewed.\n")
    assert lines(path) in path.read_text("utf-8")
    wrong = klarsag(str(path), "--by", "Ida", "--date", "1/3")
    assert (wrong.returncode, wrong.stderr) == (2, "1/3 is no date. Write it as 2025-09-08.\n")
    assert klarsag(str(path), "--by", " ").returncode == 2
    assert klarsag(str(tmp_path / "nothing.md"), "--by", "Ida").returncode == 2
