"""Pushes that try to run something, to write elsewhere or to fill the server: each refused, in its own sentence."""

import os
import re
import shutil
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from tests.publish.place import MEETING, Place, change, commit, done, environment, git, push
from tests.publish.pushed.hostile import ALL, FILES, REFERENCES, Hostile, Reference
from tests.publish.pushed.raw import put, put_commit, put_folder, put_tag, with_extra
from tests.publish.pushed.target import BRANCH, Target, target
from tests.publish.pushed.traced import traced

# Each kind of refusal over a real push; KLARSAG_HOSTILE=all pushes the whole table, which test_look.py looks at.
FIRST = list({one.kind: one for one in reversed(ALL)}.values())
PUSHED = ALL if os.environ.get("KLARSAG_HOSTILE") == "all" else FIRST


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Target:
    return target(tmp_path_factory.mktemp("hostile"))


def refused(server: Target, kind: str, says: str, *references: str) -> None:
    """A push that ends with this refusal, and leaves everything as it was."""
    before = server.state()
    answer = server.push(*references)
    assert answer.returncode != 0, answer.stderr
    told = remote(answer.stderr)
    assert f"[{kind}]" in told, answer.stderr
    assert says in told
    assert [one for one in told if unicodedata.category(one) in ("Cc", "Cf", "Cs") and one != "\n"] == []
    assert "Traceback" not in told
    assert server.state() == before
    assert not server.canary.exists()


def remote(told: str) -> str:
    """What our side said, as the pusher reads it."""
    lines = re.findall(r"^remote: ?(.*?) *$", told, re.MULTILINE)
    return "\n".join(lines)


@pytest.mark.parametrize("one", PUSHED, ids=lambda one: one.id)
def test_a_hostile_push_is_refused_and_leaves_nothing(server: Target, one: Hostile) -> None:
    refused(server, one.kind, one.says, f"{server.commit(one)}:{BRANCH}")


@pytest.mark.parametrize("one", REFERENCES, ids=lambda one: one.id)
def test_what_is_no_branch_is_refused(server: Target, one: Reference) -> None:
    sender = server.sender
    pushed = {
        "base": server.base,
        "good": put_commit(sender, server.edition, server.base),
        "other": put_commit(sender, server.edition, says="En anden begyndelse"),
        "tree": put_folder(sender, server.edition),
        "file": put(sender, "blob", b"# Side\n"),
        "annotated": put_tag(sender, server.base, "commit", "side"),
    }
    refused(server, one.kind, one.says, one.push.format_map(pushed))


def test_a_name_in_an_older_commit_is_refused_too(server: Target) -> None:
    bad = with_extra(server.edition, {b"content": with_extra(server.edition[b"content"], {b".git": {b"config": b""}})})
    older = put_commit(server.sender, bad, server.base)
    newest = put_commit(server.sender, server.edition, older)
    refused(server, "push-older-commit", "ældre commit", f"{newest}:{BRANCH}")


def test_a_civil_registration_number_in_an_older_commit_is_refused(server: Target) -> None:
    page = b"# Side\n\nBorgeren har nummer 010203-0000.\n"
    content = with_extra(server.edition[b"content"], {b"sider": {b"om.md": page}})
    older = put_commit(server.sender, with_extra(server.edition, {b"content": content}), server.base)
    newest = put_commit(server.sender, server.edition, older)
    refused(server, "push-older-cpr", "content/sider/om.md", f"{newest}:{BRANCH}")


def test_whose_settings_name_other_hooks_is_checked_all_the_same(server: Target, tmp_path: Path) -> None:
    """The file transport runs git as whoever pushes, with the settings of their home."""
    mine = tmp_path / "gitconfig"
    mine.write_text("[core]\n\thooksPath = /nowhere\n[receive]\n\tfsckObjects = false\n", "utf-8")
    commit = server.commit(FILES[0])
    call = ("push", str(server.repository), f"{commit}:{BRANCH}")
    told = git(server.sender, *call, GIT_CONFIG_GLOBAL=str(mine)).stderr
    assert "[push-symlink]" in told
    assert "unknown msg id" not in told, "git does not know a fault that klarsag.publish.pushed.git_settings names"


def test_another_branch_is_looked_at_as_well(server: Target) -> None:
    refused(server, "push-symlink", "genvej", f"{server.commit(FILES[0])}:refs/heads/kladde")


def test_everything_that_is_wrong_is_told_at_once(server: Target) -> None:
    """And whom to ask, where the pusher cannot mend it alone."""
    names = ("link", "script", "plugin", "turned", "makefile")
    told = remote(server.push(f"{together(server, names)}:{BRANCH}").stderr)
    assert {one.kind for one in ALL if one.id in names} <= set(re.findall(r"\[(push-[a-z-]+)\]", told))
    assert "Bo i IT" in told


def together(server: Target, names: tuple[str, ...]) -> str:
    """A commit with all that is in these pushes of the table."""
    chosen = [one for one in ALL if one.id in names]
    content = [(f"{one.id}-".encode() + name, value) for one in chosen for name, value in dict(one.content).items()]
    root = [pair for one in chosen for pair in dict(one.root).items()]
    return server.commit(Hostile("together", "", "", content, root))


def test_more_than_forty_are_pushed_and_no_name_is_there_twice() -> None:
    assert len(PUSHED) + len(REFERENCES) >= 40
    assert [name for name, count in Counter(one.id for one in (*ALL, *REFERENCES)).items() if count > 1] == []


def test_a_tag_is_stored_and_shown_to_nobody(place: Place) -> None:
    """Not even one that is called as the branch is."""
    before = place.site.live.readlink()
    new = change(place, "hvad ingen har sendt")
    done(place.clone, "tag", "main")
    done(place.clone, "push", "origin", "refs/tags/main")
    assert done(place.repository.path, "rev-parse", "refs/tags/main") == new
    assert done(place.repository.path, "rev-parse", "refs/heads/main") != new
    assert place.site.live.readlink() == before


def test_a_bomb_of_aliases_in_a_record_is_refused(place: Place) -> None:
    bomb = "".join(f"a{one}: &a{one} [{', '.join([f'*a{one - 1}'] * 9)}]\n" for one in range(1, 30))
    (place.clone / MEETING / "moede.yaml").write_text(f"a0: &a0 [ha]\n{bomb}", "utf-8")
    commit(place)
    answer = push(place)
    assert answer.returncode != 0
    assert "[yaml-alias]" in answer.stderr


def test_a_template_in_a_text_stays_text(place: Place, tmp_path: Path) -> None:
    """The words of a record are put into pages and are no part of them."""
    canary = tmp_path / "canary"
    run = "{{ cycler.__init__.__globals__.os.popen('touch CANARY').read() }}".replace("CANARY", str(canary))
    page = place.clone / "content/sider/om.md"
    page.write_text(f"# Om {{{{ 7*7 }}}}\n\n{run}\n\n{{% include '/etc/passwd' %}}\n", "utf-8")
    commit(place)
    answer = push(place)
    assert answer.returncode == 0, answer.stderr
    shown = (place.site.live / "om/index.html").read_text("utf-8")
    assert "{{ 7*7 }}" in shown
    assert "popen(" in shown
    assert "root:" not in shown
    assert not canary.exists()


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed (Debian: apt install strace)")
def test_only_known_programs_run_and_only_known_folders_are_written(server: Target, tmp_path: Path) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    commit = together(server, ("link", "filter", "script", "python", "plugin", "workflow", "svg-script"))
    call = ["git", "-C", str(server.sender), "push", str(server.repository), f"{commit}:{BRANCH}"]
    seen = traced(call, environment(TMPDIR=str(temporary)), tmp_path / "trace")
    assert "[push-symlink]" in seen.answer.stderr, seen.answer.stderr
    names = {Path(program).name.rstrip("0123456789.") for program in seen.programs}
    assert names == {"git", "git-receive-pack", "pre-receive", "sh", "python"}
    places = (server.repository, server.folder / "site", server.sender, temporary, Path("/dev"))
    outside = [path for path in seen.written if not any(path.is_relative_to(one) for one in places)]
    # Python keeps its own modules translated beside them.
    assert [path for path in outside if "__pycache__" not in path.parts] == []


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed (Debian: apt install strace)")
def test_a_program_that_runs_would_be_seen(server: Target, tmp_path: Path) -> None:
    """A hook of somebody else's that touches a file: what the test above must never see."""
    call = ["sh", "-c", f"cd {tmp_path}; touch x; mv x y; env true"]
    seen = traced(call, environment(), tmp_path / "trace")
    assert {tmp_path / "x", tmp_path / "y"} <= seen.written
    assert {"touch", "mv", "env", "true"} <= {Path(program).name for program in seen.programs}
