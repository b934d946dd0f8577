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


_RISING = frozenset({Trend.UP, Trend.HIGHER, Trend.LONGER, Trend.MOST})
_FALLING = frozenset({Trend.DOWN, Trend.LOWER, Trend.SHORTER, Trend.LEAST})
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
    r"|for meget|forøge\w*|udvid\w*|tilvækst|overskrid\w*|opadgående|fordobl\w*"
    r"|tiltag(?:er|et|ende)|prisstigning\w*|opskriv\w*|opnorm\w*"
    r"|fremgang\w*|rykket frem|udgiftsstigning\w*"
)
_DOWN = (
    r"fald(?:t|e|er|et|ende)?|færre|mindske[rst]?|mindsket|reduce\w*|reduktion\w*|sænke[rst]?|sænket|billigere"
    r"|mindre end|mindre(?:forbrug|udgift|behov|indtægt)\w*|for lidt|nedgang\w*|nedsætte\w*|nedbring\w*"
    r"|bespar\w*|spare\w*|sparet|nedadgående|aftag(?:er|et|ende)|nedskriv\w*"
    r"|nednorm\w*|tilbagegang\w*|rykket tilbage"
)
# The patterns are for small letters: a search without regard to case would take several times as long.
_WORDS: tuple[tuple[Trend, re.Pattern[str]], ...] = tuple(
    (trend, re.compile(rf"\b(?:{words})\b"))
    for trend, words in (
        (Trend.UP, _UP),
        (Trend.DOWN, _DOWN),
        (Trend.HIGHER, r"højere|større|over (?:de|det|den|gennemsnit\w*|landsgennemsnit\w*)"),
        (Trend.LOWER, r"lavere|mindre end|under (?:de|det|den|gennemsnit\w*|landsgennemsnit\w*)"),
        (Trend.LONGER, r"længere(?: tid)?|forlænge\w*|\w*overskr[ie]d\w*"),
        (Trend.SHORTER, r"kortere|forkorte\w*|afkort\w*"),
        (Trend.MOST, r"højest|flest|længst|størst"),
        (Trend.LEAST, r"lavest|færrest|kortest|mindst"),
        (Trend.SURPLUS, r"overskud\w*|til overs|\w*mindreforbrug\w*"),
        (Trend.DEFICIT, r"underskud\w*|manglede|\w*merforbrug\w*"),
        (Trend.BETTER, r"bedre|forbedr\w*|fremgang\w*|gik frem|hurtigere|styrke\w*"),
        (Trend.WORSE, r"dårligere|forværr\w*|tilbagegang\w*|gik tilbage|langsommere|ringere"),
    )
)
# "43 millioner kroner mindre", "3 færre": after a figure the bare words are a way too.
_AFTER_FIGURE = (
    (Trend.UP, re.compile(r"\b(?:kr\.?|kroner|procent|%|pct\.?|\d)\s+mere\b")),
    (Trend.DOWN, re.compile(r"\b(?:kr\.?|kroner|procent|%|pct\.?|\d)\s+mindre\b")),
)
_ANY = re.compile("|".join(pattern.pattern for _trend, pattern in (*_WORDS, *_AFTER_FIGURE)))
_NOT_A_WAY = re.compile(
    r"\b(?:(?:mere|mindre|flere|færre|over|under) end (?:cirka |ca\. )?\d+|ikke længere"
    r"|mere eller mindre|flere gange|mere om|(?<!kroner )(?<!kr\. )mere til|blandt flere|en eller flere|ikke mere"
    r"|mere viden|faldt på|falder på|højere op|flere eller færre|større eller mindre|højere eller lavere|vækst-? og)\b",
    re.IGNORECASE,
)


# Words whose way depends on what is saved or widened: a summary's sentence is not judged by them.
_TOO_WIDE = re.compile(r"\b(?:spare\w*|bespar\w*|udvid\w*|nedbring\w*|styrke\w*)\b", re.IGNORECASE)
# "For lidt" of money is a deficit, but of what is spent it is less.
_OVER, _LEFT = re.compile(r"\bkroner for lidt\b", re.IGNORECASE), re.compile(r"\btil overs\b", re.IGNORECASE)
_USED = re.compile(r"\bbrug(?:e|er|te|t)\b", re.IGNORECASE)
_SPENT = re.compile(r"\b(?:brug\w*|går til|udgift\w*|får|fik|betal\w*)\b", re.IGNORECASE)


@lru_cache(maxsize=16384)
def trends(text: str) -> frozenset[Trend]:
    """Every way that a word of `text` goes; "ikke længere" goes none."""
    shown = _NOT_A_WAY.sub(" ", text)
    if _OVER.search(shown) and not _SPENT.search(shown):
        shown = _OVER.sub("underskud", _LEFT.sub("overskud", shown))
    shown = shown.lower()
    if not _ANY.search(shown):  # as most sentences
        return frozenset()
    return frozenset(trend for trend, pattern in (*_WORDS, *_AFTER_FIGURE) if pattern.search(shown))


def as_told(told: frozenset[Trend], there: frozenset[Trend]) -> bool:
    """Whether `there` goes one of the told ways; "higher" and "rose" are the same way, seen as a state or a change."""
    kin = told | (_RISING if told & _RISING else frozenset()) | (_FALLING if told & _FALLING else frozenset())
    return bool(kin & there)


@lru_cache(maxsize=4096)
def told_trends(text: str) -> frozenset[Trend]:
    """The ways that a sentence of a summary tells: "88 mio. kr. mere" tells one only of what is spent or got."""
    shown = _TOO_WIDE.sub(" ", text).lower()
    if not _SPENT.search(shown):
        for _trend, pattern in _AFTER_FIGURE:
            shown = pattern.sub(" ", shown)
    return trends(shown)


@lru_cache(maxsize=4096)
def without_trends(text: str) -> str:
    """What `text` is about: in small letters, without the words that go a way, and "bruger" (of "merforbrug")."""
    shown = _USED.sub(" ", _NOT_A_WAY.sub(" ", text)).lower()
    for _trend, pattern in _WORDS:
        shown = pattern.sub(" ", shown)
    return shown
