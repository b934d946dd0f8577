"""Each refusal is mended by what it says and by docs/staff.md alone, and then the push is taken."""

import re
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from tests.conftest import PROJECT
from tests.publish.mistakes import MISTAKES, Mistake
from tests.publish.place import FIRST_ITEM, PAGE, Place, done, environment, prepared, push, told

from klarsag.checks.explain import all_kinds
from klarsag.commands.publish_mend import MENDED
from klarsag.publish.config import read_config
from klarsag.publish.pushed.kinds import ALL
from klarsag.publish.pushed.look import look
from klarsag.records.finding import Finding

GUIDE = (PROJECT / "docs/staff.md").read_text("utf-8")
# git makes none of these for a clerk: whoever sees one is told whom to ask, or has another program than git.
NOT_BY_GIT = {"push-bottomless", "push-name-absolute", "push-name-dots", "push-name-git", "push-path-twice",
              "push-unreadable"}  # fmt: skip
PUSHED_BELOW = {"push-reference-place", "push-reference-name", "push-branch-deleted", "push-branch-forced",
                "push-no-commit", "push-size", "push-older-commit", "push-older-cpr"}  # fmt: skip
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"`([a-z]+-(?:link|path)?)`")
# A command ends with its line, or where a new sentence begins.
_COMMAND = re.compile(r"\bgit [a-z].*?(?=\.? *$|\. [A-ZÆØÅ])")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A clerk's clone, and a server with small limits that has the same. Each mended commit becomes a branch."""
    place = prepared(tmp_path_factory.mktemp("mended") / "place")
    done(place.repository.path, "fetch", "--quiet", str(place.clone), "main:main")
    for old, new in (("file", 50), ("push", 500), ("edition", 20_000)):
        place.settings(f"{old}_megabytes: {new}\n", f"{old}_megabytes: {dict(file=1, push=2, edition=3)[old]}\n")
    place.settings("files: 200000", "files: 300")
    done(place.clone, "fetch", "--quiet", "origin")
    return place


def blocks(word: str) -> list[list[str]]:
    """The commands of each block of the page that has `word`, without their comments."""
    found = [block for block in _BLOCK.findall(GUIDE) if word in block]
    return [[line.partition("   #")[0].rstrip() for line in block.replace("\\\n", "").splitlines()] for block in found]


RECIPE, RECIPE_EN = blocks("git reset --soft")


def bash(folder: Path, *lines: str) -> None:
    call = ["bash", "-e", "-c", "\n".join(lines)]
    answer = subprocess.run(call, cwd=folder, capture_output=True, text=True, env=_surroundings(), check=False)
    assert answer.returncode == 0, f"{lines}\n{answer.stdout}{answer.stderr}"


def _surroundings() -> dict[str, str]:
    """`git submodule add` of a folder is for tests alone."""
    return environment(GIT_CONFIG_COUNT="1", GIT_CONFIG_KEY_0="protocol.file.allow", GIT_CONFIG_VALUE_0="always")


def commands(hints: Iterable[str]) -> list[str]:
    """What the hints tell to type, each once."""
    return list(dict.fromkeys(found for hint in hints for found in _COMMAND.findall(hint)))


def looked(place: Place) -> list[Finding]:
    commit = done(place.clone, "rev-parse", "HEAD")
    server = place.repository
    return look(place.clone / ".git", commit, server.own, read_config(server.config))


def clean(place: Place) -> None:
    for line in ("config core.fileMode true", "reset --quiet --hard origin/main", "clean -ffdxq"):
        done(place.clone, *line.split())


@pytest.mark.parametrize("one", MISTAKES, ids=lambda one: one.kind)
def test_what_the_refusal_and_the_page_say_is_enough(desk: Place, one: Mistake) -> None:
    clean(desk)
    bash(desk.clone / "content/sider", one.wrong)
    bash(desk.clone, "git add --all . 2> /dev/null", "git commit --quiet --message 'Referat'")
    (desk.clone / PAGE).write_text("# Om siden\n\nEt commit til oven på det forkerte.\n", "utf-8")
    bash(desk.clone, "git commit --quiet --all --message 'Og en til'")
    findings = [finding.as_json("da") for finding in looked(desk)]
    assert one.kind in {finding["id"] for finding in findings}
    bash(desk.clone / "content/sider", one.by_hand)
    bash(desk.clone, *commands(finding["hint"] for finding in findings), *RECIPE[:-1])
    assert [finding.as_json("da") for finding in looked(desk)] == []
    assert done(desk.clone, "log", "--format=%s", "origin/main..") == "Og en til"
    done(desk.clone, "branch", "--force", f"rettet-{one.kind}")


def test_all_of_them_are_taken(desk: Place) -> None:
    """After the tests above: what is mended goes to the server, over a real push."""
    mended = done(desk.clone, "branch", "--list", "--format=%(refname:short)", "rettet-*").split()
    assert mended
    for some in (mended[place : place + 12] for place in range(0, len(mended), 12)):
        answer = push(desk, *some)
        assert answer.returncode == 0, answer.stderr


def test_every_kind_of_refusal_is_mended() -> None:
    tried = [one.kind for one in MISTAKES]
    assert len(tried) == len(set(tried))
    assert set(tried) | NOT_BY_GIT | PUSHED_BELOW == {kind.id for kind in ALL}
    assert all("{contact}" in kind.hint for kind in ALL if kind.id in NOT_BY_GIT - {"push-name-git"})


def test_the_terminal_and_the_page_say_the_same() -> None:
    assert RECIPE == RECIPE_EN == [line.format(branch="main") for line in MENDED]


def test_the_page_tells_of_names_that_there_are() -> None:
    told = [name for row in GUIDE.splitlines() if row.startswith("| `") for name in _NAME.findall(row.split("|")[1])]
    assert len(told) > 20
    known = {*all_kinds(), *(kind.id for kind in ALL)}
    assert [name for name in told if not any(id.startswith(name) for id in known)] == []


def test_what_is_no_branch_is_mended(desk: Place) -> None:
    clean(desk)
    bash(desk.clone, "git notes add --force -m 'En note'")
    wrong = ("main:refs/heads/MIN_HEAD", "refs/notes/commits", "HEAD^{tree}:refs/tags/mappe", ":main")
    answer = push(desk, *wrong)
    assert answer.returncode != 0
    found = hints(told(answer))
    assert set(found) == {"push-reference-name", "push-reference-place", "push-no-commit", "push-branch-deleted"}
    assert told(answer)[-1] == "Intet er ændret."
    bash(desk.clone, *(line.replace("NAVN", "kladde") for line in commands(found.values()) if "«" not in line))
    assert "kladde" in done(desk.repository.path, "branch", "--list", "kladde")


def hints(lines: Sequence[str]) -> dict[str, str]:
    """The id of each finding → what to do."""
    found = ((re.search(r"\[([a-z-]+)\]$", line), place) for place, line in enumerate(lines))
    return {match[1]: lines[place + 2] for match, place in found if match}


def test_a_push_that_is_too_large_is_sent_in_pieces(desk: Place) -> None:
    clean(desk)
    done(desk.clone, "switch", "--quiet", "--force-create", "stor", "origin/main")
    for name in ("a/1", "a/2", "b/3"):
        bash(desk.clone / "content/sider", f"mkdir -p a b; head -c 900000 /dev/urandom > {name}.txt")
    bash(desk.clone, "git add --all content", "git commit --quiet --message Alt")
    answer = push(desk, "stor")
    found = hints(told(answer))
    assert list(found) == ["push-size"]
    bash(desk.clone, *commands(found.values()))
    [pieces, _english] = blocks("git add content/nyby")
    assert pieces[0] in found["push-size"]
    for folder in ("content/sider/a", "content/sider/b"):
        lines = [line.replace("content/nyby/moeder/2025", folder) for line in pieces[1:]]
        bash(desk.clone, *("git push --quiet origin stor" if line == "git push" else line for line in lines))
    done(desk.clone, "switch", "--quiet", "main")
    assert done(desk.repository.path, "log", "--oneline", "main..stor").count("\n") == 1


def test_an_older_commit_is_mended(desk: Place) -> None:
    clean(desk)
    done(desk.clone, "switch", "--quiet", "--force-create", "gammel", "origin/main")
    bash(desk.clone, "touch .gitmodules && git add .gitmodules && git commit --quiet --message a")
    bash(desk.clone, "git rm --quiet .gitmodules && echo Nyt. >> content/sider/om.md && git commit --quiet -am Nyt")
    answer = push(desk, "gammel")
    found = hints(told(answer))
    assert list(found) == ["push-older-commit"], answer.stderr
    done(desk.clone, "config", "push.default", "current")
    bash(desk.clone, *commands(found.values()))
    assert done(desk.repository.path, "log", "--format=%s", "main..gammel") == "Nyt"
    done(desk.clone, "switch", "--quiet", "main")


def test_what_the_pages_say_is_mended_and_live(place: Place) -> None:
    """To the branch of readers: many mistakes at once, mended on top, refused for what is below, and then taken."""
    done(place.clone, "fetch", "--quiet", "origin")
    done(place.clone, "branch", "--quiet", "--set-upstream-to=origin/main", "main")
    item, page = place.clone / FIRST_ITEM, place.clone / PAGE
    good, text = item.read_text("utf-8"), page.read_text("utf-8")
    item.write_text(good.replace("adgang: åben\n", "").replace("type: beslutning", "tybe: beslutning"), "utf-8")
    page.write_text(f"{text}\nFødt 010203-0000. [Væk](vaek.md). Konto 1234-0001234567.\n", "utf-8")
    bash(place.clone, "git commit --quiet --all --message 'Referat fra 8. september'")
    refused = told(push(place))
    found = hints(refused)
    assert {"access-missing", "key-unknown", "cpr-number", "link-broken"} <= set(found), refused
    assert refused[-len(RECIPE) :] == RECIPE
    item.write_text(good, "utf-8")
    page.write_text(f"{text}\nFødt i 2003.\n", "utf-8")
    bash(place.clone, "git commit --quiet --all --message Rettet")
    below = hints(told(push(place)))
    assert list(below) == ["push-older-cpr"]
    bash(place.clone, *commands(below.values()))
    assert "Født i 2003" in (place.site.live / "om/index.html").read_text("utf-8")


def test_a_forced_push_is_mended(place: Place) -> None:
    done(place.clone, "fetch", "--quiet", "origin")
    done(place.clone, "branch", "--quiet", "--set-upstream-to=origin/main", "main")
    tip = done(place.clone, "rev-parse", "HEAD")
    bash(place.clone, "git reset --quiet --hard HEAD~1")
    found = hints(told(push(place, "--force", "main")))
    assert list(found) == ["push-branch-forced"]
    bash(place.clone, *commands(found.values())[:1])
    assert done(place.clone, "rev-parse", "HEAD") == tip
