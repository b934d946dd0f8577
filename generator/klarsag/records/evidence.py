"""Model of what `klarsag a11y` found: a test of the built site to the file `tilgaengelighedstest.yaml` and back."""

from pathlib import Path

from klarsag.records.save import dump, write
from klarsag.records.values import Count, Day, Record, Text

FILE = "tilgaengelighedstest.yaml"
_SCHEMA = "# yaml-language-server: $schema=.skema/tilgaengelighedstest.schema.json\n"


class Tool(Record):
    """A program that tested, or that the pages were shown in."""

    name: Text
    version: Text


class AcceptedCount(Record):
    """How often an entry of `accepteret` was met; the reason and the date are the entry's own."""

    rule: Text
    pages: Text | None = None
    selector: Text | None = None
    reason: Text
    date: Day
    count: Count


class KindCount(Record):
    """How many pages of one kind were tested; `kind` is the page kind's name in the code."""

    kind: Text
    count: Count


class Evidence(Record):
    """One test of the whole site, or of a sample of it.

    `pages_tested` of `pages_total` pages were opened in every one of `views`. `errors` counts elements with an error,
    `unexplained` those that a person must look at and nobody has accepted, both added up over the views. `seconds` is
    the whole run.
    """

    date: Day
    pages_tested: Count
    pages_total: Count
    views: tuple[Text, ...]
    tools: tuple[Tool, ...]
    errors: Count
    unexplained: Count
    accepted: tuple[AcceptedCount, ...] = ()
    page_kinds: tuple[KindCount, ...] = ()
    seconds: Count | None = None

    @property
    def whole(self) -> bool:
        """Whether every page was tested."""
        return self.pages_tested >= self.pages_total

    @property
    def clean(self) -> bool:
        """Whether nothing was found that is not explained."""
        return not self.errors and not self.unexplained


def save_evidence(content: Path, evidence: Evidence) -> Path:
    """Write the evidence into the edition's folder `content`; the file written."""
    path = content / FILE
    write(path, _SCHEMA + dump(evidence))
    return path
