"""In: the folder of a virtual environment. Out: that environment with a working pip, made without root.

Debian and Ubuntu ship Python without `ensurepip`, so that `python3 -m venv` fails where the package python3-venv is not
installed. The ways below are tried in turn; the last one takes pip out of the distribution's own package, which
`apt-get` fetches for everybody, root or not. Standard library only: this runs before anything is installed.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

OLDEST = (3, 11)


class NoPip(Exception):
    """This way does not work on this machine; the message says why."""


def succeeds(*command: str | Path, cwd: Path | None = None) -> bool:
    """Whether the command exists and exits 0; what it prints is kept back, since a failure here is only a next try."""
    try:
        return subprocess.run(command, cwd=cwd, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def has_pip(venv: Path) -> bool:
    return succeeds(venv / "bin" / "python", "-m", "pip", "--version")


def with_ensurepip(venv: Path) -> None:
    if not succeeds(sys.executable, "-m", "venv", "--clear", venv):
        raise NoPip("python3 -m venv fails (Debian: the package python3-venv is not installed)")


def with_systems_pip(venv: Path) -> None:
    empty(venv)
    if not succeeds(sys.executable, "-m", "pip", "--python", venv / "bin" / "python", "install", "pip"):
        raise NoPip("python3 -m pip --python fails (no pip, or one older than 22.3)")


def with_distributions_wheel(venv: Path) -> None:
    empty(venv)
    with tempfile.TemporaryDirectory() as folder:
        wheel = next(Path("/usr/share/python-wheels").glob("pip-*.whl"), None) or fetched_wheel(Path(folder))
        # A wheel of pip is a zip file that Python can run: it installs itself.
        if not succeeds(venv / "bin" / "python", wheel / "pip", "install", "--no-index", wheel):
            raise NoPip(f"{wheel.name} of the distribution does not install")


def fetched_wheel(folder: Path) -> Path:
    """pip's wheel out of Debian's package python3-pip-whl, first with the system's package lists, then with fresh
    ones of our own: a user may not write the system's."""
    own = [f"-oDir::State={folder}/state", f"-oDir::Cache={folder}/cache", "-oDir::State::status=/var/lib/dpkg/status"]
    for part in ("state/lists/partial", "cache/archives/partial"):
        (folder / part).mkdir(parents=True)
    found = succeeds("apt-get", "download", "python3-pip-whl", cwd=folder) or (
        succeeds("apt-get", *own, "update", cwd=folder)
        and succeeds("apt-get", *own, "download", "python3-pip-whl", cwd=folder)
    )
    package = next(folder.glob("python3-pip-whl_*.deb"), None)
    if not found or package is None:
        raise NoPip("apt-get does not fetch python3-pip-whl")
    if not succeeds("dpkg-deb", "-x", package, folder / "package"):
        raise NoPip("dpkg-deb does not unpack python3-pip-whl")
    wheel = next((folder / "package").glob("usr/share/python-wheels/pip-*.whl"), None)
    if wheel is None:
        raise NoPip("python3-pip-whl holds no wheel of pip")
    return wheel


def empty(venv: Path) -> None:
    if not succeeds(sys.executable, "-m", "venv", "--clear", "--without-pip", venv):
        raise NoPip("python3 -m venv --without-pip fails")


WAYS: tuple[Callable[[Path], None], ...] = (with_ensurepip, with_systems_pip, with_distributions_wheel)


def main(venv: Path) -> int:
    if sys.version_info < OLDEST:
        print(f"Klarsag needs Python 3.11 or newer; this is {sys.version.split()[0]}.", file=sys.stderr)
        print("Name a newer one, for example: make site PYTHON=python3.12", file=sys.stderr)
        return 1
    if has_pip(venv):
        return 0
    tried: list[str] = []
    for way in WAYS:
        try:
            way(venv)
        except NoPip as reason:
            tried.append(str(reason))
        if has_pip(venv):
            return 0
    shutil.rmtree(venv, ignore_errors=True)
    print("No way to a virtual environment with pip works on this machine:", *tried, sep="\n- ", file=sys.stderr)
    print("Ask an administrator for: apt install python3-venv", file=sys.stderr)
    return 1


if __name__ == "__main__":
    os.environ.setdefault("PIP_DISABLE_PIP_VERSION_CHECK", "1")
    sys.exit(main(Path(sys.argv[1]).absolute()))
