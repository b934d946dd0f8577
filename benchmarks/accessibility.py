"""`klarsag a11y` over pages of the 71 real meetings: all with tables, at least 300.

    python -m benchmarks.accessibility [FOLDER OF FIRSTAGENDA JSON] [PAGES]

Every page of the meetings that has a table, and others by chance up to the number asked for, each in light, dark and
400 px; `make sweep` does the same for every page of the example edition. Prints the gate's own report with its seconds
a page; the exit code is the gate's. Needs the extra `a11y` and, on two cores, about a quarter of an hour.
"""

import random
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.edition import MEETINGS, bring, example, run

PAGES = 300


def built(work: Path) -> dict[str, str]:
    """Build the edition in `work`; address → HTML of each of its pages."""
    _seconds, done = run("build", cwd=work)
    print(done.stderr.strip().splitlines()[-1])
    site = work / "site"
    pages = ((path.parent.relative_to(site).as_posix(), path.read_text("utf-8")) for path in site.rglob("index.html"))
    return {"/" if name == "." else f"/{name}/": html for name, html in pages}


def chosen(pages: dict[str, str], of_example: set[str], count: int) -> list[str]:
    """The pages to test: those with a table, and others up to `count`; none of the example edition."""
    real = sorted(set(pages) - of_example)
    tables = [address for address in real if "<table" in pages[address]]
    others = sorted(set(real) - set(tables))
    random.Random(1).shuffle(others)
    print(f"{len(real)} pages of the real meetings, {len(tables)} of them with tables")
    return sorted([*tables, *others[: max(0, count - len(tables))]])


def main() -> int:
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else MEETINGS
    count = int(sys.argv[2]) if len(sys.argv) > 2 else PAGES
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        example(work)
        of_example = set(built(work))
        bring(source, work)
        shutil.copy(Path(__file__).with_name("tilgaengelighed.yaml"), work / "content")
        asked = work / "pages.txt"
        asked.write_text("\n".join(chosen(built(work), of_example, count)), encoding="utf-8")
        _seconds, done = run("a11y", "--pages", str(asked), cwd=work)
        print(done.stdout, done.stderr, sep="\n")
        return done.returncode


if __name__ == "__main__":
    sys.exit(main())
