"""The same over ssh: a good push is live, a bad one is refused in the pusher's own terminal, and the log knows who."""

import re
from pathlib import Path

from tests.conftest import PROJECT
from tests.publish.place import DAY, FIRST_ITEM, Place, change, commit, done, events, push, told
from tests.publish.unfolding import send
from tests.publish.whole import healed
from tests.sshd import sshd


def test_a_push_over_ssh(place: Place, tmp_path: Path) -> None:
    keys = tmp_path / "ssh"
    keys.mkdir()
    with sshd(keys, SOURCE_DATE_EPOCH=str(DAY)) as server:
        done(place.clone, "remote", "set-url", "origin", server.address(place.repository.path))
        new = change(place, "den kom over ssh")
        answer = push(place, GIT_SSH_COMMAND=server.command)
        assert answer.returncode == 0, answer.stderr
        assert any(line.startswith("Siderne er ude") for line in told(answer))
        healed(place, new)
        assert [one["by"].partition("@")[2] for one in events(place)][-2:] == ["127.0.0.1"] * 2
        item = place.clone / FIRST_ITEM
        item.write_text(item.read_text("utf-8").replace("adgang: åben\n", ""), "utf-8")
        commit(place)
        bad = push(place, GIT_SSH_COMMAND=server.command)
        assert bad.returncode != 0
        assert any(line.startswith(f"{FIRST_ITEM}:") for line in told(bad)), bad.stderr
    healed(place, new)


def test_a_push_that_unfolds_to_gigabytes_ends_at_the_limit_of_the_key(place: Place, tmp_path: Path) -> None:
    keys = tmp_path / "ssh"
    keys.mkdir()
    options = re.search(
        r"^(restrict,command=.*) ssh-ed25519", (PROJECT / "docs/server.md").read_text("utf-8"), re.MULTILINE
    )
    assert options is not None
    with sshd(keys, options=options[1], SOURCE_DATE_EPOCH=str(DAY)) as server:
        login = server.address(place.repository.path).removeprefix("ssh://").partition(":")[0]
        call = [*server.command.split(), "-p", str(server.port), login]
        asked = f"git-receive-pack '{place.repository.path}'"  # git-shell takes no other form
        small = send([*call, asked], "refs/heads/lille", 50_000_000)
        assert b"unpack ok" in small.stdout, small.stderr
        large = send([*call, asked], "refs/heads/stor", 8_000_000_000)
        assert b"Out of memory" in large.stderr, large.stdout
        assert b"unpack ok" not in large.stdout
        done(place.clone, "remote", "set-url", "origin", server.address(place.repository.path))
        new = change(place, "den kom efter den store")
        answer = push(place, GIT_SSH_COMMAND=server.command)
        assert answer.returncode == 0, answer.stderr
    healed(place, new)
