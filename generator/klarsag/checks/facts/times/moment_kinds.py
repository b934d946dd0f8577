"""What can be wrong with a date, a year or a time of a summary: its kinds of finding."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
UNKNOWN_DATE = Kind(
    "fact-date-unknown",
    _E,
    _("The record has no time “{said}”. Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _("People write the day in their calendar. A wrong one sends them to the wrong meeting or past a deadline."),
    _("Write the record's own date or time."),
    wrong="videre: Økonomiudvalget ser på sagen den 16. oktober 2025.\n---\nØkonomiudvalget 16.09.2025",
    right="videre: Økonomiudvalget ser på sagen den 16. september 2025.\n---\nØkonomiudvalget 16.09.2025",
    source=_(
        "Days, months, quarters, seasons, years, weekdays and times are looked for in the record, its references and "
        "its meeting's own day and time. A day without a year has the year of its sentence or paragraph, else of the "
        "title, else one near the meeting. A year between the ends of a range must be named itself."
    ),
)
RELATIVE_DATE = Kind(
    "fact-relative-date",
    _E,
    _("“{said}” is only true for a while. Sentence: “{sentence}”"),
    _("A decision is read for years, and then the words mean another day."),
    _("Write the day, the month or the year itself: “den 1. oktober 2025”, “i 2026”."),
    wrong="videre: Udvalget ser på sagen om to uger.",
    right="videre: Udvalget ser på sagen den 1. oktober 2025.",
    source=_(
        "Words such as “om to uger”, “næste år”, “i morgen” and “sidste måned” are refused in every language, even "
        "where the record has them. “Nu”, “i dag” and “snart” are not judged."
    ),
)
WRONG_WEEKDAY = Kind(
    "fact-weekday-wrong",
    _E,
    _("“{said}” has the wrong weekday: that day is a {nearest}. Sentence: “{sentence}”"),
    _("A reader who plans by the weekday comes on the wrong day."),
    _("Write the right weekday, or leave it out."),
    wrong="videre: Mødet er tirsdag den 8. september 2025.",
    right="videre: Mødet er mandag den 8. september 2025.",
    source=_("The weekday is worked out from the date."),
)
WRONG_SIDE = Kind(
    "fact-before-or-after",
    _E,
    _("The record has “{said}” the other way round, before or after. Sentence: “{sentence}” Record: {nearest}"),
    _("“Senest den 1. maj” and “tidligst den 1. maj” send people at opposite times."),
    _("Use the record's own word."),
    wrong="videre: Du kan svare efter den 1. maj 2025.\n---\nSvar senest den 1. maj 2025.",
    right="videre: Du kan svare senest den 1. maj 2025.\n---\nSvar senest den 1. maj 2025.",
    source=_(
        "Compared are “før”, “inden”, “senest”, “indtil”, “til og med” with “efter”, “siden”, “tidligst”, "
        "“fra”, where the sentence has such a word right before the time and the record has one there too, or "
        "“træder i kraft”, “udløber”, “udgangen af” and the like, or a range. “Indtil” and “til og med” must "
        "have an end in the record. Where the record has both sides, nothing is judged."
    ),
)
DATE_OF_ANOTHER = Kind(
    "fact-date-of-another",
    _E,
    _("The record has “{said}” for something else. Sentence: “{sentence}” Nearest in the record: {nearest}"),
    _("A right date on the wrong thing sends people to the wrong meeting."),
    _("Look the date up in the record: what happens on that day?"),
    wrong="videre: Økonomiudvalget ser på sagen den 1. oktober 2025.\n---\nØkonomiudvalget 16.09.2025",
    right="videre: Økonomiudvalget ser på sagen den 16. september 2025.\n---\nØkonomiudvalget 16.09.2025",
    source=_(
        "It is an error when two days of a summary fit better in each other's place, when another day of the "
        "record stands with what the sentence says and this one with something else (who meets, a decision, a "
        "deadline, a start), when a day after the meeting is told as over, or when the first or last of a list of "
        "days is another. A figure's month or year must be the one that the record has it of. Two times that are "
        "joined (“2024 til 2027”) must be joined in the record. The day of a meeting, of an attachment or of a law "
        "bears no other month or year out, and a year must be written in the record. In another language the day "
        "must be the one of the Danish answer."
    ),
)
MOMENT_KINDS = (UNKNOWN_DATE, RELATIVE_DATE, WRONG_WEEKDAY, WRONG_SIDE, DATE_OF_ANOTHER)
