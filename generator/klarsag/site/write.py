"""The Markdown pages as files, so that they outlive the program that makes a site of them."""

from pathlib import Path

from klarsag.records.save import write
from klarsag.site.edition import Site


def write_pages(site: Site, out: Path) -> int:
    """Write every page's Markdown below `out`; how many."""
    written = set()
    for page in site.pages:
        path = out / page.address.strip("/") / "index.md"
        write(path, site.markdown(page).rstrip("\n") + "\n")
        written.add(path)
    return len(written)
