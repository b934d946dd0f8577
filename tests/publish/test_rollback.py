"""Older releases come back at once and stay; a new night and a new program make the same commit anew; ten are kept."""

import json

from tests.publish.kills import AFTER, at_point, heals
from tests.publish.place import NEXT_DAY, Place, change, done, events, klarsag, push, told
from tests.publish.whole import healed, shown

from klarsag.publish.manifest import releases


def _status(place: Place) -> dict[str, object]:
    answer = klarsag("publish", "status", "--repo", place.repository.path)
    assert answer.returncode == 0, answer.stderr
    found: dict[str, object] = json.loads(answer.stdout)
    return found


def test_what_was_taken_back_stays_back_until_somebody_asks_for_it(place: Place) -> None:
    new, old = (release.manifest.commit for release in releases(place.site))
    back = klarsag("publish", "rollback", "--repo", place.repository.path)
    assert back.returncode == 0, back.stderr
    assert old in back.stderr
    now = shown(place)
    assert now is not None
    assert now.manifest.commit == old
    assert "den første udgave" in (place.site.live / "om/index.html").read_text("utf-8")
    told_now = _status(place)
    assert (told_now["newest"], told_now["held"], told_now["waiting"]) == (new, new, [new])
    assert events(place)[-1] | {"time": "", "by": "", "release": ""} == {
        "event": "rolled back",
        "commit": old,
        "instead_of": new,
        "time": "",
        "by": "",
        "release": "",
    }
    nothing_older = klarsag("publish", "rollback", "--repo", place.repository.path, "1")
    assert nothing_older.returncode == 2
    assert "Traceback" not in nothing_older.stderr
    assert shown(place) == now
    night = klarsag("publish", "run", "--repo", place.repository.path, SOURCE_DATE_EPOCH=NEXT_DAY)
    assert shown(place) == now, night.stderr
    assert "Traceback" not in night.stderr
    again = klarsag("publish", "run", "--repo", place.repository.path, "--again")
    assert again.returncode == 0, again.stderr
    healed(place, new)
    assert _status(place)["held"] == ""


def test_a_release_that_nobody_saw_is_not_gone_back_to(place: Place) -> None:
    seen = shown(place)
    assert seen is not None
    at_point(place, AFTER, "switch", "den blev lagt på plads og aldrig vist")
    assert releases(place.site)[0].manifest.number > seen.manifest.number
    heals(place, "den næste udgave")
    back = klarsag("publish", "rollback", "--repo", place.repository.path)
    assert back.returncode == 0, back.stderr
    assert shown(place) == seen


def test_a_night_later_the_same_commit_is_made_for_the_new_day(place: Place) -> None:
    place.settings("keep: 10", "keep: 2")
    tip = done(place.clone, "rev-parse", "HEAD")
    first = shown(place)
    assert first is not None
    same = klarsag("publish", "run", "--repo", place.repository.path)
    assert same.returncode == 0, same.stderr
    assert shown(place) == first
    night = klarsag("publish", "run", "--repo", place.repository.path, SOURCE_DATE_EPOCH=NEXT_DAY)
    assert night.returncode == 0, night.stderr
    healed(place, tip)
    told_now = _status(place)
    live = told_now["live"]
    assert isinstance(live, dict)
    assert live["whole"] is True
    assert told_now["waiting"] == []
    assert told_now["branch"] == "main"


def test_no_more_are_kept_than_the_settings_say(place: Place) -> None:
    place.settings("keep: 10", "keep: 2")
    before = [release.folder.name for release in releases(place.site)]
    new = change(place, "den tredje udgave")
    answer = push(place)
    assert answer.returncode == 0, told(answer)
    kept = releases(place.site)
    assert [release.folder.name for release in kept[1:]] == before[:1]
    assert kept[0].manifest.commit == new
    healed(place, new)
