"""In: an empty folder. Out: a real sshd on this machine's own address, that lets one new key in and nobody else."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

import pytest
from tests.serving.webservers import PATH, free_port, running

# Where root runs it, sshd wants an empty folder that only root can write to; it gets one that nobody else sees.
_AS_ROOT = "mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd && exec"


@dataclass(frozen=True)
class Sshd:
    """`key` is the file of the key that it knows, `known` what known_hosts says of it."""

    port: int
    key: Path
    known: str

    def address(self, folder: Path) -> str:
        return f"ssh://{getuser()}@127.0.0.1:{self.port}{folder}"

    @property
    def command(self) -> str:
        """What GIT_SSH_COMMAND must say."""
        hosts = self.key.with_name("known_hosts")
        return f"ssh -F none -i {self.key} -o UserKnownHostsFile={hosts} -o IdentitiesOnly=yes"

    def as_file(self, folder: Path) -> dict[str, str]:
        """As GitLab gives a variable of the type File: everybody on the machine may read it."""
        shutil.copy(self.key, folder / "variable")
        (folder / "variable").chmod(0o666)
        return {"KLARSAG_SSH_KEY": str(folder / "variable"), "KLARSAG_KNOWN_HOSTS": self.known}

    def as_text(self) -> dict[str, str]:
        """As GitHub and Forgejo give a secret: without the end of the last line."""
        return {"KLARSAG_SSH_KEY": self.key.read_text("utf-8").strip(), "KLARSAG_KNOWN_HOSTS": self.known}


@contextmanager
def sshd(folder: Path, *programs: str, options: str = "restrict", **environment: str) -> Iterator[Sshd]:
    """`programs` are others that the test needs, `options` is what authorized_keys says of the key (docs/pipelines.md),
    `environment` is what who comes in has. Skips where that cannot be."""
    needed = {name: shutil.which(name, path=PATH) for name in ("sshd", "ssh", "ssh-keygen", *programs)}
    if missing := [name for name, found in needed.items() if not found]:
        pytest.skip(f"not installed here: {', '.join(missing)} (apt install openssh-server rsync util-linux)")
    for name in ("host", "key"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    (folder / "authorized_keys").write_text(f"{options} {(folder / 'key.pub').read_text('utf-8')}", "utf-8")
    port = free_port()
    settings = {
        "ListenAddress": f"127.0.0.1:{port}",
        "HostKey": folder / "host",
        "AuthorizedKeysFile": folder / "authorized_keys",
        "PidFile": "none",
        "StrictModes": "no",  # the folder of a test may belong to a group
        "UsePAM": "no",
        "PasswordAuthentication": "no",
        "KbdInteractiveAuthentication": "no",
        "PermitRootLogin": "prohibit-password",
        **({"SetEnv": " ".join(f"{name}={value}" for name, value in environment.items())} if environment else {}),
    }
    (folder / "sshd_config").write_text("".join(f"{name} {value}\n" for name, value in settings.items()), "utf-8")
    call = [str(needed["sshd"]), "-D", "-e", "-f", str(folder / "sshd_config")]
    if os.geteuid() == 0:
        if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode != 0:
            pytest.skip("root cannot run sshd here: unshare --mount is not allowed")
        call = ["unshare", "--mount", "sh", "-c", f'{_AS_ROOT} "$@"', "sshd", *call]
    known = f"[127.0.0.1]:{port} {(folder / 'host.pub').read_text('utf-8').rsplit(' ', 1)[0]}"
    (folder / "known_hosts").write_text(f"{known}\n", "utf-8")
    with running(call, "Server listening on", {}):
        yield Sshd(port, folder / "key", known)
