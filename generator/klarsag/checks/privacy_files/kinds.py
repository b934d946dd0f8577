"""What an attached file can carry besides what is seen: a kind for each `What`. None of them quotes the file.

An error is what somebody meant to keep back or to take out, and what anybody can bring to light without a tool of the
trade. A warning is what is often meant so, or tells of nobody but who made the file.
"""

from klarsag.documents.carried.facts import What
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE
_GDPR = "GDPR, article 5(1)(c) and (f)"

_KINDS = (
    Kind(
        What.COVERED,
        _E,
        _("In the file “{value}” text lies under a box or a picture. Page: {places}."),
        _("It is still there: marked and copied, it can be read by everybody."),
        _(
            "Take the words out in the document that it was written in, and make the PDF anew. In Acrobat: Redact, and "
            "Apply. A drawn box takes nothing away."
        ),
        wrong="fil: bilag/afgoerelse-med-sorte-bjaelker.pdf   # drawn over the names in Word",
        right="fil: bilag/afgoerelse.pdf   # the names replaced by “[udeladt]”",
        source=_GDPR,
    ),
    Kind(
        What.OUTSIDE,
        _E,
        _("In the file “{value}” text stands outside what is shown. Page or slide: {places}."),
        _("Nobody sees it, but search and copying find it."),
        _("Take it out in the document that it was written in, and make the file anew."),
        wrong="fil: bilag/beskaaret.pdf   # cropped: the letter's head is only out of sight",
        right="fil: bilag/uden-brevhoved.pdf",
        source=_GDPR,
    ),
    Kind(
        What.INVISIBLE,
        _E,
        _("In the file “{value}” there is text that cannot be seen. Page: {places}."),
        _("It is white on white, tiny, or not drawn at all; whoever marks and copies the page reads it."),
        _("Mark all of the document that it was written in, make it black, and take out what is not for readers."),
        wrong="fil: bilag/plan-med-hvid-skrift.pdf",
        right="fil: bilag/plan.pdf",
        source=_GDPR,
    ),
    Kind(
        What.HIDDEN_TEXT,
        _E,
        _("In the file “{value}” there is hidden text. Place (page, paragraph, slide or cell): {places}."),
        _("A click shows it: “2!B7” is cell B7 of the second sheet."),
        _("In Word: File, Info, Inspect Document, and remove hidden text; or publish a PDF made anew."),
        wrong="fil: bilag/notat-med-skjult-tekst.docx",
        right="fil: bilag/notat.pdf",
        source=_GDPR,
    ),
    Kind(
        What.DIFFERS,
        _W,
        _("In the file “{value}” the text that can be copied is another than the one that is shown. Page: {places}."),
        _("Perhaps something was wiped out on the surface only: search, copying and screen readers still find it."),
        _("Make the PDF anew from its document, or scan the cleaned paper again and have its text recognised anew."),
        wrong="fil: bilag/scannet-og-hvidet-ud.pdf",
        right="fil: bilag/scannet-igen.pdf",
        source=_GDPR,
    ),
    Kind(
        What.SCAN_TEXT,
        _N,
        _("In the file “{value}” there is text behind scanned pages. Page: {places}."),
        _("Whether it says the same as the picture, no program here can tell."),
        _("Mark a page, copy it into an empty document and read it: it should say what the page shows, and no more."),
        wrong="fil: bilag/scannet.pdf   # recognised before the names were wiped out",
        right="fil: bilag/scannet.pdf   # recognised afterwards",
    ),
    Kind(
        What.CHANGES,
        _E,
        _("The file “{value}” keeps track of its changes: {count} of them."),
        _("Everybody can read what was taken out, by whom and when."),
        _("In Word: Review, Accept all changes, and stop tracking; or publish a PDF made anew."),
        wrong="fil: bilag/udkast-med-rettelser.docx",
        right="fil: bilag/notat.pdf",
        source=_GDPR,
    ),
    Kind(
        What.COMMENTS,
        _E,
        _("Comments in the file “{value}”: {count}."),
        _("What colleagues wrote to each other would be published with their names."),
        _("In Word: Review, Delete, all comments. In Acrobat: mark them in the list of comments and delete them."),
        wrong="fil: bilag/plan-med-kommentarer.pdf",
        right="fil: bilag/plan.pdf",
        source=_GDPR,
    ),
    Kind(
        What.FILES,
        _E,
        _("Other files lie inside the file “{value}”: {count}."),
        _("A whole workbook may hang behind one chart; nobody sees it, and everybody can take it out."),
        _("Paste charts and tables as pictures; take attached files out, and publish by itself what is for readers."),
        wrong="fil: bilag/oplaeg.pptx   # a chart with its workbook",
        right="fil: bilag/oplaeg.pdf",
        source=_GDPR,
    ),
    Kind(
        What.HIDDEN_SHEETS,
        _E,
        _("The file “{value}” has hidden sheets. Sheet: {places}."),
        _("Two clicks show them; that is how the lists behind the figures have come out elsewhere."),
        _("Delete the sheets, or copy what readers should have into a new workbook as values."),
        wrong="fil: bilag/noegletal.xlsx   # with the list of citizens on a hidden sheet",
        right="fil: bilag/noegletal.xlsx   # one sheet with the figures",
        source=_GDPR,
    ),
    Kind(
        What.HIDDEN_CELLS,
        _W,
        _("The file “{value}” has hidden rows or columns. Place: {places}."),
        _("Two clicks show them; a filter hides rows as well. “2!B7” is cell B7 of the second sheet."),
        _("Show them all, and delete what is not meant for readers."),
        wrong="fil: bilag/ansoegninger.xlsx   # with the names in a hidden column",
        right="fil: bilag/ansoegninger.xlsx   # without the column",
        source=_GDPR,
    ),
    Kind(
        What.HIDDEN_SLIDES,
        _W,
        _("The file “{value}” has hidden slides. Slide: {places}."),
        _("They are passed over when it is shown, and stand there for everybody who opens it."),
        _("Delete them, or show them."),
        wrong="fil: bilag/oplaeg.pptx   # with a slide for questions",
        right="fil: bilag/oplaeg.pdf",
        source=_GDPR,
    ),
    Kind(
        What.NOTES,
        _W,
        _("The file “{value}” has speaker notes. Slide: {places}."),
        _("What was meant for the speaker would be published, too."),
        _("Delete the notes, or publish a PDF of the slides alone."),
        wrong="fil: bilag/oplaeg.pptx",
        right="fil: bilag/oplaeg.pdf",
        source=_GDPR,
    ),
    Kind(
        What.LEFTOVERS,
        _W,
        _("The file “{value}” keeps data that it does not show."),
        _(
            "An earlier version, the source of a pivot table, figures of another workbook, or what stood in a picture "
            "before it was cropped."
        ),
        _("Make the file anew: print a PDF again, save a picture as a new one, copy figures as values."),
        wrong="fil: bilag/plan.pdf   # corrected and saved by “Save”",
        right="fil: bilag/plan.pdf   # made anew from the corrected document",
        source=_GDPR,
    ),
    Kind(
        What.LOCATION,
        _E,
        _("A picture in the file “{value}” says where on earth it was taken."),
        _("It may lead to somebody's home."),
        _("Write: klarsag clean {path} --out {path}"),
        wrong="![Legepladsen](bilag/fra-telefonen.jpg)",
        right="![Legepladsen](bilag/fra-telefonen-renset.jpg)",
        source=_GDPR,
    ),
    Kind(
        What.THUMBNAIL,
        _W,
        _("The file “{value}” has a small preview picture inside."),
        _("It may show what was cropped away or blurred in the large one."),
        _("Write: klarsag clean {path} --out {path}"),
        wrong="![Indgangen](bilag/beskaaret.jpg)",
        right="![Indgangen](bilag/beskaaret-renset.jpg)",
        source=_GDPR,
    ),
)
KINDS: dict[What, Kind] = {What(kind.id): kind for kind in _KINDS}
