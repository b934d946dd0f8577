"""A record in, what a program is given that is to write its draft out: fields, text, glossary, questions and rules."""

from importlib.resources import files
from typing import Any

from klarsag.drafts.find import Found
from klarsag.markdown.plain import plain
from klarsag.records.entry import ItemEntry
from klarsag.records.words import danish

# Key on disk → the question that it answers, as the page puts it.
QUESTIONS = {
    danish("title"): "Overskrift: højst 8 ord. Må udelades.",
    danish("brief"): "Kort fortalt: 1-3 sætninger.",
    danish("about"): "Hvad handler sagen om?",
    danish("decided"): "Hvad blev besluttet?",
    danish("meaning"): "Hvad betyder det for dig?",
    danish("next"): "Hvad sker der nu?",
}
REQUIRED = tuple(QUESTIONS)[1:]


def rules() -> str:
    """The rules of easy read and of the gate, in Danish: what a person or a program is asked to keep."""
    return (files("klarsag.drafts") / "rules.md").read_text("utf-8")


def payload(found: Found) -> dict[str, Any]:
    """One JSON document. `record` has the keys of the record's file; its summary and its source are left out.

    `text` is the case presentation as Markdown, `glossary` the terms that occur in it, `answers` the keys to answer.
    """
    basis = found.basis
    entry, record = basis.entry, basis.record
    authority = basis.archive.authority(entry.authority).authority
    fields = record.model_dump(
        mode="json", by_alias=True, exclude_defaults=True, exclude={"easy_read", "source", "attachments"}
    )
    text = f"{record.title}\n{plain(entry.body)}".lower()
    terms = [
        {"term": term.term, "explanation": plain(term.explanation)}
        for term in basis.archive.glossary()
        if any(form.lower() in text for form in (term.term, *term.forms))
    ]
    return {
        "rules": rules(),
        "questions": QUESTIONS,
        "required": list(REQUIRED),
        "limits": found.limits.model_dump(mode="json", by_alias=True),
        "authority": authority.name,
        "committee": basis.committee.name if basis.committee else None,
        "date": entry.meeting.meeting.date.isoformat() if isinstance(entry, ItemEntry) else entry.when,
        "record": fields,
        "text": entry.body,
        "glossary": terms,
    }
