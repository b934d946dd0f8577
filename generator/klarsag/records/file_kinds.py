"""What can be wrong with how a record's file is written, before its values are looked at."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W = Severity.ERROR, Severity.WARNING

FILE_BOM = Kind(
    "file-bom",
    _W,
    _("The file begins with a byte order mark."),
    _("Some programs show it as strange characters in front of the first key."),
    _("Save the file as UTF-8 without BOM."),
    wrong="EF BB BF 2D 2D 2D …",
    right="2D 2D 2D …",
)
FILE_NOT_UTF8 = Kind(
    "file-not-utf8",
    _E,
    _("The file is not UTF-8: byte {byte} does not belong here."),
    _("Letters such as æ, ø and å would be published wrong."),
    _("Open the file and save it as UTF-8."),
    wrong="Ung E6 blekage (Windows-1252)",
    right="Ung C3 A6 blekage (UTF-8)",
)
FILE_BINARY = Kind(
    "file-binary",
    _E,
    _("The file holds a zero byte, so it is no text file."),
    _("A record is read as text."),
    _("Write the record again in a text editor and save it as UTF-8."),
    wrong="2D 00 2D 00 2D 00 (UTF-16)",
    right="2D 2D 2D (UTF-8)",
)
FILE_EMPTY = Kind(
    "file-empty",
    _E,
    _("There is nothing in the record."),
    _("A record without data cannot be published."),
    _("Write the record's keys, or delete the file."),
    wrong="---\n---",
    right="---\npunkt: 1\ntitel: Budget 2026\nadgang: åben\n---",
)
FRONT_MATTER_MISSING = Kind(
    "front-matter-missing",
    _E,
    _("The file does not begin with a line of three hyphens."),
    _("The data of the record stands between two such lines; without them its access is unknown."),
    _("Write --- on the first line, then the keys, then --- again."),
    wrong="punkt: 1\ntitel: Budget 2026\n---",
    right="---\npunkt: 1\ntitel: Budget 2026\nadgang: åben\n---",
)
FRONT_MATTER_UNCLOSED = Kind(
    "front-matter-unclosed",
    _E,
    _("The data that begins here is never closed with a line of three hyphens."),
    _("The program cannot tell the record's data from its text."),
    _("Write --- on a line of its own between the data and the text."),
    wrong="---\npunkt: 1\n\n## Resumé",
    right="---\npunkt: 1\n---\n\n## Resumé",
)
YAML_TAB = Kind(
    "yaml-tab",
    _E,
    _("The line is indented with a tab."),
    _("YAML allows only spaces there."),
    _("Replace the tab with two spaces."),
    wrong="indstilling:\n→fra: Forvaltningen",
    right="indstilling:\n  fra: Forvaltningen",
    source="YAML 1.2, 6.1",
)
YAML_COLON = Kind(
    "yaml-colon",
    _E,
    _("A value with a colon has no quotation marks."),
    _("A colon followed by a space begins a new key."),
    _("Put the whole value in quotation marks."),
    wrong="titel: Budget 2026: første behandling",
    right='titel: "Budget 2026: første behandling"',
)
YAML_INDENT = Kind(
    "yaml-indent",
    _E,
    _("The line is indented further than the key above it allows."),
    _("Indentation says what belongs to what; the key above already has its value."),
    _("Begin the line in the same column as the keys that it belongs with."),
    wrong="punkt: 1\n titel: Budget 2026",
    right="punkt: 1\ntitel: Budget 2026",
)
YAML_QUOTE = Kind(
    "yaml-quote",
    _E,
    _("The quotation mark that begins here is never closed."),
    _("Everything after it is read as one value."),
    _("Write the closing quotation mark at the end of the value."),
    wrong='titel: "Budget 2026',
    right='titel: "Budget 2026"',
)
YAML_BRACKET = Kind(
    "yaml-bracket",
    _E,
    _("The bracket that begins here is never closed."),
    _("What comes after it is read as part of the list."),
    _("Write the closing bracket at the end, or each value on a line of its own that begins with a hyphen."),
    wrong='emner: ["15.00", "15.20"',
    right='emner: ["15.00", "15.20"]',
)
YAML_SYNTAX = Kind(
    "yaml-syntax",
    _E,
    _("The line cannot be read as YAML."),
    _("Nothing in the file can be used before it can be read."),
    _("Look at the indentation and at the sign that the value begins with, or put the value in quotation marks."),
    wrong="titel: @Biblioteket",
    right='titel: "@Biblioteket"',
)
YAML_SEVERAL = Kind(
    "yaml-several",
    _E,
    _("A second record begins here, in the same file."),
    _("A file holds one record; the second one would be lost."),
    _("Delete the line, or move what follows to a file of its own."),
    wrong="navn: Gladsaxe Kommune\n---\nnavn: Københavns Kommune",
    right="navn: Gladsaxe Kommune",
)
YAML_ALIAS = Kind(
    "yaml-alias",
    _E,
    _("Anchors (&), references (*) and tags (!) are not used in records."),
    _("A value must say what it says where it stands."),
    _("Write the value itself; a text that begins with one of these signs goes in quotation marks."),
    wrong="titel: *budget",
    right="titel: Budget 2026",
)
YAML_DUPLICATE_KEY = Kind(
    "yaml-duplicate-key",
    _E,
    _("The key “{key}” already stands on line {line}."),
    _("Only one of the two values could be used, and the other would be lost."),
    _("Delete one of them, or put both values under one key."),
    wrong="titel: Budget\ntitel: Budget 2026",
    right="titel: Budget 2026",
)
NOT_MAPPING = Kind(
    "not-mapping",
    _E,
    _("Here should stand keys with values."),
    _("A plain text or a list does not say what each part is."),
    _("Write “key: value”, one on each line."),
    wrong="bilag:\n  - Ansøgning",
    right="bilag:\n  - titel: Ansøgning\n    fil: bilag/ansoegning.pdf",
)
CONTROL_CHARACTER = Kind(
    "control-character",
    _E,
    _("There is an invisible control character ({code}) here."),
    _("It comes from copying and can break the page or a screen reader."),
    _("Delete it and write the word again."),
    wrong="titel: Bud[U+0007]get",
    right="titel: Budget",
)

ALL = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
