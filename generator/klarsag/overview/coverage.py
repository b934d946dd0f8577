"""Rows in, how many records of each authority, committee, year and language have a summary that readers see out."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from klarsag.overview.row import Row, State

K = TypeVar("K")


@dataclass(frozen=True)
class Coverage:
    """Records of a group by the state of their summary. The states add up to `records`."""

    states: Mapping[State, int]

    @property
    def records(self) -> int:
        return sum(self.states.values())

    @property
    def percent(self) -> int:
        """Of the records, those with a summary that readers see; rounded down, so that 100 means all of them."""
        return 100 * self.states[State.CURRENT] // self.records if self.records else 0


def coverage(states: Iterable[State]) -> Coverage:
    counted = Counter(states)
    return Coverage({state: counted[state] for state in State})


def grouped(rows: Sequence[Row], key: Callable[[Row], K]) -> dict[K, Coverage]:
    """The groups in the order in which their first row comes."""
    found: dict[K, list[State]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row.state)
    return {group: coverage(states) for group, states in found.items()}


def by_language(rows: Sequence[Row]) -> dict[tuple[str, str], Coverage]:
    """Authority and language tag → its coverage: Danish first, then the languages that the authority names."""
    found: dict[tuple[str, str], list[State]] = {}
    for row in rows:
        for code, state in {"da": row.state, **row.languages}.items():
            found.setdefault((row.authority, code), []).append(state)
    return {group: coverage(states) for group, states in found.items()}
