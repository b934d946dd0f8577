"""What can be wrong with one value of a record."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR

EMPTY_VALUE = Kind(
    "empty-value",
    _E,
    _("“{key}” has no value."),
    _("An empty value can mean unknown, none or forgotten."),
    _("Write the value, or delete the line."),
    wrong="sted:",
    right="sted: Rådhuset, lokale 2608",
)
VALUE_NOT_IN_LIST = Kind(
    "value-not-in-list",
    _E,
    _("“{value}” is not a value for “{name}”."),
    _("The value decides what the page says, so it is one of a closed list."),
    _("Did you mean “{nearest}”? The values are: {valid}."),
    wrong="udfald: vedtaget enstemmigt",
    right="udfald: tiltrådt",
)
NOT_LIST = Kind(
    "not-list",
    _E,
    _("“{name}” should be a list."),
    _("There can be several of them."),
    _("Write each on a line of its own that begins with a hyphen, also where there is only one."),
    wrong="kommende: Økonomiudvalget 16.09.2025",
    right="kommende:\n  - Økonomiudvalget 16.09.2025",
)
NOT_TEXT = Kind(
    "not-text",
    _E,
    _("“{name}” should be a text."),
    _("A list or a group of keys cannot be shown here."),
    _("Write one value; put it in quotation marks where it holds a colon."),
    wrong="titel: [Budget, Regnskab]",
    right="titel: Budget og regnskab",
)
DATE_UNREADABLE = Kind(
    "date-unreadable",
    _E,
    _("“{value}” is not a date."),
    _("Meetings and cases are put in order by date."),
    _("Write year, month and day as 2025-09-08."),
    wrong="dato: i september",
    right="dato: 2025-09-08",
)
DATE_IMPOSSIBLE = Kind(
    "date-impossible",
    _E,
    _("There is no such day as {value}."),
    _("Meetings and cases are put in order by date."),
    _("Look the date up and write it as 2025-09-08."),
    wrong="dato: 31.02.2025",
    right="dato: 2025-02-28",
)
TIME_UNREADABLE = Kind(
    "time-unreadable",
    _E,
    _("“{value}” is not a time of day."),
    _("People plan by it."),
    _("Write hours and minutes as 19:00."),
    wrong="start: kl. 19",
    right="start: 19:00",
)
YES_NO = Kind(
    "yes-no",
    _E,
    _("“{value}” is neither “ja” nor “nej”."),
    _("The program does not guess between yes and no."),
    _("Write “ja” or “nej”."),
    wrong="proevet_med_laesere: måske",
    right="proevet_med_laesere: nej",
)
NUMBER_UNREADABLE = Kind(
    "number-unreadable",
    _E,
    _("“{value}” is not a whole number."),
    _("It counts votes or names a point."),
    _("Write it with digits only."),
    wrong="antal: fire",
    right="antal: 4",
)
SLUG = Kind(
    "slug",
    _E,
    _("“{value}” cannot be part of an address."),
    _("It becomes part of web addresses that must be readable everywhere."),
    _("Use small letters a-z, digits and hyphens; write æ, ø, å as ae, oe, aa."),
    wrong="id: Økonomiudvalget",
    right="id: oekonomiudvalget",
)
ITEM_NUMBER = Kind(
    "item-number",
    _E,
    _("“{value}” is not an item number."),
    _("References point at items by number."),
    _("Write the number with digits, such as 7; a letter may follow."),
    wrong="punkt: syv",
    right="punkt: 7",
)
TOPIC_CODE = Kind(
    "topic-code",
    _E,
    _("“{value}” is not a KLE subject."),
    _("Topic pages are made from these numbers."),
    _("Write two digits, or groups of two digits with full stops: 15 or 15.00."),
    wrong="emner: [beskæftigelse]",
    right='emner: ["15.00"]',
    source="KLE",
)
LANGUAGE_CODE = Kind(
    "language-code",
    _E,
    _("“{value}” is not a language code."),
    _("A screen reader chooses its voice by it."),
    _("Write the code in small letters: da, en, ar, uk."),
    wrong="sprog: engelsk",
    right="sprog: en",
    source="WCAG 2.2, 3.1.2; BCP 47",
)
WEB_ADDRESS = Kind(
    "web-address",
    _E,
    _("“{value}” is not a web address."),
    _("A link must lead somewhere."),
    _("Write the whole address, beginning with https://."),
    wrong="hjemmeside: www.example.dk",
    right="hjemmeside: https://www.example.dk",
)
FILE_PATH = Kind(
    "file-path",
    _E,
    _("“{value}” is not a file beside the record."),
    _("Only files in the record's own folder are published."),
    _("Write the path from the record's folder, such as bilag/ansoegning.pdf."),
    wrong="fil: ../../ansoegning.pdf",
    right="fil: bilag/ansoegning.pdf",
)

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
