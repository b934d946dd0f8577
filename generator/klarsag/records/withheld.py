"""A file of a record in; out: whether everybody may read it, and what may be said of it where they may not.

Findings are read in terminals and logs that may be public. Of a record that does not say that it is open they name the
place and what is wrong there, and none of the file's own words but keys that records have.
"""

import re
from dataclasses import replace
from pathlib import Path

from klarsag.records.document import Document
from klarsag.records.finding import Finding
from klarsag.records.values import Access
from klarsag.records.words import DANISH

_KEYS = frozenset(DANISH.values())
_OURS = frozenset(("valid", "nearest", "line", "byte", "code"))  # values that the program has written itself
_HIDDEN = "…"
_ACCESS = re.compile(r"""^["']?adgang["']?\s*:""")


def withhold(document: Document) -> None:
    """Take the file's words out of its findings, unless the record says that everybody may read it."""
    if not (isinstance(document.data, dict) and document.data.get("adgang") == Access.OPEN):
        document.findings[:] = map(_without_words, document.findings)


def _without_words(finding: Finding) -> Finding:
    values = {name: value if name in _OURS or value in _KEYS else _HIDDEN for name, value in finding.values.items()}
    return replace(finding, values=values)


def is_record(path: Path) -> bool:
    """Whether a Markdown file is a record, wherever it lies: the data at its beginning say who may read it.

    A record that is saved among pages or attachments may be a closed one, so it becomes neither.
    """
    text = path.read_bytes().replace(b"\0", b"").decode("utf-8-sig", "replace")
    lines = [line.strip() for line in text.splitlines()]
    start = next((number for number, line in enumerate(lines) if line), 0)
    fenced = lines[start : start + 1] == ["---"]
    rest = lines[start + fenced :]
    # Where the first line of hyphens is missing, the data end at the next one, or where a paragraph would.
    ends = ("---",) if fenced else ("---", "")
    data = rest[: next((number for number, line in enumerate(rest) if line in ends), len(rest))]
    return any(map(_ACCESS.match, data))


def is_no_attachment(path: Path, name: str) -> bool:
    """Whether a file that a record names as `name`, and that is there, is itself a record or a meeting's data."""
    if "/" not in name and path.suffix.lower() in (".md", ".yaml", ".yml"):
        return True  # records stand in the folder itself, attachments below it; one that cannot be read says nothing
    return path.suffix.lower() == ".md" and is_record(path)
