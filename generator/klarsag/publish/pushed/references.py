"""What a push wants with branches and tags in; what the server does not do, out."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from klarsag.publish.config import Config
from klarsag.publish.git import GitFailed, commit_of, git, is_ancestor
from klarsag.publish.pushed.limits import push_size
from klarsag.publish.pushed.look import with_contact
from klarsag.publish.pushed.shown import shown
from klarsag.publish.update import Update
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

PLACE = Kind(
    "push-reference-place",
    Severity.ERROR,
    _("“{name}” is neither a branch nor a tag."),
    _("Anything else can change what git shows, and nobody would see why."),
    _("Push a branch: git push origin {branch}"),
    wrong="git push origin refs/replace/…",
    right="git push origin main",
)
NAME = Kind(
    "push-reference-name",
    Severity.ERROR,
    _("The branch or tag “{name}” has a name that can be taken for another."),
    _("Lists and messages would show something else than what there is."),
    _("Use a short name of ordinary letters, figures and hyphens: git push origin HEAD:refs/heads/NAME"),
    wrong="ret<U+202E>gnin",
    right="rettelser-januar",
)
DELETED = Kind(
    "push-branch-deleted",
    Severity.ERROR,
    _("The branch “{branch}” cannot be deleted: readers see it."),
    _("The site and the history of what was published would be gone."),
    _(
        "It is still there, and you need do nothing. Single pages you take away with “git rm”. If all "
        "of it shall go: ask {contact}."
    ),
    wrong="git push origin --delete main",
)
FORCED = Kind(
    "push-branch-forced",
    Severity.ERROR,
    _("The push would throw away commits of “{branch}” that are published."),
    _("What was published, and by whom, must stay in the history."),
    _("Write: git pull --rebase origin {branch} && git push. To take something back that is published: git revert."),
    wrong="git push --force",
    right="git pull --rebase && git push",
)
NO_COMMIT = Kind(
    "push-no-commit",
    Severity.ERROR,
    _("What is pushed to “{name}” is no commit."),
    _("A branch or tag without a commit has no files that could be looked at."),
    _("Push a commit: git push origin {branch}"),
    wrong="git push origin main^{tree}:refs/heads/main",
    right="git push origin main",
)
_PLACES = ("refs/heads/", "refs/tags/")
_LONGEST = 200  # characters of a reference: it becomes the name of a file
_LIKE_A_COMMIT = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}|[A-Z_]*HEAD")


def judge(repository: Path, updates: Sequence[Update], config: Config) -> list[Finding]:
    """What keeps the push from being taken, whatever is in its commits; [] where nothing does."""
    found = [*push_size(config)]
    for update in updates:
        found += _judged(repository, update, config)
    return [with_contact(one, config) for one in found]


def _judged(repository: Path, update: Update, config: Config) -> Iterator[Finding]:
    name = shown(update.reference)

    def finding(kind: Kind) -> Finding:
        return Finding(kind, name, values={"name": name, "branch": config.branch})

    publishes = update.publishes(config.branch)
    if not update.reference.startswith(_PLACES):
        yield finding(PLACE)
    elif not publishes and not update.deletes and _is_odd(update.reference):
        yield finding(NAME)
    elif update.deletes:
        if publishes:
            yield finding(DELETED)
    elif not _is_commit(repository, update):
        yield finding(NO_COMMIT)
    elif publishes and not update.creates and not is_ancestor(repository, update.old, update.new):
        yield finding(FORCED)


def _is_odd(reference: str) -> bool:
    short = reference.split("/", 2)[2]
    hidden = shown(reference) != reference or not unicodedata.is_normalized("NFC", reference)
    return hidden or len(reference) > _LONGEST or _LIKE_A_COMMIT.fullmatch(short) is not None


def _is_commit(repository: Path, update: Update) -> bool:
    """A branch must be a commit; a tag may be a note about one."""
    if update.reference.startswith("refs/tags/"):
        return commit_of(repository, update.new) != ""
    try:
        return git(repository, "cat-file", "-t", update.new) == "commit"
    except GitFailed:
        return False


KINDS = (PLACE, NAME, DELETED, FORCED, NO_COMMIT)
