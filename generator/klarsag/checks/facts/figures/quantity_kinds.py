"""What can be wrong with a figure of a summary: its kinds of finding."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_WHY = _("Readers trust the easy-read text. A figure that the case does not have is an error or comes from elsewhere.")
_CHECKED = _(
    "Every figure in digits or words from 2 up is looked for in the case, the recommendation, the decision and the "
    "tables: numbers, amounts, percentages, parts (“hver fjerde”), ages, periods. Sums, differences, shares and the "
    "length of a list count where the record's own figures, or those that the summary names beside them, give them. "
    "A number in words must also be told of the thing that the sentence counts: not where the record's other numbers "
    "or lists of that thing fit it better. Not judged: “en” and “et”, “begge”, “flere”, and whether the "
    "record itself is right."
)
UNKNOWN_NUMBER = Kind(
    "fact-number-unknown",
    _E,
    _("The record has no “{said}”. Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _WHY,
    _("Write the record's own figure, or leave the figure out."),
    wrong="kort: 180 unge får hjælp.\n---\nDer ventes hjælp til 150 unge.",
    right="kort: 150 unge får hjælp.\n---\nDer ventes hjælp til 150 unge.",
    source=_CHECKED,
)
UNKNOWN_AMOUNT = Kind(
    "fact-amount-unknown",
    _E,
    _("The record has no amount “{said}”. Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _WHY,
    _("Write the record's own amount with its unit: mio. is not mia., percent is not percentage points."),
    wrong="kort: Kommunen får 4,6 milliarder kroner.\n---\nKommunen får 4.559.593,73 kr.",
    right="kort: Kommunen får 4,6 millioner kroner.\n---\nKommunen får 4.559.593,73 kr.",
    source=_CHECKED,
)
WRONG_ROUNDING = Kind(
    "fact-rounding-wrong",
    _E,
    _("“{said}” is not the record's figure rounded. Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _("A word such as “over” or “knap” is a promise of which side the true figure is on."),
    _("Round correctly, or choose the word that fits: “knap” when the true figure is lower, “godt” when it is higher."),
    wrong="kort: Kommunen får godt 4,6 millioner kroner.\n---\nKommunen får 4.559.593,73 kr.",
    right="kort: Kommunen får knap 4,6 millioner kroner.\n---\nKommunen får 4.559.593,73 kr.",
    source=_(
        "A figure alone must be the record's own, or that one correctly rounded to the digits written. “Cirka” and "
        "“omkring” allow 10 % to both sides, “knap” and “næsten” 10 % below, “godt” and “lidt over” 10 % above, "
        "“under”, “højst”, “op til” and “op mod” 25 % below, “over”, “mere end” and “mindst” 25 % above. “Over 80” is "
        "untrue of 80. Parts such as “en tredjedel” may be 3 percentage points off; “godt” and “knap” before such a "
        "part of two figures allow 15 %. “Over halvdelen” reaches up to three quarters, “under halvdelen” down to one. "
        "“Op til 13” is untrue of “op til 12”. A rounded figure and a length of time must also be said of something "
        "that the record says it of. The limits are this project's own."
    ),
)
OF_ANOTHER = Kind(
    "fact-quantity-of-another",
    _E,
    _("The record says “{said}” of something else. Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _("A right figure on the wrong thing is the commonest error in a summary, and the hardest to see."),
    _("Look the figure up in the record: what is counted, and for which year?"),
    wrong="kort: Boligerne får 60 kvadratmeter mere og bliver på 80.\n---\nDer lægges 80 kvadratmeter til de 60.",
    right="kort: Boligerne får 80 kvadratmeter mere.\n---\nDer lægges 80 kvadratmeter til de 60.",
    source=_(
        "The words around a figure, its year and month, more or less, before or now, part or whole are compared with "
        "those that it has in the record, its headings, rows and columns; other words for the same thing pass. It is "
        "an error when two figures of an answer would stand clearly better in each other's place, when another "
        "figure of the same unit stands with just what the sentence says and this one does not, and, in another "
        "language, when the Danish answer has another figure."
    ),
)
WRONG_RATE = Kind(
    "fact-yearly-or-total",
    _E,
    _("Is “{said}” for each year or in all? Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _("A total told as a yearly amount, or a yearly amount as a total, is several times too much or too little."),
    _("Say what the record says: is it each year, or for the whole time?"),
    wrong="kort: Kommunen får 4,6 millioner kroner om året.\n---\nKommunen får 4.559.593,73 kr. i alt.",
    right="kort: Kommunen får 4,6 millioner kroner i alt.\n---\nKommunen får 4.559.593,73 kr. i alt.",
    source=_(
        "Judged are amounts of money beside “om året”, “årligt”, “hvert år” or “i alt” in the summary. A column of a "
        "table counts as its own year. Where the summary says neither, nothing is judged."
    ),
)
TURNED = Kind(
    "fact-direction-turned",
    _E,
    _("The record goes the other way, or nowhere this way. Nearest: {nearest} Sentence: “{sentence}”"),
    _("“Faldt fra 180 til 150” turned round is the opposite story."),
    _("Look up which of the two came first, and whether it rose or fell."),
    wrong="kort: Tallet steg fra 150 til 180.\n---\nTallet faldt fra 180 til 150.",
    right="kort: Tallet faldt fra 180 til 150.\n---\nTallet faldt fra 180 til 150.",
    source=_(
        "Judged are two figures told as “fra … til”, “mod”, “i stedet for”, “og ikke” or “ud af”, places in a ranking, "
        "limits such as “mere end 26 uger”, and words for up and down. Such a word must be borne out by words of the "
        "record, by two figures of a row or a paragraph, or by the summary's own figures beside it, and what goes the "
        "other way must not share clearly more with the sentence. “Flere” and its like without “end” may be several: "
        "they are refused only where the record goes the other way. Not judged: a sentence with “ikke” or “ingen”."
    ),
)
QUANTITY_KINDS = (UNKNOWN_NUMBER, UNKNOWN_AMOUNT, WRONG_ROUNDING, OF_ANOTHER, WRONG_RATE)
