"""A line of a decision in, the vote that it tells of out, with the line before it."""

import re

from klarsag.records.item import Side, Vote

_NAME = r"(?:[A-ZÆØÅ](?:\.|[\w'’-]*)\s){1,5}"  # an initial may have its full stop; a sentence's last word may not
_PERSON = rf"{_NAME}\([^)]{{1,12}}\)"
_PEOPLE = rf"{_PERSON}(?:(?:,| og)\s{_PERSON})*"
# Where the telling of a vote begins: at the line's beginning or after a sentence.
_BEGINS = re.compile(
    rf"(?:^|(?<=[.;:]\s))(?=(?:{_PEOPLE}\s+(?:stemmer|stemte|undlod|undlader)\b)"
    r"|(?:For|Imod|Undlod)\s+(?:stemte|stemmer)\b|Med stemmerne\b|(?:For|Imod|Undlod)\s*:\s"
    r"|Et flertal\b.{0,90}\bstemte\b|\d+ stemmer for\b|Undlod at stemme\b)"
)
_POINT = re.compile(r"\b(?:punkt|pkt\.?|ad\.?)\s+(\d+)", re.I)
_COUNT = {
    "in_favour": re.compile(r"\b(\d+)\s+(?:stemmer\s+)?for\b"),
    "against": re.compile(r"\b(\d+)\s+(?:stemmer\s+)?imod\b"),
    "abstained": re.compile(r"\b(\d+)\s+(?:undlod|hverken|blanke?)\b"),
}
_PARTIES = r"(?: stemte| stemmer| at stemme)?\s*:?\s*((?:\(?[A-ZÆØÅ]{1,3}\)?(?:,\s*|\s+og\s+)?)+)(?=[.;]|$|\s[A-Z])"
_LISTED = {
    "in_favour": re.compile(rf"\bFor{_PARTIES}"),
    "against": re.compile(rf"\bImod{_PARTIES}"),
    "abstained": re.compile(rf"\bUndlod{_PARTIES}"),
}


def split(line: str) -> tuple[str, str]:
    """The line before a vote is told of, and the telling; the latter is empty where there is none."""
    found = _BEGINS.search(line)
    return (line[: found.start()].strip(), line[found.start() :].strip()) if found else (line, "")


def vote(told: str, points: tuple[int, ...], markdown: str) -> Vote:
    """A vote as `told`; who and how many as far as the words say it, the words themselves always."""
    named = tuple(int(point) for point in _POINT.findall(told))
    sides = {side: found for side in _COUNT if (found := _side(told, side)) is not None}
    return Vote(
        applies_to=named or points,
        in_favour=sides.get("in_favour"),
        against=sides.get("against"),
        abstained=sides.get("abstained"),
        text=markdown,
    )


def _side(told: str, side: str) -> Side | None:
    count = _COUNT[side].search(told)
    parties = _LISTED[side].search(told)
    names: list[str] = []
    members: list[str] = []
    for found in re.finditer(rf"({_PEOPLE})\s+(stemmer|stemte|undlod|undlader)\b\s*(\w*)", told):
        if _voted(found[2], found[3]) == side:
            people = re.findall(rf"({_NAME})\(([^)]{{1,12}})\)", found[1])
            names += [name.strip() for name, _ in people]
            members += [party for _, party in people if party not in members]
    listed = re.findall(r"[A-ZÆØÅ]{1,3}", parties[1]) if parties else []
    if count is None and not names and not listed:
        return None
    return Side(count=int(count[1]) if count else None, parties=tuple(listed or members), names=tuple(names))


def _voted(verb: str, direction: str) -> str:
    if verb.startswith("undl"):
        return "abstained"
    return "against" if direction == "imod" else "in_favour" if direction == "for" else ""
