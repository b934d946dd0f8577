"""A record in, how long its lists are out: "seks punkter" is true of a list of six, though no figure says so."""

import re
from collections import Counter
from collections.abc import Iterator

from markdown_it.token import Token

from klarsag.checks.facts.basis import Basis, Role
from klarsag.markdown.parser import parser
from klarsag.records.item import AgendaItem, Memo

_POINT = re.compile(r"(\d{1,2})[.)]\s")
_ROW = re.compile(r"[^,.;:]{2,60}(?:, [^,.;:]{2,60})* (?:og|samt|eller) (?=\w)|[^,.;:]{2,60}(?:[,;] [^,.;:]{2,60})+")


def lengths(basis: Basis) -> frozenset[int]:
    """The lengths of the record's lists: points, decisions, references, attachments, list entries, rows, headings."""
    record = basis.record
    own = [len(advice.points) for advice in record.recommendations]
    points = {number for decision in record.decisions for number in decision.applies_to}
    own += [len(points), len(record.decisions), len(record.coming), len(record.earlier), len(record.attachments)]
    own += [len({(one.role, one.point) for one in basis.passages if one.role is Role.RECOMMENDATION and one.point})]
    advised = [one.text for one in basis.passages if one.role is Role.RECOMMENDATION]
    own += [int(number[1]) for text in advised if (number := _POINT.match(text))]
    texts = [basis.entry.body, *_texts(record)]
    return frozenset(length for length in (*own, *(one for text in texts for one in _in(text))) if length > 1)


def _texts(record: AgendaItem | Memo) -> Iterator[str]:
    for advice in record.recommendations:
        yield advice.text or ""
        yield "\n\n".join(advice.points)
    for decision in record.decisions:
        yield decision.text or ""


def _in(text: str) -> Iterator[int]:
    """How many entries each list has, rows each table, headings each level under one heading, numbered paragraphs."""
    tokens = parser().parse(text, {})
    open_lists: list[int] = []
    rows = 0
    headings: Counter[tuple[int, int]] = Counter()
    parents: dict[int, int] = {}
    numbered = 0
    for place, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            open_lists.append(0)
        elif token.type == "list_item_open":
            open_lists[-1] += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            yield open_lists.pop()
        elif token.type == "table_open":
            rows = 0
        elif token.type == "tr_open":
            rows += 1
        elif token.type == "table_close":
            yield from (rows - 1, rows)
        elif token.type == "heading_open":
            level = int(token.tag[1:])
            parents[level] = place
            headings[level, parents.get(level - 1, 0)] += 1
        elif token.type == "inline":
            numbered = _numbered(token, numbered)
            if numbered > 1:
                yield numbered
    yield from headings.values()


def _numbered(token: Token, before: int) -> int:
    """The number that a paragraph begins with, where it goes on from the one before: "1. …", "2. …"."""
    first = token.content.lstrip("*( ").split(".")[0].split(")")[0]
    return int(first) if first.isdecimal() and len(first) < 3 and int(first) in (1, before + 1) else before


def enumerated(sentence: str) -> Iterator[int]:
    """How many things stand in each row of the sentence: 3 in "A, B og C"; 2 in "A og B"."""
    for match in _ROW.finditer(sentence):
        yield match[0].count(",") + match[0].count(";") + match[0].endswith(" ") + 1
