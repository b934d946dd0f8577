"""In: an empty folder. Out: a repository from `klarsag publish init` with a good commit, and a place to push from."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.publish.place import done, environment, klarsag
from tests.publish.pushed.hostile import SETTINGS, Hostile, saved
from tests.publish.pushed.raw import Folder, put_commit, read_folder, with_extra

from klarsag.publish.layout import Repository
from klarsag.publish.pushed.look import PASSED
from klarsag.site.start import start

BRANCH = "refs/heads/main"


@dataclass(frozen=True)
class Target:
    """`base` is the commit that the branch has; `edition` what is in it."""

    folder: Path
    base: str
    edition: dict[bytes, Folder]

    @property
    def repository(self) -> Path:
        return self.folder / "repo.git"

    @property
    def sender(self) -> Path:
        """A bare repository too: a work tree would not hold what is pushed."""
        return self.folder / "sender.git"

    @property
    def canary(self) -> Path:
        return self.folder / "canary"

    def commit(self, one: Hostile) -> str:
        """What is pushed, saved in `sender`."""
        content = with_extra(self.edition[b"content"], self._named(saved(self.sender, one)))
        root = with_extra(with_extra(self.edition, self._named(one.root)), {b"content": content})
        return put_commit(self.sender, root, self.base)

    def push(self, *references: str) -> subprocess.CompletedProcess[str]:
        # git tells a name as it is, and that need not be text.
        call = ["git", "-C", str(self.sender), "push", str(self.repository), *references]
        return subprocess.run(call, capture_output=True, text=True, errors="replace", env=environment(), check=False)

    def state(self) -> dict[str, bytes | None]:
        """Everything in the repository and beside it, but what is pushed from, the log, and the note of what needs not
        be read again."""
        ours = Repository(self.repository)
        found = (path for path in self.folder.rglob("*") if not path.is_relative_to(self.sender))
        return {
            str(path.relative_to(self.folder)): path.read_bytes() if path.is_file() else None
            for path in sorted(found)
            if not path.is_relative_to(ours.log) and path != ours.ours / PASSED
        }

    def _named(self, folder: Folder) -> Folder:
        """With the canary's path where the table says CANARY."""
        pairs = folder.items() if hasattr(folder, "items") else folder
        name = str(self.canary).encode()
        return [(key, value.replace(b"CANARY", name) if isinstance(value, bytes) else value) for key, value in pairs]


def target(folder: Path) -> Target:
    edition = folder / "edition"
    start(edition)
    assert (edition / "mkdocs.yml").read_text("utf-8") == SETTINGS
    for name, text in (("theme_overrides/main.html", "{{ 6*7 }}\n"), (".github/x.yml", "run: klarsag check\n")):
        (edition / name).parent.mkdir()
        (edition / name).write_text(text, "utf-8")
    repository = folder / "repo.git"
    made = klarsag("publish", "init", repository, "--site", folder / "site", "--from", edition, "--contact", "Bo i IT")
    assert made.returncode == 0, made.stderr
    settings = Repository(repository).config
    text = settings.read_text("utf-8")
    for old, new in (("file", 50), ("push", 500), ("edition", 20_000)):
        assert f"{old}_megabytes: {new}\n" in text
    for name, limit in (("file_megabytes: 50", 1), ("push_megabytes: 500", 2), ("edition_megabytes: 20000", 3)):
        text = text.replace(name, f"{name.partition(':')[0]}: {limit}")
    settings.write_text(text.replace("files: 200000", "files: 300"), "utf-8")
    files = read_folder(edition)
    base = put_commit(repository, files)
    done(repository, "update-ref", BRANCH, base)
    shutil.rmtree(edition)
    done(folder, "init", "--quiet", "--bare", "sender.git")
    put_commit(folder / "sender.git", files)
    return Target(folder, base, files)
