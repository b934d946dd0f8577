"""An answer of a draft as it is being made: its sentences, what may stand instead of each, and notes for the clerk."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from klarsag.danish.lix import lix
from klarsag.drafts.note import Note


@dataclass(frozen=True)
class Answer:
    """`instead` gives for a sentence the easier or safer ones that may take its place, the best first.

    `last` is what the answer says where nothing else is left.
    """

    said: tuple[str, ...]
    last: str
    instead: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        return " ".join(self.said)

    def without(self, refused: str) -> "Answer":
        """The answer without the sentence that was refused; an empty one stands for the answer being too hard."""
        worst = next((one for one in self.said if refused and refused in one), None)
        if worst is None:
            # All of it is too hard: the sentence whose loss makes it easiest goes.
            worst = min(self.said, key=lambda one: lix("\n".join(other for other in self.said if other != one)).exact)
        spare = tuple(one for one in self.instead.get(worst, ()) if one not in self.said)
        place = self.said.index(worst)
        kept = (*self.said[:place], *spare[:1], *self.said[place + 1 :])
        instead = {**self.instead, spare[0]: spare[1:]} if spare else self.instead
        return replace(self, said=kept or (self.last,), instead=instead)
