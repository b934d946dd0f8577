"""A meeting's JSON in, every word that it shows out: the source's side of "nothing lost".

Deliberately simple, and shares nothing with the conversion but the JSON: another parser, no blocks, no fields.
"""

from html.parser import HTMLParser

from klarsag.importers.firstagenda.shape import Json, entries, html, text

# Elements that do not cut a word in two ("<b>I</b>ndstilling").
_WITHIN_WORDS = frozenset(
    {
        "a", "abbr", "b", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var",
    }
)  # fmt: skip
_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript", "xml"})


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag == "img":
            self.parts.append(f" {dict(attrs).get('alt') or ''} ")
        elif tag not in _WITHIN_WORDS and ":" not in tag:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag not in _WITHIN_WORDS and ":" not in tag:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.unseen:
            self.parts.append(data)


def html_words(markup: str) -> str:
    """The visible text of HTML, a line for each block."""
    reader = _Words()
    reader.feed(markup)
    reader.close()
    return "".join(reader.parts)


def meeting_words(meeting: Json) -> str:
    """What the meeting's own part shows: committee, kind, day and time, place, people."""
    about = meeting["Moede"]
    people = [text(person, "Name") for person in entries(about, "Moededeltagere")]
    when = text(about, "Dato") or text(about, "MeetingBeginUtc")
    lines = [text(meeting["Udvalg"], "Navn"), text(about, "Navn"), when[:16].replace("T", " ")]
    lines += [text(about, "MeetingEndUtc")[11:16], text(about, "Sted"), html_words(html(about, "Description"))]
    return "\n".join([*lines, *people])


def item_words(item: Json) -> str:
    """What an agenda item shows: number, title, case number, its fields, its attachments' names, its absentees."""
    lines = [text(item, "Punktnummer") or text(item, "Number"), text(item, "Navn") or text(item, "Caption")]
    lines.append(text(item, "SagsNummer") or text(item, "CaseNumber"))
    for field in entries(item, "Felter"):
        lines += [text(field, "Navn"), html_words(html(field, "Html") or html(field, "Tekst"))]
    lines.append(html_words(html(item, "ItemDecision")))
    lines += [text(attachment, "Navn") for attachment in entries(item, "Bilag")]
    for person in entries(item, "ExternalAgendaItemAttendees"):
        lines += [text(person, "Name"), text(person, "Reason")]
    return "\n".join(lines)
