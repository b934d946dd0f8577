"""What a push wants: git's lines to a hook in, one value for each reference out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from klarsag.publish.git import NONE

HOOKS = ("pre-receive", "post-receive")  # the two that git hands updates to, before and after it takes them


@dataclass(frozen=True)
class Update:
    """A reference ("refs/heads/main"), the commit it has now and the one it shall have; `NONE` where there is none."""

    old: str
    new: str
    reference: str

    @property
    def deletes(self) -> bool:
        return self.new == NONE

    @property
    def creates(self) -> bool:
        return self.old == NONE

    def publishes(self, branch: str) -> bool:
        """Whether this is the branch that readers see."""
        return self.reference == f"refs/heads/{branch}"


def read_updates(lines: Iterable[str]) -> Iterator[Update]:
    """As githooks(5) has it: `<old> SP <new> SP <reference> LF`, a line each."""
    for line in lines:
        old, new, reference = line.rstrip("\n").split(" ", 2)
        yield Update(old, new, reference)
