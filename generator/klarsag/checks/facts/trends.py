"""A sentence in, which way things go in it out: up, down, or too much and too little of money."""

import re
from enum import Enum


class Trend(Enum):
    """Which way a word goes. Only words of one pair are each other's contrary."""

    UP = "up"
    DOWN = "down"
    SURPLUS = "surplus"
    DEFICIT = "deficit"
    BETTER = "better"
    WORSE = "worse"


CONTRARY = {
    Trend.UP: Trend.DOWN,
    Trend.DOWN: Trend.UP,
    Trend.SURPLUS: Trend.DEFICIT,
    Trend.DEFICIT: Trend.SURPLUS,
    Trend.BETTER: Trend.WORSE,
    Trend.WORSE: Trend.BETTER,
}
_WORDS: tuple[tuple[Trend, re.Pattern[str]], ...] = tuple(
    (trend, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for trend, words in (
        (
            Trend.UP,
            r"ste[gt]|steget|stig(?:e|er|ning\w*|ende)|øge[rst]?|øgede|øgning\w*|voks(?:e|er|ede|et)|vækst|flere"
            r"|højere|dyrere|længere|større|hæve[rst]?|forhøj\w*|mere end|merforbrug\w*|merudgift\w*|for meget"
            r"|forøge\w*|udvid\w*|tilvækst"
            r"|højest|flest|forlænge\w*|over (?:de|det|den|gennemsnit\w*)",
        ),
        (
            Trend.DOWN,
            r"fald(?:t|e|er|et|ende)?|færre|lavere|mindske[rst]?|reduce\w*|reduktion\w*|sænke[rst]?|billigere|kortere"
            r"|mindre end|mindreforbrug\w*|mindreudgift\w*|for lidt|nedgang\w*|nedsat\w*|nedsætte\w*"
            r"|nedbring\w*|lavest|færrest"
            r"|bespar\w*|spare\w*|forkorte\w*|til overs",
        ),
        (Trend.SURPLUS, r"overskud\w*"),
        (Trend.DEFICIT, r"underskud\w*"),
        (Trend.BETTER, r"bedre|forbedr\w*|fremgang\w*|gik frem|hurtigere"),
        (Trend.WORSE, r"dårligere|forværr\w*|tilbagegang\w*|gik tilbage|langsommere|ringere"),
    )
)
_NOT_A_WAY = re.compile(
    r"\b(?:ikke længere|mere eller mindre|flere gange|mere om|mere til|blandt flere|en eller flere|ikke mere"
    r"|mere viden)\b",
    re.IGNORECASE,
)


def trends(text: str) -> set[Trend]:
    """Every way that a word of `text` goes; "ikke længere" goes none."""
    shown = _NOT_A_WAY.sub(" ", text)
    return {trend for trend, pattern in _WORDS if pattern.search(shown)}
