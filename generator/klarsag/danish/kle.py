"""A case number in, its KLE subject out.

KLE is the municipalities' common list of subjects: `25-8-15.00.00-P20` is year, serial number, subject, facet.
"""

import re

_SUBJECT = re.compile(r"(?:^|-)(\d{2}\.\d{2}\.\d{2})(?=-|$)")


def kle_subject(case_number: str) -> str | None:
    """`"25-8-15.00.00-P20"` gives `"15.00.00"`; a case number of another kind (`"2009-45388"`) gives None."""
    found = _SUBJECT.search(case_number.strip())
    return found[1] if found else None
