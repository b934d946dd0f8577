"""From `git push` to live for one changed record of the example edition: seconds, by stage; beside a plain MkDocs hook.

    python -m benchmarks.publish [--pushes N]

Both are real pushes to real bare repositories. Ours checks, builds, looks at the result, packs and switches. The peer
has the pages that ours makes (`klarsag pages`) as Markdown, and a hook that many sites have: `git checkout`, then
`mkdocs build` with Material as it comes, into the folder that is served. It checks and packs nothing.
"""

import argparse
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from time import perf_counter

from benchmarks.edition import example
from klarsag.publish.config import Config
from klarsag.publish.init import init
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.manifest import live
from klarsag.remote import STEPS
from klarsag.site.edition import read_site
from klarsag.site.today import today
from klarsag.site.write import write_pages

RECORD = "content/gladsaxe/moeder/2025/2025-09-08-beskaeftigelses-og-integrationsudvalget/moede.yaml"
PEER = """site_name: Peer
docs_dir: content
theme: {name: material, font: false}
"""
HOOK = """#!/bin/sh
unset GIT_DIR GIT_QUARANTINE_PATH
git --git-dir="{repository}" --work-tree="{tree}" checkout --quiet --force main
cd "{tree}" && "{python}" -m mkdocs --quiet build --site-dir "{site}" 2>/dev/null
"""


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(folder), *arguments], check=True, capture_output=True)


def clone(repository: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "config", "user.name", "Klarsags eksempelredaktion")
    git(folder, "config", "user.email", "redaktion@example.dk")
    git(folder, "remote", "add", "origin", str(repository))


def push(folder: Path, told: dict[str, str]) -> dict[str, float]:
    """Commit all and push; stage → seconds, from each line that the pusher sees to the next."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "En ændring")
    start = last = perf_counter()
    stage, seconds = "git and start", defaultdict[str, float](float)
    with subprocess.Popen(
        ["git", "-C", str(folder), "push", "--quiet", "origin", "main"], stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stderr
        for line in process.stderr:
            now = perf_counter()
            if found := told.get(line.removeprefix("remote: ").strip()):
                seconds[stage] += now - last
                stage, last = found, now
    seconds[stage] += perf_counter() - last
    seconds["all"] = perf_counter() - start
    assert process.returncode == 0
    return seconds


def ours(folder: Path) -> tuple[Path, SiteFolder, Path]:
    """A repository that publishes, and a clone of it with the example edition already live; the file to change."""
    edition = folder / "ours"
    example(edition)
    repository, site = Repository(folder / "ours.git"), SiteFolder(folder / "ours-site")
    init(repository, Config(site=site.path, language="en"), edition)
    clone(repository.path, edition)
    return edition, site, edition / RECORD


def peer(folder: Path) -> tuple[Path, Path]:
    """The same for the peer."""
    pages = folder / "peer"
    write_pages(read_site(folder / "ours" / "content", "da", day=today()), pages / "content")
    (pages / "mkdocs.yml").write_text(PEER, "utf-8")
    repository, tree = folder / "peer.git", folder / "peer-tree"
    tree.mkdir()
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", str(repository)], check=True)
    hook = repository / "hooks" / "post-receive"
    hook.write_text(HOOK.format(repository=repository, tree=tree, python=sys.executable, site=folder / "peer-site"))
    hook.chmod(0o755)
    clone(repository, pages)
    return pages, next((pages / "content" / "gladsaxe").rglob("index.md"))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.publish")
    parser.add_argument(
        "--pushes", type=int, default=5, help="how many changes are pushed to each, one after the other"
    )
    count = parser.parse_args().pushes
    told = {sentence: stage for stage, sentence in STEPS.items()}
    folder = Path(tempfile.mkdtemp())
    try:
        edition, site, record = ours(folder)
        pages, page = peer(folder)
        first = {"ours": push(edition, told)["all"], "peer": push(pages, {})["all"]}
        runs: dict[str, list[dict[str, float]]] = {"ours": [], "peer": []}
        for number in range(count):
            record.write_text(
                re.sub("(?m)^sted: .*", f"sted: 26{number:02}, Gladsaxeværelset", record.read_text("utf-8"))
            )
            runs["ours"].append(push(edition, told))
            page.write_text(page.read_text("utf-8") + f"\nLinje {number}.\n", "utf-8")
            runs["peer"].append(push(pages, {}))
        shown = live(site)
        assert shown
        assert shown.manifest.number == count + 1
        report(first, runs, shown.manifest.pages)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def report(first: dict[str, float], runs: dict[str, list[dict[str, float]]], pages: int) -> None:
    """Medians, in seconds that a person waits."""
    print(f"{pages} pages; the first push: ours {first['ours']:.1f} s, peer {first['peer']:.1f} s")
    median = {name: statistics.median(run["all"] for run in of) for name, of in runs.items()}
    ratio = f"ratio {median['ours'] / median['peer']:.2f}"
    print(f"one change, {len(runs['ours'])} pushes: ours {median['ours']:.1f} s, peer {median['peer']:.1f} s, {ratio}")
    for stage in runs["ours"][0]:
        print(f"  {stage:15} {statistics.median(run.get(stage, 0.0) for run in runs['ours']):6.2f}")


if __name__ == "__main__":
    main()
