"""What can be wrong with an attached document: the file itself, and what its editor has said about it."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE

BROKEN = Kind(
    "document-broken",
    _E,
    _("The PDF file “{value}” cannot be opened."),
    _("Readers would get an error and nothing to read."),
    _("Open it on your own computer. Make it anew from the original if it does not open there either."),
    wrong="fil: bilag/afbrudt-overfoersel.pdf",
    right="fil: bilag/plan.pdf",
)
PASSWORD = Kind(
    "document-password",
    _E,
    _("The PDF file “{value}” asks for a password."),
    _("Nobody can read a document that is published behind a password."),
    _("Make the PDF anew without a password, or withhold the attachment and write why under “utilgaengelig”."),
    wrong="fil: bilag/plan-med-adgangskode.pdf",
    right="utilgaengelig: Bilaget rummer personoplysninger.",
)
FORMAT = Kind(
    "document-format",
    _E,
    _("The file “{value}” is something else than its name says."),
    _("It would be opened with the wrong program."),
    _("Give it the ending that fits: {endings}."),
    wrong="fil: bilag/plan.pdf   # saved by Word as a Word document",
    right="fil: bilag/plan.docx",
)
TOO_LARGE = Kind(
    "document-too-large",
    _W,
    _("The PDF file “{value}” is so large ({size}) that it was not looked into."),
    _("Whether everybody can read it is unknown, and over a telephone it takes minutes to fetch."),
    _("Make the images in it smaller, or divide it into several files."),
    wrong="fil: bilag/planer-i-fuld-oploesning.pdf   # 180 MB",
    right="fil: bilag/planer.pdf   # 6 MB",
)
UNFINISHED = Kind(
    "document-unfinished",
    _W,
    _("The PDF file “{value}” could not be looked into to its end."),
    _("It takes too much time or memory to read, and perhaps readers' programs stumble over it, too."),
    _("Make the PDF anew from the original."),
    wrong="fil: bilag/mange-lag.pdf",
    right="fil: bilag/plan.pdf",
)
LANGUAGE_DIFFERS = Kind(
    "document-language-differs",
    _W,
    _("The PDF file “{value}” says its language is “{own}”, the record says “{said}”."),
    _("A screen reader reads it with the wrong voice, so that it cannot be understood."),
    _("Set the language of the text in Word (Review, Language) and make the PDF anew; or correct “sprog”."),
    wrong="fil: bilag/plan.pdf   # made with English as its language\nsprog: da",
    right="fil: bilag/plan.pdf   # made with Danish as its language\nsprog: da",
    source="WCAG 2.2, 3.1.1; EN 301 549, 10.3.1.1",
)
EXEMPT = Kind(
    "document-exempt",
    _N,
    _("The PDF file “{value}” is not accessible ({what}), but it is from before 23 September 2018."),
    _("The law exempts it, unless somebody needs it for a case that is still being treated."),
    _("Nothing is to be done while nobody needs it; “klarsag explain” tells what each of the words means."),
    wrong="dato: 2017-03-01   # with a scanned attachment that a case of today rests on",
    right="dato: 2017-03-01   # with a scanned attachment that is history",
    source="Directive (EU) 2016/2102, article 1(4)(a); EN 301 549, clause 10",
)
KNOWN = Kind(
    "document-known",
    _N,
    _("The PDF file “{value}” is not accessible ({what}); the record says why."),
    _("Readers are told the reason and where to ask for the document in another form."),
    _("Write an accessible version when you can, and name it under “tilgaengelig_udgave”."),
    wrong="ikke_tilgaengelig: {grund: Planen er scannet fra papir.}",
    right="tilgaengelig_udgave: {fil: bilag/plan.md}",
)
OVERDUE = Kind(
    "document-overdue",
    _W,
    _("An accessible version of “{value}” was promised for {day}."),
    _("The page still tells readers of that day."),
    _("Name the version under “tilgaengelig_udgave”, or write a new day and why it takes longer."),
    wrong="ikke_tilgaengelig: {grund: Planen er scannet., indtil: 2024-01-31}",
    right="tilgaengelig_udgave: {fil: bilag/plan.md}",
)
UNINSPECTED = Kind(
    "document-uninspected",
    _N,
    _("PDF files that nobody looked into: {count}."),
    _("Whether everybody can read them is unknown; the part of Klarsag that looks is not installed here."),
    _('Write: pip install "klarsag[pdf]"'),
    wrong="pip install klarsag",
    right='pip install "klarsag[pdf]"',
)

ALL = (
    BROKEN, PASSWORD, FORMAT, TOO_LARGE, UNFINISHED, LANGUAGE_DIFFERS, EXEMPT, KNOWN, OVERDUE, UNINSPECTED,
)  # fmt: skip
