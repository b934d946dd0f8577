"""A page, stylesheet or script in; out: every address in it that a browser fetches or a reader follows."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from klarsag.publish.gate.page import Element, Elements, HtmlPage

# Attributes that make a browser fetch, and those that a reader follows. HTML, "Attributes".
_FETCHED = {
    "src": {"script", "img", "source", "track", "iframe", "embed", "audio", "video", "input", "frame"},
    "data": {"object"},
    "poster": {"video"},
    "ping": {"a", "area"},
    "background": {"body", "table", "td"},
    "manifest": {"html"},
    "href": {"use", "image"},
    "xlink:href": {"use", "image"},
}
_FOLLOWED = {
    "href": {"a", "area"},
    "action": {"form"},
    "formaction": {"button", "input"},
    "cite": {"blockquote", "q", "del", "ins"},
}
# A <link> with one of these names another page; with any other it is fetched, or a connection is opened for it.
_PAGES = {"canonical", "alternate", "next", "prev", "edit", "author", "license", "help", "search", "up", "index"}
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+(?:"([^"]+)"|'([^']+)')""")
_REFRESH = re.compile(r"url\s*=\s*['\"]?([^'\"]+)", re.IGNORECASE)
_SCRIPT = re.compile(
    r"""(?:\bimport\b|\bfrom\b)\s*\(?\s*["'](?P<module>\.{0,2}/[^"'\n]*)["']
      | new\s+URL\(\s*["'](?P<file>[^"'\n]*[^"'\n/])["']\s*,\s*import\.meta\.url
      | (?:\bimport\b|\bfrom\b|\b(?:fetch|importScripts|Worker|EventSource|WebSocket|sendBeacon)\b
         |\.open\(\s*["'`]\w+["'`]\s*,|\.(?:src|action)\s*=)
        \s*\(?\s*["'`](?P<host>(?:(?:https?|wss?):)?//[^"'`\s]+)""",
    re.VERBOSE,
)
# Keys of JSON-LD whose values are addresses (JSON-LD 1.1; schema.org 29). A vocabulary's own address is a name.
_ADDRESSES = {"@id", "url", "contentUrl", "image", "logo", "mainEntityOfPage", "item"}


@dataclass(frozen=True)
class Reference:
    """`target` as it is written; `fetched` where a browser asks for it without the reader's doing.

    `apart` where it is inside of a template, or of data: its `#…` says nothing of this page.
    """

    target: str
    line: int = 1
    fetched: bool = False
    apart: bool = False


def of_page(page: HtmlPage) -> Iterator[Reference]:
    """Every reference of a page, in no order that means anything."""
    for elements in page.parts():
        yield from _attributes(elements, elements is page.templates)
        yield from _links(elements)
        for element in elements.named("style"):
            yield from of_css(element.text or "", _line(element))
        for element, text in elements.having("style"):
            yield from of_css(text, _line(element))
    for element in page.shown.named("script"):
        if element.get("type", "").lower() == "application/ld+json":
            yield from _linked(element.text or "", _line(element))


def of_css(text: str, line: int = 1) -> Iterator[Reference]:
    """`line` is where `text` begins."""
    bare = _CSS_COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)
    for found in _CSS.finditer(bare):
        target = next(filter(None, found.groups()), "")
        yield Reference(target.strip(), line + bare.count("\n", 0, found.start()), fetched=True, apart=True)


def of_script(text: str) -> Iterator[Reference]:
    """Modules that a script imports, files that it names beside itself (no folders), and other hosts that it asks.

    An address that is put together as the script runs is not found: the browser gate and the site's security policy
    are there for it."""
    for found in _SCRIPT.finditer(text):
        target = found["module"] or found["file"] or found["host"]
        yield Reference(target, text.count("\n", 0, found.start()) + 1, fetched=True, apart=True)


def _attributes(elements: Elements, apart: bool) -> Iterator[Reference]:
    for fetched, table in ((True, _FETCHED), (False, _FOLLOWED)):
        for name, tags in table.items():
            for element, value in elements.having(name):
                if element.tag in tags:
                    yield Reference(value, _line(element), fetched, apart)
    for name in ("srcset", "imagesrcset"):
        for element, value in elements.having(name):
            for part in filter(str.strip, value.split(",")):
                yield Reference(part.split()[0], _line(element), fetched=True)


def _links(elements: Elements) -> Iterator[Reference]:
    for element in elements.named("link"):
        if "href" in element.attrib:
            kinds = set(element.get("rel", "").lower().split())
            fetched = not kinds & _PAGES or "stylesheet" in kinds
            yield Reference(element.get("href"), _line(element), fetched)
    for element in elements.named("meta"):
        if element.get("http-equiv", "").lower() == "refresh":
            for target in _REFRESH.findall(element.get("content", "")):
                yield Reference(target.strip(), _line(element), fetched=True)


def _linked(text: str, line: int) -> Iterator[Reference]:
    """Addresses in JSON-LD. Each says of itself where it is, so `#…` counts as on any link."""
    try:
        data = json.loads(text)
    except ValueError:
        return
    waiting: list[Any] = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            for key, inner in value.items():
                if key in _ADDRESSES and isinstance(inner, str):
                    yield Reference(inner, line)
                elif key != "@context":
                    waiting.append(inner)
        elif isinstance(value, list):
            waiting.extend(value)


def _line(element: Element) -> int:
    return element.sourceline or 1
