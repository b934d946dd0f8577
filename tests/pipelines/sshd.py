"""In: an empty folder. Out: a real sshd on this machine's own address, that lets one new key in and nobody else."""

import getpass
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

_SBIN = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


@dataclass(frozen=True)
class Sshd:
    """`key` is the file of the key that it knows, `known` what known_hosts says of it."""

    port: int
    key: Path
    known: str

    def address(self, folder: Path) -> str:
        return f"ssh://{getpass.getuser()}@127.0.0.1:{self.port}{folder}"

    def as_file(self, folder: Path) -> dict[str, str]:
        """As GitLab gives a variable of the type File: everybody on the machine may read it."""
        shutil.copy(self.key, folder / "variable")
        (folder / "variable").chmod(0o666)
        return {"KLARSAG_SSH_KEY": str(folder / "variable"), "KLARSAG_KNOWN_HOSTS": self.known}

    def as_text(self) -> dict[str, str]:
        """As GitHub and Forgejo give a secret: without the end of the last line."""
        return {"KLARSAG_SSH_KEY": self.key.read_text("utf-8").strip(), "KLARSAG_KNOWN_HOSTS": self.known}


@contextmanager
def running(folder: Path) -> Iterator[Sshd]:
    """Skips the test where a program is missing."""
    needed = {name: shutil.which(name, path=_SBIN) for name in ("sshd", "ssh", "ssh-keygen", "rsync", "flock")}
    if missing := [name for name, found in needed.items() if not found]:
        pytest.skip(f"not installed here: {', '.join(missing)} (Debian: openssh-server, rsync, util-linux)")
    for name in ("host", "key"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    # As docs/pipelines.md says: the key does nothing but run programs.
    (folder / "authorized_keys").write_text(f"restrict {(folder / 'key.pub').read_text('utf-8')}", "utf-8")
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # what Debian's own service does before it starts sshd
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {
        "ListenAddress": f"127.0.0.1:{port}",
        "HostKey": folder / "host",
        "AuthorizedKeysFile": folder / "authorized_keys",
        "PidFile": "none",
        "StrictModes": "no",  # the folder of a test may belong to a group
        "PasswordAuthentication": "no",
        "KbdInteractiveAuthentication": "no",
        "PermitRootLogin": "prohibit-password",
    }
    (folder / "sshd_config").write_text("".join(f"{name} {value}\n" for name, value in settings.items()), "utf-8")
    call = [str(needed["sshd"]), "-D", "-e", "-f", str(folder / "sshd_config")]
    with subprocess.Popen(call, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr is not None
            said = server.stderr.readline()
            assert "listening" in said, said + (server.communicate()[1] if server.poll() is not None else "")
            known = (folder / "host.pub").read_text("utf-8").rsplit(" ", 1)[0]
            yield Sshd(port, folder / "key", f"[127.0.0.1]:{port} {known}")
        finally:
            server.kill()
