"""`python -m tests.closed 500`: that many random editions are built and searched; the figures, and every leak, out."""

import argparse
import os
import sys
from concurrent.futures import ProcessPoolExecutor

from tests.closed.sweep import Searched, sweep


def one(seed: int) -> Searched:
    return sweep([seed])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.closed", description=__doc__)
    parser.add_argument("count", type=int, help="how many editions")
    parser.add_argument("--first", type=int, default=0, help="the number of the first one")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many at once")
    call = parser.parse_args()
    total = Searched()
    with ProcessPoolExecutor(call.jobs) as workers:
        for done in workers.map(one, range(call.first, call.first + call.count)):
            total.add(done)
            for leak in done.leaks:
                print(leak, flush=True)
            if total.editions % 25 == 0:
                print(total, file=sys.stderr, flush=True)
    print(total)
    return int(bool(total.leaks))


if __name__ == "__main__":
    sys.exit(main())
