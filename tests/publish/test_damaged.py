"""A repository or a release that is damaged on the disk: a sentence, no traceback, and what readers see stays."""

from tests.publish.place import NEXT_DAY, PAGE, Place, change, done, klarsag, push
from tests.publish.whole import healed, shown

from klarsag.publish.manifest import faults, live, releases


def _unreadable(place: Place, path: str) -> None:
    """The object of a file of the newest commit is nothing but zeros on the disk."""
    git = place.repository.path
    oid = done(git, "rev-parse", f"main:{path}")
    for pack in (git / "objects/pack").glob("*.pack"):
        listed = done(git, "verify-pack", "-v", str(pack)).splitlines()
        for _oid, _kind, _size, packed, offset, *_rest in (line.split() for line in listed if line.startswith(oid)):
            data = bytearray(pack.read_bytes())
            start, end = int(offset) + 3, int(offset) + int(packed)
            data[start:end] = bytes(end - start)
            pack.chmod(0o644)
            pack.write_bytes(data)


def test_an_object_that_cannot_be_read(place: Place) -> None:
    old = shown(place)
    _unreadable(place, PAGE)
    for call in (("run",), ("run", "--again"), ("status",), ("rollback",)):
        answer = klarsag("publish", *call, "--repo", place.repository.path, SOURCE_DATE_EPOCH=NEXT_DAY)
        assert "Traceback" not in answer.stderr, call
        assert answer.returncode in (0, 2), call
        if call[0] == "run":
            assert answer.returncode == 2
            assert shown(place) == old


def test_a_file_of_the_live_release_that_is_lost_comes_back(place: Place) -> None:
    now = live(place.site)
    assert now is not None
    (now.site / "om/index.html").unlink()
    assert faults(now) == ["om/index.html"]
    new = change(place, "den første udgave")
    assert push(place).returncode == 0
    healed(place, new)


def test_a_damaged_release_is_not_gone_back_to(place: Place) -> None:
    now, older = releases(place.site)
    (older.site / "index.html").write_text("", "utf-8")
    answer = klarsag("publish", "rollback", "--repo", place.repository.path)
    assert answer.returncode == 2
    assert older.folder.name in answer.stderr
    assert shown(place) == now
