"""The readability rules in their order, and the one function that holds a summary against them all."""

from collections.abc import Iterator

from klarsag.checks.check import Looked, of_each
from klarsag.checks.facts.basis import Basis
from klarsag.checks.readability.abbreviations import ABBREVIATIONS
from klarsag.checks.readability.clauses import CLAUSES
from klarsag.checks.readability.emptiness import EMPTINESS
from klarsag.checks.readability.figures import FIGURES
from klarsag.checks.readability.hard_words import HARD_WORDS
from klarsag.checks.readability.languages import LANGUAGES
from klarsag.checks.readability.lix import LIX
from klarsag.checks.readability.long_sentences import LONG_SENTENCES
from klarsag.checks.readability.negations import NEGATIONS
from klarsag.checks.readability.noun_chains import NOUN_CHAINS
from klarsag.checks.readability.passives import PASSIVES
from klarsag.checks.readability.reading import Rule, readings
from klarsag.checks.readability.repeated_title import REPEATED_TITLE
from klarsag.checks.readability.turns import TURNS
from klarsag.checks.readability.two_names import TWO_NAMES
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding
from klarsag.records.readability import Readability

RULES: tuple[Rule, ...] = (
    EMPTINESS,
    REPEATED_TITLE,
    LANGUAGES,
    LIX,
    LONG_SENTENCES,
    CLAUSES,
    HARD_WORDS,
    TURNS,
    PASSIVES,
    NOUN_CHAINS,
    ABBREVIATIONS,
    TWO_NAMES,
    FIGURES,
    NEGATIONS,
)


def unreadable(basis: Basis, document: Document, summary: EasyRead, limits: Readability) -> Iterator[Finding]:
    """All that makes `summary` hard to read, language by language. A draft's `document` need not hold the summary."""
    for reading in readings(basis, document, summary, limits):
        for rule in RULES:
            if reading.language == "da" or not rule.danish:
                yield from rule.find(reading)


def _each(looked: Looked, basis: Basis) -> Iterator[Finding]:
    limits = looked.edition.readability[1] if looked.edition.readability else Readability()
    if basis.record.easy_read:
        yield from unreadable(basis, basis.entry.document, basis.record.easy_read, limits)


READABILITY = of_each(tuple(kind for rule in RULES for kind in rule.kinds), _each)
