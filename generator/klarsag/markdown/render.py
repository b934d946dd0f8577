"""Markdown in, HTML with its headings, links and images out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markdown_it.token import Token

from klarsag.markdown.dates import FindDates
from klarsag.markdown.glossary import Glossary
from klarsag.markdown.headings import shown
from klarsag.markdown.parser import parser
from klarsag.markdown.references import Find


@dataclass(frozen=True)
class Heading:
    """A heading as it is shown: its level on the page (1-6), its id and its text."""

    level: int
    id: str
    text: str


@dataclass(frozen=True)
class Rendered:
    """HTML, and what it refers to: every link's address and every image's, in order, as they stand in the HTML."""

    html: str
    headings: tuple[Heading, ...]
    links: tuple[str, ...]
    images: tuple[str, ...]


_ADDRESS = {"link_open": "href", "image": "src"}


def _leaves(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        if token.children:
            yield from _leaves(token.children)


def render(
    text: str,
    *,
    address: Callable[[str], str] = str,
    references: Find | None = None,
    dates: FindDates | None = None,
    abbreviations: Mapping[str, str] | None = None,
    glossary: Glossary | None = None,
    language: str = "da",
    page: bool = False,
    id_prefix: str = "",
) -> Rendered:
    """Render a record's text or a hand-written page (`page=False`), or a page made by our templates (`page=True`).

    `address` makes of the address of a link or an image, as it is written, the one on the page.
    `references` gives `(start, end, href)` for each reference in a plain text; they become links.
    `dates` gives `(start, end, "2025-09-08")` likewise; they come to stand in `<time>`. `abbreviations` gives the words
    of each, which follow its first use; `glossary` explains terms at theirs, on a page of ours. `language` is the
    interface's: for the few words that are not the text's own.
    `id_prefix` stands before every id, so that several texts can share a page.
    """
    md = parser()
    env: dict[str, Any] = {
        "page": page,
        "id_prefix": id_prefix,
        "language": language,
        "find_references": references,
        "find_dates": dates,
        "abbreviations": abbreviations,
        "glossary": glossary,
    }
    tokens = md.parse(text, env)
    leaves = list(_leaves(tokens))
    for token in leaves:
        if name := _ADDRESS.get(token.type):
            token.attrs[name] = address(str(token.attrs[name]))
    return Rendered(
        html=md.renderer.render(tokens, md.options, env),
        headings=tuple(
            Heading(int(token.tag[1]), str(token.attrs["id"]), shown(tokens[place + 1]).strip())
            for place, token in enumerate(tokens)
            if token.type == "heading_open"
        ),
        links=tuple(str(token.attrs["href"]) for token in leaves if token.type == "link_open"),
        images=tuple(str(token.attrs["src"]) for token in leaves if token.type == "image"),
    )
