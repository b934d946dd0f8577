"""Markdown in, HTML out, by the fixtures: title, Markdown, HTML, each closed by a line with a dot."""

import re
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from klarsag.markdown.render import render

FIXTURES = Path(__file__).parent / "fixtures"
CASES = [
    pytest.param(file.stem, source, expected, id=f"{file.stem}:{title}")
    for file in sorted(FIXTURES.glob("*.md"))
    for _line, title, source, expected in read_fixture_file(file)
]


def find(text: str) -> list[tuple[int, int, str]]:
    return [(match.start(), match.end(), f"/sag/{match[1]}/") for match in re.finditer(r"punkt (\d+)", text)]


@pytest.mark.parametrize(("kind", "source", "expected"), CASES)
def test_fixture(kind: str, source: str, expected: str) -> None:
    references = find if kind == "references" else None
    assert render(source, page=kind in ("blocks", "page"), references=references).html == expected


def test_there_are_fixtures_of_every_kind() -> None:
    assert {case.values[0] for case in CASES} == {
        "links", "spans", "headings", "tables", "references", "blocks", "page",
    }  # fmt: skip
