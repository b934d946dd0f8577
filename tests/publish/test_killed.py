"""A push is killed at every stage and at moments that nobody chose: readers see a whole site, the next push heals."""

import os
import random
from collections.abc import Sequence

import pytest
from tests.publish.kills import NAMED, at_moment, at_point, heals, survived, whole_after
from tests.publish.place import Place, done

# Texts that the published place has been checked with: what heals costs no second check.
KNOWN = ("den første udgave", "den anden udgave")
KILLS = int(os.environ.get("KLARSAG_KILLS", "2"))  # at moments that nobody chose


@pytest.mark.parametrize("stages", [NAMED[:2], NAMED[2:5], NAMED[5:7], NAMED[7:]], ids=str)
def test_killed_at_stages(place: Place, stages: Sequence[tuple[str, str]]) -> None:
    """One push after the other is killed, each a stage later, and then one is not. tests.publish.sweep does it after
    each of them."""
    place.settings("keep: 10", "keep: 2")  # so that there is something to remove
    commits = [done(place.clone, "rev-parse", "HEAD")]
    for turn, (hook, stage) in enumerate(stages):
        text = "en ny tekst" if hook == "pre-receive" else KNOWN[turn % 2]
        commits.append(at_point(place, hook, stage, text))
        whole_after(place, commits)
    heals(place, KNOWN[1])


def test_killed_at_any_moment(place: Place) -> None:
    """How long a push takes depends on the machine: one that was over before it could be killed is tried again."""
    place.settings("keep: 10", "keep: 2")
    chance, longest, kills = random.Random(6), 4.0, 0
    while kills < KILLS:
        old = done(place.clone, "rev-parse", "HEAD")
        new, cut = at_moment(place, chance.uniform(0.2, longest), KNOWN[kills % 2])
        if cut:
            survived(place, old, new, KNOWN[(kills + 1) % 2])
            kills += 1
        longest = max(longest * (1.2 if cut else 0.7), 0.5)
