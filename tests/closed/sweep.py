"""Numbers of editions in; out: how many marks were planted, how many bytes searched, and every leak."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.closed.editions import Planted, plant
from tests.closed.marks import Mark
from tests.closed.outputs import Output, logged, outputs
from tests.closed.search import marks_in


@dataclass(frozen=True)
class Leak:
    """A mark that came out."""

    seed: int
    mark: Mark
    output: str

    def __str__(self) -> str:
        return f"edition {self.seed}: {self.mark.where} ({self.mark.word}) in {self.output}"


@dataclass
class Searched:
    """What a sweep did."""

    editions: int = 0
    marks: int = 0
    outputs: int = 0
    size: int = 0
    leaks: list[Leak] = field(default_factory=list)

    def add(self, other: "Searched") -> None:
        """Count what another sweep did, too."""
        self.editions += other.editions
        self.marks += other.marks
        self.outputs += other.outputs
        self.size += other.size
        self.leaks += other.leaks

    def __str__(self) -> str:
        counted = f"{self.editions} editions, {self.marks} marks planted, {self.outputs} outputs"
        return f"{counted}, {self.size:,} bytes searched, {len(self.leaks)} leaks"


Outputs = Callable[[Planted, int], Iterator[Output]]


def everything(planted: Planted, seed: int) -> Iterator[Output]:
    """All that comes out; what takes long for some of the editions only."""
    yield from outputs(planted, processes=seed % 20 == 5)
    if seed % 10 == 7:
        yield from logged(planted)


def sweep(seeds: Iterable[int], made: Outputs = everything, *, search: bool | None = None) -> Searched:
    """Every edition of `seeds`, built and searched; what it did.

    `search`: whether the sites have a search; left out, one in five has.
    """
    done = Searched()
    for seed in seeds:
        with tempfile.TemporaryDirectory(prefix="klarsag-closed-") as folder:
            planted = plant(Path(folder).resolve(), seed, search=seed % 5 == 2 if search is None else search)
            done.editions += 1
            done.marks += len(planted.marks)
            for output in made(planted, seed):
                done.outputs += 1
                done.size += len(output.content)
                done.leaks += leaks(seed, planted, output)
    return done


def leaks(seed: int, planted: Planted, output: Output) -> Iterator[Leak]:
    """What came out in `output` and must not."""
    for word in sorted(marks_in(output.content, output.ending) & planted.marks.keys()):
        mark = planted.marks[word]
        if not (mark.clerk and output.clerk):
            yield Leak(seed, mark, output.name)
