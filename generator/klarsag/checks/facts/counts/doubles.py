"""The counts of one summary in, those out that another answer of the same summary tells otherwise."""

from collections.abc import Iterator, Sequence

from klarsag.checks.facts.figures.attribution import supported
from klarsag.checks.facts.figures.told import Told
from klarsag.checks.facts.ledger import Ledger
from klarsag.languages.language import spaced
from klarsag.quantities.likeness import stem
from klarsag.quantities.quantity import COUNT

_MOST = 12  # larger numbers are told of many things of one name
_ANY = spaced("dem gange færre flere mere mindre nye andre")
_WEAK = 0.3  # less than this the record's own words say of the figure: then the other answer is asked


def doubled(book: Ledger, told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Each count whose head another answer has with another number, and that other one, which the record bears better.

    "Planen har seks dele" is untrue where the next answer says "de fire dele" and the record has no six parts.
    """
    counts = [one for one in told if one.said.unit == COUNT and one.said.heads and one.said.heads[0] not in _ANY]
    for one in counts:
        others = [other for other in counts if other.claim.path != one.claim.path and _same_thing(one, other)]
        if one.said.value > _MOST or not others or any(other.said.value == one.said.value for other in others):
            continue
        own = supported(book, one.setting, one.facts)
        best = max(others, key=lambda other: supported(book, other.setting, other.facts))
        if own < _WEAK and supported(book, best.setting, best.facts) >= own:
            yield one, best


def _same_thing(one: Told, other: Told) -> bool:
    head = stem(one.said.heads[0])
    if head != stem(other.said.heads[0]):
        return False
    own, its = ({word for word in each.setting if word != head} for each in (one, other))
    return bool(own & its) or not own or not its
