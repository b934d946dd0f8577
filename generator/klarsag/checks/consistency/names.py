"""A record's names in, pairs out that are one name in two spellings: Vangeleddet and Vangleddet."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from rapidfuzz.distance import OSA

from klarsag.checks.consistency.reading import Contradiction, Reading, Rule
from klarsag.danish.lexicon import rank
from klarsag.quantities.likeness import stem
from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

NAME = Kind(
    "name-two-spellings",
    Severity.WARNING,
    _("“{said}” is spelt “{other}” on line {line}."),
    _("A search for the name finds only half of it, and a screen reader says two names."),
    _(
        "Look the name up and write it in the same way throughout. Are they two names, then accept it under "
        "“accepteret”."
    ),
    wrong="Plejehjemmet Solhøjgården … Solhøgården",
    right="Plejehjemmet Solhøjgården … Solhøjgården",
    source=_(
        "Compares words of seven letters or more that have a capital, one of them inside a sentence, never stand in "
        "small letters in the record, and are one letter apart, or two letters swapped. Endings, hyphens, and words "
        "that are both in the list of frequent words are left out. Which spelling is right it cannot know."
    ),
)
_ENDINGS_TEXT = "e en ens er ers es et ets n ne nes r rne rnes s t ts erne ernes ene enes"
_ENDINGS = frozenset(_ENDINGS_TEXT.split()) | {""}
_VARIANTS = re.compile(r"center(?=et|ets|$)")  # "jobcenteret" and "jobcentret" are both right


def _find(reading: Reading) -> Iterator[Contradiction]:
    words = reading.capitals
    for first, second in alike(words):
        if (words[first].inside or words[second].inside) and not is_common((reading,), first, second):
            rare, usual = sorted((first, second), key=lambda name: words[name].count)
            here, there = (reading.place(one.passage, one.start, one.end) for one in (words[rare], words[usual]))
            yield Contradiction(NAME, here, there)


def alike(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Every two of `names` that are one in two spellings. Their first two letters are the same."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name in names:
        groups[name[:2]].append(name)
    return (pair for group in groups.values() for pair in combinations(group, 2) if _one_name(*pair))


def is_common(readings: Iterable[Reading], *names: str) -> bool:
    """Whether one of the words stands in small letters in a record: then it is no name."""
    words = re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(name.lower()) for name in names)})(?![\w-])")
    return any(words.search(passage.text) for reading in readings for passage in reading.passages)


def _one_name(first: str, second: str) -> bool:
    if abs(len(first) - len(second)) > 2:
        return False
    one, other = (_VARIANTS.sub("centr", name.lower()) for name in (first, second))
    if one == other or OSA.distance(one, other, score_cutoff=1) != 1:
        return False
    shared = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if one[shared:] in _ENDINGS and other[shared:] in _ENDINGS:
        return False
    return stem(one) != stem(other) and (rank(one) is None or rank(other) is None)


NAMES = Rule((NAME,), _find)
