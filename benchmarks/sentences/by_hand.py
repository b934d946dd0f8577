"""In: tests/fixtures/lix/by_hand.yaml. Out: its texts with the counts that a person made."""

from dataclasses import dataclass
from pathlib import Path

import yaml

FILE = Path(__file__).parents[2] / "tests" / "fixtures" / "lix" / "by_hand.yaml"


@dataclass(frozen=True)
class Counted:
    """A text, and how many words, sentences and words of seven letters or more a person counted in it."""

    name: str
    text: str
    words: int
    sentences: int
    long_words: int


def by_hand() -> list[Counted]:
    """Every text of the file. Its sentences stand one a line; where `linjer` is "ja" they are lines of the text too."""
    found = []
    for entry in yaml.load(FILE.read_text("utf-8"), Loader=yaml.BaseLoader):
        sentences = entry["tekst"].splitlines()
        text = ("\n" if entry["linjer"] == "ja" else " ").join(sentences)
        words, long_words = (sum(map(int, entry[key])) for key in ("ord", "lange_ord"))
        found.append(Counted(entry["navn"], text, words, len(entry["ord"]), long_words))
    return found
