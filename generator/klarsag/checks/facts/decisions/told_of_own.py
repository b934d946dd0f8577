"""A record and the Danish claims of a summary in, the committee's own decided points and what is told of them out."""

from collections.abc import Sequence

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.decisions.outcomes import DecidedPoint, points_of
from klarsag.checks.facts.decisions.telling import Telling, tellings
from klarsag.checks.facts.names.bodies import bodies_of


def own_points(basis: Basis) -> tuple[DecidedPoint, ...]:
    """What the body that met decided; what other bodies decided of the same case names its body."""
    bodies = bodies_of(basis)
    return tuple(point for point in points_of(basis) if point.body is None or bodies.is_own(point.body))


def own_told(basis: Basis, claims: Sequence[Claim]) -> tuple[tuple[DecidedPoint, ...], list[Telling]]:
    """The own points, and every verdict that the claims give to the own body; both empty for another language."""
    if not claims or claims[0].language != "da":
        return (), []
    bodies = bodies_of(basis)
    return own_points(basis), [one for one in tellings(claims, bodies.short) if bodies.is_own(one.by)]
