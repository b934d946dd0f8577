"""Each sentence of the fixture has exactly the findings that stand below it, at the words that they mark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.checks.readability.summaries import FILLER, found

FIXTURE = Path(__file__).parent / "sentences.txt"
ANY = "*"
# What an answer of one short sentence is measured for as a whole; tested in test_answers.py.
WHOLE = {"answer-lix-high", "answer-lix-too-high"}


def sentences() -> Iterator[tuple[str, set[tuple[str, str]]]]:
    """Sentence, and the kinds with the words marked."""
    sentence, expected = "", set[tuple[str, str]]()
    for line in FIXTURE.read_text("utf-8").splitlines():
        if line.startswith("  "):
            kind, _, words = line.strip().partition(": ")
            expected.add((kind, words))
        elif line and not line.startswith("#"):
            if sentence:
                yield sentence, expected
            sentence, expected = line, set()
    yield sentence, expected


@pytest.mark.parametrize(("sentence", "expected"), list(sentences()))
def test_a_sentence_has_just_these_findings(sentence: str, expected: set[tuple[str, str]]) -> None:
    open_kinds = {kind for kind, words in expected if words == ANY}
    seen = set()
    for finding in found(kort=sentence):
        if finding.kind.id not in WHOLE:
            said = ANY if finding.kind.id in open_kinds else finding.values["said"]
            seen.add((finding.kind.id, said))
    assert seen == expected


def test_the_filler_has_no_findings() -> None:
    assert found(kort=FILLER) == []
