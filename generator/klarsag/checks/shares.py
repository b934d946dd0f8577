"""Checks and what they look at in, their findings out, with the work shared between the machine's processors.

The processes are copies of this one (fork), so that an edition which has been read is read no second time. Where the
system cannot copy a process safely, or there is little to look at, all is done here.
"""

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding

_FEW = 100  # records: below it a second process costs more than it saves
_PART = 20  # records at a time
# How seldom memory is searched for garbage while checks run: what they read is kept to the end, and with Python's own
# setting the search took a third of their time and found next to nothing.
_RARELY = (20_000, 20, 20)
Part = tuple[tuple[Check, ...], range | None]
_work: tuple[Looked, list[Part]] | None = None


def shared(checks: Sequence[Check], looked: Looked, progress: Callable[[str], None]) -> Iterator[Finding]:
    """Every finding of `checks`, in no order. `progress` hears the first kind of the check that a part belongs to."""
    usual = gc.get_threshold()
    gc.set_threshold(*_RARELY)
    try:
        yield from _shared(checks, looked, progress)
    finally:
        gc.set_threshold(*usual)


def _shared(checks: Sequence[Check], looked: Looked, progress: Callable[[str], None]) -> Iterator[Finding]:
    global _work
    parts = list(_parts(checks, looked))
    workers = min(os.cpu_count() or 1, 4)
    if len(looked.bases) < _FEW or workers < 2 or sys.platform != "linux":
        for check in checks:
            yield from check.find(looked)
            progress(check.kinds[0].id)
        return
    _work = looked, parts
    gc.freeze()  # what has been read stays: a copy that looked for garbage in it would have to copy all its memory
    try:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            for place, found in pool.imap_unordered(_done, range(len(parts))):
                yield from found
                progress(parts[place][0][0].kinds[0].id)
    finally:
        gc.unfreeze()
        _work = None


def _parts(checks: Sequence[Check], looked: Looked) -> Iterator[Part]:
    """The checks of the whole edition, then some records at a time for those of one: each reads its texts once."""
    yield tuple(check for check in checks if check.each is None), None
    by_record = tuple(check for check in checks if check.each is not None)
    for start in range(0, len(looked.bases), _PART):
        yield by_record, range(start, min(start + _PART, len(looked.bases)))


def _done(place: int) -> tuple[int, list[Finding]]:
    assert _work is not None
    looked, parts = _work
    checks, records = parts[place]
    if records is None:
        return place, [one for check in checks for one in check.find(looked)]
    bases = [looked.bases[at] for at in records]
    return place, [one for basis in bases for check in checks if check.each for one in check.each(looked, basis)]
