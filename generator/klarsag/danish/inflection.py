"""A Danish word in, the forms that it may stand in out: regular endings, for matching and never for writing."""

_AFTER_E = ("e", "er", "es", "ede", "edes", "et", "te", "tes", "t", "ende", "en", "ens", "erne", "ernes", "ets", "eres")
_AFTER_OTHER = (
    "",
    "e",
    "en",
    "ens",
    "ene",
    "enes",
    "er",
    "erne",
    "ernes",
    "es",
    "et",
    "ets",
    "n",
    "r",
    "rne",
    "s",
    "t",
)
_VOWELS = "aeiouyæøå"


def inflected(word: str) -> frozenset[str]:
    """`inflected("plan")` holds "plan", "planen", "planer", "planerne" … and some forms that do not exist."""
    if word.endswith("e"):
        return frozenset(word[:-1] + ending for ending in _AFTER_E) | {f"{word}n", f"{word}r", f"{word}rne"}
    forms = {word + ending for ending in _AFTER_OTHER}
    if len(word) > 2 and word[-1] not in _VOWELS and word[-2] in _VOWELS:  # "bus" gives "bussen"
        forms |= {word + word[-1] + ending for ending in ("e", "en", "er", "erne", "et", "ene")}
    return frozenset(forms)
