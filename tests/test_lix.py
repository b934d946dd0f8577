"""`klarsag lix` as a writer meets it: a record in its parts, any text, both languages, wrong calls in a sentence."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from klarsag.cli import main

RECORD = """---
punkt: 1
titel: Ny legeplads
adgang: åben
letlaest:
  kort: Byen får en ny legeplads. Den koster ca. 2 mio. kr.
  betyder: |
    Du kan lege der fra d. 1. maj.

    Der er også et bord.
  sprog:
    en: {kort: Nothing in Danish stands here.}
---
## Sagen

Udvalget besluttede at etablere legepladsen, og forvaltningen skal indhente tilbud fra mindst 3 leverandører.
"""


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "01-legeplads.md"
    path.write_text(RECORD, "utf-8")
    return path


def test_a_record_is_measured_in_its_parts(record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lix", str(record), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(part["key"], part["words"], part["sentences"], part["long_words"]) for part in told] == [
        ("", 15, 2, 7),
        ("letlaest.kort", 11, 2, 1),
        ("letlaest.betyder", 13, 2, 0),
    ]
    case = told[0]
    assert (case["lix"], case["band"]) == (54, "svær")  # 15/2 + 700/15
    assert case["longest_sentences"][0]["words"] == 14
    assert case["hardest_words"][0] == {"word": "forvaltningen", "letters": 13, "times": 1}
    assert [change["before"] > change["after"] for change in case["changes"]] == [True] * 3
    assert case["changes"][0]["before"] == 54.2


def test_the_text_shows_the_figure_with_its_counts_and_what_to_do(
    record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lix", str(record)]) == 0
    told = capsys.readouterr().out
    assert "Sagen: lix 54, svær (15 ord, 2 sætninger, 7 lange ord)" in told
    assert "Hvad betyder det for dig?: lix 7, meget let (13 ord, 2 sætninger, 0 lange ord)" in told
    assert "forvaltningen: 13 bogstaver, 1 gang" in told
    assert "1. 54,2 → " in told


def test_a_split_shows_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tekst.txt"
    path.write_text("Vi tog hen til byen for at se den nye bro, og så gik vi hjem og sov.", "utf-8")
    assert main(["lix", str(path)]) == 0
    assert "18,0 → 9,0: Del sætningen i to, hvor stregen står: »" in (told := capsys.readouterr().out)
    assert "den nye bro, | og så gik" in told


def test_standard_input_and_english(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"Alle kan komme.\n\nDet er gratis.")))
    monkeypatch.setenv("KLARSAG_LANG", "en")
    assert main(["lix", "-"]) == 0
    assert "The text: LIX 3, very easy (6 words, 2 sentences, 0 long words)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Der er ingen ord"),
        (b"---\npunkt: [1\n---\nTekst.\n", "kan ikke"),
        (b"---\npunkt: 1\nTekst uden slut.\n", "kan ikke"),
        (b"\xff\xfe", "kan ikke"),
    ],
)
def test_wrong_input_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, said: str
) -> None:
    path = tmp_path / "fil.md"
    path.write_bytes(content)
    assert main(["lix", str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert said in told.err
    assert "fil.md" in told.err
    assert told.err.count("\n") == 1


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lix", str(tmp_path / "ingen.md")]) == 2
    assert "ingen.md" in capsys.readouterr().err
