"""What was seen in a PDF: facts, and which of them keep a reader out."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How far the inspection came; only `READ` says anything about what the file holds."""

    READ = "read"
    BROKEN = "broken"
    PASSWORD = "password"
    TOO_LARGE = "too-large"
    UNFINISHED = "unfinished"


@dataclass(frozen=True)
class Pdf:
    """The facts of one file; counts of pages, fields, tables and images.

    `locked`: encrypted so that assistive technology may not take the text out. `damaged`: read only after a repair.
    `without_text`: pages that show something and hold no text. `language` is a BCP 47 tag.
    """

    state: State
    pages: int = 0
    without_text: int = 0
    damaged: bool = False
    locked: bool = False
    tagged: bool = False
    language: str | None = None
    title: str | None = None
    shows_title: bool = False
    bookmarks: bool = False
    unnamed_fields: int = 0
    headless_tables: int = 0
    undescribed_images: int = 0


class Lack(StrEnum):
    """What a PDF can lack, the worst first; the values are the ids of the findings, too."""

    NO_TEXT = "document-without-text"
    SOME_PAGES = "document-pages-without-text"
    LOCKED = "document-locked"
    DAMAGED = "document-damaged"
    UNTAGGED = "document-untagged"
    FIELDS = "document-fields-unnamed"
    TABLES = "document-tables-without-headers"
    IMAGES = "document-images-undescribed"
    LANGUAGE = "document-without-language"
    TITLE = "document-without-title"
    TITLE_HIDDEN = "document-title-hidden"
    BOOKMARKS = "document-without-bookmarks"


LONG = 21  # pages from which bookmarks are asked for: the limit of the checker that most clerks have, Acrobat's


def lacks(pdf: Pdf) -> tuple[Lack, ...]:
    """What the file lacks, the worst first; nothing where it could not be read.

    A picture of a page has nothing to tag: a scan is told once, not six times.
    """
    if pdf.state is not State.READ:
        return ()
    scan = pdf.pages > 0 and pdf.without_text == pdf.pages
    found = {
        Lack.NO_TEXT: scan,
        Lack.SOME_PAGES: 0 < pdf.without_text < pdf.pages,
        Lack.LOCKED: pdf.locked,
        Lack.DAMAGED: pdf.damaged,
        Lack.UNTAGGED: not pdf.tagged and not scan,
        Lack.FIELDS: pdf.unnamed_fields > 0,
        Lack.TABLES: pdf.headless_tables > 0,
        Lack.IMAGES: pdf.undescribed_images > 0,
        Lack.LANGUAGE: pdf.language is None and not scan,
        Lack.TITLE: pdf.title is None and not scan,
        Lack.TITLE_HIDDEN: pdf.title is not None and not pdf.shows_title and not scan,
        Lack.BOOKMARKS: pdf.pages >= LONG and not pdf.bookmarks and not scan,
    }
    return tuple(lack for lack, is_so in found.items() if is_so)
