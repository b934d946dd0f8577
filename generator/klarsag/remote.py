"""What is told while a push is served, a line at a time: git shows it in the pusher's terminal as `remote:`."""

import sys
from contextlib import suppress

from klarsag.texts import _, translator

# By the stages of klarsag.publish.
STEPS = {
    "export": _("Reading your change."),
    "check": _("Checking the edition."),
    "build": _("Making the pages."),
    "browser": _("Trying the pages in a browser."),
    "compress": _("Packing the files."),
    "switch": _("Showing the new pages."),
}


class Remote:
    """Tells whoever listens. Somebody who closed the terminal in between stops nothing."""

    def __init__(self, language: str) -> None:
        self._text = translator(language)

    def __call__(self, line: str) -> None:
        with suppress(OSError):
            print(line, file=sys.stderr, flush=True)

    def step(self, name: str) -> None:
        """A stage of klarsag.publish begins."""
        if name in STEPS:
            self(self._text(STEPS[name]))

    def waiting(self) -> None:
        """Another push is served first."""
        self(self._text(_("Another push is being published. Yours comes after it.")))
