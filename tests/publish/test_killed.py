"""A push is killed at every stage and at moments that nobody chose: readers see a whole site, the next push heals."""

import random

import pytest
from tests.publish.kills import NAMED, at_moment, at_point, survived
from tests.publish.place import Place, done

# Texts that the published place has been checked with: what heals costs no second check.
KNOWN = ("den første udgave", "den anden udgave")


@pytest.mark.parametrize(("hook", "stage"), NAMED)
def test_killed_at_a_stage(place: Place, hook: str, stage: str) -> None:
    place.settings("keep: 10", "keep: 2")  # so that there is something to remove
    old = done(place.clone, "rev-parse", "HEAD")
    text = "en ny tekst" if hook == "pre-receive" else KNOWN[0]
    new = at_point(place, hook, stage, text)
    survived(place, old, new, KNOWN[1])


def test_killed_at_any_moment(place: Place) -> None:
    place.settings("keep: 10", "keep: 2")
    chance = random.Random(6)
    for turn in range(4):
        old = done(place.clone, "rev-parse", "HEAD")
        new, _cut = at_moment(place, chance.uniform(0.2, 4), KNOWN[turn % 2])
        survived(place, old, new, KNOWN[(turn + 1) % 2])
