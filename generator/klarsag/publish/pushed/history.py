"""A commit in; names out that an older commit, new with this push, gives to whoever fetches it.

git asks for them itself (receive.fsckObjects), with words that no clerk understands. Where a name is in the newest
commit, klarsag.publish.pushed.names has told; here are those that a later commit has taken away again.
"""

from collections.abc import Iterator
from pathlib import Path

from klarsag.publish.git import GitFailed, blobs, git
from klarsag.publish.pushed import name_kinds
from klarsag.publish.pushed.limits import whole
from klarsag.publish.pushed.names import is_git, wrong
from klarsag.publish.pushed.shown import decoded, shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TOGETHER = _(
    "Put all your changes into one commit. Write: git reset --soft $(git merge-base HEAD "
    "origin/{branch}) && git commit --reset-author -C ORIG_HEAD && git push"
)
OLDER = Kind(
    "push-older-commit",
    Severity.ERROR,
    _("An older commit in what you send has “{name}”."),
    _("It is not in the newest one, but whoever fetches your commits gets it, and git may act on it."),
    TOGETHER,
)
_DANGEROUS = (name_kinds.DOTS, name_kinds.ABSOLUTE, name_kinds.GIT)


def history(repository: Path, commit: str, branch: str) -> Iterator[Finding]:
    """Every folder that no branch had before this push. Raises GitFailed."""
    trees = ("--objects", "--filter=object:type=tree", "--filter-provided-objects")
    new = git(repository, "rev-list", *trees, commit, "--not", "--all")
    folders = list(dict.fromkeys(line.partition(" ")[0] for line in new.split("\n") if line))
    for content in blobs(repository, folders):
        seen: set[str] = set()
        for name in _names(content, len(commit) // 2):
            if name in seen or _is_dangerous(name):
                yield whole(OLDER, name=shown(name), branch=branch)
                return
            seen.add(name)


def _is_dangerous(name: str) -> bool:
    return "/" in name or is_git(name) or wrong(name) in _DANGEROUS or name.casefold() == ".gitmodules"


def _names(folder: bytes, length: int) -> Iterator[str]:
    """The names in a tree object: `<mode> SP <name> NUL <length bytes>`, again and again."""
    at = 0
    while at < len(folder):
        end = folder.find(b"\0", at)
        if end < 0:
            raise GitFailed("git cat-file: a tree without end")
        yield decoded(folder[at:end].partition(b" ")[2])
        at = end + 1 + length


KINDS = (OLDER,)
