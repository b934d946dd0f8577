"""The ways in which every page is shown to the checkers: light, dark, and as narrow as a telephone."""

from dataclasses import dataclass

from klarsag.texts import _


@dataclass(frozen=True)
class View:
    """A window in CSS pixels and the reader's choice of colours; `name` is stable, `title` is a msgid."""

    name: str
    title: str
    width: int
    height: int
    dark: bool

    @property
    def flags(self) -> tuple[str, ...]:
        """Chromium's arguments. pa11y knows no colour scheme, so the browser prefers one: 0 is dark, 1 is light."""
        return (f"--blink-settings=preferredColorScheme={0 if self.dark else 1}",)


VIEWS = (
    View("light", _("light"), 1280, 1024, dark=False),
    View("dark", _("dark"), 1280, 1024, dark=True),
    View("narrow", _("400 px"), 400, 800, dark=False),
)
