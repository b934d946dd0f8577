"""A record's resume and its case in, amounts and shares of the resume out that the case has nearly and not at all."""

import re
from collections.abc import Iterator, Sequence

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.checks.facts.basis import Passage, Role
from klarsag.quantities.compare import bears
from klarsag.quantities.find import find_quantities
from klarsag.quantities.likeness import content
from klarsag.quantities.quantity import KRONER, PERCENT, Quantity
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

RESUME = Kind(
    "resume-figure-differs",
    Severity.WARNING,
    _("The resume says “{quote}”; the case has “{other_quote}” on line {line}, and {said} nowhere."),
    _("Most people read the resume alone, and the case would tell them another figure."),
    _("Look the figure up and correct the wrong one. Are they of two things, then tell of both in the case."),
    wrong="## Resume\n\nDer ventes et merforbrug på 17 mio. kr.\n\n## Sagen\n\nDer ventes et merforbrug på 18 mio. kr.",
    right="## Resume\n\nDer ventes et merforbrug på 18 mio. kr.\n\n## Sagen\n\nDer ventes et merforbrug på 18 mio. kr.",
    source=_(
        "Takes amounts of money and percentages of a section named “Resume” that nothing else in the record bears "
        "out, exactly or rounded, and looks for one at most a tenth away with two words in common around it. A "
        "figure that the case does not have at all is not told of."
    ),
)
_RESUME = re.compile(r"resum[eé]\b", re.IGNORECASE)
_SUMMED = re.compile(r"\d\s*(?:mio|mia|kr\b|%|pct|procent)", re.IGNORECASE)
_UNITS = (KRONER, PERCENT)
_BEFORE, _AFTER = 70, 50  # characters around a figure whose words are compared
_COMMON = 2
_NEAR = 10  # a tenth


def _find(reading: Reading) -> Iterator[Contradiction]:
    resume = [one for one in reading.passages if one.context and _RESUME.match(one.context[-1])]
    summed = [one for one in resume if _SUMMED.search(one.text)]
    if not summed:
        return
    rest = [one for one in reading.passages if one not in resume]
    written = "\n".join(one.text for one in rest)
    found: list[tuple[Passage, Quantity]] | None = None
    for passage in summed:
        for said in _figures(passage):
            words = re.escape(passage.text[said.start : said.end])
            if re.search(rf"(?<![\d.,]){words}", written):  # most figures: the case need not be read for them
                continue
            found = found if found is not None else [(one, each) for one in rest for each in _figures(one)]
            if any(_borne(said, one) for _passage, one in found):
                continue
            other = next((one for one in found if _is_near(passage, said, *one)), None)
            if other:
                here, (stands, figure) = reading.place(passage, said.start, said.end), other
                yield Contradiction(RESUME, here, reading.place(stands, figure.start, figure.end))


def _figures(passage: Passage) -> Sequence[Quantity]:
    if not any(map(str.isdigit, passage.text)):
        return ()
    counted = passage.role is Role.CELL  # a cell's unit stands above it
    found = find_quantities(passage.text)
    return [one for one in found if not one.spelt and (one.unit in _UNITS or (counted and not one.unit))]


def _borne(said: Quantity, other: Quantity) -> bool:
    """Whether one figure says or rounds the other. "Ca. 17 mio." and "ca. 18 mio." are as exact, and not the same."""
    if said.unit == other.unit and said.step == other.step and said.hedge == other.hedge:
        return said.value == other.value
    return bears(said, other, cell=True) or bears(other, said, cell=True)


def _is_near(passage: Passage, said: Quantity, other: Passage, figure: Quantity) -> bool:
    if figure.unit != said.unit or abs(figure.value - said.value) * _NEAR > abs(said.value) or other.role is Role.CELL:
        return False
    return len(_around(passage, said) & _around(other, figure)) >= _COMMON


def _around(passage: Passage, figure: Quantity) -> frozenset[str]:
    before = passage.text[max(0, figure.start - _BEFORE) : figure.start]
    words = before + " " + passage.text[figure.end : figure.end + _AFTER]
    return frozenset(stem for stem, _start, _end in content(words))


RESUMES = Rule((RESUME,), _find)
