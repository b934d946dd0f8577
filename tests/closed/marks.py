"""A number in; out: marks, words that may not come out, each with the place where it was planted."""

from dataclasses import dataclass, field
from random import Random

# Three letters that no Danish word and no file of ours has in a row, then seven that are drawn.
STEM = "zqx"
_DRAWN = "bcdfghjkmnprstvw"
LENGTH = len(STEM) + 7
# What an output format may write in another way, or break a word at.
_SIGNS = (" ", " & ", "-", "’", "“", " < ", "/", "\u00ad", "\u00a0", " – ", "%", ": ", " # ", "\\", '"')


@dataclass(frozen=True)
class Mark:
    """`word` is ten small letters; `where` says what it stands in.

    `clerk`: who mends the edition may read it in a finding (a file's name, the value of an open item); readers may not.
    """

    word: str
    where: str
    clerk: bool


@dataclass
class Planter:
    """Draws everything about an edition from one number, and keeps the marks that it planted.

    `sound`: nothing in the edition is an error, so that a push of it is accepted.
    """

    seed: int
    sound: bool = False
    planted: dict[str, Mark] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)

    def mark(self, where: str, *, clerk: bool = False) -> str:
        """A new mark in letters alone, for names of files and keys."""
        word = STEM + "".join(self.random.choices(_DRAWN, k=LENGTH - len(STEM)))
        self.planted[word] = Mark(word, where, clerk)
        return word

    def words(self, where: str, *, clerk: bool = False) -> str:
        """A new mark as two words with a sign between them that outputs write in many ways."""
        word = self.mark(where, clerk=clerk)
        middle = self.random.randrange(4, LENGTH - 2)
        return word[:middle].capitalize() + self.random.choice(_SIGNS) + word[middle:]

    def often(self, one_in: int = 2) -> bool:
        """True once in `one_in` times."""
        return self.random.randrange(one_in) == 0

    def wrong(self, one_in: int) -> bool:
        """The same for what would be an error."""
        return self.often(one_in) and not self.sound
