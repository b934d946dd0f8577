"""The disk is full in the middle of a push: readers see a whole site, the pusher a sentence, the next push is live."""

import subprocess
import sys

import pytest
from tests.conftest import PROJECT
from tests.publish.place import Place, environment

APART = ("unshare", "--map-root-user", "--mount")


def test_a_disk_that_ends_in_the_middle_of_a_push(published: Place) -> None:
    asked = subprocess.run([*APART, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    if asked.returncode != 0:
        pytest.skip("no file system can be mounted here: unshare --map-root-user --mount is not allowed")
    call = [*APART, sys.executable, "-m", "tests.publish.full", "--template", str(published.folder)]
    call += ["--left", "150000", "500000"]
    found = subprocess.run(call, capture_output=True, text=True, cwd=PROJECT, env=environment(), check=False)
    assert found.returncode == 0, found.stdout + found.stderr
    assert found.stdout.splitlines()[-1] == "2 full disks: {'refused by us': 1, 'accepted, not shown': 1}"
