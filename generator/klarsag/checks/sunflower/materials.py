"""Languages that are promised without anything to read in them: by a place, or by a text of the edition's own."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.own_texts import OwnText, own_texts
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.checks.sunflower.promise import clauses, says_no
from klarsag.checks.sunflower.promises import meant_by
from klarsag.danish.sentences import find_sentences
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

WITHOUT = Kind(
    "sunflower-language-without-material",
    Severity.ERROR,
    _("“{value}” names languages, but the place hands out nothing to read."),
    _("Readers of those languages would find nothing that they can read."),
    _("Add what there is under “udleverer” (pjece, postkort, plakat, kort), or delete “{value}”."),
    wrong="udleverer: [snor]\nsprog: [ar, uk]",
    right="udleverer: [snor, pjece]\nsprog: [ar, uk]",
)
PROMISED = Kind(
    "sunflower-material-promised",
    Severity.WARNING,
    _("Material in “{value}” is promised here, but no place says that it has any."),
    _("Readers of the language would ask for it in vain."),
    _("Add “{code}” under “sprog” of the place that has it, or take the words out."),
    wrong="I receptionen ligger pjecer om Solsikkeprogrammet på arabisk.",
    right="I receptionen ligger pjecer om Solsikkeprogrammet på flere sprog.",
)
_MATERIAL = re.compile(
    r"\b(?:\w*(?:pjece|folder|brochure|postkort|plakat|material)\w*|solsikke-?kort\w*)", re.IGNORECASE
)
_IN = re.compile(r"\bpå ((?:\w+, )*\w+(?:,? (?:og|eller|samt) \w+)?)", re.IGNORECASE)


def _find(looked: Looked) -> Iterator[Finding]:
    for programme in programmes(looked.edition):
        yield from _without(programme)
    if looked.archive.day is not None:
        for text in own_texts(looked):
            yield from _promised(looked, text)


def _without(programme: Programme) -> Iterator[Finding]:
    for index, place in enumerate(programme.sunflower.places):
        if place.has_print:
            continue
        for key, said in (("sprog", place.languages), ("flere_sprog", place.several_languages)):
            if said:
                yield programme.document.finding(WITHOUT, ("steder", index, key), at_key=True, value=key)


def _promised(looked: Looked, text: OwnText) -> Iterator[Finding]:
    day = looked.archive.day
    for sentence in find_sentences(text.text):
        if "solsikke" not in sentence.text.casefold():
            continue
        for start, words in clauses(sentence.text):
            for at, name, code in _languages(words):
                places = [place for one in meant_by(looked, text, sentence.text) for place in one.open_on(day)]
                if not any(code in place.languages and place.has_print for place in places):
                    yield text.finding(PROMISED, sentence.start + start + at, name, {"value": name, "code": code})


def _languages(clause: str) -> Iterator[tuple[int, str, str]]:
    """Where a clause names a language for its material, the language as written, and its code."""
    if says_no(clause) or not _MATERIAL.search(clause):
        return
    for found in _IN.finditer(clause):
        for word in re.finditer(r"\w+", found[1]):
            if code := _codes().get(word[0].casefold()):
                yield found.start(1) + word.start(), word[0], code


@cache
def _codes() -> Mapping[str, str]:
    """A language's name in Danish (Unicode CLDR) → its code: "arabisk" is "ar"."""
    return {name.casefold(): code for code, name in Locale("da").languages.items() if "_" not in code}


MATERIALS = Check((WITHOUT, PROMISED), _find)
