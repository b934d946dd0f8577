"""A repository or a release that is damaged on the disk: a sentence, no traceback, and what readers see stays."""

from pathlib import Path

from tests.publish.place import NEXT_DAY, Place, change, klarsag, push
from tests.publish.whole import healed, shown

from klarsag.publish.manifest import faults, live, releases


def _newest_pack(place: Place) -> Path:
    packs = (place.repository.path / "objects/pack").glob("*.pack")
    return max(packs, key=lambda path: path.stat().st_mtime_ns)


def test_an_object_that_cannot_be_read(place: Place) -> None:
    old = shown(place)
    pack = _newest_pack(place)
    data = bytearray(pack.read_bytes())
    data[-40:-20] = bytes(20)
    pack.chmod(0o644)
    pack.write_bytes(data)
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
