"""A file as bytes in, the texts of it that a reader reads out, each to be measured on its own."""

from dataclasses import dataclass

from klarsag.danish.lix import words
from klarsag.markdown.plain import plain
from klarsag.records.document import parse_markdown
from klarsag.records.file_kinds import FRONT_MATTER_MISSING
from klarsag.records.words import danish
from klarsag.texts import Cannot, _

# The parts of an easy-read summary as the page names them.
_ANSWERS = {
    "brief": _("In short"),
    "about": _("What is the case about?"),
    "decided": _("What was decided?"),
    "meaning": _("What does it mean for you?"),
    "next": _("What happens now?"),
}


class CannotMeasure(Cannot):
    """Why there is no figure."""


@dataclass(frozen=True)
class Part:
    """A text that is measured on its own; `name` is a msgid, `key` says where it stands in the record."""

    key: str
    name: str
    text: str


def readable(raw: bytes, file: str, language: str) -> list[Part]:
    """What of a file is measured: of a record the case and each Danish answer apart, else the whole text.

    `raw` is Markdown with or without front matter. Raises CannotMeasure.
    """
    document = parse_markdown(raw, file)
    faults = [found for found in document.findings if found.kind is not FRONT_MATTER_MISSING]
    if faults:
        told = faults[0].as_json(language)
        reason = f"{told['line']}:{told['column']}: {told['message']}"
        raise CannotMeasure(_("{file} cannot be read: {reason}"), file=file, reason=reason)
    record = isinstance(document.data, dict)
    if record:
        found = [Part("", _("The case"), plain(document.body))]
    else:
        found = [Part("", _("The text"), plain(document.text))]
    summary = document.data.get(danish("easy_read")) if record else None
    for field, name in _ANSWERS.items():
        answer = summary.get(danish(field)) if isinstance(summary, dict) else None
        if isinstance(answer, str):
            found.append(Part(f"{danish('easy_read')}.{danish(field)}", name, plain(answer)))
    measured = [part for part in found if words(part.text)]
    if not measured:
        raise CannotMeasure(_("There are no words in {file}."), file=file)
    return measured
