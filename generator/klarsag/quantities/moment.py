"""What a text tells of a time: the value that the recognisers hand on."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Moment:
    """A point in time as exactly as `text[start:end]` gives it; what it leaves open is None.

    `weekday` 0 is Monday; `quarter` 1-4, `half` 1-2 of a year; `season` "spring", "summer", "autumn", "winter".
    `relative`: it depends on the day of reading ("næste år"), and nothing else is known of it.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    hour: int | None = None
    minute: int | None = None
    relative: bool = False

    @property
    def date(self) -> date | None:
        """The day, where it is whole and possible."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None
