"""In: an open page. Out: the accessibility tree that the browser gives a screen reader, each node with its language."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

# What stands in the tree for the browser's own sake, or under another name in another version of it.
DROPPED = ("InlineTextBox", "ListMarker", "LineBreak")
RENAMED = {
    "RootWebArea": "page", "DisclosureTriangle": "details button", "Details": "group", "StaticText": "text",
    "image": "img", "searchbox": "search field", "textbox": "text field", "Abbr": "abbr", "Time": "time",
    "DisclosureTriangleGrouped": "details button", "GraphicsDocument": "img", "SvgRoot": "img", "Pre": "code",
}  # fmt: skip
SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Node:
    """A role as WAI-ARIA names it, the accessible name, its states and values, and `lang` as the page marks it.

    `attributes` are those of the HTML element, where there is one."""

    role: str
    name: str
    lang: str
    states: Mapping[str, Any] = field(default_factory=dict)
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple["Node", ...] = ()

    def find(self, *roles: str) -> Iterator["Node"]:
        """The nodes of these roles, this one included, in the order in which a screen reader comes to them."""
        if self.role in roles:
            yield self
        for child in self.children:
            yield from child.find(*roles)

    def words(self) -> str:
        """All text of the node, as one line."""
        return " ".join("".join(text.name for text in self.find("text")).split())


def tree(page: Page) -> Node:
    """The tree of the page as it stands now."""
    session = page.context.new_cdp_session(page)
    try:
        document = session.send("DOM.getDocument", {"depth": -1, "pierce": True})
        nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    finally:
        session.detach()
    elements: dict[int, tuple[str, dict[str, str]]] = {}
    languages(document["root"], "", elements)
    by_id = {node["nodeId"]: node for node in nodes}
    [root] = made(nodes[0], by_id, elements, "")
    return root


def languages(node: dict[str, Any], lang: str, into: dict[int, tuple[str, dict[str, str]]]) -> None:
    """Fills in, for each DOM node below `node`: its language, inherited where it has none, and its attributes."""
    flat = node.get("attributes", [])
    attributes = dict(zip(flat[::2], flat[1::2], strict=True))
    lang = attributes.get("lang", lang)
    into[node["backendNodeId"]] = (lang, attributes)
    for child in node.get("children", ()):
        languages(child, lang, into)


def made(
    node: dict[str, Any],
    by_id: Mapping[str, dict[str, Any]],
    elements: Mapping[int, tuple[str, dict[str, str]]],
    lang: str,
) -> list[Node]:
    """The node; in its place its children where the browser leaves it out of what it tells."""
    role = node.get("role", {}).get("value", "")
    if role in DROPPED:
        return []
    lang, attributes = elements.get(node.get("backendDOMNodeId", -1), (lang, {}))
    below = [by_id[each] for each in node.get("childIds", ()) if each in by_id]
    children = tuple(one for child in below for one in made(child, by_id, elements, lang))
    if node.get("ignored"):
        return list(children)
    states = {each["name"]: each["value"].get("value") for each in node.get("properties", ())}
    described = node.get("description", {}).get("value")
    if described:
        states["description"] = described
    if node.get("value", {}).get("value"):
        states["value"] = node["value"]["value"]
    role = RENAMED.get(role, role)
    name = SPACE.sub(" ", str(node.get("name", {}).get("value", "")))
    # Between two pieces of one line a space counts: a date that is followed by a full stop has none.
    return [Node(role, name if role == "text" else name.strip(), lang, states, attributes, children)]
