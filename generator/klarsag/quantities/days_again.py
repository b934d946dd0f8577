"""A text and the moments found in it in, the days out that it tells by their number alone, after a day with a month."""

import re
from collections.abc import Iterator, Sequence

from klarsag.quantities.moment import Moment

# "Den 14. maj ser udvalget på den, og den 28. er det Byrådet": the month is the one that was named.
_DAY_AGAIN = re.compile(
    r"\bden\s+(\d{1,2})\.(?=\s+(?:er|var|bl[ei]v\w*|går|gik|kom\w*|skal|kan|vil|har|holde\w*|mødes?|møder|ser|så|tager|tog"
    r"|får|fik|behandle\w*|drøfte\w*|begynder|slutter|samme|igen|i|på|kl|klokken|fra|hos|med)\b)",
    re.IGNORECASE,
)


def days_again(text: str, found: Sequence[Moment]) -> Iterator[Moment]:
    """ "Den 14. maj … den 28. er det Byrådet": the later day of the month that the sentence named last."""
    for match in _DAY_AGAIN.finditer(text):
        before = [one for one in found if one.day and one.month and one.end <= match.start()]
        last = max(before, key=lambda one: one.end, default=None)
        free = all(match.end() <= one.start or one.end <= match.start() for one in found)
        if last and free and (last.day or 0) < int(match[1]) <= 31 and ". " not in text[last.end : match.start()]:
            yield Moment(*match.span(), year=last.year, month=last.month, day=int(match[1]))
