"""A release sent over a real ssh: whole or not at all there, whatever happens on the way."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.sshd import Sshd

from klarsag.publish.failure import CannotPublish
from klarsag.publish.far import address
from klarsag.publish.layout import SiteFolder
from klarsag.publish.manifest import (
    Manifest,
    Release,
    faults,
    files_of,
    live,
    name_of,
    releases,
    sha256,
    write_manifest,
)
from klarsag.publish.send import Sent, send
from klarsag.publish.switch import switch

OLD, NEW = "0a" * 6, "1b" * 6  # names of versions of the styles


def make(site: SiteFolder, number: int, files: dict[str, str], style: str = OLD) -> None:
    """A release of a few small files, live in `site`."""
    folder = site.releases / name_of(number, f"{number:040x}")
    for name, text in {**files, f"assets/{style}/klarsag.css": f"/* {style} */"}.items():
        (folder / "site" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / name).write_text(text, "utf-8")
    hashes = {name: sha256(path) for name, path in files_of(folder / "site")}
    about = {"made": "2026-11-22T03:15:00+00:00", "day": "2026-11-22", "by": "ida", "program": "0.1.0"}
    manifest = Manifest(
        number=number, commit=f"{number:040x}", pages=1, findings={}, seconds={}, files=hashes, assets=(style,), **about
    )
    write_manifest(folder, manifest)
    site.work.mkdir(exist_ok=True)
    switch(site, folder, site.work)


@pytest.fixture
def here(tmp_path: Path) -> SiteFolder:
    site = SiteFolder(tmp_path / "here")
    make(site, 1, {"index.html": "den første", "om/index.html": "om os"})
    return site


@pytest.fixture
def there(tmp_path: Path, server: Sshd, monkeypatch: pytest.MonkeyPatch) -> SiteFolder:
    for name, text in server.as_text().items():
        monkeypatch.setenv(name, text)
    return SiteFolder(tmp_path / "there")


def shown(site: SiteFolder) -> Release:
    """What a web server shows; it is whole."""
    release = live(site)
    assert release is not None
    assert faults(release) == []
    return release


def test_the_first_release_is_shown_as_it_is_here(here: SiteFolder, there: SiteFolder, server: Sshd) -> None:
    assert send(here, server.address(there.path), 10) == Sent("000001-000000000000", True)
    assert shown(there).manifest == shown(here).manifest
    assert (there.live / "index.html").read_text("utf-8") == "den første"
    assert (there.live / "index.html").stat().st_mode & 0o777 == 0o644
    assert list(there.work.iterdir()) == []
    assert send(here, server.address(there.path), 10) == Sent("000001-000000000000", False)  # a night without a change
    assert len(releases(there)) == 1


def test_what_did_not_change_is_the_same_file(here: SiteFolder, there: SiteFolder, server: Sshd) -> None:
    make(there, 1, {"index.html": "den første", "om/index.html": "om os"})
    kept = (there.live / "om/index.html").stat()
    make(here, 1, {"index.html": "den anden", "om/index.html": "om os"})
    os.utime(here.live / "om/index.html", (1, 1))  # a pipeline's checkout has another time each day
    assert send(here, server.address(there.path), 10) == Sent("000002-000000000000", True)
    assert (there.live / "index.html").read_text("utf-8") == "den anden"
    now = (there.live / "om/index.html").stat()
    assert (now.st_ino, now.st_mtime_ns) == (kept.st_ino, kept.st_mtime_ns)
    assert shown(there).manifest.number == 2
    assert [release.left.exists() for release in releases(there)] == [False, True]  # readers have seen the first


def test_the_styles_of_the_release_before_are_still_there(here: SiteFolder, there: SiteFolder, server: Sshd) -> None:
    make(there, 1, {"index.html": "den første"})
    make(here, 2, {"index.html": "med nye farver"}, NEW)
    send(here, server.address(there.path), 10)
    release = shown(there)
    assert {address for address in release.manifest.files if address.startswith("assets/")} == {
        f"assets/{style}/klarsag.css" for style in (OLD, NEW)
    }
    make(here, 3, {"index.html": "og nyt indhold"}, NEW)
    send(here, server.address(there.path), 10)
    assert not (shown(there).site / "assets" / OLD).exists()


def test_as_many_stay_as_were_asked_for(here: SiteFolder, there: SiteFolder, server: Sshd) -> None:
    for number in range(1, 6):
        make(there, number, {"index.html": f"nummer {number}"})
    send(here, server.address(there.path), 3)
    assert [release.manifest.number for release in releases(there)] == [6, 5, 4]
    assert list(there.work.iterdir()) == []


def test_a_release_of_a_push_there_is_followed(here: SiteFolder, there: SiteFolder, server: Sshd) -> None:
    make(there, 41, {"index.html": "af et push"})
    assert send(here, server.address(there.path), 10).name == "000042-000000000000"
    assert shown(there).manifest.number == 42


def test_names_are_taken_as_they_are(here: SiteFolder, tmp_path: Path, there: SiteFolder, server: Sshd) -> None:
    odd = {name: "bilag" for name in ("bilag/møde nr. 1.txt", "bilag/$(touch x);'\"`.txt", "bilag/a\\b.txt", "-rf")}
    make(here, 2, odd)
    folder = SiteFolder(tmp_path / "en mappe; 'her' $HOME")
    send(here, server.address(folder.path).replace(" ", "%20"), 10)
    assert set(odd) < set(shown(folder).manifest.files)


ON_THE_WAY = {
    "a file is cut short": 'rsync="$REAL"; "$rsync" "$@"; truncate -s 3 "$THERE"/.work/sent-*/site/index.html',
    "a file is lost": '"$REAL" "$@"; rm "$THERE"/.work/sent-*/site/om/index.html',
    "a file more": '"$REAL" "$@"; echo x > "$THERE"/$(cd "$THERE" && echo .work/sent-*)/site/ekstra.html',
    "the list is cut short": '"$REAL" "$@"; sed -i 1d "$THERE"/.work/sent-*/release.sha256',
    "the connection breaks": '"$REAL" "$@"; echo "rsync: connection unexpectedly closed" >&2; exit 12',
}


@pytest.mark.parametrize("happened", ON_THE_WAY)
def test_what_comes_in_part_is_never_shown(
    happened: str, here: SiteFolder, there: SiteFolder, server: Sshd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(there, 1, {"index.html": "den første", "om/index.html": "om os"})
    make(here, 2, {"index.html": "den anden", "om/index.html": "om os"})
    instead_of_rsync(ON_THE_WAY[happened], there, tmp_path, monkeypatch)
    with pytest.raises(CannotPublish) as told:
        send(here, server.address(there.path), 10)
    assert "127.0.0.1" in told.value.told("da")
    assert shown(there).manifest.number == 1
    assert len(releases(there)) == 1


def test_a_pipeline_that_is_killed_leaves_no_lock_and_nothing_behind(
    here: SiteFolder, there: SiteFolder, server: Sshd, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(there, 1, {"index.html": "den første"})
    make(here, 2, {"index.html": "den anden"})
    call = [sys.executable, "-m", "klarsag.cli", "publish", "send", server.address(there.path), "--site", here.path]
    with monkeypatch.context() as broken:
        instead_of_rsync('"$REAL" "$@"; kill -KILL $PPID', there, tmp_path, broken)
        assert subprocess.run(call, check=False).returncode == -signal.SIGKILL
    assert shown(there).manifest.number == 1
    assert [one.name.startswith("sent-") for one in there.work.iterdir()] == [True]
    send(here, server.address(there.path), 10)
    assert shown(there).manifest.number == 2
    assert list(there.work.iterdir()) == []


def instead_of_rsync(script: str, there: SiteFolder, folder: Path, patch: pytest.MonkeyPatch) -> None:
    """The program rsync of this end, with something that happens to what it brought."""
    real = shutil.which("rsync")
    (folder / "bin").mkdir()
    (folder / "bin/rsync").write_text(f"#!/bin/bash\nREAL={real}\nTHERE='{there.path}'\n{script}\n", "utf-8")
    (folder / "bin/rsync").chmod(0o755)
    patch.setenv("PATH", f"{folder / 'bin'}:{os.environ['PATH']}")


@pytest.mark.parametrize("name", ["KLARSAG_SSH_KEY", "KLARSAG_KNOWN_HOSTS"])
def test_a_server_or_a_key_that_is_not_known_is_refused(
    name: str, here: SiteFolder, there: SiteFolder, server: Sshd, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "other"], check=True)
    public = " ".join((tmp_path / "other.pub").read_text("utf-8").split()[:2])
    others = {
        "KLARSAG_SSH_KEY": str(tmp_path / "other"),  # as a file, which is how GitLab can give it
        "KLARSAG_KNOWN_HOSTS": f"[127.0.0.1]:{server.port} {public}",
    }
    monkeypatch.setenv(name, others[name])
    with pytest.raises(CannotPublish, match="did not take"):
        send(here, server.address(there.path), 10)
    assert not there.path.exists()


def test_what_is_damaged_here_is_not_sent(here: SiteFolder, there: SiteFolder, server: Sshd) -> None:
    (here.live / "index.html").write_text("ændret", "utf-8")
    with pytest.raises(CannotPublish, match="damaged"):
        send(here, server.address(there.path), 10)
    assert not there.path.exists()


@pytest.mark.parametrize(
    "given",
    ["www.example.dk:/srv", "https://www.example.dk/srv", "ssh://www.example.dk", "ssh://www.example.dk/", "ssh:///srv",
     "ssh://-oProxyCommand=touch/srv", "ssh://-l@www.example.dk/srv", "ssh://ida:hemmeligt@www.example.dk/srv",
     "ssh://www.example.dk:stor/srv", "ssh://[/srv", ""],
)  # fmt: skip
def test_an_address_that_is_none_is_told(given: str) -> None:
    with pytest.raises(CannotPublish) as told:
        address(given)
    assert "ssh://klarsag@www.example.dk/srv/kommune" in told.value.told("da")
