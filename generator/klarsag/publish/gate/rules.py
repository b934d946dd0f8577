"""The rules of the gate, in order; and every kind of finding that it gives."""

from collections.abc import Callable, Iterator

from klarsag.publish.gate import closed, complete, inline, links, stray
from klarsag.publish.gate.accessible import ids, images, landmarks, language, lists, names, skip, tables, title
from klarsag.publish.gate.page import HtmlPage
from klarsag.records.finding import Finding, Kind

Rule = Callable[[HtmlPage], Iterator[Finding]]

# What is asked of every page, and what of the pages of the sample.
EVERY: tuple[Rule, ...] = (inline.look,)
SAMPLE: tuple[Rule, ...] = (
    language.look,
    title.look,
    landmarks.look,
    skip.look,
    images.look,
    names.look,
    ids.look,
    tables.look,
    lists.look,
)
ALL: tuple[Kind, ...] = tuple(
    kind
    for rule in (
        *(stray, complete, closed, links, inline),
        *(language, title, landmarks, skip, images, names, ids, tables, lists),
    )
    for kind in rule.KINDS
)
