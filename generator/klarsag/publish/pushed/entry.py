"""An entry of a commit in; the same with its name as text, and findings about it, out."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from klarsag.publish.config import Config
from klarsag.publish.git import Entry
from klarsag.publish.pushed.shown import decoded, shown
from klarsag.records.finding import Finding, Kind

CONTENT = "content/"


@dataclass(frozen=True)
class Pushed:
    """A file, folder, link or submodule of the commit. `path` may hold lone surrogates: show `shown`, never `path`."""

    entry: Entry
    path: str

    @cached_property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.path.split("/"))

    @property
    def name(self) -> str:
        return self.parts[-1]

    @property
    def shown(self) -> str:
        return shown(self.path)

    @property
    def is_folder(self) -> bool:
        return self.entry.kind == "tree"

    @property
    def is_file(self) -> bool:
        """Not a folder, a link or a submodule."""
        return self.entry.kind == "blob" and self.entry.mode.startswith("100")

    @property
    def is_content(self) -> bool:
        """Whether it is the editors' own: what lies in `content/`."""
        return self.path.startswith(CONTENT)

    def finding(self, kind: Kind, line: int = 1, column: int = 1, /, **values: str) -> Finding:
        """A finding of `kind` about it; {name} is its last part, shown safely, {path} all of it as a shell takes it."""
        told = {"name": shown(self.name), "path": shlex.quote(self.shown), **values}
        return Finding(kind, self.shown, line, column, told)


@dataclass(frozen=True)
class Tree:
    """Everything that a commit holds, with what the rules ask for beside it. `own` as in klarsag.publish.layout;
    `known`: the files, by path and object, whose content has passed (klarsag.publish.pushed.known)."""

    repository: Path
    own: Path
    config: Config
    entries: tuple[Pushed, ...]
    known: frozenset[tuple[bytes, str]] = frozenset()

    @property
    def files(self) -> tuple[Pushed, ...]:
        return tuple(one for one in self.entries if one.is_file)


def pushed(entry: Entry) -> Pushed:
    return Pushed(entry, decoded(entry.path))


def own_files(own: Path) -> Mapping[str, Path]:
    """What the server has itself, by its path in an edition. Looked up, never joined with a path that was pushed."""
    return {path.relative_to(own).as_posix(): path for path in sorted(own.rglob("*")) if path.is_file()}
