"""Glossary terms that stand twice, and terms to see also that do not stand at all."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.document import Path_
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
from klarsag.texts import _

TWICE = Kind(
    "glossary-twice",
    Severity.ERROR,
    _("“{value}” is already explained under “{other}”."),
    _("A reader would get two explanations of one word."),
    _("Make the two explanations one."),
    wrong="- ord: referat\n  forklaring: …\n- ord: Referat\n  forklaring: …",
    right="- ord: referat\n  forklaring: …",
)
SEE_ALSO = Kind(
    "glossary-see-also-unknown",
    Severity.ERROR,
    _("The glossary has no word “{value}”."),
    _("The link to it would lead nowhere."),
    _("Did you mean “{nearest}”? Otherwise explain the word, or delete it here."),
    wrong="se_ogsaa: [indstiling]",
    right="se_ogsaa: [indstilling]",
)


def _find(looked: Looked) -> Iterator[Finding]:
    if looked.edition.glossary is None:
        return
    document, record = looked.edition.glossary
    words = {term.term.casefold(): term.term for term in record.glossary}
    owner: dict[str, int] = {}
    for place, term in enumerate(record.glossary):
        forms: list[tuple[Path_, str]] = [(("ord", place, "ord"), term.term)]
        forms += [(("ord", place, "former", index), form) for index, form in enumerate(term.forms)]
        for path, form in forms:
            first = owner.setdefault(form.casefold(), place)
            if first != place:
                yield document.finding(TWICE, path, value=form, other=record.glossary[first].term)
        for index, other in enumerate(term.see_also):
            if other.casefold() not in words:
                near = nearest(other, sorted(words.values()))
                yield document.finding(SEE_ALSO, ("ord", place, "se_ogsaa", index), value=other, nearest=near)


GLOSSARY = Check((TWICE, SEE_ALSO), _find)
