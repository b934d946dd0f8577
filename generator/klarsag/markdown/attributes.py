"""The inside of `{…}` in, its attributes out."""

import re
from collections.abc import Mapping

_ONE = re.compile(
    r"""\s*(?:\.(?P<cls>[A-Za-z][\w-]*)|\#(?P<id>[\w-]+)
    |(?P<key>[a-z][a-z-]*)=(?:"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<bare>[\w:./+-]+)))(?=\s|$)""",
    re.VERBOSE | re.ASCII,
)
_BLOCK = re.compile(r"\{((?:\"(?:\\.|[^\"\\])*\"|[^{}\"])*)\}")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")

# What a value may be, by attribute. BCP 47 tags are not looked up here: whether a language exists is a check's matter.
_VALUES = {
    "lang": re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"),
    "hreflang": re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*"),
    "dir": re.compile(r"ltr|rtl|auto"),
    "time": re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?|\d{2}:\d{2}"),
    "aria-current": re.compile(r"page|step|location|date|time|true"),
    "rel": re.compile(r"[a-z ]+"),
    "type": re.compile(r"[a-z]+/[a-z0-9.+-]+"),
}

RECORD = frozenset({"lang", "dir"})
PAGE = frozenset({"lang", "dir", "class", "id", "time"})
PAGE_LINK = frozenset({"lang", "dir", "class", "id", "hreflang", "type", "aria-current", "aria-label", "rel"})
PAGE_BLOCK = frozenset({"lang", "dir", "class", "id", "aria-label"})


def unescape(text: str) -> str:
    """Backslash escapes taken away: `"a \\"b\\""` gives `a "b"`."""
    return _ESCAPED.sub(r"\1", text)


def attributes(inside: str, allowed: frozenset[str]) -> Mapping[str, str] | None:
    """`lang=en .badge` gives `{"lang": "en", "class": "badge"}`.

    None where anything is not an attribute, not allowed or has an impossible value: then all of it is text, shown as
    it was written, since nothing of a text may disappear.
    """
    found: dict[str, str] = {}
    at = 0
    while inside[at:].strip():
        match = _ONE.match(inside, at)
        if not match:
            return None
        at = match.end()
        if match["cls"]:
            name, value = "class", " ".join(filter(None, (found.get("class"), match["cls"])))
        elif match["id"]:
            name, value = "id", match["id"]
        else:
            name, value = match["key"], unescape(match["quoted"]) if match["bare"] is None else match["bare"]
        rule = _VALUES.get(name)
        if name not in allowed or (rule and not rule.fullmatch(value)):
            return None
        found[name] = value
    return found or None


def attributes_at(text: str, start: int, allowed: frozenset[str]) -> tuple[Mapping[str, str], int] | None:
    """The attributes of a `{…}` that begins at `start`, and where it ends; None where there is none."""
    match = _BLOCK.match(text, start)
    found = attributes(match[1], allowed) if match else None
    return (found, match.end()) if match and found else None
