"""A clause of a record in, the ways that it bears out without a word for them, and whether its words compare, out."""

import re
from functools import lru_cache

from klarsag.checks.facts.ways.trends import Trend, trends

# Words of a record that bear a way out and are too weak to speak against the other: "regler afskaffes" bears "færre".
_HINTS: tuple[tuple[Trend, re.Pattern[str]], ...] = tuple(
    (trend, re.compile(rf"\b(?:{words})"))
    for trend, words in (
        (
            Trend.UP,
            r"ekstra|tilfør|tilgang|udbyg|etabler|opret|yderligere|supplerende|intensiver|opprioriter|dobbelt|løft|pres\b"
            r"|overstig|fremme|styrk|ny tilgang|mulighed for",
        ),
        (
            Trend.DOWN,
            r"fjern|afskaf|lempe|forenkl|undgå|forebyg|bortfald|begræns|nedlæg|afbureaukrat|afvikl|skære|skåret|minimer"
            r"|dæmp|brems|nedprioriter|fritag|fastholde(?:lse)? |manglende",
        ),
        (Trend.LONGER, r"forsink|ventetid|udskyd|udskudt|udvid|efterslæb"),
        (Trend.SHORTER, r"hurtig|fremskynd|rettidig"),
        (
            Trend.BETTER,
            r"kvalitet|positiv|frem(?:me|gang)|optimer|løft|udvikl|effektiv|gunstig|tilfreds|rettidig|tidlig|kvalificer"
            r"|evaluer|erfaring|gevinst|mindreforbrug|højere",
        ),
        (Trend.MOST, r"hyppigst|oftest|primær|væsentligst|mest\b|fleste\b|(?:næst)?(?:størst|højest)"),
        (Trend.LEAST, r"sjældnest|(?:næst)?(?:mindst|lavest|færrest)"),
        (Trend.WORSE, r"negativ|utilfreds|forsink"),
        # A result that is no loss: "årets resultat på 12.000 kr."
        (
            Trend.SURPLUS,
            r"gevinst|underforbrug|(?:års)?resultat(?:et)? (?:\w+ ){0,2}på \d|restbudget|resterende budget"
            r"|til rådighed|uforbrugt|ubrugt|overskydende",
        ),
        (
            Trend.DEFICIT,
            r"overforbrug|overskrid|overskred|mangl(?:er|ede|ende) (?:[\w.,]+ ){0,4}(?:kr|mio|million|finansiering)",
        ),
    )
)

_ANY = re.compile("|".join(pattern.pattern for _trend, pattern in _HINTS))  # most sentences have none


@lru_cache(maxsize=16384)
def hints(text: str) -> frozenset[Trend]:
    """The ways that `text` bears out without a word that goes them."""
    shown = text.lower()
    if not _ANY.search(shown):
        return frozenset()
    return frozenset(trend for trend, pattern in _HINTS if pattern.search(shown))


# "Flere paragraffer" are several, "tre måneder eller længere" is a limit: alone these compare nothing.
_VAGUE = re.compile(r"\b(?:flere|vækst|større|højere|længere\w*|bedre|hurtigere|mere end|over|mindre|højest|størst)\b")
_SAVED = re.compile(r"\b(?:bespar|spare)\w*")  # what one saves by may still grow
_COMPARING = re.compile(
    r"\b(?:(?:flere|større|højere|længere|bedre|hurtigere|mere|mindre)\b[^.;]{0,60}?\bend\b(?! \d)|i forhold til"
    r"|sammenlign\w*|modsat|for hele landet|landsplan|landsgennemsnit\w*)"
)


@lru_cache(maxsize=16384)
def compares(text: str) -> bool:
    """Whether a way of `text` is told by more than a word such as "flere" that may compare nothing."""
    shown = text.lower()
    return bool(_COMPARING.search(shown) or trends(_SAVED.sub(" ", _VAGUE.sub(" ", shown))))
