"""An answer in, a finding out where it says no more than the summary's title or the record's."""

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

REPEATED = Kind(
    "title-repeated",
    Severity.WARNING,
    _("“{field}” only says what the title says: “{title}”"),
    _(
        "The title stands right above; who has read it learns nothing new. Compared are the letters and words, so the "
        "same thing in quite other words is not seen."
    ),
    _("Say what the title leaves out: how much, for whom, from when."),
    wrong="titel: Ny hal ved skolen\nkort: Ny hal ved skolen.",
    right="titel: Ny hal ved skolen\nkort: Kommunen bygger en hal til sport. Den er klar i 2027.",
)
_ALIKE = 92  # of 100: a full stop, an article or an ending more is no news


def _find(reading: Reading) -> Iterator[Finding]:
    titles = [title for title in (reading.title, reading.basis.record.title) if title]
    for answer in reading.answers:
        if answer.field == "title":
            continue
        said = _bare(answer.text)
        same = next((title for title in titles if said and fuzz.ratio(said, _bare(title)) >= _ALIKE), None)
        if same:
            yield answer.finding(REPEATED, title=same)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


REPEATED_TITLE = Rule((REPEATED,), _find, danish=False)
