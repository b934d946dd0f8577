"""The words of a source and the lines of its records in; which words stand where, and which stand nowhere, out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klarsag.importers.account.records import Leaf

FURNITURE = "furniture:"


@dataclass(frozen=True)
class Alignment:
    """`unplaced`: runs of source words that are nowhere; `added`: words of records that the source has not.

    `moved`: lines of a record that stand in another order than in the source.
    """

    tokens: int
    placed: int
    furniture: Counter[str]
    unplaced: tuple[str, ...]
    unplaced_count: int
    added: tuple[str, ...]
    moved: tuple[str, ...]


def align(source: Sequence[str], leaves: Iterable[Leaf]) -> Alignment:
    """Give every leaf its place in `source`: its words in a row, not used before, in the order of its field.

    Long leaves choose first, since their place is certain; a short one then finds its place between its neighbours.
    A leaf whose words are not in a row may skip words that are furniture (a number that became a field). Leaves whose
    field begins with `FURNITURE` are what was set aside; they may stand anywhere.
    """
    return _Aligner(source, list(leaves)).run()


class _Aligner:
    def __init__(self, source: Sequence[str], leaves: list[Leaf]) -> None:
        self.source, self.leaves = source, leaves
        self.at: dict[str, list[int]] = defaultdict(list)
        for place, word in enumerate(source):
            self.at[word].append(place)
        self.used: list[int | None] = [None] * len(source)
        self.starts: dict[int, int] = {}
        self.fields: dict[str, list[int]] = defaultdict(list)
        for number, leaf in enumerate(leaves):
            self.fields[leaf.field].append(number)
        self.moved: list[str] = []
        self.added: list[str] = []

    def run(self) -> Alignment:
        order = sorted(range(len(self.leaves)), key=lambda number: (-len(self.leaves[number].words), number))
        broken = [number for number in order if not self._place(number)]
        for number in broken:
            self._place_in_pieces(number)
        furniture: Counter[str] = Counter()
        placed = 0
        for owner in self.used:
            if owner is not None and self._is_furniture(owner):
                furniture[self.leaves[owner].field.removeprefix(FURNITURE)] += 1
            elif owner is not None:
                placed += 1
        rest = [place for place, owner in enumerate(self.used) if owner is None]
        return Alignment(
            len(self.source), placed, furniture, self._runs(rest), len(rest), tuple(self.added), tuple(self.moved)
        )

    def _is_furniture(self, number: int) -> bool:
        return self.leaves[number].field.startswith(FURNITURE)

    def _place(self, number: int) -> bool:
        leaf = self.leaves[number]
        length = len(leaf.words)
        free = [
            start
            for start in self.at.get(leaf.words[0], ())
            if tuple(self.source[start : start + length]) == leaf.words
            and all(owner is None for owner in self.used[start : start + length])
        ]
        if not free:
            return False
        after, before = self._between(number)
        fitting = [start for start in free if after < start < before]
        if not fitting:
            self.moved.append(" ".join(leaf.words[:8]))
        start = (fitting or free)[0]
        self.used[start : start + length] = [number] * length
        self.starts[number] = start
        return True

    def _between(self, number: int) -> tuple[int, int]:
        """Where the leaf's placed neighbours of the same field stand."""
        if self._is_furniture(number):
            return -1, len(self.source)
        neighbours = self.fields[self.leaves[number].field]
        after = max((self.starts[other] for other in neighbours if other < number and other in self.starts), default=-1)
        before = min(
            (self.starts[other] for other in neighbours if other > number and other in self.starts),
            default=len(self.source),
        )
        return after, before

    def _place_in_pieces(self, number: int) -> None:
        """Word by word in order, over words that others have taken."""
        after, before = self._between(number)
        for word in self.leaves[number].words:
            place = next((at for at in self.at.get(word, ()) if self.used[at] is None and after < at < before), None)
            if place is None:
                self.added.append(word)
                continue
            self.used[place] = number
            self.starts.setdefault(number, place)
            after = place

    def _runs(self, places: list[int]) -> tuple[str, ...]:
        runs: list[list[int]] = []
        for place in places:
            if runs and runs[-1][-1] == place - 1:
                runs[-1].append(place)
            else:
                runs.append([place])
        return tuple(" ".join(self.source[place] for place in run) for run in runs)
