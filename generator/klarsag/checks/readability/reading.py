"""A summary in, its answers out as readability rules see them: sentences, limits, and the words that are known."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import FIELDS, Claim, claims
from klarsag.danish.forms import forms
from klarsag.markdown.plain import plain
from klarsag.records.archive import Archive
from klarsag.records.document import Document, Path_
from klarsag.records.easyread import Answers, EasyRead
from klarsag.records.finding import Finding, Kind
from klarsag.records.readability import Readability
from klarsag.records.words import danish


@dataclass(frozen=True)
class Answer:
    """An answer in one language: plain `text`, as `written`, its sentences. `field` is its English name ("brief" …)."""

    document: Document
    path: Path_
    field: str
    text: str
    written: str
    sentences: tuple[Claim, ...]

    def finding(self, kind: Kind, **values: str) -> Finding:
        """A finding on the answer as a whole."""
        line, column = self.document.place(self.path)
        return Finding(kind, self.document.file, line, column, {"field": str(self.path[-1]), **values})


@dataclass(frozen=True, eq=False)
class Reading:
    """The answers of a summary in one language, with what a rule needs to judge them."""

    basis: Basis
    language: str
    answers: tuple[Answer, ...]
    limits: Readability

    @cached_property
    def sentences(self) -> tuple[Claim, ...]:
        return tuple(claim for answer in self.answers for claim in answer.sentences)

    @cached_property
    def title(self) -> str:
        return next((answer.text for answer in self.answers if answer.field == "title"), "")

    @property
    def explained(self) -> frozenset[str]:
        """Every form of the glossary's words and of the words the edition calls known, in small letters."""
        return _vocabulary(self.basis.archive, self.limits.known_words)[0]

    @property
    def phrases(self) -> re.Pattern[str]:
        """Those of several words, in each of their forms."""
        return _vocabulary(self.basis.archive, self.limits.known_words)[1]


@dataclass(frozen=True)
class Rule:
    """One thing that makes a text hard: `kinds` are all that `find` may give. `danish`: it judges Danish alone."""

    kinds: tuple[Kind, ...]
    find: Callable[[Reading], Iterator[Finding]]
    danish: bool = True


def readings(basis: Basis, document: Document, summary: EasyRead, limits: Readability) -> Iterator[Reading]:
    """One for each language of `summary`, Danish first. `document` gives the places; a draft has none of its own."""
    said = {key: tuple(group) for key, group in groupby(claims(document, summary), lambda claim: claim.path)}
    versions: list[tuple[str, Path_, Answers]] = [("da", ("letlaest",), summary)]
    versions += [(tag, ("letlaest", "sprog", tag), answers) for tag, answers in summary.translations.items()]
    for language, path, version in versions:
        fields = ((name, (*path, danish(name)), getattr(version, name)) for name in FIELDS)
        answers = tuple(
            Answer(document, place, name, text if name == "title" else plain(text), text, said.get(place, ()))
            for name, place, text in fields
            if text
        )
        yield Reading(basis, language, answers, limits)


@lru_cache(maxsize=1)  # the same for every summary of an edition
def _vocabulary(archive: Archive, known: tuple[str, ...]) -> tuple[frozenset[str], re.Pattern[str]]:
    said = [form.lower() for term in archive.glossary() for form in (term.term, *term.forms)]
    said += [word.lower() for word in known]
    every = frozenset(form for word in said for form in ((word,) if " " in word else forms(word)))
    several = sorted((form for form in every if " " in form), key=len, reverse=True)
    return every, re.compile(rf"\b(?:{'|'.join(map(re.escape, several)) or '(?!)'})\b", re.IGNORECASE)
