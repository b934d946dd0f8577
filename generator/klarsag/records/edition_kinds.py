"""What can be wrong with how files stand in an edition."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W = Severity.ERROR, Severity.WARNING

EDITION_EMPTY = Kind(
    "edition-empty",
    _E,
    _("There is no authority in this folder."),
    _("An edition has one folder for each authority."),
    _("Give the folder that holds the authorities (often “content”), or begin one with “klarsag new”."),
    wrong="content/",
    right="content/gladsaxe/myndighed.yaml",
)
AUTHORITY_MISSING = Kind(
    "authority-missing",
    _E,
    _("The folder “{name}” has no file myndighed.yaml."),
    _("Nobody can see who is responsible for its pages."),
    _("Add myndighed.yaml with navn and kortnavn."),
    wrong="content/gladsaxe/udvalg.yaml",
    right="content/gladsaxe/udvalg.yaml\ncontent/gladsaxe/myndighed.yaml",
)
AUTHORITY_FOLDER = Kind(
    "authority-folder",
    _E,
    _("The folder's name “{name}” cannot be part of an address."),
    _("It becomes part of web addresses that must be readable everywhere."),
    _("Rename it to “{expected}”."),
    wrong="content/Gladsaxe Kommune/",
    right="content/gladsaxe/",
)
FILE_UNEXPECTED = Kind(
    "file-unexpected",
    _E,
    _("“{name}” does not belong here."),
    _("What the program does not know, it does not publish."),
    _("Did you mean “{nearest}”? Here can stand: {valid}."),
    wrong="content/gladsaxe/udvalg.yml",
    right="content/gladsaxe/udvalg.yaml",
)
FILE_LINKED = Kind(
    "file-linked",
    _E,
    _("“{name}” is a link to another place."),
    _("A link can lead to files that were never meant to be published."),
    _("Put the file itself here."),
    wrong="bilag/plan.pdf → /home/anna/plan.pdf",
    right="bilag/plan.pdf",
)
MEETING_MISSING = Kind(
    "meeting-missing",
    _E,
    _("The folder “{name}” has no file moede.yaml."),
    _("Its items would belong to no meeting and are not published."),
    _("Add moede.yaml with udvalg, dato and status."),
    wrong="2025-09-08-oekonomiudvalget/01-budget.md",
    right="2025-09-08-oekonomiudvalget/01-budget.md\n2025-09-08-oekonomiudvalget/moede.yaml",
)
MEETING_FOLDER = Kind(
    "meeting-folder",
    _E,
    _("The folder is named “{name}”, but the meeting in it is “{expected}”."),
    _("One of the two is wrong, and the address would be."),
    _("Rename the folder, or correct dato or udvalg."),
    wrong="2025-09-09-oekonomiudvalget/moede.yaml: dato: 2025-09-08",
    right="2025-09-08-oekonomiudvalget/moede.yaml: dato: 2025-09-08",
)
YEAR_FOLDER = Kind(
    "year-folder",
    _E,
    _("“{name}” stands in the folder of the year {year}."),
    _("People look for it under its own year."),
    _("Move it to the folder {expected}."),
    wrong="moeder/2024/2025-09-08-oekonomiudvalget/",
    right="moeder/2025/2025-09-08-oekonomiudvalget/",
)
ITEM_FILE = Kind(
    "item-file",
    _W,
    _("The file's name “{name}” does not begin with the item's number."),
    _("People find items by the number in the file's name."),
    _("Rename the file to “{expected}”, or correct punkt."),
    wrong="budget.md: punkt: 2",
    right="02-budget.md: punkt: 2",
)
MEMO_FILE = Kind(
    "memo-file",
    _W,
    _("The file's name “{name}” does not begin with the memo's date."),
    _("People find memos by the date in the file's name."),
    _("Rename the file to “{expected}”, or correct dato."),
    wrong="sanktioner.md: dato: 2021-01-25",
    right="2021-01-25-sanktioner.md: dato: 2021-01-25",
)
MEMO_CLOSED = Kind(
    "memo-closed",
    _W,
    _("A closed memo is not published."),
    _("The folder itself can be public, so the text would be too."),
    _("Take the file out of the edition."),
    wrong="notater/2021/2021-01-25-sag.md: adgang: lukket",
    right="notater/2021/2021-01-25-sag.md: adgang: åben",
)

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
