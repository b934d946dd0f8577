"""The files of a site and what was meant in; out: what is missing, empty, cut off, too large, or not said in UTF-8."""

import unicodedata
from collections.abc import Iterator

from lxml import etree

from klarsag.publish.gate.address import Home, answer, place
from klarsag.publish.gate.files import Files
from klarsag.publish.gate.meant import Meant
from klarsag.publish.gate.reasons import TELL, WHOLE
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_MEGABYTE = 1_000_000
MOST_TEXT = 10  # megabytes of a page, style, script or data file; a page of 71 real meetings has 0.14 at most
MOST = 500  # megabytes of any other file

PAGE = Kind(
    "release-file-missing",
    Severity.ERROR,
    _("The edition asks for this file, and it is not there."),
    WHOLE,
    TELL,
    wrong="site/gladsaxe/",
    right="site/gladsaxe/index.html",
)
LOST_PAGE = Kind(
    "release-404-missing",
    Severity.ERROR,
    _("The page that says that a page is not there is missing."),
    _("Whoever follows an old address would get a page in another language, without a way on."),
    TELL,
    wrong="site/index.html",
    right="site/index.html\nsite/404.html",
)
CUT = Kind(
    "release-file-cut",
    Severity.ERROR,
    _("The file has {size} bytes, and {expected} in the edition."),
    _("It was not copied to its end, so nobody could open it."),
    _("Push once more. If that does not help, tell whoever looks after the server: its disk may be full."),
    wrong="site/…/bilag/budget.pdf: 4096 bytes",
    right="site/…/bilag/budget.pdf: 81920 bytes",
)
EMPTY = Kind(
    "release-file-empty",
    Severity.ERROR,
    _("The file is empty."),
    WHOLE,
    _("Push once more. If that does not help, tell whoever looks after the server: its disk may be full."),
    wrong="site/index.html: 0 bytes",
    right="site/index.html: 4096 bytes",
)
LARGE = Kind(
    "release-file-large",
    Severity.ERROR,
    _("The file is larger than {most} megabytes."),
    _("Many readers have a slow or a dear connection, and their browsers would stand still."),
    _("Divide the record that makes it so long. If it is no record's page, tell whoever looks after the site."),
    wrong="site/gladsaxe/index.html: 40 MB",
    right="site/gladsaxe/index.html: 40 kB",
)
NOT_UTF8 = Kind(
    "release-text-not-utf8",
    Severity.ERROR,
    _("The file's text is not UTF-8."),
    _("Letters such as æ, ø and å would be shown as other signs."),
    TELL,
    wrong="K\\xf8benhavn",
    right="København",
    source="HTML, “Specifying the document's character encoding”",
)
NOT_NFC = Kind(
    "release-text-not-composed",
    Severity.ERROR,
    _("A letter is written as two signs, or the file's name is."),
    _("It looks the same, but a search does not find it and a link to it leads nowhere."),
    TELL,
    wrong="a + ◌̊",
    right="å",
    source="Unicode UAX #15, NFC",
)
NO_SITEMAP = Kind(
    "release-sitemap-missing",
    Severity.ERROR,
    _("The list of all pages is missing, or cannot be read."),
    _("Search engines find the pages by it."),
    TELL,
    wrong="site/index.html",
    right="site/index.html\nsite/sitemap.xml",
    source="sitemaps.org, protocol 0.9",
)
LISTED = Kind(
    "release-sitemap-page-lost",
    Severity.ERROR,
    _("The list of all pages names “{value}”, which is no page."),
    WHOLE,
    TELL,
    wrong="<loc>https://by.example/nej/</loc>",
    right="<loc>https://by.example/udvalg/</loc>",
)
UNLISTED = Kind(
    "release-sitemap-page-unlisted",
    Severity.ERROR,
    _("The page is not in the list of all pages."),
    _("Search engines find the pages by it."),
    TELL,
    wrong="<urlset></urlset>",
    right="<urlset><url><loc>https://by.example/udvalg/</loc></url></urlset>",
)
KINDS = (PAGE, LOST_PAGE, CUT, EMPTY, LARGE, NOT_UTF8, NOT_NFC, NO_SITEMAP, LISTED, UNLISTED)


def planned(files: Files, meant: Meant) -> Iterator[Finding]:
    """What was planned and is not there; nobody can tell where it should come from, so it is named alone."""
    searched = any(file.startswith("pagefind/") for file in files.sizes)
    pages = meant.pages if searched else meant.pages - meant.searched
    for file in sorted({*pages, *meant.data, *meant.attachments} - files.sizes.keys()):
        yield Finding(PAGE, file)
    for file, source in meant.attachments.items():
        size, expected = files.sizes.get(file), source.stat().st_size
        if size is not None and size != expected:
            yield Finding(CUT, file, values={"size": str(size), "expected": str(expected)})


def sizes(files: Files, meant: Meant | None, texts: frozenset[str]) -> Iterator[Finding]:
    """Files without a byte, or with too many. An attachment is as its authority made it."""
    if "404.html" not in files.sizes:
        yield Finding(LOST_PAGE, "404.html")
    for file, size in files.sizes.items():
        if meant and file in meant.attachments:
            continue
        most = MOST_TEXT if file in texts else MOST
        if size == 0:
            yield Finding(EMPTY, file)
        elif size > most * _MEGABYTE:
            yield Finding(LARGE, file, values={"most": str(most)})
        if not unicodedata.is_normalized("NFC", file):
            yield Finding(NOT_NFC, file)


def too_large(size: int) -> bool:
    """Whether a text is not even read."""
    return size > MOST_TEXT * _MEGABYTE


def written(file: str, content: bytes) -> Iterator[Finding]:
    """Whether a text is UTF-8, and its letters are whole (NFC). Programs may compare letters in any form."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        yield Finding(NOT_UTF8, file, content.count(b"\n", 0, error.start) + 1)
        return
    if file.endswith((".html", ".json", ".xml")) and not unicodedata.is_normalized("NFC", text):
        lines = (
            number for number, line in enumerate(text.split("\n"), 1) if not unicodedata.is_normalized("NFC", line)
        )
        yield Finding(NOT_NFC, file, next(lines, 1))


def sitemap(files: Files, home: Home, pages: frozenset[str]) -> Iterator[Finding]:
    """`pages` are those that are to be found. A site that knows no address of its own lists none."""
    name = "sitemap.xml"
    try:
        tree = etree.fromstring(files.read(name), etree.XMLParser(resolve_entities=False, no_network=True))
    except (OSError, etree.XMLSyntaxError):
        yield Finding(NO_SITEMAP, name)
        return
    listed = set()
    for element in tree.iter("{*}loc"):
        said = (element.text or "").strip()
        try:
            path = place(name, said, home).path
        except ValueError:
            path = None
        found = answer(path, pages) if path is not None else None
        if found is None:
            yield Finding(LISTED, name, element.sourceline or 1, values={"value": said})
        else:
            listed.add(found)
    if home.host:
        yield from (Finding(UNLISTED, file) for file in sorted(pages - listed))
