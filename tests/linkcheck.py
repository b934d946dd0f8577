"""In: the folder of a built site. Out: every link, anchor and asset in it that leads nowhere or to another host.

Each page is parsed once, with lxml; stylesheets are read too. A link to another host is a reader's choice and stays
unchecked; an asset from another host (a script, a style, a picture, a font) is a request that nobody chose.
"""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import html

ELSEWHERE = "another-host"
NO_FILE = "no-such-file"
NO_ANCHOR = "no-such-anchor"

# Attributes that make a browser fetch, and those that a reader follows. HTML Living Standard, "Attributes".
FETCHED = {
    "src": ("script", "img", "source", "track", "iframe", "embed", "audio", "video", "input"),
    "data": ("object",),
    "poster": ("video",),
    "href": ("use", "image"),
}
FOLLOWED = {"href": ("a", "area"), "action": ("form",), "cite": ("blockquote", "q", "del", "ins")}
# A <link> with one of these names another page; with any other it is fetched, or a connection is opened for it.
PAGES = {"canonical", "alternate", "next", "prev", "edit", "author", "license", "help", "search", "up", "index"}
# Attributes that name elements of the same page by id. WAI-ARIA 1.2 and HTML.
BY_ID = ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details")
CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']""")
REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Reference:
    """`target` as it is written in `page`; `fetched` where the browser asks for it without the reader's doing."""

    page: str
    target: str
    fetched: bool = False


@dataclass(frozen=True)
class Broken:
    """A reference that fails, and how: one of the three words at the top of this file."""

    page: str
    target: str
    why: str

    def __str__(self) -> str:
        return f"{self.page}: {self.target} ({self.why})"


def check(site: Path, base: str = "/") -> list[Broken]:
    """All broken references of the site in `site`, in order of page and target.

    `base` is the site's own address, whole or only its path; addresses that begin with it are the site's own."""
    files = {path.relative_to(site).as_posix() for path in walk(site)}
    anchors: dict[str, frozenset[str]] = {}
    references: set[Reference] = set()
    for name in sorted(files):
        if name.endswith(".html"):
            tree = html.document_fromstring((site / name).read_bytes(), parser=html.HTMLParser(encoding="utf-8"))
            anchors[name] = frozenset(tree.xpath("//@id | //a/@name"))
            references.update(of_page(name, tree))
        elif name.endswith(".css"):
            references.update(of_css(name, (site / name).read_text(encoding="utf-8", errors="replace")))
    home = urlsplit(base)
    broken = (fault(reference, home.netloc, home.path or "/", files, anchors) for reference in references)
    return sorted(filter(None, broken), key=lambda one: (one.page, one.target))


def walk(folder: Path) -> Iterator[Path]:
    for where, _, names in os.walk(folder):
        yield from (Path(where, name) for name in names)


def of_page(page: str, tree: html.HtmlElement) -> Iterator[Reference]:
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        tag, attributes = element.tag, element.attrib
        for name, value in attributes.items():
            if tag in FETCHED.get(name, ()):
                yield Reference(page, value, fetched=True)
            elif tag in FOLLOWED.get(name, ()):
                yield Reference(page, value)
            elif name == "srcset":
                yield from (Reference(page, part.split()[0], fetched=True) for part in value.split(",") if part.strip())
            elif name in BY_ID:
                yield from (Reference(page, f"#{part}") for part in value.split())
            elif name == "style":
                yield from of_css(page, value)
        if tag == "link" and "href" in attributes:
            kinds = set(attributes.get("rel", "").lower().split())
            yield Reference(page, attributes["href"], fetched=not kinds & PAGES or "stylesheet" in kinds)
        elif tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            yield from (Reference(page, found) for found in REFRESH.findall(attributes.get("content", "")))
        elif tag == "style":
            yield from of_css(page, element.text or "")


def of_css(page: str, text: str) -> Iterator[Reference]:
    for one, other in CSS_URL.findall(text):
        yield Reference(page, (one or other).strip(), fetched=True)


def fault(
    reference: Reference, host: str, base: str, files: set[str], anchors: dict[str, frozenset[str]]
) -> Broken | None:
    """What is wrong with one reference, or None. A stylesheet's `#id` belongs to the page that uses it: unchecked."""
    page, target = reference.page, reference.target.strip()
    if reference.page.endswith(".css") and target.startswith("#"):
        return None
    parts = urlsplit(target)
    if parts.scheme not in ("", "http", "https") or (parts.netloc and parts.netloc != host):
        outside = reference.fetched and parts.scheme not in ("data", "blob", "about")
        return Broken(page, target, ELSEWHERE) if outside else None
    path = urlsplit(urljoin(base.rstrip("/") + "/" + page, target)).path
    if not path.startswith(base.rstrip("/") + "/"):
        return Broken(page, target, NO_FILE)
    name = unquote(path[len(base.rstrip("/")) + 1 :])
    found = next((file for file in candidates(name) if file in files), None)
    if found is None:
        return Broken(page, target, NO_FILE)
    # "#" and "#top" are the page's top, whatever it holds. HTML Living Standard, "indicated part of the document".
    fragment = unquote(parts.fragment)
    if fragment in ("", "top") or found not in anchors or fragment in anchors[found]:
        return None
    return Broken(page, target, NO_ANCHOR)


def candidates(name: str) -> tuple[str, ...]:
    """The files that a plain web server answers with: the file itself, or a folder's index.html."""
    return (f"{name}index.html",) if not name or name.endswith("/") else (name, f"{name}/index.html")


if __name__ == "__main__":
    found = check(Path(sys.argv[1]), *sys.argv[2:3])
    print(*found, f"{len(found)} broken", sep="\n")
    sys.exit(1 if found else 0)
