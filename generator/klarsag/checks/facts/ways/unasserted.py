"""A sentence in, what it says to be so out: without its indirect questions, and with what is prevented turned round.

"De skal undersøge, om flere får hjælp" says neither that more nor that fewer do; "for at undgå, at flere bliver syge"
is about fewer.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from klarsag.checks.facts.ways.trends import CONTRARY, Trend, told_trends

_ENDS = r"(?=[.;:!?]|,\s(?:men|mens|så|for|fordi|selv ?om|og (?!om|hvor|hvad|at)\w+er\b)|$)"
# After a comma "om" begins a question; without one only after words that ask or doubt.
_WHETHER = re.compile(
    rf"(?:,\som|\b(?:vide|undersøg\w*|afklar\w*|vurder\w*|afgør\w*|spurgte|spørge\w*|uvist|usikkert|uklart|tvivl)\som)\b"
    rf".*?{_ENDS}",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"[^.!?]*\?\s*$")
_FEARED = re.compile(rf"\b(?:frygt\w*|bekymr\w*|risiko\w*|risikere\w*),?\s(?:for,?\s)?at\b.*?{_ENDS}", re.IGNORECASE)
_PREVENTED = re.compile(
    r"\b(?:forebygge[rst]?|forebyggede|(?<!ikke )undgå\w*|forhindr\w*|hindre\w*|modvirk\w*|imødegå\w*|afværg\w*"
    r"|bremse[rt]?|stoppe[rt]?|dæmme\w* op for)(?:,?\sat|(?!,)\s(?!så\b|og\b|for\b|ved\b|med\b))"
    rf"(?P<what>.*?){_ENDS}",
    re.IGNORECASE,
)
# "Hvis flere søger, …", and with the verb first: "Giver et forslag dårligere service, skal …".
_CONDITION = re.compile(
    r"\b(?:hvis|såfremt|medmindre)\s[^,.;?]+"
    r"|^(?:bliver|bruger|er|falder|får|giver|går|har|kommer|koster|mangler|sker|stiger|søger|viser)\s[^,.;?]+"
    r"(?=,\s(?:så\s)?(?:skal|kan|må|vil|bør|\w+r)\b)",
    re.IGNORECASE,
)

# A part of each of those verbs.
_PREVENTING = ("forebyg", "undgå", "hindr", "modvirk", "imødegå", "afværg", "brems", "stopp", "dæmme")


def asserted(text: str) -> str:
    """`text` without what it only asks, doubts or fears."""
    return _FEARED.sub(" ", _WHETHER.sub(" ", _QUESTION.sub(" ", text)))


def supposed(text: str) -> bool:
    """Whether `text` goes a way only in its condition, which says what may come and not what is."""
    rest = _CONDITION.sub(" ", text)
    return rest != text and not told_trends(rest)


def turned_where_prevented(text: str, ways: Callable[[str], frozenset[Trend]]) -> frozenset[Trend]:
    """The ways of `text`, as `ways` finds them; what is prevented counts as its contrary."""
    lower = text.lower()
    if not any(sign in lower for sign in _PREVENTING):  # as in most texts
        return ways(text)
    prevented = frozenset().union(*(ways(match["what"]) for match in _PREVENTED.finditer(text)))
    if not prevented:
        return ways(text)
    return ways(_PREVENTED.sub(" ", text)) | {CONTRARY[one] for one in prevented}


@lru_cache(maxsize=4096)
def ways_told(text: str) -> frozenset[Trend]:
    """The ways that a sentence of a summary says to be so."""
    return turned_where_prevented(asserted(text), told_trends)
