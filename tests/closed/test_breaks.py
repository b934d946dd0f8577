"""The search finds what each build that is broken on purpose lets out, so its silence about the real one counts."""

from collections.abc import Iterator

import pytest
from tests.closed.breaks import BREAKS, Break
from tests.closed.compiled import compiled_once
from tests.closed.editions import Planted
from tests.closed.outputs import Output, built, logged, on_the_day
from tests.closed.sweep import sweep

MOST = 12  # editions until one holds what the break lets out


def of_the_build(planted: Planted, seed: int) -> Iterator[Output]:
    with on_the_day(), compiled_once():
        yield from built(planted)


@pytest.mark.parametrize("broken", BREAKS, ids=lambda broken: broken.name)
def test_a_broken_build_is_found_out(broken: Break) -> None:
    made = (lambda planted, seed: logged(planted)) if broken.logged else of_the_build
    for seed in range(broken.first, broken.first + MOST):
        with broken.broken():
            leaks = sweep([seed], made, search=broken.search).leaks
        if any(leak.mark.where.startswith(broken.where) for leak in leaks):
            return
    pytest.fail(f"nothing of “{broken.where}” was found in {MOST} editions")
