"""What speaks in a record for each number of one thing: how far a number is borne out, and what speaks for another."""

from collections.abc import Collection
from dataclasses import dataclass, field
from decimal import Decimal

_TOLD, _UNNAMED = 0.45, 0.6


@dataclass
class Evidence:
    """For each number how far the record's figures bear it out, and its lists and the like (`others`).

    `figures` and `lists` speak for one number and so against all others; `named` are the numbers that a figure has of
    the very thing, `said` those that any figure has.
    """

    own: dict[Decimal, float] = field(default_factory=dict)
    others: dict[Decimal, float] = field(default_factory=dict)
    figures: dict[Decimal, tuple[float, str]] = field(default_factory=dict)
    lists: dict[Decimal, tuple[float, str]] = field(default_factory=dict)
    named: set[Decimal] = field(default_factory=set)
    said: set[Decimal] = field(default_factory=set)

    def bears(self, one: Decimal) -> float:
        """How far the record bears the number out: by its figures, or by what else can be counted in it."""
        counted = self.others.get(one, 0.0) * (_UNNAMED if self.named - {one} and one not in self.named else 1)
        return max(self.own.get(one, 0.0), counted)

    def countable(self, but: Decimal) -> float:
        """How far lists, rows and the like speak for another number than `but`."""
        return max((degree for number, degree in self.others.items() if number != but), default=0.0)

    def strongest(self, but: Decimal, told: Collection[Decimal] = ()) -> tuple[float, str]:
        """The strongest that is said of another number than `but`, and its words; less of those `told` already.

        Where a figure has `but` of the very thing, only other figures speak against it.
        """
        rivals = list(self.figures.items())
        if but not in self.named:
            rivals += [
                (number, (degree * (_UNNAMED if self.named and number not in self.named else 1), text))
                for number, (degree, text) in self.lists.items()
            ]
        return max(
            ((degree * (_TOLD if number in told else 1), text) for number, (degree, text) in rivals if number != but),
            default=(0.0, ""),
        )

    def figure(self, number: Decimal | int, degree: float) -> None:
        """A figure of the record that can bear out `number`."""
        _raise(self.own, Decimal(number), degree)

    def other(self, number: Decimal | int, degree: float) -> None:
        """What else can: a list, a row of things."""
        _raise(self.others, Decimal(number), degree)

    def against(self, number: Decimal | int, degree: float, text: str, *, listed: bool) -> None:
        """What speaks for `number` and so against all others, with its words."""
        degrees = self.lists if listed else self.figures
        if degree > degrees.get(Decimal(number), (0.0, ""))[0]:
            degrees[Decimal(number)] = (degree, text)


def _raise(degrees: dict[Decimal, float], number: Decimal, degree: float) -> None:
    degrees[number] = max(degrees.get(number, 0.0), degree)
