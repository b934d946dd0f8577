"""The address of a folder on another machine in; out: calls to far.sh there, in one shell that lives while we do."""

import os
import shlex
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import unquote, urlsplit

from klarsag.publish.failure import CannotPublish
from klarsag.texts import _

KEY, KNOWN = "KLARSAG_SSH_KEY", "KLARSAG_KNOWN_HOSTS"
_SCRIPT = Path(__file__).with_name("far.sh")
_PATIENCE = ("-o", "ConnectTimeout=30", "-o", "ServerAliveInterval=15", "-o", "ServerAliveCountMax=4")

NO_ADDRESS = _("“{given}” is no address of a folder. Write it like ssh://klarsag@www.example.dk/srv/kommune")
NOT_DONE = _("{host} did not take the release: {reason}")
BUSY = _("Another release is on its way to {host}. Try again when it is done.")
NOT_WHOLE = _("What came to {host} is not what was sent, so the old pages are still shown. Try again.")
_MARKS = {"klarsag-busy": BUSY, "klarsag-damaged": NOT_WHOLE}

Ask = Callable[..., list[str]]


@dataclass(frozen=True)
class Address:
    """Where to: `login` is "user@host" or "host", `port` 0 where none is named, `folder` absolute."""

    login: str
    port: int
    folder: str

    @property
    def host(self) -> str:
        return self.login.rpartition("@")[2]


def address(given: str) -> Address:
    """Read ssh://USER@HOST:PORT/FOLDER. Raises CannotPublish where it is none."""
    try:
        parts = urlsplit(given)
        host, port, folder = parts.hostname or "", parts.port or 0, unquote(parts.path).rstrip("/")
    except ValueError:
        raise CannotPublish(NO_ADDRESS, given=given) from None
    names = [name for name in (parts.username, host) if name is not None]
    # A name that begins with a dash would be an option of ssh.
    if parts.scheme != "ssh" or not folder or parts.password or any(not n or n.startswith("-") for n in names):
        raise CannotPublish(NO_ADDRESS, given=given)
    return Address("@".join(names), port, folder)


def ssh_call(to: Address, secrets: Path, given: Mapping[str, str] = os.environ) -> list[str]:
    """The program ssh and its options. It asks nobody, and talks to no server that it does not know.

    KLARSAG_SSH_KEY and KLARSAG_KNOWN_HOSTS are a key and what known_hosts says of the server, or names of files that
    have them; `secrets` is an empty folder to write them to. Without them ssh uses those of this user.
    """
    call = ["ssh", "-T", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", *_PATIENCE]
    if to.port:
        call += ["-p", str(to.port)]
    if key := given.get(KEY):
        call += ["-i", str(_file(key, secrets / "key")), "-o", "IdentitiesOnly=yes"]
    if known := given.get(KNOWN):
        call += ["-o", f"UserKnownHostsFile={_file(known, secrets / 'known')}", "-o", "GlobalKnownHostsFile=/dev/null"]
    return call


@contextmanager
def far_shell(to: Address, ssh: list[str], said: Path) -> Iterator[Ask]:
    """What is handed over calls a function of far.sh and gives its lines; `said` keeps what ssh says of failures.

    It raises CannotPublish where there is no answer, or one that says no. When the block ends, so does the shell.
    """
    call, pipe = [*ssh, to.login, "sh"], subprocess.PIPE
    with said.open("wb") as errors, subprocess.Popen(call, stdin=pipe, stdout=pipe, stderr=errors) as far:
        assert far.stdin is not None  # both are asked for a line above
        assert far.stdout is not None
        called, answered = far.stdin.fileno(), far.stdout

        def ask(*words: str) -> list[str]:
            try:
                _send(called, shlex.join(words).encode() + b"\n")
                return list(_lines(answered, to))
            except (BrokenPipeError, EOFError):
                far.wait()
                raise CannotPublish(NOT_DONE, host=to.host, reason=last_words(said)) from None

        with suppress(BrokenPipeError):  # the first question tells why
            _send(called, _SCRIPT.read_bytes())
        yield ask


def last_words(said: Path) -> str:
    """The last line that a program wrote there."""
    lines = said.read_text("utf-8", errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "?")


def _lines(answered: IO[bytes], to: Address) -> Iterator[str]:
    for raw in answered:
        line = raw.decode("utf-8", "replace").rstrip("\n")
        if line == "klarsag-end":
            return
        if refused := _MARKS.get(line):
            raise CannotPublish(refused, host=to.host)
        yield line
    raise EOFError


def _send(pipe: int, data: bytes) -> None:
    """Unbuffered: a pipe that broke has nothing left in it to fail over again when it is closed."""
    while data:
        data = data[os.write(pipe, data) :]


def _file(given: str, path: Path) -> Path:
    """`path` with the text in it that `given` is, or that is in the file of that name: code hosts give either.

    ssh takes no key that others may read, and none whose last line does not end: GitLab's files and GitHub's texts.
    """
    text = given if "\n" in given.strip() or not Path(given).is_file() else Path(given).read_text("utf-8")
    path.touch(mode=0o600)
    path.write_text(text.replace("\r\n", "\n").rstrip("\n") + "\n", "utf-8")
    return path
