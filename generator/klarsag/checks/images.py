"""Images that are missing, that nothing describes, that stand in the wrong place, or that another host would send."""

import re
from collections.abc import Iterator
from urllib.parse import unquote

from klarsag.checks.check import Check, Looked
from klarsag.checks.texts import Written
from klarsag.markdown.addresses import is_local
from klarsag.markdown.headings import shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.hand_written import from_root, is_beside_pages
from klarsag.records.load import nearest
from klarsag.records.values import is_own_file
from klarsag.records.withheld import is_no_attachment
from klarsag.texts import _

MISSING = Kind(
    "image-missing",
    Severity.ERROR,
    _("There is no image “{value}” beside the text."),
    _("The page would show a broken image."),
    _("Put the file into the folder. The nearest name there is “{nearest}”."),
    wrong="![Kort over området](bilag/kor.png)",
    right="![Kort over området](bilag/kort.png)",
)
MISPLACED = Kind(
    "image-misplaced",
    Severity.ERROR,
    _("The image “{value}” stands among the record's data."),
    _("Only images in the text below the data are published; the page would show a broken image."),
    _("Move it to the text below the data."),
    wrong="letlaest:\n  kort: ![Kort over området](bilag/kort.png)",
    right="---\n![Kort over området](bilag/kort.png)",
)
WITHOUT_ALT = Kind(
    "image-without-alt",
    Severity.WARNING,
    _("The image “{value}” has no text that says what it shows."),
    _("Who cannot see it misses what it says."),
    _("Write what it shows between the square brackets, and the figures of a chart as a table."),
    wrong="![](bilag/punkt-03-billede-1.png)",
    right="![Søjler: 71 i 2021, 70 i 2022, 71 i 2023](bilag/punkt-03-billede-1.png)",
    source="WCAG 2.2, 1.1.1",
)
ELSEWHERE = Kind(
    "image-elsewhere",
    Severity.WARNING,
    _("The image “{value}” stands on another host; it becomes a link."),
    _("A page that fetches from elsewhere tells that host who reads it."),
    _("Save the image under “bilag” and show it from there."),
    wrong="![Kort](https://kort.example/kort.png)",
    right="![Kort](bilag/kort.png)",
    source="GDPR; ePrivacy",
)
_IMAGE = re.compile(r"!\[[^\]]*\]\(\s*<?(?P<address>[^\s)>]+)")


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        for line, token in text.leaves():
            if token.type == "image":
                yield from _image(text, line, str(token.attrs["src"]), shown(token).strip(), looked)
            elif token.type == "link_open" and not is_local(str(token.attrs["href"])):
                yield from _elsewhere(text, line, str(token.attrs["href"]))


def _image(text: Written, line: int, address: str, alt: str, looked: Looked) -> Iterator[Finding]:
    if not alt:
        yield text.finding(WITHOUT_ALT, line, address, value=address)
    name = _name(address)
    if text.path is not None:
        yield text.finding(MISPLACED, line, address, value=address)
    elif not _is_there(text, address, looked):
        there = sorted(file.relative_to(text.folder).as_posix() for file in text.folder.glob("bilag/*"))
        yield text.finding(MISSING, line, address, value=name, nearest=nearest(name, there))


def _is_there(text: Written, address: str, looked: Looked) -> bool:
    root, by_hand = looked.edition.root, text.published is None
    name = _name(from_root(address, text.folder, root) if by_hand else address)
    if name.startswith("/"):
        return is_beside_pages(name, root) or (not name.endswith("/") and name in (looked.addresses or {}))
    # A record's image from elsewhere is not published.
    path = text.folder / name
    return not by_hand and is_own_file(name) and path.is_file() and not is_no_attachment(path, name)


def _name(address: str) -> str:
    return unquote(address.split("#")[0].split("?")[0])


def _elsewhere(text: Written, line: int, address: str) -> Iterator[Finding]:
    # The parser has made the image a link; only the source still tells that it was one.
    if any(found["address"] == address for found in _IMAGE.finditer("\n".join(text.lines[line : line + 2]))):
        yield text.finding(ELSEWHERE, line, address, value=address)


IMAGES = Check((MISSING, MISPLACED, WITHOUT_ALT, ELSEWHERE), _find)
