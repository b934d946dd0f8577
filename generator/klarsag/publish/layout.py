"""Where things lie: a bare repository with what we keep in it, and the folder that a web server shows a part of."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Repository:
    """A bare repository. What is ours in it lies in `klarsag/`: no push can write there."""

    path: Path

    @property
    def ours(self) -> Path:
        return self.path / "klarsag"

    @property
    def config(self) -> Path:
        return self.ours / "publish.yaml"

    @property
    def own(self) -> Path:
        """The server's own copy of every file of an edition that is not content: what a site is built with."""
        return self.ours / "own"

    @property
    def log(self) -> Path:
        return self.ours / "log"

    @property
    def checked(self) -> Path:
        """What the last check that found no error looked at (klarsag.publish.checked)."""
        return self.ours / "checked"

    @property
    def held(self) -> Path:
        """The newest commit when somebody went back to an older release (klarsag.publish.rollback)."""
        return self.ours / "held"


@dataclass(frozen=True)
class SiteFolder:
    """`live` is the one name that a web server knows; what it leads to is whole whenever somebody looks."""

    path: Path

    @property
    def releases(self) -> Path:
        return self.path / "releases"

    @property
    def live(self) -> Path:
        return self.path / "live"

    @property
    def work(self) -> Path:
        """Where releases are made. On the same file system as `releases`, so that one rename moves a release."""
        return self.path / ".work"

    @property
    def lock(self) -> Path:
        return self.path / ".lock"
