"""In: `klarsag draft` as a clerk calls it, and with a program. Out: YAML, JSON, a written file, or one clear line."""

import json
import sys
from pathlib import Path

import pytest
import yaml
from tests.drafts.edition import HALL, item

from klarsag.cli import main
from klarsag.records.document import read_markdown
from klarsag.records.item import AgendaItem
from klarsag.records.load import load_item
from klarsag.records.review import review
from klarsag.site.edition import read_site
from klarsag.site.write import write_pages

PROGRAM = f"{sys.executable} {Path(__file__).parent / 'answering.py'}"
KEYS = ["titel", "kort", "handler_om", "besluttet", "betyder", "videre"]


def test_a_draft_is_printed_as_it_stands_in_a_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draft", str(item(tmp_path))]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# Udkast: Dette er et første udkast.")
    assert list(yaml.safe_load(printed)["letlaest"]) == KEYS


def test_json_has_the_answers_the_notes_and_the_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [str(item(tmp_path)), str(item(tmp_path, name="03-hal.md", front=HALL.replace("punkt: 2", "punkt: 3")))]
    assert main(["draft", *paths, "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)["drafts"]
    assert [one["file"] for one in told] == paths
    assert list(told[0]["letlaest"]) == KEYS
    assert all(note["answer"] in KEYS and note["message"] for note in told[0]["notes"])


def test_a_written_draft_is_in_the_file_and_nowhere_on_the_site(tmp_path: Path) -> None:
    path = item(tmp_path / "content")
    before = path.read_text("utf-8")
    assert main(["draft", str(path), "--write"]) == 0
    document = read_markdown(path, path.name)
    record = load_item(document)
    assert isinstance(record, AgendaItem)
    assert document.findings == []
    assert record.easy_read is not None
    assert record.easy_read.review is None
    assert [line for line in before.split("\n") if line not in path.read_text("utf-8").split("\n")] == []
    only_in_draft = "Udvalget sagde ja til planen for en ny hal ved skolen."
    assert only_in_draft in record.easy_read.decided
    assert shown(tmp_path, only_in_draft) == []
    review(path, "Ida", read_site(tmp_path / "content", "da").edition.meetings[0].meeting.date)
    assert shown(tmp_path, only_in_draft) != []


def shown(folder: Path, words: str) -> list[Path]:
    """The pages whose Markdown has `words`: all of the edition's pages, made as a build makes them."""
    out = folder / "pages"
    write_pages(read_site(folder / "content", "da"), out)
    return [path for path in out.rglob("*.md") if words in " ".join(path.read_text("utf-8").split())]


def test_a_second_draft_takes_the_place_of_the_first_and_never_of_a_reviewed_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = item(tmp_path)
    main(["draft", str(path), "--write"])
    first = path.read_bytes()
    assert main(["draft", str(path), "--write"]) == 0
    assert path.read_bytes() == first
    review(path, "Ida", read_site(tmp_path, "da").edition.meetings[0].meeting.date)
    reviewed = path.read_bytes()
    capsys.readouterr()
    assert main(["draft", str(path), "--write"]) == 2
    assert "gennemset" in capsys.readouterr().err
    assert path.read_bytes() == reviewed


def test_the_clerks_own_lines_and_line_ends_stay(tmp_path: Path) -> None:
    path = item(tmp_path, HALL + "# husk: spørg Bo\nkilde: {fil: referat.pdf}   # fra systemet\n")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes().split(b"\r\n")
    assert main(["draft", str(path), "--write"]) == 0
    after = path.read_bytes().split(b"\r\n")
    assert [line for line in before if line not in after] == []
    assert b"\n" not in b"".join(after)


def test_a_program_gets_the_case_and_the_rules_and_its_answer_is_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(item(tmp_path))
    assert main(["draft", path, "--with", f"{PROGRAM} right", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)["drafts"][0]
    assert told["letlaest"]["betyder"] == "Du kan bruge hallen, når den er klar."
    main(["draft", path, "--with", f"{PROGRAM} echo", "--format", "json"])
    heard = json.loads(capsys.readouterr().out)["drafts"][0]["letlaest"]["handler_om"]
    assert heard.startswith("Beslutning om plan for en ny hal ved skolen. True. ")
    assert all(key in heard for key in ("text", "glossary", "questions", "record", "rules"))


def test_an_untrue_answer_is_an_error_that_names_the_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draft", str(item(tmp_path)), "--with", f"{PROGRAM} wrong"]) == 1
    assert "Udvalget sagde nej til planen" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (f"{PROGRAM} fail", "sluttede med kode 3: Ingen model her."),
        (f"{PROGRAM} words", "svarede ikke med JSON"),
        (f"{PROGRAM} list", "svarede ikke med ét JSON-objekt"),
        (f"{PROGRAM} keys", "Mangler: videre. Ukendte: gennemset."),
        (f"{PROGRAM} number", "svarede uden en tekst for: kort"),
        (f"{PROGRAM} sleep", "svarede ikke inden for 0.5 sekunder"),
        ("findes-ikke-her", "Programmet findes-ikke-her kan ikke køres"),
        ("'uden slutning", "kan ikke læses"),
        (" ", "Skriv efter --with"),
        ("echo $HOME; ls", "svarede ikke med JSON"),  # no shell: the words go to echo as they are
    ],
)
def test_a_program_that_fails_is_told_of_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, said: str
) -> None:
    timeout = "0.5" if "sleep" in command else "30"
    path = item(tmp_path)
    before = path.read_bytes()
    assert main(["draft", str(path), "--with", command, "--timeout", timeout, "--write"]) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert len(told.err.strip().splitlines()) == 1
    assert told.out == ""
    assert path.read_bytes() == before


@pytest.mark.parametrize("text", ["Ingen udgave.", "---\npunkt: 1\n---\n"])
def test_a_file_that_is_no_record_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    loose = tmp_path / "løs.md"
    loose.write_text(text, "utf-8")
    broken = item(tmp_path, "punkt: 2\n")
    for path in (loose, broken, tmp_path / "mangler.md"):
        assert main(["draft", str(path)]) == 2
        assert len(capsys.readouterr().err.strip().splitlines()) == 1
