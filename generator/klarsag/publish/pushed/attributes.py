"""A .gitattributes in; the lines out that would change a file, or run something, for a colleague."""

import re
from collections.abc import Iterator

from klarsag.publish.pushed.entry import Pushed
from klarsag.publish.pushed.shown import decoded, shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

ATTRIBUTES = Kind(
    "push-gitattributes",
    Severity.ERROR,
    _("The attribute “{attribute}” is not allowed in .gitattributes."),
    _("It can run a program, or show another content than what was pushed."),
    _("Delete the word, or the line. Allowed are text, eol, binary and linguist-…."),
    wrong="*.md filter=lfs diff=lfs",
    right="*.md text eol=lf",
    source="gitattributes(5)",
)
# gitattributes(5): a pattern in quotation marks may hold spaces.
_PATTERN = re.compile(r'"(?:\\.|[^"\\])*"|\S+')
_ALLOWED = re.compile(r"[-!]?text|text=auto|eol=(lf|crlf)|[-!]?binary|[-!]?linguist-[a-z-]+(=\S*)?")


def attributes(one: Pushed, content: bytes) -> Iterator[Finding]:
    if one.name.casefold() != ".gitattributes":
        return
    for number, line in enumerate(decoded(content.removeprefix(b"\xef\xbb\xbf")).split("\n"), 1):
        if line.lstrip(" \t\r").startswith("#") or not (pattern := _PATTERN.search(line)):
            continue
        # `[attr]name …` makes an attribute of others, under a name that is none of those allowed.
        start = pattern.start() if pattern[0].startswith("[attr]") else pattern.end()
        for word in re.finditer(r"\S+", line[start:]):
            if not _ALLOWED.fullmatch(word[0]):
                yield one.finding(ATTRIBUTES, number, start + word.start() + 1, attribute=shown(word[0]))


KINDS = (ATTRIBUTES,)
