"""A file's values come with their places; what cannot be read is told where it stands."""

from pathlib import Path

import pytest

from klarsag.records.document import Document, read_markdown, read_page, read_yaml


def _yaml(folder: Path, text: str) -> Document:
    path = folder / "record.yaml"
    path.write_bytes(text.encode())
    return read_yaml(path, "record.yaml")


def _markdown(folder: Path, text: str) -> Document:
    path = folder / "record.md"
    path.write_bytes(text.encode())
    return read_markdown(path, "record.md")


def _told(document: Document) -> list[str]:
    return [f"{finding.line}:{finding.column} {finding.kind.id}" for finding in document.findings]


def test_every_scalar_is_text(tmp_path: Path) -> None:
    document = _yaml(tmp_path, "a: no\nb: 16:30\nc: 007\nd: ~\ne: 2025-09-08\nf: [yes, 1.50, null]\n")
    expected = {"a": "no", "b": "16:30", "c": "007", "d": "~", "e": "2025-09-08", "f": ["yes", "1.50", "null"]}
    assert document.data == expected


def test_places_of_keys_and_values(tmp_path: Path) -> None:
    document = _markdown(tmp_path, "---\npunkt: 1\nbilag:\n  - titel: Æ og å\n    fil: {a: 😀, b: ø}\n---\n\n\nTekst\n")
    assert document.place(("punkt",)) == (2, 8)
    assert document.place(("bilag", 0, "titel")) == (4, 12)
    assert document.place(("bilag", 0, "fil", "b"), key=True) == (5, 17)
    assert document.place(("bilag", 0, "fil", "b")) == (5, 20)
    assert (document.body, document.body_line) == ("Tekst", 9)


def test_a_place_that_is_not_there_is_the_nearest_that_is(tmp_path: Path) -> None:
    document = _yaml(tmp_path, "indstilling:\n  punkter:\n    - et\n    - to\ntil: 3\n")
    assert document.place(("indstilling", 0, "punkter", 1)) == (4, 7)
    assert document.place(("til", 0)) == (5, 6)
    assert document.place(("indstilling", 0, "fra")) == (2, 3)
    assert document.place(("ukendt",)) == (1, 1)


def test_line_ends_of_every_system(tmp_path: Path) -> None:
    document = _markdown(tmp_path, "---\r\npunkt: 1\r\n---\r\nEn\r\nto\r\n")
    assert document.data == {"punkt": "1"}
    assert document.body == "En\nto"
    assert document.findings == []


def test_letters_have_one_form(tmp_path: Path) -> None:
    document = _markdown(tmp_path, "---\ntitel: bla\u030abær\n---\na\u030a\n")
    assert document.data == {"titel": "blåbær"}
    assert document.body == "å"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ["1:1 file-empty"]),
        ("# kun en kommentar\n", ["1:1 file-empty"]),
        ("tekst\n", ["1:1 not-mapping"]),
        ("a: 1\n\tb: 2\n", ["2:1 yaml-tab"]),
        ("a:\n  b: 1\n \tc: 2\n", ["3:2 yaml-tab"]),
        ("a: b: c\n", ["1:5 yaml-colon"]),
        ("a: b\n  c: d\n", ["2:3 yaml-indent"]),
        ("a: 'b\nc: d\n", ["1:4 yaml-quote"]),
        ("a: [b\nc: d\n", ["1:4 yaml-bracket"]),
        ("a: {b: c\n", ["1:4 yaml-bracket"]),
        ("a: b\nc\n", ["2:1 yaml-syntax"]),
        ("a: %b\n", ["1:4 yaml-syntax"]),
        ("a: b\n---\nc: d\n", ["2:1 yaml-several"]),
        ("a: &b c\n", ["1:4 yaml-alias"]),
        ("a: *b\n", ["1:4 yaml-alias"]),
        ("*a\n", ["1:1 yaml-alias"]),
        ("a: !!int 1\n", ["1:4 yaml-alias"]),
        ("? [a]\n: b\n", ["1:3 yaml-syntax"]),
        ("a: 1\nb: 2\na: 3\na: 4\n", ["3:1 yaml-duplicate-key", "4:1 yaml-duplicate-key"]),
        ("a:\nb: 1\n", ["1:1 empty-value"]),
        ("a: x\x07y\x07\n", ["1:5 control-character", "1:7 control-character"]),
        ("a: " + "[" * 60 + "]" * 60, ["1:44 yaml-syntax"]),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert _told(_yaml(tmp_path, text)) == expected


def test_a_line_of_hyphens_in_the_text_is_a_line_of_hyphens(tmp_path: Path) -> None:
    document = _markdown(tmp_path, "---\npunkt: 1\n---\nFør\n\n---\n\nEfter\n")
    assert document.body == "Før\n\n---\n\nEfter"


def test_the_first_lines_indent_is_kept(tmp_path: Path) -> None:
    assert _markdown(tmp_path, "---\npunkt: 1\n---\n\n    kode\n").body == "    kode"


@pytest.mark.parametrize(
    ("text", "line", "body"),
    [
        ("# Om\n", 1, "# Om"),
        ("---\nhide: [toc]\n---\n\n# Om\n", 5, "# Om"),
        ("---\n\n# Om\n", 1, "---\n\n# Om"),
        ("", 2, ""),
    ],
)
def test_a_hand_written_page_needs_no_front_matter(tmp_path: Path, text: str, line: int, body: str) -> None:
    path = tmp_path / "om.md"
    path.write_text(text, "utf-8")
    document = read_page(path, "sider/om.md")
    assert (document.body, document.body_line) == (body, line)
    assert document.findings == []
