"""The Markdown pages as files, so that they outlive the program that makes a site of them."""

from pathlib import Path

from klarsag.records.save import write
from klarsag.site.edition import Site


def write_pages(site: Site, out: Path) -> int:
    """Write every page's Markdown below `out`, and the data; how many pages."""
    written = set()
    for page in (*site.pages, *site.moved):
        path = out / page.address.strip("/") / "index.md"
        texts = (site.markdown(page).rstrip("\n"), site.notice(page).rstrip("\n"))
        write(path, "\n\n".join(filter(None, texts)) + "\n")
        written.add(path)
    for address, text in site.data.items():
        write(out / address.strip("/"), text)
    return len(written)
