"""The gate over a built site: pages, findings by kind, processor seconds, megabytes.

    python -m benchmarks.gate [--site DIR [--content DIR]] [--sample N] [--copies N]

Without `--site` it is the example's, built for this. `--content` is the edition that a site was made of; without it
nobody knows what was meant or is closed. `--copies` lays that many copies of the site into one folder, to see what ten
times as many pages cost; what such a folder is made of no edition says.
"""

import argparse
import resource
import shutil
import tempfile
from collections import Counter
from pathlib import Path
from time import process_time

from benchmarks.edition import example, run
from klarsag.pages.built import page_files
from klarsag.publish.gate.gate import gate
from klarsag.site.edition import Site, read_site
from klarsag.site.today import today


def measure(site: Path, edition: Site | None, sample: int) -> None:
    """Print a line of figures, and one for each kind of finding."""
    pages = len(page_files(site))
    start = process_time()
    found = gate(site, edition, sample)
    seconds = process_time() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{pages} pages, {seconds:.2f} s, {seconds / max(pages, 1) * 1000:.1f} ms a page, {peak} MB at most")
    print(*(f"  {kind}: {count}" for kind, count in Counter(one.kind.id for one in found).items()), sep="\n")


def copies(site: Path, folder: Path, count: int) -> Path:
    """`count` copies of a site in one folder: the first is the site itself, the others lie below it."""
    shutil.copytree(site, folder)
    for number in range(1, count):
        shutil.copytree(site, folder / f"kopi-{number}", ignore=shutil.ignore_patterns("404.html"))
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.gate", description=__doc__)
    parser.add_argument("--site", type=Path)
    parser.add_argument("--content", type=Path)
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--copies", type=int, default=1)
    call = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        site, content = call.site, call.content
        if site is None:
            example(Path(work))
            run("build", cwd=Path(work))
            site, content = Path(work, "site"), Path(work, "content")
        edition = read_site(content, "da", day=today()) if content and call.copies == 1 else None
        if call.copies > 1:
            site = copies(site, Path(work, "copies"), call.copies)
        measure(site, edition, call.sample)


if __name__ == "__main__":
    main()
