"""A sentence in, which way its words go out: up, down, too much and too little of money, better and worse."""

import re
from enum import Enum
from functools import lru_cache


class Trend(Enum):
    """Which way a word goes. Only words of one pair are each other's contrary."""

    UP = "up"
    DOWN = "down"
    SURPLUS = "surplus"
    DEFICIT = "deficit"
    BETTER = "better"
    WORSE = "worse"
    HIGHER = "higher"
    LOWER = "lower"
    LONGER = "longer"
    SHORTER = "shorter"
    MOST = "most"
    LEAST = "least"


# What bears a way out beside itself: "flere" is borne out by "steg" and "højere", not by a longer time.
_KIN = {
    Trend.UP: frozenset({Trend.UP, Trend.HIGHER}),
    Trend.HIGHER: frozenset({Trend.UP, Trend.HIGHER, Trend.MOST}),
    Trend.LONGER: frozenset({Trend.UP, Trend.LONGER}),
    Trend.MOST: frozenset({Trend.HIGHER, Trend.MOST}),
    Trend.DOWN: frozenset({Trend.DOWN, Trend.LOWER}),
    Trend.LOWER: frozenset({Trend.DOWN, Trend.LOWER, Trend.LEAST}),
    Trend.SHORTER: frozenset({Trend.DOWN, Trend.SHORTER}),
    Trend.LEAST: frozenset({Trend.LOWER, Trend.LEAST}),
}
CONTRARY = {
    Trend.UP: Trend.DOWN,
    Trend.DOWN: Trend.UP,
    Trend.SURPLUS: Trend.DEFICIT,
    Trend.DEFICIT: Trend.SURPLUS,
    Trend.BETTER: Trend.WORSE,
    Trend.WORSE: Trend.BETTER,
    Trend.HIGHER: Trend.LOWER,
    Trend.LOWER: Trend.HIGHER,
    Trend.LONGER: Trend.SHORTER,
    Trend.SHORTER: Trend.LONGER,
    Trend.MOST: Trend.LEAST,
    Trend.LEAST: Trend.MOST,
}
# What is compared and what is only more or less of something: "mere" and "mindre" alone stand in too many phrases.
_UP = (
    r"ste[gt]|steget|stig(?:e|er|ning\w*|ende)|øge[rst]?|øgede|øget|øgning\w*|voks(?:e|er|ede|et|ende)|vækst\w*|flere"
    r"|dyrere|hæve[rst]?|hævet|forhøj\w*|mere end|mer(?:forbrug|udgift|omkostning|behov|indtægt)\w*"
    r"|for meget(?! (?:alvorlig|svær|høj|lav|stor|små|kort|lang|kompleks|udsat|sårbar)\w*)|forøge\w*|udvid\w*|tilvækst"
    r"|overskrid\w*|opadgående|fordobl\w*|tiltag(?:er|et|ende)|opskr[ie]v\w*|opnorm\w*|\w*stigning\w*"
)
_DOWN = (
    r"fald(?:t|e|er|et|ende)?|færre|mindske[rst]?|mindsket|reduce\w*|reduktion\w*|sænke[rst]?|sænket|billigere"
    r"|mindre end|mindre(?:forbrug|udgift|behov|indtægt)\w*|for lidt|nedgang\w*|nedsætte\w*|nedbring\w*"
    r"|bespar\w*|spare\w*|sparet|nedadgående|aftag(?:er|et|ende)|nedskr[ie]v\w*|nednorm\w*|halver\w*"
)
_LIES, _THE_OTHERS = r"(?:ligger?|lå|er|var)(?: \w+){0,3}", r"(?:de|det|den|\w*gennemsnit\w*)"
# The patterns are for small letters: a search without regard to case would take several times as long.
_WAYS = (
    (Trend.UP, _UP),
    (Trend.DOWN, _DOWN),
    (Trend.HIGHER, rf"højere|større|mere(?=\s\w+ end\b)|{_LIES} over {_THE_OTHERS}"),
    (Trend.LOWER, rf"lavere|mindre(?=,? end\b|\s\w+ end\b)|{_LIES} under {_THE_OTHERS}"),
    (Trend.LONGER, r"længere(?: tid)?|forlænge\w*|\w*overskr[ie]d\w*"),
    (Trend.SHORTER, r"kortere|forkorte\w*|afkort\w*"),
    (Trend.MOST, r"højest|flest|længst|størst"),
    (Trend.LEAST, r"lavest|færrest|kortest|mindst"),
    (Trend.SURPLUS, r"overskud\w*|til ?overs|mindre(?:forbrug|udgift)\w*|merindtægt\w*|nettogevinst\w*"),
    (
        Trend.DEFICIT,
        r"underskud\w*|mer(?:forbrug|udgift)\w*|mindreindtægt\w*|manko\w*"
        r"|manglede(?! at)(?= (?:\w+ ){0,3}(?:\d|kroner|million|penge))",
    ),
    (Trend.BETTER, r"bedre|forbedr\w*|fremgang\w*|gik frem|hurtigere|styrke\w*"),
    (Trend.WORSE, r"dårligere|forværr\w*|forringe\w*|tilbagegang\w*|gik tilbage|langsommere|ringere"),
)
_WORDS = tuple((trend, re.compile(rf"\b(?:{words})\b")) for trend, words in _WAYS)
# "43 millioner kroner mindre", "3 færre": after a figure the bare words are a way too.
_AFTER_FIGURE = (
    (Trend.UP, re.compile(r"\b(?:kr\.?|kroner|procent|%|pct\.?|\d)\s+mere\b")),
    (Trend.DOWN, re.compile(r"\b(?:kr\.?|kroner|procent|%|pct\.?|\d)\s+mindre\b")),
)
# All of them in one pattern that looks once at each place whether a word begins there.
_ANY = re.compile(
    rf"\b(?:{'|'.join(words for _trend, words in _WAYS)})\b|"
    + "|".join(pattern.pattern for _trend, pattern in _AFTER_FIGURE)
)
_NOT_A_WAY = re.compile(
    r"\b(?:(?:mere|mindre|flere|færre|over|under) end (?:cirka |ca\. )?\d+|ikke længere"
    r"|mere eller mindre|flere gange|mere om(?! året| måneden| ugen| dagen)|(?<!kroner )(?<!kr\. )mere til|blandt flere"
    r"|en eller flere|ikke mere|mere viden|(?:valget|lodden|datoen|dagen|mødet) fald(?:t|er) på|højere op"
    r"|flere eller færre|større eller mindre"
    r"|højere eller lavere"
    r"|vækst-? og"
    r"|(?:mer|mindre)-?\s?(?:/|og|eller)\s?-?(?:mer|mindre)(?:forbrug|udgift|indtægt)\w*"
    r"|(?:under|over) (?:det halve|halvdelen|det dobbelte|en \w+del))\b",
    re.IGNORECASE,
)


# "Et større fald" is a fall.
_DEGREE = re.compile(
    r"\b(?:større|mindre|størst\w*|mindst\w*|højere|lavere|længere)"
    r"\s(?=(?:\w+\s)?(?:fald\w*|\w*stigning\w*|reduktion\w*|vækst\w*|bespar\w*|merforbrug\w*|mindreforbrug\w*"
    r"|(?:over|under)skud\w*)\b)"
    r"|(?<=faldet )større|(?<=stigningen )større",
    re.IGNORECASE,
)
# Words whose way depends on what is saved or widened: a summary's sentence is not judged by them.
_TOO_WIDE = re.compile(r"\b(?:spare\w*|bespar\w*|udvid\w*|nedbring\w*|styrke\w*|vækst)\b", re.IGNORECASE)
# "For lidt" of money is a deficit, but of what is spent it is less.
_OVER = re.compile(r"\b(?:kroner|kr\.|million(?:er)?) for lidt\b", re.IGNORECASE)
_LEFT = re.compile(r"\btil ?overs\b", re.IGNORECASE)
# What is dearer is an expense that rose; whom something is lacking has a name of its own.
_COSTLY = re.compile(r"\b(?:dyrere|billigere|koster|prisen)\b")
_LACKING = (
    (re.compile(r"\buden (?:et )?(?:job|arbejde)\b"), "ledig arbejdsløs"),
    (re.compile(r"\buden (?:et )?(?:hjem|bolig)\b"), "hjemløs"),
)
_USED = re.compile(r"\bbrug(?:e|er|te|t)\b", re.IGNORECASE)
_COMPARED = re.compile(r"\b(?:mere|mindre),? end (?:budget\w*|ventet|sidst|før)\b")
_SPENT = re.compile(r"\b(?:brug\w*|går|giver|kost\w*|udgift\w*|får|fik|betal\w*)\b", re.IGNORECASE)


def where(text: str) -> tuple[int, ...]:
    """Where the words of `text` stand that go a way."""
    return tuple(match.start() for match in _ANY.finditer(_DEGREE.sub(lambda found: " " * len(found[0]), text.lower())))


@lru_cache(maxsize=16384)
def trends(text: str) -> frozenset[Trend]:
    """Every way that a word of `text` goes; "ikke længere" goes none."""
    shown = text.lower()
    if not _ANY.search(shown):  # as most sentences
        return frozenset()
    shown = _DEGREE.sub(" ", _NOT_A_WAY.sub(" ", shown))
    if _OVER.search(shown) and not _SPENT.search(shown):
        shown = _OVER.sub("underskud", _LEFT.sub("overskud", shown))
    return frozenset(trend for trend, pattern in (*_WORDS, *_AFTER_FIGURE) if pattern.search(shown))


def as_told(told: frozenset[Trend], there: frozenset[Trend]) -> bool:
    """Whether `there` goes one of the told ways; "higher" and "rose" are the same way, seen as a state or a change."""
    return any(_KIN.get(one, frozenset({one})) & there for one in told)


@lru_cache(maxsize=4096)
def told_trends(text: str) -> frozenset[Trend]:
    """The ways that a sentence of a summary tells: "88 mio. kr. mere" tells one only of what is spent or got."""
    shown = _TOO_WIDE.sub(" ", text).lower()
    if not _SPENT.search(shown) and not _COMPARED.search(shown):
        for _trend, pattern in _AFTER_FIGURE:
            shown = pattern.sub(" ", shown)
    return trends(shown)


@lru_cache(maxsize=4096)
def without_trends(text: str) -> str:
    """What `text` is about: in small letters, without the words that go a way, and "bruger" (of "merforbrug")."""
    shown = _COSTLY.sub(" udgift ", _USED.sub(" udgift ", _NOT_A_WAY.sub(" ", text)).lower())
    for pattern, instead in _LACKING:
        shown = pattern.sub(instead, shown)
    for _trend, pattern in _WORDS:
        shown = pattern.sub(" ", shown)
    return shown
