"""Faithful summaries with one thing made untrue: what share of them the fact gate finds, and its false alarms.

    python -m benchmarks.facts [--edition DIR] [--summaries DIR] [--kind K] [--cap N] [--seed N] [--jobs N]
                               [--missed FILE] [--alarms FILE] [--reasons] [--list FILE]

Without `--edition` the 71 real meetings are imported into a copy of the example edition first. The rules were made with
the summaries of `summaries/`; those of `fresh-1/` and so on were written by people who did not know them: `--summaries`
takes one folder alone.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

from benchmarks.edition import MEETINGS, bring, example
from benchmarks.facts import table
from benchmarks.facts.faithful import FRESH, MADE_UP, SUMMARIES, Faithful, Unread, faithful, of_edition
from benchmarks.facts.kinds import KINDS
from benchmarks.facts.make import Made, make
from benchmarks.facts.measure import measure
from benchmarks.facts.reworded import as_first_written, reworded

CAP = 200  # mutations of one kind


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.facts", description="Mutated summaries and the fact gate"
    )
    parser.add_argument("--edition", type=Path, help="an edition (its content) that has the meetings already")
    parser.add_argument("--summaries", type=Path, help="a folder of faithful summaries; without it, all of ours")
    parser.add_argument("--kind", choices=[kind.name for kind in KINDS], action="append", help="only this kind")
    parser.add_argument("--cap", type=int, default=CAP, help="most mutations of one kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--missed", type=Path, help="write each missed mutation here")
    parser.add_argument("--alarms", type=Path, help="write each false alarm here")
    parser.add_argument("--list", type=Path, help="write every mutation here")
    parser.add_argument("--reasons", action="store_true", help="print why candidates were dropped")
    return parser.parse_args()


def _loaded(edition: Path | None, *summaries: Path) -> tuple[list[Faithful], list[Unread]]:
    if edition:
        found, unread = faithful(edition / "content" if (edition / "content").is_dir() else edition, *summaries)
    else:
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            example(work)
            seconds, _done = bring(MEETINGS, work)
            print(f"import: {seconds:.1f} s")
            found, unread = faithful(work / "content", *summaries)
    return [*found, *of_edition(MADE_UP)[0]], unread


def _write(path: Path | None, lines: Iterable[str]) -> None:
    if path:
        path.write_text("\n".join([*lines, ""]), "utf-8")


def _listed(summaries: list[Faithful], made: list[Made]) -> Iterable[str]:
    for mutation in (mutation for kind in made for mutation in kind.mutations):
        yield f"{mutation.kind} · {summaries[mutation.item].name} · {mutation.field}"
        yield f"    - {mutation.before}"
        yield f"    + {mutation.after}"


def main() -> None:
    arguments = _arguments()
    start = perf_counter()
    folders = [arguments.summaries] if arguments.summaries else [SUMMARIES, *FRESH]
    summaries, unread = _loaded(arguments.edition, *folders)
    for file in unread:
        print(f"left out: {file.file}: {file.reason}", file=sys.stderr)
    loaded = perf_counter()
    kinds = [kind for kind in KINDS if not arguments.kind or kind.name in arguments.kind]
    made = [make(kind, summaries, arguments.seed, arguments.cap) for kind in kinds]
    ready = perf_counter()
    mutations = [mutation for kind in made for mutation in kind.mutations]
    verdicts = list(measure(summaries, mutations, arguments.jobs))
    done = perf_counter()
    first = list(as_first_written(summaries, reworded())) if SUMMARIES in folders else []
    for line in table.table(made, verdicts):
        print(line)
    for line in table.false_alarms(summaries, verdicts, list(measure(first, ()))):
        print(line)
    print(f"seconds: load {loaded - start:.1f}, mutate {ready - loaded:.1f}, judge {done - ready:.1f}")
    if arguments.reasons:
        for line in table.reasons(made):
            print(line)
    _write(arguments.missed, table.missed(summaries, made, verdicts))
    _write(arguments.alarms, table.alarms(summaries, verdicts))
    _write(arguments.list, _listed(summaries, made))


if __name__ == "__main__":
    main()
