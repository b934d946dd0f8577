"""A pushed commit in; everything in it that is not plain content, out, all in one run.

Nothing of it is run, written to disk or made into an object: names, sizes and modes come from `git ls-tree`, bytes from
`git cat-file`. What the records say is asked later (klarsag.checks), and only where this found nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from klarsag.publish.config import Config
from klarsag.publish.git import GitFailed, entries
from klarsag.publish.pushed.contents import contents
from klarsag.publish.pushed.entry import Pushed, Tree, pushed
from klarsag.publish.pushed.history import history
from klarsag.publish.pushed.known import known, note
from klarsag.publish.pushed.limits import BOTTOMLESS, FILES, UNREADABLE, sizes, whole
from klarsag.publish.pushed.mkdocs_settings import mkdocs_settings
from klarsag.publish.pushed.modes import modes
from klarsag.publish.pushed.names import names
from klarsag.publish.pushed.outside import outside
from klarsag.publish.pushed.twins import twins
from klarsag.publish.pushed.types import types
from klarsag.records.finding import Finding
from klarsag.texts import _, translator

RULES: tuple[Callable[[Tree], Iterator[Finding]], ...] = (
    modes,
    names,
    twins,
    outside,
    types,
    sizes,
    mkdocs_settings,
    contents,
)
PASSED = "looked"
SOMEBODY = _("whoever looks after the server")
_MOST = 1_000  # findings: nobody mends more at once, and a commit can be made of nothing else
_BOTTOM = 4_000  # bytes of a path: no edition has one, and a tree in itself has nothing else


class _Bottomless(Exception):
    """A path longer than any that a person made."""


def look(repository: Path, commit: str, own: Path, config: Config) -> list[Finding]:
    """What keeps `commit` from being taken; [] where nothing does. `own` as in klarsag.publish.layout.

    What passed is noted beside `own`, so that the next push reads only what is new in it. A commit too large or too
    deep to be looked at gives that one finding. Raises CannotPublish or OSError where the server's own files
    cannot be read, or nothing can be noted.
    """
    return [with_contact(one, config) for one in islice(_found(repository, commit, own, config), _MOST)]


def with_contact(finding: Finding, config: Config) -> Finding:
    """With who can help, and the branch that readers see: {contact} and {branch}, which any hint may name."""
    contact = config.contact or translator(config.language)(SOMEBODY)
    return replace(finding, values={"branch": config.branch, **finding.values, "contact": contact})


def _found(repository: Path, commit: str, own: Path, config: Config) -> Iterator[Finding]:
    limit = config.limits.files
    try:
        found = tuple(islice(_entries(repository, commit), limit + 1))
        if len(found) > limit:
            yield whole(FILES, limit=str(limit))
            return
        tree = Tree(repository, own, config, found, known(repository, own.parent / PASSED, config.branch))
        wrong = False
        for rule in RULES:
            for one in rule(tree):
                wrong = True
                yield one
        if not wrong:
            for one in history(repository, commit, config.branch):
                wrong = True
                yield one
        if not wrong:
            note(repository, own.parent / PASSED, commit)
    except _Bottomless:
        yield whole(BOTTOMLESS)
    except GitFailed:
        yield whole(UNREADABLE)


def _entries(repository: Path, commit: str) -> Iterator[Pushed]:
    """With the folders: a commit of empty folders alone can keep git busy for ever."""
    for entry in entries(repository, commit, folders=True):
        if len(entry.path) > _BOTTOM:
            raise _Bottomless
        yield pushed(entry)
