"""What can be wrong with what an authority says of its site's accessibility."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W = Severity.ERROR, Severity.WARNING
_ACT = "Lov nr. 692 af 8. juni 2018 om tilgængelighed af offentlige organers websteder og mobilapplikationer"
_ORDER = "Bekendtgørelse nr. 904 af 22. august 2019 om afgivelse af tilgængelighedserklæring"

STATEMENT_MISSING = Kind(
    "statement-missing",
    _W,
    _("{name} has no link to its accessibility statement."),
    _("The law demands a statement for each website, and a link to it at the foot of the pages."),
    _("Make the statement in WAS-Tool, and write its address as “tilgaengelighedserklaering”."),
    wrong="navn: Gladsaxe Kommune",
    right="navn: Gladsaxe Kommune\ntilgaengelighedserklaering: https://www.was.digst.dk/example-dk",
    source=f"{_ACT}, § 4; {_ORDER}",
)
CONTACT_WITHOUT_PHONE = Kind(
    "contact-without-phone",
    _W,
    _("{name} has no phone for questions about accessibility."),
    _("Who cannot read or write a mail must be able to ring. The statement needs both a phone and a way to write."),
    _("Write “telefon” in myndighed.yaml, or in tilgaengelighed.yaml beside it."),
    wrong="mail: kontakt@example.dk",
    right="mail: kontakt@example.dk\ntelefon: 12 34 56 78",
    source=_ORDER,
)
CONTACT_WITHOUT_WRITING = Kind(
    "contact-without-writing",
    _W,
    _("{name} has no way to write about accessibility."),
    _("Who cannot speak or hear must be able to write. The statement needs both a phone and a way to write."),
    _("Write “mail” in myndighed.yaml, or “mail” or “formular” in tilgaengelighed.yaml beside it."),
    wrong="telefon: 12 34 56 78",
    right="telefon: 12 34 56 78\nmail: kontakt@example.dk",
    source=_ORDER,
)
PROBLEM_WITHOUT_ALTERNATIVE = Kind(
    "problem-without-alternative",
    _W,
    _("“{value}” does not say what one can do instead."),
    _("The reader still needs what stands there."),
    _("Add “alternativ”: another page, another file, or who can read it aloud."),
    wrong="- hvad: Kortet kan ikke læses med skærmlæser",
    right="- hvad: Kortet kan ikke læses med skærmlæser\n  alternativ: Ring, så fortæller vi, hvad det viser.",
    source=f"{_ACT}, § 3, stk. 3",
)
BURDEN_WITHOUT_REASON = Kind(
    "burden-without-reason",
    _E,
    _("“{value}” is called a disproportionate burden without a reason."),
    _("The law allows it only where the authority has weighed its means against the use, and says so."),
    _("Add “grund”, or move the problem to “overholder_ikke”."),
    wrong="uforholdsmaessig_byrde:\n  - hvad: Gamle kort",
    right="uforholdsmaessig_byrde:\n  - hvad: Gamle kort\n    grund: Der er 4.000 kort, og 10 om året bliver åbnet.",
    source=f"{_ACT}, § 3, stk. 2 og 3",
)
CONFORMANCE_CONTRADICTED = Kind(
    "conformance-contradicted",
    _E,
    _("The site is said to comply fully, and yet problems are known."),
    _("A statement that is not true helps nobody, and is an error in the authority's own name."),
    _("Write “opfylder: delvist”, or solve the problems first and test again."),
    wrong="opfylder: fuldt\noverholder_ikke:\n  - hvad: Kortet kan ikke læses med skærmlæser",
    right="opfylder: delvist\noverholder_ikke:\n  - hvad: Kortet kan ikke læses med skærmlæser",
    source="Gennemførelsesafgørelse (EU) 2018/1523, bilaget",
)
REVIEW_OLD = Kind(
    "accessibility-review-old",
    _W,
    _("The answers were last reviewed on {day}, and the newest text is of {newest}."),
    _("The statement must be brought up to date at least once a year."),
    _("Go through the answers, and write the day as “gennemgaaet”."),
    wrong="udarbejdelse: {dato: 2023-01-10, metode: egen vurdering}",
    right="udarbejdelse: {dato: 2023-01-10, metode: egen vurdering, gennemgaaet: 2025-01-09}",
    source=_ORDER,
)
AUTHORITY_EXAMPLE = Kind(
    "authority-example",
    Severity.NOTICE,
    _("The pages say that {name} is not their sender."),
    _("Only an example may say so. An authority's own site needs a statement and contact."),
    _("Delete “eksempel: ja” when the pages are the authority's own."),
    wrong="eksempel: ja",
    right="opfylder: delvist",
)
