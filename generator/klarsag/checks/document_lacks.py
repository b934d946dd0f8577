"""What a PDF can lack, as findings: a kind for each `Lack`."""

from klarsag.documents.pdf.facts import Lack
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_W, _N = Severity.WARNING, Severity.NOTICE

_KINDS = (
    Kind(
        Lack.NO_TEXT,
        _W,
        _("The PDF file “{value}” is a picture without text."),
        _("Screen readers have nothing to read, and nobody can search in it or enlarge its letters."),
        _(
            "Publish the file that the document was written in, saved as PDF. If there is only paper, name a version "
            "with the text under “tilgaengelig_udgave”, or say why there is none under “ikke_tilgaengelig”."
        ),
        wrong="fil: bilag/scannet.pdf",
        right="fil: bilag/scannet.pdf\ntilgaengelig_udgave: {fil: bilag/teksten.md}",
        source="WCAG 2.2, 1.1.1 and 1.4.5; EN 301 549, 10.1.1.1",
    ),
    Kind(
        Lack.SOME_PAGES,
        _W,
        _("In the PDF file “{value}”, {count} of {pages} pages are pictures without text."),
        _("Screen readers have nothing to read there, and nobody can search in them."),
        _(
            "Replace the scanned pages with the text itself, or name a version with the text under "
            "“tilgaengelig_udgave”."
        ),
        wrong="fil: bilag/plan-med-scannet-brev.pdf",
        right="fil: bilag/plan-med-brevets-tekst.pdf",
        source="WCAG 2.2, 1.1.1 and 1.4.5; EN 301 549, 10.1.1.1",
    ),
    Kind(
        Lack.LOCKED,
        _W,
        _("The PDF file “{value}” is locked for assistive technology."),
        _("Some screen readers obey the lock and read nothing."),
        _("Make the PDF anew without protection, or allow text access for screen readers where you lock it."),
        wrong="fil: bilag/beskyttet.pdf",
        right="fil: bilag/plan.pdf",
        source="ISO 14289-1 (PDF/UA-1), 7.16",
    ),
    Kind(
        Lack.DAMAGED,
        _W,
        _("The PDF file “{value}” is damaged; it opens only after a repair."),
        _("Pages may be missing, and some programs refuse to open it."),
        _("Make the PDF anew from the original and copy it once more."),
        wrong="fil: bilag/afkortet.pdf",
        right="fil: bilag/plan.pdf",
    ),
    Kind(
        Lack.UNTAGGED,
        _W,
        _("The PDF file “{value}” has no tags."),
        _("Screen readers find no headings, lists or tables in it, and may read it in the wrong order."),
        _(
            "In Word: use the styles for headings, then File, Save as, PDF, Options, and tick document structure tags. "
            "Do not use the printer “Print to PDF”."
        ),
        wrong="fil: bilag/udskrevet-til-pdf.pdf",
        right="fil: bilag/gemt-som-pdf.pdf",
        source="WCAG 2.2, 1.3.1 and 1.3.2; EN 301 549, 10.1.3.1; ISO 14289-1 (PDF/UA-1), 7.1",
    ),
    Kind(
        Lack.FIELDS,
        _W,
        _("Form fields without a description in the PDF file “{value}”: {count}."),
        _("A screen reader says only “edit field”, not what to write in it."),
        _("Write each field's question as its tooltip, or publish the form as a web page."),
        wrong="fil: bilag/skema-uden-ledetekster.pdf",
        right="fil: bilag/skema-med-ledetekster.pdf",
        source="WCAG 2.2, 4.1.2; EN 301 549, 10.4.1.2; ISO 14289-1 (PDF/UA-1), 7.18.1",
    ),
    Kind(
        Lack.TABLES,
        _W,
        _("Tables without header cells in the PDF file “{value}”: {count}."),
        _("A screen reader reads the figures without saying what they are."),
        _("In Word: mark the first row under Table Layout as “Repeat header rows”, and save as PDF again."),
        wrong="fil: bilag/budget-uden-overskrifter.pdf",
        right="fil: bilag/budget-med-overskrifter.pdf",
        source="WCAG 2.2, 1.3.1; EN 301 549, 10.1.3.1; ISO 14289-1 (PDF/UA-1), 7.5",
    ),
    Kind(
        Lack.IMAGES,
        _W,
        _("Images without a text in the PDF file “{value}”: {count}."),
        _("Who cannot see them does not learn what they show."),
        _(
            "In Word: right-click each image, choose alternative text, write what it shows or mark it as decorative, "
            "and save as PDF again."
        ),
        wrong="fil: bilag/kort-uden-tekst.pdf",
        right="fil: bilag/kort-med-tekst.pdf",
        source="WCAG 2.2, 1.1.1; EN 301 549, 10.1.1.1; ISO 14289-1 (PDF/UA-1), 7.3",
    ),
    Kind(
        Lack.LANGUAGE,
        _W,
        _("The PDF file “{value}” does not say its language."),
        _("A screen reader reads it with the voice that happens to be chosen."),
        _("In Word: choose all text, set its language under Review, Language, and save as PDF again."),
        wrong="fil: bilag/uden-sprog.pdf",
        right="fil: bilag/paa-dansk.pdf",
        source="WCAG 2.2, 3.1.1; EN 301 549, 10.3.1.1; ISO 14289-1 (PDF/UA-1), 7.2",
    ),
    Kind(
        Lack.TITLE,
        _W,
        _("The PDF file “{value}” has no title of its own."),
        _("A screen reader announces the file's name instead of what the document is."),
        _("In Word: write the title under File, Info, Properties, and save as PDF again."),
        wrong="fil: bilag/uden-titel.pdf",
        right="fil: bilag/med-titel.pdf",
        source="WCAG 2.2, 2.4.2; EN 301 549, 10.2.4.2; ISO 14289-1 (PDF/UA-1), 7.1",
    ),
    Kind(
        Lack.TITLE_HIDDEN,
        _N,
        _("The PDF file “{value}” has a title, but asks for the file's name to be shown."),
        _("Programs show and announce the file's name, which says less."),
        _(
            "In Acrobat: File, Properties, Initial View, and show the document's title. Word does it by itself in PDFs "
            "that it saves with tags."
        ),
        wrong="fil: bilag/viser-filnavn.pdf",
        right="fil: bilag/viser-titel.pdf",
        source="WCAG 2.2, 2.4.2; ISO 14289-1 (PDF/UA-1), 7.1",
    ),
    Kind(
        Lack.BOOKMARKS,
        _N,
        _("The PDF file “{value}” has {pages} pages and no bookmarks."),
        _("Who cannot leaf through it has no way to a chapter."),
        _("In Word: File, Save as, PDF, Options, and tick “Create bookmarks using headings”."),
        wrong="fil: bilag/aarsrapport-uden-bogmaerker.pdf",
        right="fil: bilag/aarsrapport-med-bogmaerker.pdf",
        source="WCAG 2.2, 2.4.5; ISO 14289-1 (PDF/UA-1), 7.17",
    ),
)
KINDS: dict[Lack, Kind] = {Lack(kind.id): kind for kind in _KINDS}
