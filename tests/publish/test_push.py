"""From a clone to the reader: what is good is live, what is not is refused in Danish, and leaves nothing behind."""

import re

from tests.publish.place import (
    CLOSED,
    FIRST_ITEM,
    MEETING,
    Place,
    begun,
    change,
    commit,
    done,
    events,
    git,
    push,
    told,
)
from tests.publish.whole import healed, objects, references, shown

_FOUND = re.compile(r"(?P<file>\S+):(?P<line>\d+):\d+: fejl: .+ \[[a-z-]+\]")


def test_a_good_push_is_live(place: Place) -> None:
    new = change(place, "åbent hele sommeren")
    answer = push(place)
    assert answer.returncode == 0, answer.stderr
    assert re.match(rf"Siderne er ude: \d+ sider fra {new[:12]}, \d+,\d sekunder\.", told(answer)[-1])
    assert "åbent hele sommeren" in (place.site.live / "om/index.html").read_text("utf-8")
    healed(place, new)
    accepted, live = events(place)[-2:]
    assert (accepted["event"], accepted["reference"], accepted["new"]) == ("accepted", "refs/heads/main", new)
    assert (live["event"], live["commit"]) == ("live", new)
    assert accepted["by"] == live["by"] != ""


def test_what_is_closed_is_on_no_page_and_what_is_attached_is(place: Place) -> None:
    files = sorted(path.name for path in place.site.live.rglob("*") if path.is_file())
    assert "tider.csv" in files
    assert any((place.site.live / "eksempel").rglob("*.html"))
    assert "adgang: lukket" in CLOSED
    assert not any("02-lukket" in name for name in files)


def test_a_bad_push_is_refused_with_what_to_write_instead(place: Place) -> None:
    old, had = references(place), objects(place)
    item = place.clone / FIRST_ITEM
    text = item.read_text("utf-8")
    item.write_text(text.replace("adgang: åben\n", "").replace("type: beslutning", "tybe: hemmelighed"), "utf-8")
    for number in range(3, 28):
        wrong = CLOSED.replace("punkt: 2", f"punkt: {number}").replace("adgang: lukket", "adgang: hemmelighed")
        (place.clone / MEETING / f"{number:02}-forkert.md").write_text(wrong, "utf-8")
    commit(place)
    answer = push(place)
    assert answer.returncode != 0
    lines = told(answer)
    found = [place for place, line in enumerate(lines) if _FOUND.match(line)]
    assert len(found) == 20
    first = _FOUND.match(lines[found[0]])
    assert first is not None
    assert (place.clone / first["file"]).is_file()
    assert int(first["line"]) >= 1
    why, hint = lines[found[0] + 1 : found[0] + 3]
    assert len(why.split()) > 3
    assert len(hint.split()) > 1
    left = next(line for line in lines if line.startswith("Og "))
    assert re.match(r"Og \d+ til\. ", left), left
    assert any(re.match(r"Afvist: \d+ fejl\.", line) for line in lines), lines
    assert (references(place), objects(place)) == (old, had)
    assert list(place.site.work.iterdir()) == []
    assert not list((place.repository.path / "objects").glob("tmp_objdir*"))
    refused = events(place)[-1]
    assert refused["event"] == "refused"
    assert sum(refused["kinds"].values()) >= 26
    log = "".join(path.read_text("ascii") for path in place.repository.log.iterdir())
    assert "hemmelighed" not in log
    assert "forkert" not in log


def test_other_branches_are_kept_and_not_shown(place: Place) -> None:
    old = shown(place)
    done(place.clone, "switch", "--quiet", "--create", "udkast")
    new = change(place, "et udkast som ingen skal se")
    answer = push(place, "udkast", "HEAD:refs/tags/januar")
    assert answer.returncode == 0, answer.stderr
    assert shown(place) == old
    assert "udkast" not in (place.site.live / "om/index.html").read_text("utf-8")
    assert done(place.repository.path, "rev-parse", "udkast", "januar").split() == [new, new]
    assert push(place, "--delete", "udkast", "januar").returncode == 0


def test_what_is_published_is_neither_thrown_away_nor_deleted(place: Place) -> None:
    old, tip = shown(place), done(place.clone, "rev-parse", "HEAD")
    done(place.clone, "reset", "--quiet", "--hard", "HEAD~1")
    change(place, "uden den anden udgave")
    forced = push(place, "--force", "main")
    assert forced.returncode != 0
    assert any("[push-branch-forced]" in line for line in told(forced)), forced.stderr
    deleted = push(place, "--delete", "main")
    assert deleted.returncode != 0
    assert any("[push-branch-deleted]" in line for line in told(deleted)), deleted.stderr
    assert done(place.repository.path, "rev-parse", "main") == tip
    assert shown(place) == old


def test_two_who_push_at_once_are_served_in_order(place: Place) -> None:
    """The second one begins while the first one's pages are made: it waits for its turn, and then it is live."""
    other = Place(place.folder / "other")
    done(place.folder, "clone", "--quiet", str(place.repository.path), str(other.clone))
    change(place, "af den ene")
    with begun(place) as first:
        assert first.stderr is not None
        seen = next(line for line in first.stderr if "Laver siderne" in line or line.startswith("To "))
        assert "Laver siderne" in seen
        done(other.clone, "pull", "--quiet", "--rebase")
        new = change(other, "af den anden")
        second = push(other)
        first.communicate()
    assert first.returncode == second.returncode == 0
    assert any("Siderne er ude" in line for line in told(second)), second.stderr
    healed(place, new)


def test_of_two_with_the_same_ground_one_is_told_to_fetch_first(place: Place) -> None:
    other = Place(place.folder / "other")
    done(place.folder, "clone", "--quiet", str(place.repository.path), str(other.clone))
    news = {change(place, "af den ene"), change(other, "af den anden")}
    with begun(place) as first, begun(other) as second:
        said = [one.communicate()[1] for one in (first, second)]
    codes = [first.returncode, second.returncode]
    assert sorted(code != 0 for code in codes) == [False, True], said
    tip = done(place.repository.path, "rev-parse", "main")
    assert tip in news
    loser = other if first.returncode == 0 else place
    assert git(loser.clone, "pull", "--rebase", "--strategy-option=theirs", "origin", "main").returncode == 0
    new = done(loser.clone, "rev-parse", "HEAD")
    assert push(loser).returncode == 0
    healed(place, new)
