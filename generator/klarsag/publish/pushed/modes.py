"""A commit in; links, submodules and programs among its entries out: only plain files and folders are content."""

from collections.abc import Iterator

from klarsag.publish.pushed.entry import Pushed, Tree
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

SYMLINK = Kind(
    "push-symlink",
    Severity.ERROR,
    _("“{name}” is a link to another place."),
    _("A link can lead to files that were never meant to be published."),
    _("Delete the link, and put the file itself here."),
    wrong="plan.pdf → /home/anna/plan.pdf",
    right="plan.pdf",
)
SUBMODULE = Kind(
    "push-submodule",
    Severity.ERROR,
    _("“{name}” is a submodule: a pointer to another repository."),
    _("Readers would get files from a place that nobody here has looked at."),
    _("Write: git rm --cached {path} && rm -rf {path}/.git. Your files stay, and are sent as ordinary files."),
)
EXECUTABLE = Kind(
    "push-executable",
    Severity.ERROR,
    _("“{name}” is marked as a program."),
    _("What is pushed is read and never run, so nothing in it may be a program."),
    _("Write: git config core.fileMode false && git add --chmod=-x {path}"),
    wrong="100755 plan.pdf",
    right="100644 plan.pdf",
)
_MODES = {"120000": SYMLINK, "160000": SUBMODULE, "100755": EXECUTABLE}


def modes(tree: Tree) -> Iterator[Finding]:
    for one in tree.entries:
        if kind := _kind(one):
            yield one.finding(kind)


def _kind(one: Pushed) -> Kind | None:
    return _MODES.get(one.entry.mode)


KINDS = (SYMLINK, SUBMODULE, EXECUTABLE)
