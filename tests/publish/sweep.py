"""What takes long: every kind of kill, full disks and readers, many times over; the figures are printed.

    python -m tests.publish.sweep [--points 90] [--moments 60] [--disks 20] [--releases 30] [--example]

Each part stands alone: 0 leaves it out. The first thing that is not as it must be ends the command with an error.
"""

import argparse
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from benchmarks.edition import example
from tests.publish.kills import AFTER, BEFORE, NAMED, at_moment, at_point, moments, survived
from tests.publish.place import Place, change, done, edition, prepared, push
from tests.publish.readers import Server, published_before_readers, wrong
from tests.serving.webservers import caddy, nginx

KNOWN = ("den første udgave", "den anden udgave")


def _published(folder: Path, make: Callable[[Path], None] = edition) -> tuple[Place, float]:
    """A place with two releases, of which two are kept; and how many seconds the second push took."""
    place = prepared(folder, make)
    place.settings("keep: 10", "keep: 2")
    took = 0.0
    for text in KNOWN:
        change(place, text)
        began = perf_counter()
        answer = push(place)
        took = perf_counter() - began
        assert answer.returncode == 0, answer.stderr
    return place, took


def _spread(count: int, highest: int) -> list[int]:
    """`count` numbers from 1 to `highest`, as far from each other as can be."""
    return sorted({1 + place * (highest - 1) // max(1, count - 1) for place in range(count)})


def _points(place: Place, count: int) -> list[tuple[str, str]]:
    """Every named point, then moments of both hooks at which they change a file or begin a program: `count` in all."""
    left = max(0, count - len(NAMED))
    before = _spread(left // 4, moments(place, BEFORE)) if left else []
    after = _spread(left - len(before), moments(place, AFTER)) if left else []
    numbered = [(BEFORE, str(point)) for point in before] + [(AFTER, str(point)) for point in after]
    return [*NAMED, *numbered][:count]


def _state(place: Place, new: str) -> str:
    if place.site.live.readlink().parts[1].endswith(new[:12]):
        return "new site"
    accepted = done(place.repository.path, "rev-parse", "main") == new
    return "accepted, old site" if accepted else "not accepted, old site"


def kills(folder: Path, points: int, unchosen: int, seed: int) -> None:
    """So many pushes killed at points, and so many at moments that nobody chose."""
    place, took = _published(folder)
    found = Counter[str]()
    for hook, point in _points(place, points):
        text = f"ukendt {hook} {point}" if hook == BEFORE else KNOWN[0]
        old = done(place.clone, "rev-parse", "HEAD")
        new = at_point(place, hook, point, text)
        found[_state(place, new)] += 1
        survived(place, old, new, KNOWN[1])
        print(f"{found.total()}: {hook} {point}: {dict(found)}", flush=True)
    chance = random.Random(seed)
    while found.total() < points + unchosen:
        moment = chance.uniform(0, took)
        old = done(place.clone, "rev-parse", "HEAD")
        new, cut = at_moment(place, moment, KNOWN[0])
        # What else runs on the machine makes a push slow or fast: the moments follow it.
        took *= 1.1 if cut else 0.8
        if cut:
            found[_state(place, new)] += 1
            survived(place, old, new, KNOWN[1])
            print(f"{found.total()}: after {moment:.1f} seconds: {dict(found)}", flush=True)
    print(f"{found.total()} kills: after each the site was whole, and the next push was live", flush=True)


def disks(count: int) -> None:
    """In a namespace of its own, where a file system may be mounted."""
    call = ["unshare", "-rm", sys.executable, "-m", "tests.publish.full", "--points", str(count)]
    subprocess.run(call, check=True)


def served(folder: Path, server: Server, count: int, requests: int, make: Callable[[Path], None]) -> None:
    """Raises AssertionError where an answer failed, was mixed or went back, or where there were too few."""
    place, _took = _published(folder, make)
    readers, known = published_before_readers(place, server, count)
    found, asked = wrong(readers, known), sum(len(reader.responses) for reader in readers)
    print(
        f"{getattr(server, '__name__', '')}: {asked} requests over {len(known)} releases, {len(found)} wrong",
        flush=True,
    )
    assert not found, found[:5]
    assert asked >= requests


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.publish.sweep")
    parser.add_argument("--points", type=int, default=90, help="pushes that are killed at points of the program")
    parser.add_argument("--moments", type=int, default=60, help="pushes that are killed at any moment")
    parser.add_argument("--disks", type=int, default=20, help="disks that end in the middle of a push")
    parser.add_argument("--releases", type=int, default=30, help="releases while readers read")
    parser.add_argument("--requests", type=int, default=10_000, help="of readers, at least")
    parser.add_argument("--example", action="store_true", help="readers read the example edition, not the small one")
    parser.add_argument("--seed", type=int, default=6, help="of the moments that nobody chose")
    call = parser.parse_args()
    began = perf_counter()
    with tempfile.TemporaryDirectory(prefix="klarsag-sweep-") as work:
        if call.releases:
            make = example if call.example else edition
            served(Path(work, "nginx"), nginx, call.releases, call.requests, make)
            served(Path(work, "caddy"), caddy, max(1, call.releases // 10), 0, make)
        if call.disks:
            disks(call.disks)
        if call.points or call.moments:
            kills(Path(work, "kills"), call.points, call.moments, call.seed)
    print(f"{perf_counter() - began:.0f} seconds")


if __name__ == "__main__":
    main()
