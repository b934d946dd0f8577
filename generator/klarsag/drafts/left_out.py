"""A case and its draft in, the figures out that the case begins with or decides on and the draft does not tell."""

import re

from klarsag.drafts.case import Case
from klarsag.drafts.note import Note
from klarsag.drafts.sections import Section
from klarsag.markdown.plain import plain
from klarsag.records.easyread import EasyRead
from klarsag.texts import _

_FIGURE = _("The case gives this figure, and the draft does not tell it: “{official}”")
_AMOUNT = re.compile(r"\d[\d.,]*\s*(?:mio|mia|kr\b|kroner|millioner|milliarder)")
_MOST = 2  # notes: the points come first, then the case's own summary


def left_out(case: Case, summary: EasyRead) -> list[Note]:
    """The first sentences with an amount of money that stands nowhere in the draft."""
    told = " ".join(
        plain(text) for text in (summary.brief, summary.about, summary.decided, summary.meaning, summary.next)
    )
    official = [point.wording for point in case.points]
    official += [one.official for one in case.sentences if one.section is Section.SUMMARY]
    found: list[Note] = []
    for text in dict.fromkeys(official):
        amounts = [match[0].split()[0] for match in _AMOUNT.finditer(text)]
        if amounts and not any(amount in told for amount in amounts):
            found.append(Note("about", _FIGURE, {"official": text[:300]}))
    return found[:_MOST]
