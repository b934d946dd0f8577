"""A case in, what was decided of it as a whole out, and easy sentences that say no more than that."""

from klarsag.danish.dates import long_date
from klarsag.danish.verdicts import Verdict
from klarsag.drafts.case import Case
from klarsag.drafts.coming import day_of
from klarsag.drafts.decided import NOTHING_NEW, verdict_of

_V = Verdict
_BESIDE = {
    _V.HEARD: NOTHING_NEW,
    _V.DISCUSSED: NOTHING_NEW,
    _V.RECOMMENDED: "Det er ikke det sidste ja i sagen.",
    _V.POSTPONED: "Der er altså ikke sagt ja eller nej endnu.",
}


def beside(case: Case) -> tuple[str, ...]:
    """Easy sentences that repeat the outcome; where it is on no list they only say when."""
    verdict = main_verdict(case)
    day = day_of(case)
    if verdict in (_V.YES, _V.NO, None) and case.points and day:
        return (f"Det var på mødet den {long_date(day)}.",)
    return (_BESIDE[verdict],) if verdict in _BESIDE else ()


def main_verdict(case: Case) -> Verdict | None:
    """What was decided of the case as a whole: the weightiest outcome of its points."""
    found = [verdict_of(point) for point in case.points]
    if _V.HEARD in found and found[0] is _V.HEARD:
        return _V.HEARD  # a point beside it is told after it, or it would seem to be the whole case
    weight = (_V.NO, _V.RECOMMENDED, _V.YES, _V.POSTPONED, _V.RETURNED, _V.LAPSED, _V.DISCUSSED, _V.HEARD)
    return next((one for one in weight if one in found), found[0] if found else None)
