"""What can be wrong with a record as a whole; and every kind of finding that loading gives, by its id."""

from klarsag.records import file_kinds, sunflower_kinds, value_kinds
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_CLOSED = "Styrelsesloven § 13, offentlighedsloven, forvaltningsloven § 27"

KEY_UNKNOWN = Kind(
    "key-unknown",
    _E,
    _("“{name}” is no key here."),
    _("What stands under it would not be published."),
    _("Did you mean “{nearest}”? The keys here are: {valid}."),
    wrong="overskrift: Budget 2026",
    right="titel: Budget 2026",
)
KEY_MISSING = Kind(
    "key-missing",
    _E,
    _("“{name}” is missing."),
    _("The record cannot be shown without it."),
    _("Add a line “{name}: …”."),
    wrong="punkt: 1\nadgang: åben",
    right="punkt: 1\ntitel: Budget 2026\nadgang: åben",
)
ACCESS_MISSING = Kind(
    "access-missing",
    _E,
    _("The item does not say who may read it."),
    _("What is not known to be public is not published."),
    _("Add the line “adgang: åben” or “adgang: lukket”."),
    wrong="punkt: 1\ntitel: Budget 2026",
    right="punkt: 1\ntitel: Budget 2026\nadgang: åben",
    source=_CLOSED,
)
TERM_BACKWARDS = Kind(
    "term-backwards",
    _E,
    _("The term ends ({last}) before it begins ({first})."),
    _("The committee would never have existed."),
    _("Look both dates up."),
    wrong="{fra: 2025-12-31, til: 2022-01-01}",
    right="{fra: 2022-01-01, til: 2025-12-31}",
)
RECOMMENDATION_EMPTY = Kind(
    "recommendation-empty",
    _E,
    _("The recommendation says nothing: it has neither “punkter” nor “tekst”."),
    _("Readers must be able to see what was recommended."),
    _("Write the points under “punkter”, or the wording under “tekst”."),
    wrong="indstilling:\n  fra: Forvaltningen",
    right="indstilling:\n  fra: Forvaltningen\n  punkter:\n    - budgettet godkendes",
)
OUTCOME_UNEXPLAINED = Kind(
    "outcome-unexplained",
    _E,
    _("The outcome is “andet”, but no text says what was decided."),
    _("Nobody could tell what was decided."),
    _("Add “tekst: …” with the wording of the minutes."),
    wrong="beslutning:\n  - udfald: andet",
    right="beslutning:\n  - udfald: andet\n    tekst: Sagen blev delt i to.",
)
ATTACHMENT_PLACE = Kind(
    "attachment-place",
    _E,
    _("The attachment “{title}” needs exactly one of “fil”, “adresse” and “utilgaengelig”."),
    _("A reader must either get the attachment or learn why not."),
    _("Write the file, the address where it is published, or the reason it is withheld."),
    wrong="bilag:\n  - titel: Ansøgning",
    right="bilag:\n  - titel: Ansøgning\n    utilgaengelig: Bilaget rummer personoplysninger.",
)
VERSION_PLACE = Kind(
    "version-place",
    _E,
    _("The accessible version needs exactly one of “fil” and “adresse”."),
    _("Readers are led to it first, so it must stand somewhere."),
    _("Write the file beside the record, or the address where it is published."),
    wrong="tilgaengelig_udgave:\n  titel: Ansøgning som tekst",
    right="tilgaengelig_udgave:\n  fil: bilag/ansoegning.md",
)
SUMMARY_LANGUAGE = Kind(
    "summary-language",
    _E,
    _("“{value}” is the summary's own language."),
    _("The Danish text stands directly under “letlaest”."),
    _("Delete it here, or name another language."),
    wrong="letlaest:\n  sprog:\n    da: {…}",
    right="letlaest:\n  sprog:\n    en: {…}",
)
CLOSED_ITEM_TEXT = Kind(
    "closed-item-text",
    _E,
    _("A closed item may not hold “{name}”."),
    _("The folder itself can be public, so the text would be too."),
    _("Delete it; a closed item holds punkt, titel, titel_gennemset, sagsnummer, adgang and offentlig_beslutning."),
    wrong="adgang: lukket\nindstilling: {…}",
    right="adgang: lukket\noffentlig_beslutning: Indstillingen blev tiltrådt.",
    source=_CLOSED,
)
CLOSED_ITEM_BODY = Kind(
    "closed-item-body",
    _E,
    _("A closed item may not have a text."),
    _("The folder itself can be public, so the text would be too."),
    _("Delete everything below the data; what may be published of the decision goes in “offentlig_beslutning”."),
    wrong="adgang: lukket\n---\n## Sagsfremstilling",
    right="adgang: lukket\noffentlig_beslutning: Indstillingen blev tiltrådt.\n---",
    source=_CLOSED,
)

_OWN = tuple(value for value in list(globals().values()) if isinstance(value, Kind))
ALL = (*file_kinds.ALL, *value_kinds.ALL, *sunflower_kinds.ALL, *_OWN)
BY_ID = {kind.id: kind for kind in ALL}
