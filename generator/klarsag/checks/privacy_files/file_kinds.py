"""What can be wrong with a whole file: numbers of persons in it, its makers' names, and that nobody could look."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W = Severity.ERROR, Severity.WARNING
_CPR = "GDPR, article 87; the Danish data protection act, section 11"

CPR = Kind(
    "attachment-cpr",
    _E,
    _("In the file “{value}” stands what looks like a civil registration number. Place: {places}."),
    _("It may never be published. The place is a page, slide, paragraph or line; “2!B7” is cell B7 of sheet 2."),
    _("Take the number out, in all its places, and make the file anew. A drawn box takes nothing away."),
    wrong="fil: bilag/afgoerelse.pdf   # with the citizen's number in its head",
    right="fil: bilag/afgoerelse.pdf   # “Borgeren” in its place",
    source=_CPR,
)
CPR_BEHIND = Kind(
    "attachment-cpr-unseen",
    _E,
    _("Unseen in the file “{value}” stands what looks like a civil registration number."),
    _("It stands in a comment, in the file's properties, in hidden cells or the like; everybody can find it there."),
    _("Take the number out and make the file anew; “klarsag clean” takes out properties."),
    wrong="fil: bilag/kort.pdf   # its subject is a citizen's number",
    right="fil: bilag/kort.pdf",
    source=_CPR,
)
METADATA = Kind(
    "attachment-metadata",
    _W,
    _("The file “{value}” says who made it."),
    _("Names, companies or folders of staff would be published with it, unseen."),
    _("Write: klarsag clean {path} --out {path}"),
    wrong="fil: bilag/plan.docx   # author and last changed by",
    right="fil: bilag/plan-renset.docx",
    source="GDPR, article 5(1)(c)",
)
UNREADABLE = Kind(
    "attachment-unread",
    _E,
    _("Nobody could look into the file “{value}”."),
    _("It is damaged, has a password, or is too large: what it hides is unknown, so it is not published."),
    _("Open it yourself, save it anew without a password and smaller, or withhold it under “utilgaengelig”."),
    wrong="fil: bilag/regneark-med-adgangskode.xlsx",
    right="fil: bilag/regneark.xlsx",
)
CLOSED_FORMAT = Kind(
    "attachment-format-unread",
    _W,
    _("Nobody here can look into a file of the kind of “{value}”."),
    _("What it hides is unknown: old Office files, packed folders, sound and film are not looked into."),
    _("Save it in a format of today, such as PDF or .docx, or look into it yourself."),
    wrong="fil: bilag/referat.doc",
    right="fil: bilag/referat.pdf",
)
UNINSTALLED = Kind(
    "attachment-unexamined",
    _E,
    _("Files whose hidden contents nobody looked into: {count}."),
    _("They may hide what is not public; the part of Klarsag that looks is not installed here."),
    _('Write: pip install "klarsag[privacy]"'),
    wrong="pip install klarsag",
    right='pip install "klarsag[privacy]"',
)

ALL = (CPR, CPR_BEHIND, METADATA, UNREADABLE, CLOSED_FORMAT, UNINSTALLED)
