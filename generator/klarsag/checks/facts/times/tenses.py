"""A clause with a day in it in, whether it tells the day as over out: what has happened cannot lie ahead."""

import re

_PAST = (
    r"blev|var|fik|sagde|talte|hørte|bad|sendte|valgte|skrev|lavede|søgte|kom|gik|mødtes|holdt|gav|tog|så på|begyndte"
    r"|startede"
    r"|godkendte|vedtog|besluttede|drøftede|flyttede|åbnede|lukkede|svarede|spurgte|fortalte|besøgte|underskrev"
    r"|(?:skulle|ville|kunne|burde) have|udsatte|satte|bevilgede|stemte|forlængede|ansøgte|lukkede|aftalte"
)
_HAPPENED = re.compile(rf"\b(?:{_PAST})\b", re.IGNORECASE)
# What may still lie ahead although the verb is past: "skulle", "fik lov til at", "sagde ja til mødet den".
_AHEAD = re.compile(
    r"\b(?:(?:skulle|ville|kunne|burde)(?! have)|at|(?<!været )der|som|hvis|når|(?<!ja )til|fra|inden|senest|før|pr\.?"
    r"|frist\w*|møde\w*|plan\w* for)\s*(?:den|d\.)?\s*$"
    r"|\b(?:(?:skulle|ville|kunne)(?! have)|ventes|at|(?<!været )der|som)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"[.;:!?]\s|,\s")


def tells_as_over(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, a day, is the day of something that the clause says has happened."""
    before, after = _CUT.split(text[:start])[-1], _CUT.split(text[end:])[0]
    if _AHEAD.search(before):
        return False
    first = _HAPPENED.match(after.lstrip())  # "Den 31. maj var der …"
    return bool(first or (_HAPPENED.search(before) and not _AHEAD.search(after)))
