"""The files of a site in; out: those that nobody meant to be there, links, leftovers and records among them."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from klarsag.publish.gate.files import Files
from klarsag.publish.gate.meant import Meant
from klarsag.publish.gate.packed import unpacked
from klarsag.publish.gate.reasons import OURS, TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

LINKED = Kind(
    "release-file-linked",
    Severity.ERROR,
    _("This is a link and no file."),
    _("It can lead to anything on the server."),
    TELL,
    wrong="site/bilag.pdf -> /etc/passwd",
    right="site/bilag.pdf",
)
LEFTOVER = Kind(
    "release-file-leftover",
    Severity.ERROR,
    _("The file is hidden, or a program has left it behind."),
    OURS,
    _("Delete it where it lies in the edition. If it is not there, tell whoever looks after the site."),
    wrong="content/sider/.notat.md.swp",
    right="content/sider/notat.md",
)
TYPE = Kind(
    "release-file-type",
    Severity.ERROR,
    _("A site has no files that end in “{ending}”."),
    OURS,
    _("Take it out of “sider”, or attach it to a record. If it is not there, tell whoever looks after the site."),
    wrong="content/sider/udkast.yaml",
    right="content/sider/udkast.md",
)
UNASKED = Kind(
    "release-file-unasked",
    Severity.ERROR,
    _("Nothing in the edition asks for this file."),
    OURS,
    TELL,
    wrong="site/gladsaxe/kladde/index.html",
    right="site/gladsaxe/index.html",
)
KINDS = (LINKED, LEFTOVER, TYPE, UNASKED)

# What a site is made of, what the search index has, and what people attach (klarsag.documents.formats).
_TYPES = frozenset(
    (
        *("html", "css", "js", "mjs", "json", "xml", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico"),
        *("woff2", "txt", "csv", "ics", "webmanifest", "rss", "atom", "geojson", "vtt", "brf", "zip", "rtf", "epub"),
        *("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "tif", "tiff"),
        *("mp3", "mp4", "m4a", "ogg", "wav", "pagefind", "pf_meta", "pf_index", "pf_filter", "pf_fragment"),
    )
)
_LEFTOVER = re.compile(
    r"""(?:^|/)(?: \.(?!well-known/) | __pycache__/ | __MACOSX/ | node_modules/ | CVS/ | ~\$
      | (?:Thumbs\.db|desktop\.ini|nohup\.out|core)$ | [#][^/]*[#]$ )
      | (?: ~ | \.(?:swp|swo|bak|orig|rej|tmp|temp|part|pyc|pyo|log|lock|old) )$""",
    re.VERBOSE | re.IGNORECASE,
)
# What the build itself writes for a whole site, beside the pages: the theme's files, the search index.
_FOLDERS = ("assets/", "pagefind/")
_FILES = {"404.html", "sitemap.xml"}


def links(files: Files) -> Iterator[Finding]:
    """Whatever is no file. Nothing of such a site may be read."""
    yield from (Finding(LINKED, file) for file in files.odd)


def look(files: Files, meant: Meant | None) -> Iterator[Finding]:
    """Without `meant` nobody knows what was asked for."""
    for file in files.sizes:
        attached = meant is not None and file in meant.attachments
        ending = PurePosixPath(file).suffix.lower()
        if _LEFTOVER.search(file) and (not attached or "/." in f"/{file}"):
            yield Finding(LEFTOVER, file)
        elif file.endswith(".gz"):
            if not _same_inside(files, file):
                yield Finding(UNASKED, file)
        elif not attached and ending.removeprefix(".") not in _TYPES:
            yield Finding(TYPE, file, values={"ending": ending or file.rpartition("/")[2]})
        elif meant and not attached and not _asked(file, meant):
            yield Finding(UNASKED, file)


def _asked(file: str, meant: Meant) -> bool:
    if any(file in those for those in (meant.pages, meant.moved, meant.data, meant.own, _FILES)):
        return True
    return file.startswith(_FOLDERS) and not file.endswith(".html")


def _same_inside(files: Files, file: str) -> bool:
    """Whether a packed file holds what the file of the same name beside it does."""
    beside = file.removesuffix(".gz")
    return beside in files.sizes and unpacked(files.read(file), files.sizes[beside] + 1) == files.read(beside)
