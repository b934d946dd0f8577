"""Records that contradict themselves, and records that only look so: what is found in each, with both places named."""

import re
from pathlib import Path

import pytest
from tests.checks.consistency.one_record import basis

from klarsag.checks.consistency.rules import RULES, contradictions

_TEXT = (Path(__file__).parent / "cases.txt").read_text("utf-8")
CASES = [
    (match[1].strip(), match[2].strip() + "\n") for match in re.finditer(r"^== (.+)\n((?:(?!^== ).*\n?)*)", _TEXT, re.M)
]


@pytest.mark.parametrize(("wanted", "text"), CASES, ids=[f"{at}-{case[0][:40]}" for at, case in enumerate(CASES)])
def test_what_is_found(wanted: str, text: str, tmp_path: Path) -> None:
    looked = basis(text, tmp_path)
    found = [f"{one.kind.id}: {one.here.words} | {one.there.words}" for one in contradictions(looked)]
    assert found == ([] if wanted == "nothing" else [wanted])


@pytest.mark.parametrize("text", [text for wanted, text in CASES if wanted != "nothing"])
def test_the_finding_stands_where_the_words_stand(text: str, tmp_path: Path) -> None:
    looked = basis(text, tmp_path)
    lines = looked.entry.document.text.split("\n")
    for one in contradictions(looked):
        finding = one.finding(looked.entry.document)
        said = lines[finding.line - 1][finding.column - 1 :]
        first = one.here.words.split()[0]
        assert first in said or not one.here.words[0].isalpha(), (finding, said)
        assert finding.kind.severity.value == "warning"


def test_every_kind_of_a_rule_has_a_case() -> None:
    cased = {wanted.partition(":")[0] for wanted, _text in CASES}
    assert {kind.id for rule in RULES for kind in rule.kinds} - cased == {"vote-names-differ"}
