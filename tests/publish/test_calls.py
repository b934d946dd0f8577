"""A wrong call of `klarsag publish` ends with exit code 2 and one sentence that says what is wrong."""

from pathlib import Path

import pytest
from tests.publish.place import Place, edition, klarsag


def _refused(*arguments: str | Path) -> str:
    answer = klarsag("publish", *arguments)
    assert answer.returncode == 2, answer.stderr
    assert answer.stdout == ""
    assert "Traceback" not in answer.stderr
    sentence = answer.stderr.strip()
    assert 3 < len(sentence.split()) < 40
    return sentence


@pytest.mark.parametrize("call", [("status",), ("run",), ("rollback",)], ids="".join)
def test_a_folder_that_is_no_repository(tmp_path: Path, call: tuple[str, ...]) -> None:
    assert str(tmp_path) in _refused(*call, "--repo", tmp_path)


@pytest.mark.parametrize("number", ["0", "-1", "to", "1.5"])
def test_a_number_that_is_none(published: Place, number: str) -> None:
    assert "1, 2, 3" in _refused("rollback", "--repo", published.repository.path, "--", number)


def test_further_back_than_releases_are_kept(published: Place) -> None:
    assert "7" in _refused("rollback", "--repo", published.repository.path, "7")


def test_a_new_place_is_made_in_empty_folders_only(published: Place, tmp_path: Path) -> None:
    used = published.clone
    assert str(used) in _refused("init", used, "--site", tmp_path / "site")
    assert str(used) in _refused("init", tmp_path / "repo", "--site", used)
    assert "mkdocs.yml" in _refused("init", tmp_path / "repo", "--site", tmp_path / "site", "--from", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_before_the_first_push(tmp_path: Path) -> None:
    repository = tmp_path / "repo"
    made = klarsag("publish", "init", repository, "--site", tmp_path / "site", "--branch", "offentlig")
    assert made.returncode == 0, made.stderr
    assert "offentlig" in _refused("run", "--repo", repository)
    _refused("rollback", "--repo", repository)
    status = klarsag("publish", "status", "--repo", repository)
    assert status.returncode == 0, status.stderr
    assert '"live": null' in status.stdout


def test_settings_that_nobody_can_read(tmp_path: Path) -> None:
    repository = tmp_path / "repo"
    assert klarsag("publish", "init", repository, "--site", tmp_path / "site").returncode == 0
    settings = repository / "klarsag/publish.yaml"
    for wrong in ("keep: mange", "branch: [", "keep: 1", "- main", "gæt: 3"):
        settings.write_text(f"site: {tmp_path}/site\n{wrong}\n", "utf-8")
        assert str(settings) in _refused("run", "--repo", repository)


def test_a_release_without_a_repository(tmp_path: Path) -> None:
    assert "mkdocs.yml" in _refused("release", "--site", tmp_path / "site", "-f", tmp_path / "mkdocs.yml")
    edition(tmp_path / "edition")
    settings = tmp_path / "edition/mkdocs.yml"
    made = klarsag("publish", "release", "--site", tmp_path / "site", "-f", settings)
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "site/live/index.html").is_file()
    item = next((tmp_path / "edition").rglob("01-*.md"))
    item.write_text(item.read_text("utf-8").replace("adgang: åben\n", ""), "utf-8")
    bad = klarsag("publish", "release", "--site", tmp_path / "site", "-f", settings)
    assert bad.returncode == 1
    assert item.name in bad.stderr
    assert "Traceback" not in bad.stderr
    assert [path.name for path in (tmp_path / "site/releases").iterdir()] == [Path(made.stdout.strip()).name]
