"""Markdown in, HTML out, by the fixtures: title, Markdown, HTML, each closed by a line with a dot."""

import re
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from klarsag.markdown.glossary import Explanation, Glossary
from klarsag.markdown.render import render

FIXTURES = Path(__file__).parent / "fixtures"
CASES = [
    pytest.param(file.stem, source, expected, id=f"{file.stem}:{title}")
    for file in sorted(FIXTURES.glob("*.md"))
    for _line, title, source, expected in read_fixture_file(file)
]


def find(text: str) -> list[tuple[int, int, str]]:
    return [(match.start(), match.end(), f"/sag/{match[1]}/") for match in re.finditer(r"punkt (\d+)", text)]


def find_iso(text: str) -> list[tuple[int, int, str]]:
    return [(match.start(), match.end(), match[0]) for match in re.finditer(r"\d{4}-\d{2}-\d{2}", text)]


WORDS = {"BIU": "Beskæftigelses- og Integrationsudvalget", "KL": "Kommunernes Landsforening"}

EXPLAINED = {
    "biu": Explanation("BIU", "Et udvalg.", "/ordliste/#biu"),
    "udvalg": Explanation("udvalg", "En gruppe <politikere>.", "/ordliste/#udvalg"),
}


def find_terms(text: str) -> list[tuple[int, int, Explanation]]:
    found = re.finditer(r"(udvalg|biu)(?:ets?)?", text, re.IGNORECASE)
    return [(match.start(), match.end(), EXPLAINED[match[1].lower()]) for match in found]


GLOSSARY = Glossary("da", find_terms, "Mere: {word}", "Ord på siden", "da")


def shown(kind: str, source: str) -> str:
    """The HTML of a fixture's Markdown; some kinds are about what the caller knows of the text."""
    return render(
        source,
        page=kind in ("blocks", "page", "glossary"),
        references=find if kind in ("references", "dates", "abbreviations") else None,
        dates=find_iso if kind == "dates" else None,
        abbreviations=WORDS if kind in ("abbreviations", "glossary") else None,
        glossary=GLOSSARY if kind == "glossary" else None,
    ).html


@pytest.mark.parametrize(("kind", "source", "expected"), CASES)
def test_fixture(kind: str, source: str, expected: str) -> None:
    assert shown(kind, source) == expected


def test_there_are_fixtures_of_every_kind() -> None:
    assert {case.values[0] for case in CASES} == {
        "links", "spans", "headings", "tables", "merged", "references", "dates", "abbreviations", "glossary", "blocks",
        "page",
    }  # fmt: skip
