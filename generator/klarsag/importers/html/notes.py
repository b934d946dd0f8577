"""What reading HTML had to decide: notes for findings and repairs for the report, as values."""

from dataclasses import dataclass, field

from klarsag.records.finding import Kind


@dataclass(frozen=True)
class Note:
    """Something a person should look at."""

    kind: Kind
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Repeated:
    """A table that became sections: the names of its columns as the source has them, and the headings that repeat them.

    `headings` are in the order in which they stand, all of them after `names`.
    """

    names: tuple[str, ...]
    headings: tuple[str, ...]


@dataclass
class Notes:
    """Collects notes, repeated headings and counts of repairs while one text is read."""

    notes: list[Note] = field(default_factory=list)
    repairs: dict[str, int] = field(default_factory=dict)
    repeated: list[Repeated] = field(default_factory=list)

    def add(self, kind: Kind, **values: str) -> None:
        self.notes.append(Note(kind, values))

    def repaired(self, what: str, times: int = 1) -> None:
        if times:
            self.repairs[what] = self.repairs.get(what, 0) + times
