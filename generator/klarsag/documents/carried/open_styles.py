"""The styles of an OpenDocument file in; out: the names of those that hide what they are given to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from klarsag.documents.carried.package import all_of, attribute, local, with_heirs

_WHITE = frozenset({"#ffffff", "#fff", "white"})


@dataclass(frozen=True)
class Styles:
    """Names of styles, by what they are given to (OASIS OpenDocument 1.3, 16.2 and 17 to 20)."""

    hidden_texts: frozenset[str]
    white_texts: frozenset[str]
    hidden_tables: frozenset[str]
    hidden_pages: frozenset[str]


def open_styles(*roots: Any) -> Styles:
    """The styles of the parts that are given; None counts as an empty one."""
    found: dict[str, set[str]] = {"text": set(), "white": set(), "table": set(), "page": set()}
    parents: dict[str, str] = {}
    for style in (one for root in roots for one in all_of(root, "style")):
        name = attribute(style, "name")
        parents[name] = attribute(style, "parent-style-name")
        for kind in _hides(style):
            found[kind].add(name)
    return Styles(
        hidden_texts=with_heirs(found["text"], parents),
        white_texts=with_heirs(found["white"], parents),
        hidden_tables=frozenset(found["table"]),
        hidden_pages=frozenset(found["page"]),
    )


def _hides(style: Any) -> Iterator[str]:
    dark = any(attribute(one, "background-color", "transparent") != "transparent" for one in style)
    for one in style:
        if local(one) == "text-properties":
            if attribute(one, "display") == "none":
                yield "text"
            if attribute(one, "color").lower() in _WHITE and not dark:
                yield "white"
        elif local(one) == "table-properties" and attribute(one, "display") == "false":
            yield "table"
        elif local(one) == "drawing-page-properties" and attribute(one, "visibility") == "hidden":
            yield "page"
