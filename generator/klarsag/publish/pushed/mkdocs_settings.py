"""A commit in; what its mkdocs.yml says otherwise than the server's own, but the site's name and description, out."""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from klarsag.publish.config import NOT_READ
from klarsag.publish.failure import CannotPublish
from klarsag.publish.git import blobs
from klarsag.publish.pushed.entry import Pushed, Tree
from klarsag.publish.pushed.outside import SETTINGS
from klarsag.publish.pushed.shown import shown
from klarsag.publish.pushed.top_level import LARGEST, NotRead, Setting, top_level
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

KEY = Kind(
    "push-mkdocs-key",
    Severity.ERROR,
    _("“{key}” is not what the server has in its mkdocs.yml."),
    _("Settings can name programs to run. The server builds with its own; only {harmless} are yours to change."),
    _(
        "Put the old file back: git checkout origin/{branch} -- mkdocs.yml. If that does not help, or "
        "it shall be changed: ask {contact}."
    ),
    wrong="plugins: [klarsag, exec]",
    right="site_name: Nyby Kommune",
)
TEXT = Kind(
    "push-mkdocs-text",
    Severity.ERROR,
    _("“{key}” is not plain text of at most {limit} characters in one line."),
    _("It stands on every page, and readers see it as you wrote it."),
    _("Write letters, figures and ordinary marks; none of < > {{ }} and no ! in front."),
    wrong="site_name: !ENV SECRET",
    right="site_name: Nyby Kommune",
)
UNREADABLE = Kind(
    "push-mkdocs-unreadable",
    Severity.ERROR,
    _("mkdocs.yml cannot be read: it is no YAML, too large, or has a key twice."),
    _("What cannot be read cannot be compared with the server's own."),
    _("Put the old file back: git checkout origin/{branch} -- mkdocs.yml"),
    wrong="site_name: A\nsite_name: B",
    right="site_name: Nyby Kommune",
)
# Key → the most characters.
HARMLESS = {"site_name": 100, "site_description": 300}


def mkdocs_settings(tree: Tree) -> Iterator[Finding]:
    for one in tree.files:
        if one.path == SETTINGS:
            yield from _compared(one, tree)


def _compared(one: Pushed, tree: Tree) -> Iterator[Finding]:
    _text, own = own_settings(tree.own)
    try:
        if one.entry.size > LARGEST:
            raise NotRead
        mine = top_level(next(blobs(tree.repository, [one.entry.oid])).decode("utf-8-sig"))
    except (NotRead, UnicodeDecodeError) as error:
        place = (error.line, error.column) if isinstance(error, NotRead) else (1, 1)
        yield one.finding(UNREADABLE, *place, branch=tree.config.branch)
        return
    told = {"harmless": " / ".join(HARMLESS)}
    for key in [*mine, *(key for key in own if key not in mine and key not in HARMLESS)]:
        place = (mine[key].line, mine[key].column) if key in mine else (1, 1)
        if key in mine and key in own and mine[key].events == own[key].events:
            continue
        if not (key in HARMLESS and may_change(own.get(key))):
            yield one.finding(KEY, *place, key=shown(key), **told)
        elif not is_plain(key, mine[key].text):
            yield one.finding(TEXT, *place, key=key, limit=str(HARMLESS[key]))


def own_settings(own: Path) -> tuple[str, Mapping[str, Setting]]:
    """The server's own text, and its keys. Raises CannotPublish where it cannot be read as such."""
    path = own / SETTINGS
    try:
        text = path.read_text("utf-8-sig")
        return text, top_level(text)
    except (OSError, UnicodeDecodeError, NotRead) as error:
        raise CannotPublish(NOT_READ, path=path, reason=f"{type(error).__name__}.") from None


def may_change(own: Setting | None) -> bool:
    """Whether a harmless key is the editors': not where the server's own value has a tag or an anchor."""
    return own is None or own.text is not None


def is_plain(key: str, text: str | None) -> bool:
    """Whether a harmless key's value may stand on a page: one line of visible characters, no mark-up."""
    return (
        text is not None
        and 0 < len(text.strip()) <= len(text) <= HARMLESS[key]
        and not any(unicodedata.category(one)[0] == "C" or unicodedata.category(one) in ("Zl", "Zp") for one in text)
        and not any(one in "<>{}" for one in text)
    )


KINDS = (KEY, TEXT, UNREADABLE)
