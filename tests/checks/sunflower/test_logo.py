"""In: the programme's mark and its folder. Out: what is not there, is no picture, or is named by nothing."""

from pathlib import Path

import pytest
from tests.checks.sunflower.edition import places, sunflower, town

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
JPEG = b"\xff\xd8\xff\xe0" + bytes(20)


def told(root: Path, file: str, **there: bytes) -> list[str]:
    town(root, sunflower=sunflower(rest=f"logo: {{fil: {file}, licens: En aftale}}" if file else ""))
    for name, content in there.items():
        path = root / "by" / name.replace("__", "/").replace("_png", ".png")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    return places(root)


@pytest.mark.parametrize("content", [PNG, JPEG])
def test_a_picture_in_its_folder(tmp_path: Path, content: bytes) -> None:
    assert told(tmp_path, "solsikke/maerke.png", solsikke__maerke_png=content) == []


@pytest.mark.parametrize("content", [b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", b"GIF89a" + bytes(20), b"x"])
def test_what_is_no_picture_by_its_bytes(tmp_path: Path, content: bytes) -> None:
    found = told(tmp_path, "solsikke/maerke.png", solsikke__maerke_png=content)
    assert found == ["by/solsikke.yaml:6:13 logo-format"]


def test_a_picture_that_is_not_there(tmp_path: Path) -> None:
    found = told(tmp_path, "solsikke/maerket.png", solsikke__maerke_png=PNG)
    assert found == ["by/solsikke.yaml:6:13 logo-missing", "by/solsikke/maerke.png:1:1 file-unused"]


@pytest.mark.parametrize("file", ["maerke.png", "andet/maerke.png", "solsikke.png"])
def test_a_picture_outside_the_folder(tmp_path: Path, file: str) -> None:
    assert told(tmp_path, file) == ["by/solsikke.yaml:6:13 logo-folder"]


def test_files_that_nothing_names(tmp_path: Path) -> None:
    assert told(tmp_path, "", solsikke__gammelt_png=PNG) == ["by/solsikke/gammelt.png:1:1 file-unused"]


def test_a_link_is_no_picture(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    town(tmp_path / "content", sunflower=sunflower(rest="logo: {fil: solsikke/maerke.png, licens: En aftale}"))
    (tmp_path / "content" / "by" / "solsikke").mkdir()
    (tmp_path / "content" / "by" / "solsikke" / "maerke.png").symlink_to(tmp_path / "secret.png")
    assert places(tmp_path / "content") == ["by/solsikke.yaml:6:13 logo-missing"]
