"""The one parser of the whole project: what is checked, shown, counted and fed is read with the same rules."""

from collections.abc import Sequence
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from klarsag.markdown.abbreviations import abbreviations
from klarsag.markdown.addresses import is_safe
from klarsag.markdown.blocks import blocks
from klarsag.markdown.cell_lines import cell_lines
from klarsag.markdown.contents import contents
from klarsag.markdown.dates import dates
from klarsag.markdown.glossary import glossary
from klarsag.markdown.headings import headings
from klarsag.markdown.images import images
from klarsag.markdown.inline import inline
from klarsag.markdown.references import references
from klarsag.markdown.spans import spans
from klarsag.markdown.tables import tables

VERSION = "4"  # part of every cache key: raise it when the same Markdown gives other HTML


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:
        """Every other address stays text, as it was written."""
        return is_safe(url)


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """CommonMark and tables, no raw HTML, safe addresses, and our own rules, in the order they run."""
    # `<br>` and not `<br />`: the slash says nothing in HTML, and the HTML checker remarks on each.
    md = _Parser("commonmark", {"html": False, "xhtmlOut": False})
    md.disable(["html_block", "html_inline"])
    for rule in (inline, cell_lines, headings, images, spans, blocks, contents, tables):
        rule(md)
    for late in (references, abbreviations, glossary, dates):
        late(md)
    return md


@lru_cache(maxsize=1024)  # bodies of records, some 40 kB each: every check of a record asks for them
def tokens_of(text: str) -> Sequence[Token]:
    """The tokens of a text that stands in no page, for looking at: who asks again gets the same ones."""
    return tuple(parser().parse(text, {}))
