"""Links in records and hand-written pages that lead nowhere, or where a link may not lead."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

from klarsag.checks.check import Check, Looked
from klarsag.checks.texts import Written
from klarsag.markdown.addresses import is_local
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.hand_written import from_root, is_beside_pages
from klarsag.records.load import nearest
from klarsag.texts import _

BROKEN = Kind(
    "link-broken",
    Severity.ERROR,
    _("The link “{value}” leads nowhere."),
    _("Readers would meet an error page."),
    _("Did you mean “{nearest}”? Copy the address from the page itself."),
    wrong="[punkt 1](/gladsaxe/oekonomiudvalget/2025-09-31/)",
    right="[punkt 1](/gladsaxe/oekonomiudvalget/2025-09-30/)",
)
HEADING = Kind(
    "link-heading-unknown",
    Severity.ERROR,
    _("The page of the link “{value}” has no heading “{heading}”."),
    _("The link would open the page at the wrong place."),
    _("Did you mean “{nearest}”? Otherwise link to the whole page."),
    wrong="[økonomi](#okonomi)",
    right="[økonomi](#oekonomi)",
)
UNSAFE = Kind(
    "link-unsafe",
    Severity.ERROR,
    _("A link may not lead to “{value}”; it is shown as text."),
    _("Such an address can run a program, open files on the reader's computer or hide which host it belongs to."),
    _("Write a whole address that begins with https://, or an address of this site that begins with /."),
    wrong="[kort](//kort.example)",
    right="[kort](https://kort.example)",
)
MOVED = Kind(
    "link-moved",
    Severity.NOTICE,
    _("The page of the link “{value}” has moved."),
    _("Readers are led on, but the link itself does not say where they end."),
    _("Write {address} instead."),
    wrong="[planen](/gladsaxe/notater/2025-01-31-plan/)",
    right="[planen](/gladsaxe/notater/2025-01-31-planen/)",
)

# The parser leaves a link with an unsafe address as text; these are the beginnings of such addresses.
_UNSAFE = re.compile(
    r"""\]\(\s*<?(?P<address>(?:[A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2})[^\s)>]*)
      | <(?P<auto>(?:javascript|file|data|vbscript):[^\s>]*)>""",
    re.VERBOSE,
)


def _find(looked: Looked) -> Iterator[Finding]:
    for text in looked.texts:
        yield from _unsafe(text)
        if looked.addresses is not None:
            for line, token in text.leaves():
                if token.type == "link_open" and is_local(str(token.attrs["href"])):
                    yield from _link(text, line, str(token.attrs["href"]), looked)


def _unsafe(text: Written) -> Iterator[Finding]:
    # One link's text can be several tokens (after emphasis, say), so the whole run of plain text is looked at.
    line, run = 0, ""
    for at, token in (*text.leaves(), (-1, None)):
        if at == line and token is not None and token.type == "text":
            run += token.content
            continue
        for found in _UNSAFE.finditer(run):
            address = found["address"] or found["auto"]
            yield text.finding(UNSAFE, line, address, value=address)
        line, run = at, token.content if token is not None and token.type == "text" else ""


def _link(text: Written, line: int, href: str, looked: Looked) -> Iterator[Finding]:
    addresses = looked.addresses or {}
    parts = urlsplit(from_root(href, text.folder, looked.edition.root) if text.published is None else href)
    path = unquote(urljoin(text.base, parts.path))
    if parts.path.endswith(".md") and text.published is None:
        there = sorted(file.relative_to(text.folder).as_posix() for file in text.folder.rglob("*.md"))
        yield text.finding(BROKEN, line, href, value=href, nearest=nearest(unquote(parts.path), there))
        return
    if path in addresses:
        # Only a link to a heading asks for them: a page has to be rendered to know its headings.
        if parts.fragment and unquote(parts.fragment) not in addresses[path]:
            near = nearest(unquote(parts.fragment), sorted(addresses[path]))
            yield text.finding(HEADING, line, href, value=href, heading=unquote(parts.fragment), nearest=near)
    elif path in looked.moved:
        yield text.finding(MOVED, line, href, value=href, address=looked.moved[path])
    elif not _file(text, path, parts.path, looked):
        yield text.finding(BROKEN, line, href, value=href, nearest=nearest(path, sorted(addresses)))


def _file(text: Written, path: str, written: str, looked: Looked) -> bool:
    """Whether the address is a file that is published: beside a hand-written page, or with a record."""
    if text.published is not None and not written.startswith("/"):
        return unquote(written) in text.published
    return is_beside_pages(path, looked.edition.root)


LINKS = Check((BROKEN, HEADING, MOVED, UNSAFE), _find)
