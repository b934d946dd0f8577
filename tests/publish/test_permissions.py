"""A folder that the server may not write to: a sentence for the pusher, the site as it was; then all is well again."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tests.publish.place import Place, change, done, environment, push
from tests.publish.whole import healed, shown

# Root may write everywhere. Without these two rights it is a user like all others.
_LIKE_ANYBODY = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search", "--")


def _push(place: Place) -> subprocess.CompletedProcess[str]:
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("root may write everywhere, and setpriv is not installed: apt install util-linux")
    lesser = _LIKE_ANYBODY if os.geteuid() == 0 else ()
    call = [*lesser, "git", "-C", str(place.clone), "push", "origin", "main"]
    return subprocess.run(call, capture_output=True, text=True, env=environment(), check=False)


def _folders(place: Place) -> dict[str, Path]:
    return {
        "site": place.site.path,
        "releases": place.site.releases,
        "work": place.site.work,
        "log": place.repository.log,
    }


def test_no_folder_may_be_written_to(place: Place) -> None:
    for name, folder in _folders(place).items():
        old = shown(place)
        assert old is not None
        rights = folder.stat().st_mode
        new = change(place, f"uden {name}")
        folder.chmod(0o555)
        try:
            answer = _push(place)
        finally:
            folder.chmod(rights)
        assert "Traceback" not in answer.stderr
        now, tip = shown(place), done(place.repository.path, "rev-parse", "main")
        assert now is not None
        assert (now.manifest.commit == new) == ("Siderne er ude" in answer.stderr), (name, answer.stderr)
        assert now == old or now.manifest.commit == new
        assert tip == new or answer.returncode != 0
        assert tip != new or now != old or "De gamle sider bliver stadig vist" in answer.stderr, (name, answer.stderr)
    commit = change(place, "den første udgave")
    assert push(place).returncode == 0
    healed(place, commit)
