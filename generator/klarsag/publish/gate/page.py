"""A page's file in; out: its elements by name and by attribute, gathered in one pass that all rules share."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from lxml import etree

from klarsag.records.finding import Finding, Kind

Element = Any  # lxml says nothing of its types


@dataclass(frozen=True)
class Elements:
    """Elements in the order of the page; `tags` and `attributes` find them by name, in the same order."""

    every: list[Element] = field(default_factory=list)
    tags: defaultdict[str, list[Element]] = field(default_factory=lambda: defaultdict(list))
    attributes: defaultdict[str, list[tuple[Element, str]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, element: Element) -> None:
        self.every.append(element)
        self.tags[element.tag].append(element)
        for name, value in element.attrib.items():
            self.attributes[name].append((element, value))

    def named(self, *names: str) -> Iterator[Element]:
        """Elements with one of these names, name after name."""
        for name in names:
            yield from self.tags.get(name, ())

    def having(self, name: str) -> Sequence[tuple[Element, str]]:
        """Elements with this attribute, and what it says."""
        return self.attributes.get(name, ())


@dataclass(frozen=True)
class HtmlPage:
    """A page; `file` is its path in the site, "" `text` where nothing stands in it.

    `templates` are the elements inside of `template`: they are on no page until a script puts them there.
    """

    file: str
    text: str
    root: Element | None
    shown: Elements = field(default_factory=Elements)
    templates: Elements = field(default_factory=Elements)

    @cached_property
    def by_id(self) -> Mapping[str, Element]:
        """The first element with each id."""
        found: dict[str, Element] = {}
        for element, name in self.shown.having("id"):
            found.setdefault(name, element)
        return found

    @cached_property
    def anchors(self) -> frozenset[str]:
        """What a link's `#…` can lead to."""
        names = (name for element, name in self.shown.having("name") if element.tag == "a")
        return frozenset((*self.by_id, *names))

    @property
    def main(self) -> Element | None:
        return next(self.shown.named("main"), None)

    @cached_property
    def sends_on(self) -> bool:
        """Whether the page only leads to another one, as the old address of a moved record does."""
        return any(value.lower() == "refresh" for _element, value in self.shown.having("http-equiv"))

    def parts(self) -> tuple[Elements, Elements]:
        """All there is, for rules that ask what a browser fetches or runs."""
        return self.shown, self.templates

    def finding(self, kind: Kind, element: Element | None = None, /, **values: str) -> Finding:
        """A finding of `kind` at the line of `element`."""
        line = element.sourceline if element is not None else None
        return Finding(kind, self.file, line or 1, values=values)


_PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True)


def read_page(file: str, content: bytes) -> HtmlPage:
    """The page in `content`. What is no UTF-8 is replaced: a rule of its own says so."""
    text = content.decode("utf-8", "replace")
    try:
        root = etree.fromstring(text.encode("utf-8"), _PARSER)
    except etree.XMLSyntaxError:  # nothing at all stands in it
        root = None
    if root is None:
        return HtmlPage(file, "", None)
    page = HtmlPage(file, text, root)
    kept: set[Element] = set()
    for element in root.iter(etree.Element):
        if element in kept:
            page.templates.add(element)
            continue
        page.shown.add(element)
        if element.tag == "template":
            kept.update(element.iterdescendants(etree.Element))
    return page
