"""In: the real meetings and the list of findings that a person judged. Out: findings by kind, and how many are real.

`python -m benchmarks.consistency` imports the meetings (or takes the edition in `--content`), holds every record
against itself, and compares what is found with consistency_judged.yaml. It ends with 1 where less than four in five of
the judged findings are real, or where a finding was not judged; `--unjudged` prints those as entries to fill in.
"""

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import process_time
from typing import Any

import yaml

from benchmarks.edition import MEETINGS, bring, example
from klarsag.checks.consistency.reading import Contradiction
from klarsag.checks.consistency.rules import contradictions
from klarsag.checks.facts.basis import Basis
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.entry import ItemEntry

JUDGED = Path(__file__).parent / "consistency_judged.yaml"
ENOUGH = 0.8
Key = tuple[str, str, str, str, tuple[str, ...]]


def found(content: Path) -> tuple[dict[Key, Contradiction], float, int]:
    """The contradictions of the imported items, the processor's seconds, and how many records were read."""
    edition = read_edition(content)
    archive = Archive(edition)
    start, read, told = process_time(), 0, {}
    for entry in edition.items:
        if entry.open is None:
            continue
        read += 1
        for one in contradictions(Basis(entry, entry.open, archive)):
            if entry.authority == "greve":
                told[_key(entry, one)] = one
    return told, process_time() - start, read


def _key(entry: ItemEntry, one: Contradiction) -> Key:
    words = tuple(dict.fromkeys((one.here.words, one.there.words)))
    return entry.when, entry.committee, entry.item.number, one.kind.id, words


def judged() -> dict[Key, bool]:
    """Each finding of the list, and whether it is a real contradiction."""
    entries: list[dict[str, Any]] = yaml.load(JUDGED.read_text("utf-8"), Loader=yaml.BaseLoader)["fund"]
    return {
        (one["moede"], one["udvalg"], one["punkt"], one["regel"], tuple(one["ordlyd"])): one["reel"] == "ja"
        for one in entries
    }


def _table(told: dict[Key, Contradiction], known: dict[Key, bool]) -> None:
    kinds = Counter(key[3] for key in told)
    print(f"{'kind':28} found  real  not  unjudged")
    for kind, count in sorted(kinds.items()):
        verdicts = Counter(known.get(key) for key in told if key[3] == kind)
        print(f"{kind:28} {count:5} {verdicts[True]:5} {verdicts[False]:4} {verdicts[None]:9}")


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--content", type=Path, help="an edition that has the meetings already")
    options.add_argument("--unjudged", action="store_true", help="print the findings that nobody has judged")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        if chosen.content is None:
            example(work)
            bring(MEETINGS, work)
        told, seconds, read = found(chosen.content or work / "content")
    known = judged()
    _table(told, known)
    real = sum(known[key] for key in told if key in known)
    met, unjudged = sum(key in known for key in told), [key for key in told if key not in known]
    gone = [key for key in known if key not in told]
    items = len({key[:3] for key in told})
    print(f"{len(told)} findings in {items} of {read} records, {seconds:.1f} s of the processor")
    print(
        f"judged {met}, real {real} ({real / max(met, 1):.0%}), not judged {len(unjudged)}, found no more {len(gone)}"
    )
    for when, committee, number, kind, words in unjudged if chosen.unjudged else ():
        entry = {"moede": when, "udvalg": committee, "punkt": number, "regel": kind, "ordlyd": list(words)}
        print(yaml.safe_dump([entry], allow_unicode=True, sort_keys=False, default_flow_style=None, width=200), end="")
    return 0 if not unjudged and real >= ENOUGH * met else 1


if __name__ == "__main__":
    sys.exit(main())
