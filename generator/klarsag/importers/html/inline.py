"""Runs in, one line of Markdown out that shows exactly their words."""

import unicodedata
from collections.abc import Sequence
from itertools import groupby

from klarsag.danish.words import tokens
from klarsag.importers.html.blocks import BREAK, Run, Runs, plain
from klarsag.markdown.escape import escape
from klarsag.markdown.plain import plain as shown


def inline(runs: Runs, line_break: str = "\\\n", before: str = "") -> str:
    """Markdown of runs. Styles that Markdown cannot hold where they stand are left out, never words.

    Bold and italics are kept only where the parser reads them as such: what comes out is parsed again and compared.
    `before` is what stands on the line already ("| " in a table), so that a number there is not guarded as if it began
    a list.
    """
    line = _line(runs, line_break, before, styled=True)
    if any(run.bold or run.italic or run.href for run in runs):
        wanted = tokens(plain(runs))
        if tokens(shown(line)) != wanted:
            line = _line(runs, line_break, before, styled=False)
    return line


def _line(runs: Runs, line_break: str, before: str, *, styled: bool) -> str:
    written = before
    for href, group in groupby(runs, key=lambda run: run.href):
        part = list(group)
        after = runs[runs.index(part[-1]) + 1 :] if part[-1] is not runs[-1] else ()
        if href and styled and plain(tuple(part)).strip():
            inner = _styled(part, "", line_break, styled=styled, before="[", after="]")
            stripped = inner.strip()
            lead, tail = inner[: len(inner) - len(inner.lstrip())], inner[len(inner.rstrip()) :]
            written += f"{lead}[{stripped}](<{href}>){tail}"
        else:
            written = _styled(part, written, line_break, styled=styled, after=plain(tuple(after))[:1])
    return written[len(before) :]


def _styled(
    runs: Sequence[Run], written: str, line_break: str, *, styled: bool, before: str = "", after: str = ""
) -> str:
    for place, run in enumerate(runs):
        if run.text == BREAK:
            written = written.rstrip(" ") + line_break
            continue
        text = run.text.lstrip(" ") if written.endswith((line_break, " ")) or not written else run.text
        mark = ("**" if run.bold else "") + ("*" if run.italic else "")
        core = text.strip(" ")
        following = "".join(other.text for other in runs[place + 1 :])[:1] or after
        lead, tail = text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :] if core else ""
        previous = (written or before)[-1:] if not lead else " "
        fits = core and _opens(previous, core[0]) and _closes(core[-1], tail or following) and previous != "*"
        if styled and mark and fits:
            written += f"{lead}{mark}{_escaped(core, mark)}{mark}{tail}"
        else:
            written += lead + _escaped(core, written + lead) + tail if core else text
    return written


def _escaped(text: str, written: str) -> str:
    """`escape` guards the beginning of a line too; within a line that would only be noise."""
    if not written or written.endswith("\n"):
        return escape(text)
    return escape(f"x{text}")[1:]


def _opens(previous: str, first: str) -> bool:
    """Whether emphasis can begin between these characters (CommonMark: a left-flanking delimiter run)."""
    return not _space(first) and (not _punctuation(first) or _space(previous) or _punctuation(previous))


def _closes(last: str, following: str) -> bool:
    return not _space(last) and (not _punctuation(last) or _space(following) or _punctuation(following))


def _space(character: str) -> bool:
    return not character or character.isspace()


def _punctuation(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"
