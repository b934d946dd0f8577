"""A commit in; names out that are two for git, and one for a computer that a colleague has."""

import unicodedata
from collections.abc import Iterator

from klarsag.publish.pushed.entry import Pushed, Tree
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_ONE_OF_TWO = _("On some computers both are one file: one would replace the other without a word.")

CASE = Kind(
    "push-twin-case",
    Severity.ERROR,
    _("“{name}” and “{other}” differ only in capital letters."),
    _ONE_OF_TWO,
    _("Give each a name of its own. Where you see one only: give that one another name."),
    wrong="Plan.pdf, plan.pdf",
    right="plan-2025.pdf, plan-2026.pdf",
)
FORM = Kind(
    "push-twin-form",
    Severity.ERROR,
    _("“{name}” and “{other}” are the same letters, written with and without loose accents."),
    _ONE_OF_TWO,
    _("Give it another name, written on the keyboard. Where you see two: delete the other."),
    wrong="år.pdf, a<U+030A>r.pdf",
    right="år-2025.pdf, år-2026.pdf",
)
SAME = Kind(
    "push-path-twice",
    Severity.ERROR,
    _("The commit has “{name}” twice."),
    _("Nobody can tell which of the two is meant."),
    _("Take one out. Your own git cannot have made this commit: ask {contact}."),
)
FILE_AND_FOLDER = Kind(
    "push-file-and-folder",
    Severity.ERROR,
    _("“{name}” is both a file and a folder."),
    _("A computer can only have one of them, so the other would be lost."),
    _("Give each a name of its own. Where you see one only: give that one another name."),
    wrong="bilag, bilag/plan.pdf",
    right="bilag.md, bilag/plan.pdf",
)


def twins(tree: Tree) -> Iterator[Finding]:
    """What lies in twin folders is told of the folders alone."""
    paths: dict[str, Pushed] = {}
    alike: dict[str, Pushed] = {}
    told: set[str] = set()
    for one in tree.entries:
        same, near = paths.setdefault(one.path, one), alike.setdefault(_folded(one.path), one)
        if same is one and near is one:
            continue
        if one.path.rpartition("/")[0] not in told:
            yield one.finding(_kind(one, same, near), other=near.shown.rpartition("/")[2])
        told.add(one.path)


def _kind(one: Pushed, same: Pushed, near: Pushed) -> Kind:
    if one.is_folder is not near.is_folder:
        return FILE_AND_FOLDER
    if same is not one:
        return SAME
    return FORM if _composed(one.path) == _composed(near.path) else CASE


def _folded(path: str) -> str:
    """Equal for what the most forgiving file system takes for equal (Unicode 15.0, 3.13, D145)."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", path).casefold())


def _composed(path: str) -> str:
    return unicodedata.normalize("NFC", path)


KINDS = (CASE, FORM, SAME, FILE_AND_FOLDER)
