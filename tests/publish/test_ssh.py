"""The same over ssh: a good push is live, a bad one is refused in the pusher's own terminal, and the log knows who."""

from pathlib import Path

from tests.publish.place import DAY, FIRST_ITEM, Place, change, commit, done, events, push, told
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
