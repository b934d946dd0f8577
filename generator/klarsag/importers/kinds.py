"""What an import tells of: every kind of finding that importers give, with its English texts."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE

SOURCE_MISSING = Kind(
    "source-missing",
    _E,
    _("There is no file or folder “{source}”."),
    _("Nothing can be imported from it."),
    _("Look at the spelling; an installation's address begins with https://."),
)
SOURCE_EMPTY = Kind(
    "source-empty",
    _E,
    _("“{source}” holds nothing that can be imported."),
    _("An import without documents changes nothing, and that is seldom what was meant."),
    _("Name the folder that holds the documents. Formats read: {formats}."),
)
SOURCE_UNREADABLE = Kind(
    "source-unreadable",
    _E,
    _("“{source}” cannot be read: {reason}."),
    _("Nothing of it was imported, and no record was changed."),
    _("Look at who may read the file, and import it once more."),
)
SOURCE_NOT_UTF8 = Kind(
    "source-not-utf8",
    _E,
    _("“{source}” is not UTF-8, so its letters cannot be told."),
    _("Nothing of it was imported, and no record was changed."),
    _("Fetch or save the document again, and import it once more."),
)
SOURCE_NOT_JSON = Kind(
    "source-not-json",
    _E,
    _("“{source}” is no whole JSON: it breaks off or goes wrong on line {line}, column {column}."),
    _("Nothing of it was imported, and no record was changed."),
    _("Fetch or save the document again, and import it once more."),
)
SOURCE_NOT_MEETING = Kind(
    "source-not-meeting",
    _E,
    _("“{source}” is JSON, but no meeting of FirstAgenda."),
    _("Nothing of it was imported, and no record was changed."),
    _("Name only files that the installation serves under /api/agenda/dagsorden/."),
)
SOURCE_INCOMPLETE = Kind(
    "source-incomplete",
    _E,
    _("“{source}” says nothing under “{key}”."),
    _("Without it the meeting has no place in the edition, so nothing of it was imported."),
    _("Fetch the document again; where it is the same, the meeting must be written by hand."),
)
SOURCE_UNKNOWN = Kind(
    "source-unknown",
    _E,
    _("No importer knows what “{source}” is."),
    _("Guessing at a format could put text in the wrong place."),
    _("Say which it is with --from. Formats read: {formats}."),
)
SOURCE_NOT_FETCHED = Kind(
    "source-not-fetched",
    _E,
    _("“{source}” could not be fetched: {reason}."),
    _("The meeting is not in the edition. What was fetched before is kept."),
    _("Run the same import again later; only what is missing is asked for."),
)
SOURCE_ANSWER = Kind(
    "source-answer-unknown",
    _E,
    _("The answer for “{source}” is not what FirstAgenda serves."),
    _("It was not imported. What was fetched before is kept."),
    _("Open the address in a browser: it may be another product, or a page that says that the site is closed."),
)
FORMAT_UNKNOWN = Kind(
    "format-unknown",
    _E,
    _("“{format}” is no format."),
    _("The import does not know how to read the source."),
    _("The formats are: {formats}."),
)
AUTHORITY_NAME = Kind(
    "authority-slug",
    _E,
    _("“{authority}” cannot be the name of an authority's folder."),
    _("It becomes part of web addresses that must be readable everywhere."),
    _("Use small letters a-z, digits and hyphens: --authority {nearest}."),
)
AUTHORITY_GUESSED = Kind(
    "authority-guessed",
    _W,
    _("The authority was not in the edition; its name was taken from its folder: {name}."),
    _("Every page shows the authority's name, and readers need its telephone and address."),
    _("Write the full name, telephone, address and website in this file."),
)
COMMITTEES_UNREADABLE = Kind(
    "committees-unreadable",
    _E,
    _("The list of committees cannot be read, so nothing was imported into it."),
    _("A committee could be added twice, or a name overwritten."),
    _("Run klarsag check, correct what it finds in this file, and import again."),
)
FOLDER_UNWRITABLE = Kind(
    "folder-unwritable",
    _E,
    _("“{folder}” cannot be written: {reason}."),
    _("The records of this source were not saved; nothing was changed."),
    _("Look at who may write in the folder and at the space on the disk, and import again."),
)
MEETING_TWICE = Kind(
    "meeting-twice",
    _E,
    _("Another source already gives the meeting of this committee on this day, and both have an item {number}."),
    _("One of the two items would be lost."),
    _("Import the two sources into different editions, or correct the number in one of them."),
)
TEXT_UNPLACED = Kind(
    "text-unplaced",
    _E,
    _("{count} words of “{source}” are in no record. The first: {words}"),
    _("An import that loses words cannot stand for the document."),
    _("Report it with the source, so that the importer can be corrected; until then write the words in by hand."),
)
RECORD_EDITED = Kind(
    "import-kept-edited",
    _N,
    _("The record was changed by hand after it was imported, so it was left as it is."),
    _("What a person wrote is worth more than what a program read."),
    _("Delete the file and import again, if the source should win."),
)
LINK_FILE = Kind(
    "link-file",
    _W,
    _("The link “{words}” led to a file on somebody's own computer; only its words are kept."),
    _("Nobody else can open it, and its address can hold a user name."),
    _("Add the file under “bilag”, or link to where it is published."),
)
LINK_DEAD = Kind(
    "link-dead",
    _W,
    _("The link “{words}” led nowhere ({scheme}); only its words are kept."),
    _("A link must take every reader somewhere."),
    _("Write the address that was meant, or leave the words as they are."),
)
IMAGE_WITHOUT_ALT = Kind(
    "image-without-alt",
    _W,
    _("The image {file} has no text that says what it shows."),
    _("Who cannot see it misses what it says (WCAG 2.2, 1.1.1)."),
    _("Write what it shows between the square brackets of the image, and the figures of a chart as a table."),
    wrong="![](bilag/punkt-03-billede-1.png)",
    right="![Søjler: 71 i 2021, 70 i 2022, 71 i 2023](bilag/punkt-03-billede-1.png)",
    source="WCAG 2.2, 1.1.1",
)
IMAGE_UNREADABLE = Kind(
    "image-unreadable",
    _W,
    _("Image {number} of the item cannot be read and is left out."),
    _("The page would show a broken image."),
    _("Look at the source, and add the image under “bilag” by hand."),
)
TABLE_HEADER_UNKNOWN = Kind(
    "table-header-unknown",
    _W,
    _("It cannot be told whether the table that begins “{words}” has a row or a column of headings."),
    _("A screen reader reads headings with each figure; without them a table is only numbers (WCAG 2.2, 1.3.1)."),
    _("Make the first row the headings, or write a row of headings above it."),
    source="WCAG 2.2, 1.3.1",
)
TABLE_MERGED = Kind(
    "table-merged-cells",
    _N,
    _("The table that begins “{words}” had {count} merged cells. Each value stands once, in its first cell."),
    _("Markdown has no merged cells, so a value that covered several rows or columns now stands beside empty cells."),
    _("Write the value in every cell that it covers, where the table reads better so."),
)
TABLE_LAID_OUT = Kind(
    "table-as-text",
    _N,
    _("The table that begins “{words}” held lists or several paragraphs in its cells, and became headings and text."),
    _("Such cells cannot stand in a Markdown table, and nothing of them may be lost."),
    _("Look at it once, and divide the text so that it reads well."),
)
OUTCOME_UNCLEAR = Kind(
    "outcome-unclear",
    _N,
    _("The outcome of the decision “{words}” is not one of the list, so it is “andet”."),
    _("The page can then only quote it, not say in plain words what was decided."),
    _("Choose the outcome that fits, if there is one."),
)
DECISION_UNLABELLED = Kind(
    "decision-unlabelled",
    _W,
    _("The text before the first heading was read as the decision."),
    _("The source does not say so; it is where such documents have their decision."),
    _("Compare it with the source."),
)
CLOSED_TITLE = Kind(
    "closed-title-published",
    _N,
    _("The closed item's title is shown, because the source itself published it."),
    _("A title can tell by itself what the law keeps secret."),
    _("Read it once more; delete the line “titel_gennemset: ja” to hide it."),
)
CLOSED_REASON_OPEN = Kind(
    "closed-reason-in-open-item",
    _W,
    _("The item explains why it is treated behind closed doors, but its title does not say that it is closed."),
    _("It may have been published by mistake; the import follows the source and shows it."),
    _("Ask the authority. To close the item write “adgang: lukket” and delete its text."),
)
CLOSED_CONTENT = Kind(
    "closed-content",
    _E,
    _("The closed item {number} holds more than its decision: {words} words, {attachments} attachments. All withheld."),
    _("What belongs to a closed item may be secret, and the repository may be public."),
    _("Look at the source. Write only what may be published, by hand."),
)

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
