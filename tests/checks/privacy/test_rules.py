"""In: rules.txt, a text and what is found in it. Out: the same, in either case of doubt; and nothing is ever quoted."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.checks.privacy.town import MEETING, PAGE, found, of_page, town

from klarsag.checks.privacy.reading import Known, Source
from klarsag.checks.privacy.rules import PRIVACY, RULES
from klarsag.texts import LANGUAGES

LINES = (Path(__file__).parent / "rules.txt").read_text("utf-8").splitlines()
CASES = [tuple(line.split(" => ")) for line in LINES if line and not line.startswith("#")]
NOBODY = Known(frozenset(), frozenset(), frozenset(), ())


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_is_found_in_a_text(tmp_path: Path, text: str, expected: str) -> None:
    assert of_page(tmp_path, text.replace("\\n", "\n")) == expected.replace("-", "", expected == "-").split()


def test_every_kind_has_an_example() -> None:
    there = {one for _text, expected in CASES for one in expected.split()}
    of_numbers = {kind.id for kind in RULES[0].kinds}
    accepted = {"privacy-accepted-stale", "privacy-accepted-unmet"}
    assert there - {"-"} == {kind.id for kind in PRIVACY.kinds} - of_numbers - accepted


def test_a_finding_stands_where_the_words_do_and_shows_none_of_them(tmp_path: Path) -> None:
    text = "# Side\n\nSkriv til **Anne Jensen**,\n  anne@firma.example.\n"
    [one] = found(town(tmp_path, {PAGE: text}))
    assert (one.file, one.line, one.column) == (PAGE, 4, 3)
    for language in LANGUAGES:
        assert "anne" not in str(one.as_json(language)).lower().replace("annen", "").replace("planen", "")


def test_what_public_bodies_use_is_theirs_to_name(tmp_path: Path) -> None:
    text = "Anne Jensen, aj@hallen.example, tlf. 43 97 00 01"
    assert of_page(tmp_path, text) == ["private-email", "private-phone"]
    own = "offentlige:\n  mail: [hallen.example]\n  telefon: ['4397']\n"
    assert of_page(tmp_path, text, **{"privatliv.yaml": own}) == []


def test_who_sits_in_a_body_is_no_private_person(tmp_path: Path) -> None:
    text = "I går talte Mette Lund om misbrug."
    assert of_page(tmp_path, text) == ["private-circumstances"]
    meeting = "udvalg: udvalget\ndato: 2025-01-02\nstatus: referat\ndeltagere:\n  - {navn: Mette Lund, parti: V}\n"
    assert of_page(tmp_path, text, **{MEETING: meeting}) == []


@pytest.mark.parametrize("name", ["bilag/noter.csv", "bilag/kort.svg", "x.json", "læsmig"])
def test_every_text_file_is_read(tmp_path: Path, name: str) -> None:
    root = town(tmp_path, {f"sider/{name}": "Se http://esdh/sag"})
    assert [one.file for one in found(root)] == [f"sider/{name}"]


def test_a_file_that_is_no_utf8_hides_nothing(tmp_path: Path) -> None:
    root = town(tmp_path, {})
    (root / "by/notater").mkdir()
    (root / "by/notater/x.md").write_bytes("Møde på http://esdh/sag\r\n".encode("latin-1"))
    assert [one.kind.id for one in found(root)] == ["internal-host"]


def test_what_begins_with_a_full_stop_and_what_leads_elsewhere_is_not_read(tmp_path: Path) -> None:
    root = town(tmp_path / "content", {".git/config": "http://esdh/x", "sider/.x.md": "http://esdh/x"})
    (tmp_path / "other.md").write_text("http://esdh/x", "utf-8")
    (root / "sider/link.md").symlink_to(tmp_path / "other.md")
    assert found(root) == []


@given(st.text(max_size=200))
def test_any_text_can_be_looked_at(text: str) -> None:
    source = Source("sider/x.md", text)
    for rule in RULES:
        for one in rule.find(source, NOBODY):
            assert one.kind in rule.kinds
            assert 1 <= one.line <= text.count("\n") + 1


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1 ",
        "a.",
        "Anne ",
        "1-",
        "|",
        "\\",
        "DK50 ",
        "*`",
        "1\n",
        "x@",
        "syg ",
        "https://",
        "010203-0000 ",
        "010203-0000-",
        "|150185|1235",
    ],
)
def test_no_text_makes_a_rule_run_for_ever(piece: str) -> None:
    for rule in RULES:
        list(rule.find(Source("sider/x.md", piece * 30_000), NOBODY))
