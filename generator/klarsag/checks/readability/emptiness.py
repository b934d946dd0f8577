"""An answer in, a finding out where it says nothing, in any language."""

import re
from collections.abc import Iterator

from klarsag.checks.readability.reading import Reading, Rule
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

EMPTY = Kind(
    "answer-empty",
    Severity.ERROR,
    _("“{field}” says nothing: “{value}”"),
    _(
        "The page would ask a question and give no answer. Found are signs without words, and words that only hold a "
        "place; an answer that is not there at all is told as a missing key."
    ),
    _("Answer in a sentence. Where the record does not say, write that: “Referatet siger ikke, hvad der sker nu.”"),
    wrong="videre: Ikke relevant",
    right="videre: Referatet siger ikke, at der skal ske mere i sagen.",
)
# Words that hold a place and answer nothing, in the languages of an edition.
_PLACEHOLDERS = frozenset(
    [
        *("ikke relevant", "ikke aktuelt", "ikke oplyst", "ingen", "ingen bemærkninger", "ukendt", "mangler", "tekst"),
        *("kommer", "kommer senere", "følger", "udfyldes", "skal udfyldes", "nej", "ja", "lorem ipsum", "todo", "tbd"),
        *("se ovenfor", "se sagen", "se referatet", "se bilag", "xxx", "n a", "na", "none", "not relevant", "unknown"),
        *("not applicable", "to be done", "missing", "see above", "yes", "no", "entfällt", "keine", "nicht relevant"),
        *(
            "unbekannt",
            "brak",
            "nie dotyczy",
            "yok",
            "ilgili değil",
            "не стосується",
            "немає",
            "لا ينطبق",
            "ma khuseyso",
        ),
    ]
)


def _find(reading: Reading) -> Iterator[Finding]:
    for answer in reading.answers:
        bare = " ".join(re.findall(r"[^\W_]+", answer.text.casefold()))
        if not bare or bare in _PLACEHOLDERS:
            yield answer.finding(EMPTY, value=answer.written)


EMPTINESS = Rule((EMPTY,), _find, danish=False)
