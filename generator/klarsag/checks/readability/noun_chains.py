"""A Danish sentence in, a finding out for each chain of nouns that prepositions hang on to each other."""

import re
from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

CHAIN = Kind(
    "noun-chain",
    Severity.WARNING,
    _("“{said}” hangs {count} nouns on to each other: “{sentence}”"),
    _(
        "Nouns made of verbs hide who does what, and each preposition can be read in several ways. Found are nouns "
        "with endings such as “-ing”, “-else”, “-hed” and “-tion” with only prepositions between; others are not seen."
    ),
    _("Make verbs of them and say who does it. Change the limit in laesbarhed.yaml."),
    wrong="handler_om: Sagen er om vurdering af behovet for udvidelse af ordningen.",
    right="handler_om: Udvalget ser på, om flere skal være med i ordningen.",
    source="Inclusion Europe, Information for all; grænsen er Klarsags egen",
)
_MADE = r"\w{3,}(?:ing|else|hed|tion|sion|ering|ment|itet|dom|skab)(?:en|er|erne|et|s|ens|ernes)?"
_PREPOSITIONS = r"af|for|til|om|i|ved|på|med|fra|under|over|mellem"
_BEFORE_NOUN = r"den|det|de|en|et|nye|ny|nyt|hele|alle|sine|sin|deres|øget|samlet|samlede"
_BETWEEN = rf"(?:\s+(?:{_PREPOSITIONS}))(?:\s+(?:{_BEFORE_NOUN})){{0,2}}\s+"
_NOUN = r"\w{4,}"
_CHAIN = re.compile(rf"\b{_MADE}(?:{_BETWEEN}{_NOUN})+", re.IGNORECASE)
_MADE_NOUN = re.compile(rf"\b{_MADE}\b", re.IGNORECASE)


def _find(reading: Reading) -> Iterator[Finding]:
    limit = reading.limits.chain_nouns
    for claim in reading.sentences:
        for match in _CHAIN.finditer(claim.text):
            count = len(re.split(_BETWEEN, match[0]))
            if count > limit and len(_MADE_NOUN.findall(match[0])) > 1:
                yield claim.finding(CHAIN, match.start(), match.end(), count=str(count))


NOUN_CHAINS = Rule((CHAIN,), _find)
