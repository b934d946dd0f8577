"""A commit in; what lies outside `content/` and is not what the server has itself, out.

Settings, templates, plugins and pipelines decide what the program does. The server builds with its own.
"""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from klarsag.publish.pushed.entry import Pushed, Tree, own_files
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_OWN_WAY = _("It decides how the site is built. The server builds with its own copy, which no push can change.")

CHANGED = Kind(
    "push-own-changed",
    Severity.ERROR,
    _("“{name}” is not what the server has."),
    _OWN_WAY,
    _(
        "Put the old file back: git checkout origin/{branch} -- {path}. If that does not help, or it "
        "shall be changed: ask {contact}."
    ),
    wrong="theme_overrides/main.html",
    right="content/nyby/udvalg.yaml",
)
OUTSIDE = Kind(
    "push-outside",
    Severity.ERROR,
    _("“{name}” lies outside “content/”."),
    _("Only what lies in “content/” is yours to change. Anything else could decide how the site is built."),
    _(
        "Write: git rm --cached {path}. Then it stays on your machine alone. If the site needs it where "
        "it is: ask {contact}."
    ),
    wrong="hooks/build.py",
    right="content/nyby/udvalg.yaml",
)
SETTINGS = "mkdocs.yml"
# For whoever looks at the repository; nothing reads them here.
FREE = frozenset({"README.md", "LICENSE", ".gitignore", ".gitattributes", ".editorconfig"})


def outside(tree: Tree) -> Iterator[Finding]:
    own = own_files(tree.own)
    for one in tree.files:
        if not one.is_content and one.path != SETTINGS and one.path not in FREE:
            yield from _judged(one, own, tree.config.branch)


def _judged(one: Pushed, own: Mapping[str, Path], branch: str) -> Iterator[Finding]:
    if one.path not in own:
        yield one.finding(OUTSIDE)
    elif one.entry.oid != oid_of(own[one.path].read_bytes(), len(one.entry.oid)):
        yield one.finding(CHANGED, branch=branch)


def oid_of(content: bytes, length: int) -> str:
    """git's name for a file with this content; `length` is that of its names, 40 for SHA-1 and 64 for SHA-256."""
    hashed = hashlib.sha1(usedforsecurity=False) if length == 40 else hashlib.sha256()
    hashed.update(b"blob %d\0" % len(content))
    hashed.update(content)
    return hashed.hexdigest()


KINDS = (CHANGED, OUTSIDE)
