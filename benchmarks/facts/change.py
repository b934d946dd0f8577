"""What a mutator is: a faithful summary and the others in, single changes that make it untrue out."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.facts.faithful import Faithful, Told


@dataclass(frozen=True)
class Change:
    """One edit of an answer: `answer[start:end]` becomes `text`."""

    field: str
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Edits:
    """Several edits that are one mutation, such as two figures that change places."""

    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Dropped:
    """A candidate that would not surely be untrue, and why."""

    reason: str


Proposal = Change | Edits | Dropped


@dataclass(frozen=True)
class Mutator:
    """One kind of error. `propose` gives its candidates in one summary; the same seed gives the same ones."""

    name: str
    propose: Callable[[Faithful, Sequence[Faithful], Random], Iterator[Proposal]]


def within(told: Told, start: int, end: int, text: str) -> Change:
    """A change at `told.text[start:end]`."""
    return Change(told.field, told.sentence.start + start, told.sentence.start + end, text)


def like(pattern: str, word: str) -> str:
    """`word` with a capital where `pattern` has one."""
    return word[:1].upper() + word[1:] if pattern[:1].isupper() else word
