"""What the fact gate can find wrong with the names in a summary: the kinds of finding."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_WHY = _("A name that the record does not have is an error or comes from another case.")
_HINT = _("Write the name that the record has, or leave it out.")
_FORMS = _(
    "Looked up are names with capitals, bodies, offices, parties, persons, laws and case numbers, in any ending. "
    "The record is its data, its text, its meeting and who took part. A name of several words must stand there as one. "
    "“Staten”, “regionen” and the like must stand with something that the sentence tells. Whether a common noun fits "
    "is not judged."
)
NAME_UNKNOWN = Kind(
    "fact-name-unknown",
    _E,
    _("“{sentence}” names “{said}”. The record does not have that name. The nearest is “{nearest}” (line {line})."),
    _WHY,
    _HINT,
    wrong="handler_om: Solrød får et nyt bosted.",
    right="handler_om: Greve får et nyt bosted.",
    source=_FORMS,
)
BODY_UNKNOWN = Kind(
    "fact-body-unknown",
    _E,
    _("“{sentence}” names “{said}”. The record does not name that body. The nearest is “{nearest}” (line {line})."),
    _("Readers must know who decides, to know whom to ask."),
    _HINT,
    wrong="videre: Kulturudvalget ser på sagen.",
    right="videre: Økonomiudvalget ser på sagen.",
    source=_FORMS,
)
BODY_ELSEWHERE = Kind(
    "fact-body-elsewhere",
    _E,
    _("“{sentence}” names “{said}”, but the record names it only in another matter: “{nearest}” (line {line})."),
    _("Readers must know who decides, to know whom to ask."),
    _("Look up which body the record names here."),
    wrong="kommende: [Økonomiudvalget 16.09.2025]\n…\nvidere: Handicaprådet ser på sagen den 16. september.",
    right="videre: Økonomiudvalget ser på sagen den 16. september.",
    source=_("A body is found in its place where a passage that names it shares a word with the sentence."),
)
PERSON_UNKNOWN = Kind(
    "fact-person-unknown",
    _E,
    _("“{sentence}” names {said}. The record does not tell this of them. The nearest is “{nearest}” (line {line})."),
    _("What is told of a person must be true of that person."),
    _HINT,
    wrong="besluttet: Claus Jensen stemte imod.",
    right="besluttet: Linda Heegaard stemte imod.",
    source=_FORMS,
)
PERSON_SPELLING = Kind(
    "fact-person-spelling",
    Severity.WARNING,
    _("“{said}” is spelt “{nearest}” in the record (line {line})."),
    _("A search for one spelling does not find the other, and people care about their names."),
    _("Write the name as in the record, or correct the record."),
    wrong="besluttet: Linda Hegaard stemte imod.",
    right="besluttet: Linda Heegaard stemte imod.",
)
PARTY_UNKNOWN = Kind(
    "fact-party-unknown",
    _E,
    _("“{sentence}” names the party “{said}”. The record does not have it here. It has: {nearest} (line {line})."),
    _("Voters judge a party by what it did."),
    _HINT,
    wrong="besluttet: Linda Heegaard (V) stemte imod.",
    right="besluttet: Linda Heegaard (F) stemte imod.",
    source=_(
        "A party is the same by its name and by its letter. A person's party must be the one that the record tells."
    ),
)
LAW_UNKNOWN = Kind(
    "fact-law-unknown",
    _E,
    _("“{sentence}” names “{said}”. The record does not have it. The nearest is “{nearest}” (line {line})."),
    _("Who looks up the wrong paragraph believes to have other rights."),
    _HINT,
    wrong="handler_om: Du kan få hjælp efter § 105.",
    right="handler_om: Du kan få hjælp efter § 104.",
    source=_("A law is the same by its short name and its title. What the law says is not judged."),
)
PRESENCE = Kind(
    "fact-presence-differs",
    _E,
    _("“{sentence}” tells whether {said} was there. The record tells otherwise: {nearest}."),
    _("What is told of a person must be true of that person."),
    _("Look up “fremmoede” of the item and “deltagere” of the meeting."),
    wrong="fremmoede: [{navn: Anne Hansen, fremmoede: afbud}]\n…\nbesluttet: Bo Berg var der ikke.",
    right="besluttet: Anne Hansen var der ikke.",
)
ALL = (
    NAME_UNKNOWN,
    BODY_UNKNOWN,
    BODY_ELSEWHERE,
    PERSON_UNKNOWN,
    PERSON_SPELLING,
    PARTY_UNKNOWN,
    LAW_UNKNOWN,
    PRESENCE,
)
