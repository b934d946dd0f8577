"""A word for a change and its hedge in, the hedge of what is left out: "mere end halveret" leaves less than a half."""

import re

from klarsag.languages.language import Hedge

_LESSENED = re.compile(r"halver|halbier|halv(?:ed|ing)\b", re.IGNORECASE)
_TURNED = {
    Hedge.OVER: Hedge.UNDER,
    Hedge.UNDER: Hedge.OVER,
    Hedge.JUST_OVER: Hedge.JUST_UNDER,
    Hedge.JUST_UNDER: Hedge.JUST_OVER,
    Hedge.AT_LEAST: Hedge.AT_MOST,
    Hedge.AT_MOST: Hedge.AT_LEAST,
    Hedge.UP_TO: Hedge.AT_LEAST,
}


def of_change(word: str, hedge: Hedge | None) -> Hedge | None:
    """The hedge of the factor that `word` tells: "næsten halveret" is just over a half."""
    return _TURNED.get(hedge, hedge) if hedge and _LESSENED.match(word) else hedge
