"""A sentence that tells a change in, the contradiction out where its figures rise and its words fall."""

import re
from collections.abc import Iterator
from decimal import Decimal

from klarsag.checks.consistency.reading import Contradiction, Place, Reading, Rule
from klarsag.checks.facts.basis import Passage
from klarsag.danish.numbers import danish_number
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

DIRECTION = Kind(
    "change-direction-differs",
    Severity.WARNING,
    _("“{said}” does not fit “{other}”: the figures go the other way."),
    _("Readers and summaries would tell a rise as a fall."),
    _("Look the two figures up. Either they have changed places, or the word is wrong."),
    wrong="Antallet er faldet fra 150 til 180.",
    right="Antallet er steget fra 150 til 180.",
    source=_("Looks at “fra … til …” right after a word that rises or falls. Places in a ranking are left out."),
)
PERCENT = Kind(
    "change-percent-differs",
    Severity.WARNING,
    _("“{said}”: from {before} to {after} is {other} %."),
    _("One of the three figures is wrong, and a summary may take that one."),
    _("Reckon the change again and correct the wrong figure."),
    wrong="Antallet er steget fra 150 til 180, en stigning på 30 procent.",
    right="Antallet er steget fra 150 til 180, en stigning på 20 procent.",
    source=_(
        "Compares “fra … til …” with a percentage in the same sentence that follows “svarende til”, “stigning på” or "
        "“fald på”. One percentage point, or half of the last place of each figure, is allowed. Shares are left out."
    ),
)
PARTS = Kind(
    "share-percent-differs",
    Severity.WARNING,
    _("“{said}”: {before} out of {after} is {other} %."),
    _("One of the three figures is wrong, and a summary may take that one."),
    _("Reckon the share again and correct the wrong figure."),
    wrong="30 ud af 120 svarede (35 %).",
    right="30 ud af 120 svarede (25 %).",
    source=_(
        "Compares “30 ud af 120” with a percentage right after it, in brackets or after “svarende til”; one "
        "percentage point is allowed."
    ),
)
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?(?![.,]?\d)"
_NO_YEAR = r"(?!(?:19|20)\d\d\b(?![.,]\d))"
_UNIT = r"(?:\s*(?P<unit{n}>%|pct\.?|procent\b|mio\.|mia\.|kr\.|uger|måneder|dage|år)?)"
_UP = r"(?:stig(?:ning|er|et|e)\w*|steg(?:et)?|vokse[rdt]\w*|øge[rst]\w*|øget|forøge\w*|vækst)"
_DOWN = r"(?:fald(?:et|er|e|ende)?|faldt|reducere\w*|reduktion\w*|mindsk\w*|nedgang|sænk\w*)"
_FROM_TO = re.compile(
    rf"\bfra\s+(?:ca\.\s*|cirka\s*|omkring\s*)?(?P<before>{_NO_YEAR}(?:{_NUMBER})){_UNIT.format(n=1)}"
    rf"(?P<between>[^.;:()]{{0,40}}?)\s*til\s+(?:ca\.\s*|cirka\s*|omkring\s*)?"
    rf"(?P<after>{_NO_YEAR}(?:{_NUMBER})){_UNIT.format(n=2)}",
    re.IGNORECASE,
)
_DIRECTION = re.compile(rf"(?<![\w])(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?!\w)", re.IGNORECASE)
_PERCENT = re.compile(
    rf"(?:svarende\s+til|(?:stigning|fald|reduktion|vækst)\s+på)\s+(?:en\s+(?:stigning|reduktion)\s+på\s+|et\s+fald\s+på\s+)?"
    rf"(?P<hedge>ca\.\s*|cirka\s+|omkring\s+|knap\s+|godt\s+|over\s+)?(?P<percent>{_NUMBER})\s*(?:%|pct|procent\b(?!point))",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    rf"(?<![\d.,])(?P<part>{_NUMBER})\s+(?:ud\s+)?af\s+(?:de\s+|i\s?alt\s+)?(?P<whole>{_NUMBER})(?:\s+[a-zæøå-]+){{0,3}}?"
    rf"\s*(?:,\s*)?(?:\(|svarende\s+til\s+)\s*(?:ca\.\s*|cirka\s+)?(?P<percent>{_NUMBER})\s*(?:%|pct|procent\b(?!point))",
    re.IGNORECASE,
)
_RANK = re.compile(r"\b(?:nummer|nr|rang\w*|placering\w*|plads)\b", re.IGNORECASE)
_ENDS = re.compile(r"[.!?](?:\s+(?=[A-ZÆØÅ])|\s*$)|\n")
_FAR = 70
_POINT = Decimal(1)


def _find(reading: Reading) -> Iterator[Contradiction]:
    for passage in reading.passages:
        if " til " in passage.text and "fra " in passage.text:
            for match in _FROM_TO.finditer(passage.text):
                yield from _change(reading, passage, match)
        if " af " in passage.text:
            for match in _OUT_OF.finditer(passage.text):
                yield from _share(reading, passage, match)


def _value(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", "."))


def _step(text: str) -> Decimal:
    return Decimal(1).scaleb(-len(text.partition(",")[2]))


def _change(reading: Reading, passage: Passage, match: re.Match[str]) -> Iterator[Contradiction]:
    text = passage.text
    start = max((one.end() for one in _ENDS.finditer(text, 0, match.start())), default=0)
    stop = next((one.start() for one in _ENDS.finditer(text, match.end())), len(text))
    before, after = _value(match["before"]), _value(match["after"])
    units = {match["unit1"], match["unit2"]} - {None}
    words = [one for one in _DIRECTION.finditer(text, max(start, match.start() - _FAR), match.start())]
    if len(units) > 1 or not before or _RANK.search(text[start : match.end()]):
        return
    if words and before != after:
        word = words[-1]
        if bool(word["up"]) != (after > before) and not re.search(r"\bfra\b|,", text[word.end() : match.start()]):
            here, there = reading.place(passage, *word.span()), reading.place(passage, match.start(), match.end())
            yield Contradiction(DIRECTION, here, there)
    said = _PERCENT.search(text, start, stop)
    share = any(unit and unit.lower().rstrip(".") in ("%", "pct", "procent") for unit in units)
    several = len(list(_FROM_TO.finditer(text, start, stop))) > 1
    if said and not share and not several and before != after:
        true = abs(after - before) / before * 100
        slack = (_step(match["before"]) + _step(match["after"])) / 2 / before * 100 + _POINT
        if abs(true - _value(said["percent"])) > slack + (true / 10 if said["hedge"] else Decimal(0)):
            yield _told(reading, PERCENT, passage, said, match["before"], match["after"], true)


def _share(reading: Reading, passage: Passage, match: re.Match[str]) -> Iterator[Contradiction]:
    part, whole = _value(match["part"]), _value(match["whole"])
    if whole and part <= whole and abs(part / whole * 100 - _value(match["percent"])) > _POINT:
        yield _told(reading, PARTS, passage, match, match["part"], match["whole"], part / whole * 100)


def _told(
    reading: Reading, kind: Kind, passage: Passage, said: re.Match[str], before: str, after: str, true: Decimal
) -> Contradiction:
    here = reading.place(passage, *said.span())
    at = passage.text.find(before)
    place = reading.place(passage, at, at + len(before))
    there = Place(place.line, place.column, danish_number(true.quantize(Decimal("0.1"))))
    return Contradiction(kind, here, there, {"before": before, "after": after})


CHANGES = Rule((DIRECTION, PERCENT, PARTS), _find)
