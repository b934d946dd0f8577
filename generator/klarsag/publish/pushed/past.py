"""A commit in; civil registration numbers out that an older commit, new with this push, has and the newest has not.

Whoever fetches the repository gets every commit: a number that a later one takes away again is handed out all the same.
"""

from collections.abc import Iterator
from pathlib import Path

from klarsag.danish.cpr import find_cpr
from klarsag.publish.git import blobs, entries, git
from klarsag.publish.pushed.history import TOGETHER
from klarsag.publish.pushed.limits import whole
from klarsag.publish.pushed.shown import shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

OLDER_CPR = Kind(
    "push-older-cpr",
    Severity.ERROR,
    _("An older commit in what you send has a civil registration number in {name}."),
    _("It is not in the newest one. But whoever fetches your commits can read it."),
    TOGETHER,
    wrong="Civilstand: gift. Født: 010203-0000.",
    right="Civilstand: gift.",
)
_TEXTS = (".md", ".yaml", ".yml", ".json", ".txt")
_LARGEST = "2m"  # of a text, as git writes it: records have a hundredth of it


def past(repository: Path, commit: str, branch: str) -> Iterator[Finding]:
    """One finding for each file. Raises klarsag.publish.git.GitFailed."""
    listed = git(repository, "rev-list", "--objects", f"--filter=blob:limit={_LARGEST}", commit, "--not", "--all")
    newest = {entry.oid for entry in entries(repository, commit)}
    named = (line.partition(" ") for line in listed.split("\n"))
    old = {oid: name for oid, _space, name in named if oid not in newest and name.endswith(_TEXTS)}
    told: set[str] = set()
    for name, content in zip(old.values(), blobs(repository, old), strict=True):
        if name not in told and find_cpr(content.decode("utf-8", "replace")):
            told.add(name)
            yield whole(OLDER_CPR, name=shown(name), branch=branch)


KINDS = (OLDER_CPR,)
