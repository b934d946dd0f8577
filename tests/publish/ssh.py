"""In: an empty folder. Out: a real sshd on this machine's own address, and how git comes through it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

import pytest
from tests.publish.place import DAY
from tests.serving.webservers import PATH, free_port, running

_SERVER = """ListenAddress 127.0.0.1:{port}
HostKey {folder}/host
AuthorizedKeysFile {folder}/user.pub
PidFile none
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
SetEnv SOURCE_DATE_EPOCH={day}
LogLevel VERBOSE
"""
# Where root runs it, sshd wants an empty folder that only root can write to; it gets one that nobody else sees.
_AS_ROOT = "mount -t tmpfs tmpfs /run && mkdir -m 755 /run/sshd && exec"


@dataclass(frozen=True)
class Secure:
    """`command` is what GIT_SSH_COMMAND must say; `base` the address of the machine's folders, to be followed by a path
    from the root."""

    command: str
    base: str


def _program(name: str) -> str:
    found = shutil.which(name, path=PATH)
    if not found:
        pytest.skip(f"{name} is not installed: apt install openssh-server openssh-client")
    return found


@contextmanager
def sshd(folder: Path) -> Iterator[Secure]:
    """It lets in whoever tests, with a key that is made for this once; skips the test where that cannot be."""
    server, port = _program("sshd"), free_port()
    for name in ("host", "user"):
        call = [_program("ssh-keygen"), "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)]
        subprocess.run(call, check=True)
    (folder / "sshd_config").write_text(_SERVER.format(port=port, folder=folder, day=DAY), "utf-8")
    call = [server, "-D", "-e", "-f", str(folder / "sshd_config")]
    if os.geteuid() == 0:
        if subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode != 0:
            pytest.skip("root cannot run sshd here: unshare --mount is not allowed")
        call = ["unshare", "--mount", "sh", "-c", f'{_AS_ROOT} "$@"', "sshd", *call]
    known = folder / "known_hosts"
    known.write_text(f"[127.0.0.1]:{port} {(folder / 'host.pub').read_text('utf-8')}", "utf-8")
    command = f"{_program('ssh')} -F none -i {folder}/user -o UserKnownHostsFile={known} -o IdentitiesOnly=yes"
    with running(call, "Server listening on", {}):
        yield Secure(command, f"ssh://{getuser()}@127.0.0.1:{port}")
