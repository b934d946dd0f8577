"""A release here in, the same one shown on another machine out: over ssh, and never live before it is whole there."""

import re
import secrets
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from klarsag.publish.assets import FOLDER
from klarsag.publish.failure import CannotPublish
from klarsag.publish.far import NOT_DONE, Address, Ask, address, far_shell, last_words, ssh_call
from klarsag.publish.layout import SiteFolder
from klarsag.publish.manifest import (
    NAME,
    Manifest,
    Release,
    faults,
    live,
    name_of,
    read_release,
    sha256,
    write_manifest,
)
from klarsag.records.save import write
from klarsag.texts import _

_WAIT = 900  # seconds for another release to be done
_HASHES = "release.sha256"
_NUMBER = re.compile(r"(\d+)-")
_RSYNC = ("--recursive", "--perms", "--chmod=D755,F644", "--checksum", "--protect-args")

NO_RELEASE = _("There is no release in {path}. Make one with: klarsag publish release --site {path}")
DAMAGED = _("The release in {path} is damaged: {file}. Make it again with: klarsag publish release")
NO_PROGRAM = _("{name} is not installed here. Install it with your system's packages, and try again.")


@dataclass(frozen=True)
class Sent:
    """The name of the release that the other machine shows. `made` is false where it showed the same one already."""

    name: str
    made: bool


def send(site: SiteFolder, target: str, keep: int) -> Sent:
    """Show the live release of `site` in the folder `target` ("ssh://user@host/folder"); `keep` releases stay there.

    There it is a release like those of a push: numbered after the newest, its styles beside those of the release
    before, files that did not change the same on the disk. Raises CannotPublish or OSError: then the other machine
    shows what it showed before or, where the connection broke right after the switch, the new release.
    """
    to, release = address(target), live(site)
    for name in ("ssh", "rsync"):
        if shutil.which(name) is None:
            raise CannotPublish(NO_PROGRAM, name=name)
    if release is None:
        raise CannotPublish(NO_RELEASE, path=site.path)
    if damaged := faults(release):
        raise CannotPublish(DAMAGED, path=site.path, file=damaged[0])
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "secrets").mkdir(mode=0o700)
        ssh = ssh_call(to, work / "secrets")
        with far_shell(to, ssh, work / "ssh.err") as ask:
            return _sent(release, to, keep, ssh, ask, work)


def _sent(release: Release, to: Address, keep: int, ssh: Sequence[str], ask: Ask, work: Path) -> Sent:
    names, told = _there(ask("begin", to.folder, str(_WAIT)))
    before = _manifest(told, work / "before")
    carried = sorted({*before.assets} - {*release.manifest.assets}) if before else []
    files = {**release.manifest.files, **(_below(before, carried) if before else {})}
    if before and (before.commit, before.files) == (release.manifest.commit, files):
        return Sent(name_of(before.number, before.commit), False)
    number = max((int(found[1]) for name in names if (found := _NUMBER.match(name))), default=0) + 1
    # A folder of its own: the rsync of a pipeline that was ended may still write to the one that it began.
    name, arriving = name_of(number, release.manifest.commit), f".work/sent-{secrets.token_hex(8)}"
    write_manifest(work, replace(release.manifest, number=number, files=files))
    write(work / _HASHES, _hashes(files, work / NAME))
    same = (f"--link-dest=../../releases/{name_of(before.number, before.commit)}",) if before else ()
    things = (release.site, work / NAME, work / _HASHES)
    _rsync(things, same, to, arriving, ssh, work / "rsync.err")
    for version in carried:
        ask("carry", version, arriving)
    ask("finish", name, arriving, sha256(work / _HASHES), str(keep))
    return Sent(name, True)


def _there(lines: Sequence[str]) -> tuple[list[str], str]:
    """The names of the releases, and the manifest of the one that is shown."""
    end = lines.index("klarsag-releases")
    return [*lines[:end]], "\n".join(lines[end + 1 :])


def _manifest(text: str, folder: Path) -> Manifest | None:
    """None where there is none, or one that only another version of the program can read."""
    folder.mkdir()
    write(folder / NAME, text)
    found = read_release(folder)
    return found.manifest if found else None


def _below(before: Manifest, versions: Sequence[str]) -> Mapping[str, str]:
    folders = tuple(f"{FOLDER}/{version}/" for version in versions)
    return {address: digest for address, digest in before.files.items() if address.startswith(folders)}


def _hashes(files: Mapping[str, str], manifest: Path) -> str:
    """A line for each file, as sha256sum reads them."""
    named = {f"site/{address}": digest for address, digest in sorted(files.items())}
    return "".join(_line(name, digest) for name, digest in {**named, NAME: sha256(manifest)}.items())


def _line(name: str, digest: str) -> str:
    """GNU's way with odd names: what is escaped has a backslash before the whole line."""
    escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return ("" if escaped == name else "\\") + f"{digest}  {escaped}\n"


def _rsync(
    things: Sequence[Path], same: Sequence[str], to: Address, folder: str, ssh: Sequence[str], said: Path
) -> None:
    """Files are compared by content: what did not change keeps its place on the disk, its time, and so its ETag."""
    login = f"{to.login.rpartition('@')[0]}@[{to.host}]".lstrip("@") if ":" in to.host else to.login
    call = ["rsync", *_RSYNC, *same, "--rsh", shlex.join(ssh), *map(str, things), f"{login}:{to.folder}/{folder}/"]
    with said.open("wb") as errors:
        done = subprocess.run(call, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors, check=False)
    if done.returncode != 0:
        raise CannotPublish(NOT_DONE, host=to.host, reason=last_words(said))
