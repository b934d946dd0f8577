"""Pages that moved: the file `flyttet.yaml` in, where an old address leads to today out."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from klarsag.records.values import Day, Record, WrittenAddress, YesNo, is_site_address

FILE = "flyttet.yaml"


class Move(Record):
    """A page that stood at `moved_from` and stands at `moved_to` now, since `date` where somebody noted it.

    `below`: so does all that stood below it, each under the rest of its old address.
    """

    moved_from: WrittenAddress
    moved_to: WrittenAddress
    date: Day | None = None
    below: YesNo = False

    @property
    def usable(self) -> bool:
        """Whether both are addresses of this site: nothing else may ever lead a reader anywhere."""
        return is_site_address(self.moved_from) and is_site_address(self.moved_to)

    @property
    def reaches_below(self) -> bool:
        """Whether what is below moved too. Below a page of which the old address is a part everything would have moved
        into itself, once more and once more; `klarsag check` tells so (moved-below)."""
        return self.below and self.moved_to.endswith("/") and not self.moved_from.startswith(self.moved_to)

    def leads(self, address: str) -> str:
        """Where what stood at `address` stands after this move."""
        return self.moved_to + address.removeprefix(self.moved_from)

    def led(self, address: str) -> str:
        """Where what stands at `address` stood before this move."""
        return self.moved_from + address.removeprefix(self.moved_to)


class Moved(Record):
    """The file `flyttet.yaml`, which need not be there."""

    moved: tuple[Move, ...]

    @property
    def usable(self) -> tuple[Move, ...]:
        """The entries that can be followed."""
        return tuple(move for move in self.moved if move.usable)


class Circle(Exception):
    """Moves that lead round and round."""


@dataclass(frozen=True)
class Moves:
    """Moves to be followed. Of several that hold for one address the one counts that names the most of it; of two that
    name the same, the first. What stands at an address comes before any move away from it."""

    entries: Sequence[Move]

    def holding(self, address: str) -> Move | None:
        """The move that holds for an old address."""
        for part in parts(address):
            move = self._by_old.get(part)
            if move and (part == address or move.reaches_below):
                return move
        return None

    def end(self, address: str, there: Container[str]) -> str | None:
        """The one of `there` (the addresses of the site) that a reader of `address` ends at, after all moves; None
        where there is none. Raises Circle."""
        for _step in range(len(self.entries) + 1):
            if address in there:
                return address
            move = self.holding(address)
            if move is None:
                return None
            address = move.leads(address)
        raise Circle

    def leading(self, there: Iterable[str]) -> dict[str, str]:
        """Old address → the one of `there` that it leads to, for every address that leads to one; sorted.

        Followed from where readers end back to where they come from, so that a circle, which nobody gets out of, is
        never met, and everything costs what it leads to.
        """
        taken, found = set(there), dict[str, str]()
        ends = {address: address for address in taken}
        for _step in self.entries:
            before = {
                old: end
                for address, end in ends.items()
                for old in self._befores(address)
                if taken.isdisjoint((old, _twin(old))) and old not in found and _twin(old) not in found
            }
            if not before:
                break
            found |= before
            ends = before
        return dict(sorted(found.items()))

    def _befores(self, address: str) -> Iterator[str]:
        """The addresses that lead to `address` by one move."""
        for part in parts(address):
            for move in self._by_new.get(part, ()):
                old = move.led(address)
                if (part == address or move.reaches_below) and self.holding(old) is move:
                    yield old

    @cached_property
    def _by_old(self) -> dict[str, Move]:
        return {move.moved_from: move for move in reversed(self.entries)}

    @cached_property
    def _by_new(self) -> dict[str, list[Move]]:
        found: dict[str, list[Move]] = defaultdict(list)
        for move in self.entries:
            found[move.moved_to].append(move)
        return found


def parts(address: str) -> Iterator[str]:
    """The address itself and everything that it is below, the nearest first: `/a/b/`, `/a/`, `/`."""
    yield address
    while address != "/":
        address = address.rstrip("/").rpartition("/")[0] + "/"
        yield address


def _twin(address: str) -> str:
    """A page is a folder, and a folder and a file cannot have one name: `/a/plan` and `/a/plan/`."""
    return address[:-1] if address.endswith("/") else f"{address}/"
