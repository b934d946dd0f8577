"""A number in words and the other figures of its sentence in, the lengths of time that it may be told in out.

"Ni af de sidste ti år" are nine years, and so many months are "fristen på seks" beside "5,9 måneder".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from klarsag.quantities.quantity import COUNT, SPANS, Quantity

_OF_THEM = re.compile(r"\s+af\s+(?:dem|de|det|disse)\b", re.IGNORECASE)


def in_spans(said: Quantity, text: str, figures: Sequence[Quantity]) -> Iterator[Quantity]:
    """`said` in each unit of time that another figure of its sentence has; nothing where it counts things itself."""
    if said.unit != COUNT or not said.spelt or (said.heads and not _OF_THEM.match(text, said.end)):
        return
    for unit in dict.fromkeys(one.unit for one in figures if one.unit in SPANS):
        yield replace(said, unit=unit, heads=())
