"""In: sentences of promises.txt. Out: what each of them promises of the programme."""

from pathlib import Path

import pytest

from klarsag.checks.sunflower.promise import promises

LINES = [
    line
    for line in (Path(__file__).parent / "promises.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def named(text: str) -> list[str]:
    return [one.thing.value if one.thing else "*" for promise in promises(text) for one in promise.named]


@pytest.mark.parametrize("line", LINES)
def test_sentence(line: str) -> None:
    sentence, _bar, things = line[2:].partition(" | ")
    assert named(sentence) == things.split()
    assert bool(things) == line.startswith("+")


def test_where_a_thing_stands() -> None:
    text = "Programmet er gratis.\nDu kan få en solsikkesnor her. Hent et solsikkearmbånd her."
    found = [one for promise in promises(text) for one in promise.named]
    assert [text[one.start : one.start + len(one.words)] for one in found] == ["solsikkesnor", "solsikkearmbånd"]


def test_sentences_do_not_share_their_words() -> None:
    assert named("Læs om solsikker. Du kan få en snor til hunden.") == []
