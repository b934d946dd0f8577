"""The interface's language: msgids and dates in, words for a reader out."""

from dataclasses import dataclass
from datetime import date

from klarsag.danish.dates import rough_day
from klarsag.texts import translator


@dataclass(frozen=True)
class Interface:
    """Called with a msgid it gives the text in its language."""

    language: str

    def __call__(self, msgid: str) -> str:
        return translator(self.language)(msgid)

    def day(self, value: date | str) -> str:
        """A day, month or year in words, as exact as it is given."""
        return rough_day(value.isoformat() if isinstance(value, date) else value, self.language)
