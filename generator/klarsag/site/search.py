"""A built site in, its search index out: Pagefind reads the pages that carry its marks (docs/decisions/0008)."""

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from mkdocs.exceptions import Abort

from klarsag.markdown.ids import anchor
from klarsag.site.search_order import settle
from klarsag.texts import _

FOLDER = "pagefind"
# What the search page asks for. The rest that Pagefind writes is its own interface, in four makes: 420 kB.
WANTED = ("pagefind.js", "pagefind-entry.json", "*.pf_meta", "wasm.*.pagefind", "fragment", "index", "filter")
# What is searched by the page's marks (title, facts), stands alike on many pages, names other pages and would be found
# there instead of where it belongs, or is in another language than the result that would quote it (WCAG 2.2, 3.1.2).
LEFT_OUT = (
    *("h1", ".facts", ".answers h3", ".answers h4", ".clear .small", ".missing", ".note"),
    *(".contents", ".letters", ".choices", ".line", ".page-authority .news", ".page-authority .items"),
    *(".page-committee .items", ".page-glossary h2", ".languages", ".other"),
)
# The headings that every item has: in a result's excerpt they stand in the way.
HEADINGS = (
    *(_("In short"), _("Decision"), _("What happens next"), _("Recommendation"), _("The case"), _("Attachments")),
    *(_("The case's way"), _("Other items of the meeting")),
)

NOT_INSTALLED = _(
    "The search needs Pagefind, which is not installed here. Install it with: pip install pagefind_bin~=1.5.2 "
    "Or write “search: false” under “klarsag” in mkdocs.yml: then the site has no search."
)
FAILED = _(
    "Pagefind could not make the search index: {reason} If it cannot run on this machine, "
    "write “search: false” under “klarsag” in mkdocs.yml: then the site has no search."
)


def index(site: Path, text: Callable[[str], str], kept: Path | None = None) -> None:
    """Give `site` its search index.

    `kept` is the preview's folder, where the first index is kept and taken again at every later build: a person who
    writes waits for the page and not for the search, which costs a fifth of a build.
    """
    if kept and (kept / FOLDER).is_dir():
        shutil.copytree(kept / FOLDER, site / FOLDER)
        return
    make_index(site, text)
    if kept:
        shutil.copytree(site / FOLDER, kept / FOLDER)


def make_index(site: Path, text: Callable[[str], str]) -> None:
    """Write the search index of the pages in `site` to its folder `pagefind`; the same pages give the same bytes.

    Raises Abort, with one sentence in the language of `text`, where Pagefind is not installed or does not run.
    """
    if importlib.util.find_spec("pagefind_bin") is None:
        raise Abort(text(NOT_INSTALLED))
    command = [sys.executable, "-m", "pagefind_bin", "--site", str(site), "--output-subdir", FOLDER, "--silent"]
    headings = (f".page-{kind} #{anchor(text(heading))}" for kind in ("item", "memo") for heading in HEADINGS)
    left_out = ", ".join([*LEFT_OUT, *headings])
    done = subprocess.run([*command, "--exclude-selectors", left_out], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Abort(text(FAILED).format(reason=_last_line(done.stderr or done.stdout)))
    _tidy(site / FOLDER)
    settle(site / FOLDER)


def _last_line(said: str) -> str:
    """What names the fault in what a program said; its exit alone says nothing."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return lines[-1] if lines else "?"


def _tidy(folder: Path) -> None:
    wanted = {path for pattern in WANTED for path in folder.glob(pattern)}
    for path in set(folder.iterdir()) - wanted:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
