"""A record in, what it lets a reader count out: minutes between two times, sections of laws, parties."""

import re
from functools import lru_cache

from klarsag.checks.facts.ledger import Ledger
from klarsag.danish.names import NameKind, find_names

_CLOCK = re.compile(
    r"\bkl(?:\.|okken)?\s*(\d{1,2})(?:[.:](\d\d))?\s*(?:-|–|til|og)\s*(?:kl(?:\.|okken)?\s*)?(\d{1,2})(?:[.:](\d\d))?(?!\d)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?:§+|\bparagraf\w*)\s*(\d+(?:\s?[a-z]\b)?(?:(?:,| og| samt| eller)\s+\d+(?:\s?[a-z]\b)?)*)(?!\d)")
_NUMBER = re.compile(r"\d+(?:\s?[a-z]\b)?")


@lru_cache(maxsize=32)
def clock_lengths(book: Ledger) -> frozenset[int]:
    """How many minutes lie between the two times of each "kl. 17-17.45" of the record."""
    times = (match for one in book.sentences for match in _CLOCK.finditer(one.text))
    return frozenset(60 * (int(one[3]) - int(one[1])) + int(one[4] or 0) - int(one[2] or 0) for one in times)


@lru_cache(maxsize=32)
def sections(book: Ledger) -> frozenset[int]:
    """How many sections of laws each sentence, each list and the whole record name."""
    texts = [one.text for one in book.sentences]
    each = [sections_in(text) for text in texts]
    listed = [sections_in(one.told) for one in book.listings]
    return frozenset(map(len, (*each, *listed, frozenset[str]().union(*each))))


@lru_cache(maxsize=4096)
def sections_in(text: str) -> frozenset[str]:
    """The sections of laws that a sentence names: "95" and "12b"."""
    if "§" not in text and "aragraf" not in text:
        return frozenset()
    return frozenset(number.replace(" ", "") for match in _SIGN.finditer(text) for number in _NUMBER.findall(match[1]))


@lru_cache(maxsize=32)
def parties(book: Ledger) -> frozenset[int]:
    """How many parties each sentence names."""
    return frozenset(
        len({name.canonical for name in find_names(one.text) if name.kind is NameKind.PARTY}) for one in book.sentences
    )
