"""A record in, its lists out, each with how long it is and what it is of: "seks punkter" is true of a list of six."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from markdown_it.token import Token

from klarsag.checks.facts.basis import Basis, Role
from klarsag.markdown.parser import tokens_of
from klarsag.records.item import AgendaItem, Memo

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_POINT = re.compile(r"(\d{1,2})[.)]\s")
_ROW = re.compile(
    r"[^,.;:]{2,60}(?:, [^,.;:]{2,60})* (?:og|samt|eller) (?=[\w§“”])|[^,.;:]{2,60}(?:[,;] [^,.;:]{2,60})+"
)
_BETWEEN_THINGS = (",", ";", " og ", " samt ", " eller ")
# "Klima-, Teknik- og Miljøudvalget" is one thing.
_OF_ONE_NAME = re.compile(r"\b[A-ZÆØÅ]\w+-(?:, ?| (?:og|eller|&) )(?=[A-ZÆØÅ])")
_ABOVE = re.compile(r"(?:Økonomi|Byråd|Kommunalbestyrelse|Borgerrepræsentation)", re.IGNORECASE)


class Made(Enum):
    """What a list is made of."""

    POINTS = "points"  # of a recommendation or a decision
    REFERENCES = "references"  # to other meetings
    ATTACHMENTS = "attachments"
    ENTRIES = "entries"  # of a list in the text, or numbered paragraphs
    ROWS = "rows"  # of a table
    HEADINGS = "headings"


@dataclass(frozen=True)
class Listing:
    """`length` things; `words` introduce them (paragraph, headings, header row), `told` are the things' own words."""

    length: int
    made: Made
    words: str = ""
    told: str = ""


def listings(basis: Basis) -> tuple[Listing, ...]:
    """The record's lists of two or more."""
    return tuple(one for one in (*_named(basis), *_texts(basis)) if one.length > 1)


def _named(basis: Basis) -> Iterator[Listing]:
    record = basis.record
    for advice in record.recommendations:
        yield Listing(len(advice.points), Made.POINTS, advice.text or "", " ".join(advice.points))
    yield Listing(len({number for decision in record.decisions for number in decision.applies_to}), Made.POINTS)
    yield Listing(len(record.decisions), Made.POINTS)
    advised = [one for one in basis.passages if one.role is Role.RECOMMENDATION]
    told = " ".join(one.text for one in advised)
    yield Listing(len({one.point for one in advised if one.point}), Made.POINTS, "", told)
    numbers = [int(number[1]) for one in advised if (number := _POINT.match(one.text))]
    yield Listing(max(numbers, default=0), Made.POINTS, "", told)
    yield from _lettered([one.text for one in advised])
    for references in (record.coming, record.earlier):
        yield Listing(len(references), Made.REFERENCES, "", " ".join(references))
        # A summary tells of the other committees alone: the finance committee and the council come after them.
        others = [one for one in references if not _ABOVE.match(one)]
        yield Listing(len(others), Made.REFERENCES, "", " ".join(others))
    yield Listing(len(record.attachments), Made.ATTACHMENTS, "", " ".join(one.title for one in record.attachments))


def _lettered(texts: Sequence[str]) -> Iterator[Listing]:
    """Each row of "a. …", "b. …", with the text that stands before it."""
    lead = ""
    entries: list[str] = []
    for text in (*texts, ""):
        if text.startswith((f"{_LETTERS[len(entries)]}.", f"{_LETTERS[len(entries)]})")):
            entries.append(text)
            continue
        yield Listing(len(entries), Made.POINTS, lead, " ".join(entries))
        lead, entries = text, []


def _texts(basis: Basis) -> Iterator[Listing]:
    record: AgendaItem | Memo = basis.record
    for advice in record.recommendations:
        yield from _in(advice.text or "", Made.POINTS)
        yield from _in("\n\n".join(advice.points), Made.POINTS)
    for decision in record.decisions:
        yield from _in(decision.text or "", Made.POINTS)
    yield from _in(basis.entry.body, Made.ENTRIES)


def _in(text: str, made: Made) -> Iterator[Listing]:
    """Each list with its entries, table with its rows, level of headings under one heading, numbered paragraphs."""
    tokens = tokens_of(text)
    lists: list[tuple[int, str, list[str]]] = []  # the length so far, what introduces it, its entries
    above: dict[int, tuple[int, str]] = {}  # the open heading of each level: its place and its text
    under: dict[tuple[int, int], list[str]] = {}
    table: list[list[str]] = []
    lead, path, numbered, points = "", "", 0, [""]
    for place, token in enumerate(tokens):
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append((0, f"{_path(above)} {lead}", []))
        elif token.type == "list_item_open":
            lists[-1] = (lists[-1][0] + 1, *lists[-1][1:])
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            length, words, entries = lists.pop()
            yield Listing(length, made, words, " ".join(entries))
        elif token.type == "table_open":
            table = []
        elif token.type == "tr_open":
            table.append([])
        elif token.type == "table_close":
            words = " ".join((_path(above), lead, *(table[0] if table else ())))
            first = " ".join(row[0] for row in table if row)
            for length in (len(table) - 1, len(table)):
                yield Listing(length, Made.ROWS, words, first)
        elif token.type == "inline":
            before = tokens[place - 1]
            if before.type in ("th_open", "td_open"):
                table[-1].append(token.content)
            elif before.type == "heading_open":
                level = int(before.tag[1:])
                above = {one: said for one, said in above.items() if one < level} | {level: (place, token.content)}
                under.setdefault((level, above.get(level - 1, (0, ""))[0]), []).append(token.content)
                lead = ""
            elif lists:
                lists[-1][2].append(token.content)
            else:
                lead = token.content
            number = _numbered(token, numbered)
            if number < numbered:  # another row of numbers begins: the one before is whole
                yield Listing(numbered, made, path, " ".join(points))
            if number != numbered:
                points = [*points[:number], token.content]
                numbered, path = number, _path(above) if number == 1 else path
    yield Listing(numbered, made, path, " ".join(points))
    for (_level, parent), names in under.items():
        yield Listing(len(names), Made.HEADINGS, tokens[parent].content if parent else "", " ".join(names))


def _path(above: dict[int, tuple[int, str]]) -> str:
    return " ".join(text for _place, text in above.values())


def _numbered(token: Token, before: int) -> int:
    """The number that a paragraph begins with, where it goes on from the one before: "1. …", "2. …"."""
    first = token.content.lstrip("*( ").split(".")[0].split(")")[0]
    return int(first) if first.isdecimal() and len(first) < 3 and int(first) in (1, before + 1) else before


@lru_cache(maxsize=16384)  # each count of a summary asks for the rows of the whole record
def enumerated(sentence: str) -> tuple[int, ...]:
    """How many things stand in each row of the sentence: 3 in "A, B og C"; 2 in "A og B"."""
    if not any(sign in sentence for sign in _BETWEEN_THINGS):
        return ()
    rows = (match[0] for match in _ROW.finditer(_OF_ONE_NAME.sub("", sentence)))
    return tuple(row.count(",") + row.count(";") + row.endswith(" ") + 1 for row in rows)
