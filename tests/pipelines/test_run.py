"""The pipelines as they run: what is on main is shown whole; what is not good, or not on main, is not shown at all.

The three make the same calls (test_workflows.py), so one is run here to its end and another to its failure.
`KLARSAG_PIPELINES=all python -m pytest tests/pipelines` runs all of them, in a real browser too: three minutes.
"""

import json
from pathlib import Path

import pytest
from tests.pipelines.conftest import ITEM, commit
from tests.pipelines.hosts import EVERYTHING, Ran, actions, gitlab, silent
from tests.sshd import Sshd

from klarsag.publish.layout import SiteFolder
from klarsag.publish.manifest import faults, files_of, live
from klarsag.site.start import PIPELINES

MAIN = {"github.ref": "refs/heads/main", "github.event.repository.visibility": "public"}
FORK = {
    "github.ref": "refs/pull/7/merge",
    "github.event.repository.visibility": "public",
    "github.event.pull_request.head.repo.fork": True,
}


def hosts(*quick: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("host", PIPELINES if EVERYTHING else quick, indirect=True)


def run(host: str, edition: Path, bin: Path, to: str = "", secrets: dict[str, str] | None = None) -> list[Ran]:
    """A push of main. With `to` the pipeline has been told of a server there."""
    secrets = secrets or {}
    file = edition / PIPELINES[host]
    if host == "gitlab":
        told = {"KLARSAG_SERVER": to, **secrets} if to else {}
        branches = {"CI_COMMIT_BRANCH": "main", "CI_DEFAULT_BRANCH": "main", "GITLAB_USER_LOGIN": "ida"}
        return gitlab(file, edition, bin, {**branches, **told})
    names = {**MAIN, **({"vars.KLARSAG_SERVER": to} if to else {})}
    names |= {f"secrets.{name}": text for name, text in secrets.items()}
    return actions(file / "workflows/klarsag.yml", edition, bin, names, "push")


def spoil(edition: Path) -> None:
    """An item that nobody can say the access of: an error in line 1."""
    text = (edition / ITEM).read_text("utf-8")
    assert "adgang: åben\n" in text
    (edition / ITEM).write_text(text.replace("adgang: åben\n", ""), "utf-8")
    commit(edition)


@hosts("gitlab")
def test_what_is_on_main_is_shown_on_the_server(
    host: str, edition: Path, bin: Path, server: Sshd, tmp_path: Path
) -> None:
    there = SiteFolder(tmp_path / "srv/kommune")
    secrets = server.as_file(tmp_path) if host == "gitlab" else server.as_text()
    ran = run(host, edition, bin, server.address(there.path), secrets)
    assert [(step.name, step.said) for step in ran if step.code] == []
    shown = live(there)
    assert shown is not None
    assert faults(shown) == []
    assert (there.live / "eksempel/index.html").is_file()
    assert {step.job for step in ran} == ({"site", "server"} if host == "gitlab" else {"site"})
    if host == "gitlab":  # and the same site with GitLab Pages, where no server is named
        branches = {"CI_COMMIT_BRANCH": "main", "CI_DEFAULT_BRANCH": "main"}
        [pages] = gitlab(edition / PIPELINES[host], edition, bin, branches, done=["site"])
        assert (pages.name, pages.code) == ("pages", 0)
        assert {address for address, _path in files_of(edition / "public")} == set(shown.manifest.files)


@hosts("github")
def test_what_is_not_good_is_told_at_its_line_and_nothing_is_sent(
    host: str, edition: Path, bin: Path, server: Sshd, tmp_path: Path
) -> None:
    spoil(edition)
    there = SiteFolder(tmp_path / "srv/kommune")
    ran = run(host, edition, bin, server.address(there.path), server.as_text())
    [failed] = [step for step in ran if step.code]
    assert failed.code == 1
    assert not there.path.exists()
    if host == "github":
        assert f"::error file={ITEM},line=" in failed.said
        sarif = json.loads((edition.with_name("udgave-site") / "klarsag.sarif").read_text("utf-8"))
        assert any(found["level"] == "error" for found in sarif["runs"][0]["results"])
        assert any(step.name.startswith("github/codeql-action/upload-sarif@") for step in ran)
    if host == "gitlab":
        report = json.loads((edition / "gl-code-quality-report.json").read_text("utf-8"))
        assert (ITEM, "blocker") in [(one["location"]["path"], one["severity"]) for one in report]
    assert "access-missing" in failed.said


@pytest.mark.parametrize("host", ["github"], indirect=True)
def test_without_a_server_github_pages_get_what_is_live(host: str, edition: Path, bin: Path) -> None:
    ran = actions(edition / PIPELINES[host] / "workflows/klarsag.yml", edition, bin, MAIN, "push", silent)
    assert [step.given["path"] for step in ran if step.name.startswith("actions/upload-pages-")] == ["_release/live"]
    assert ran[-1].job == "pages"
    assert not any("server" in step.name for step in ran)


@pytest.mark.parametrize("host", ["github", "forgejo"], indirect=True)
def test_a_pull_request_from_a_fork_is_checked_and_gets_no_secret(host: str, edition: Path, bin: Path) -> None:
    names = {**FORK, "vars.KLARSAG_SERVER": "ssh://klarsag@www.example.dk/srv", "secrets.KLARSAG_SSH_KEY": "a key"}
    ran = actions(edition / PIPELINES[host] / "workflows/klarsag.yml", edition, bin, names, "pull_request", silent)
    assert {"Check", "Make a release"} <= {step.name for step in ran}
    assert "a key" not in repr(ran)
    assert not any(word in step.name for step in ran for word in ("upload-sarif", "upload-pages", "server"))
    assert {step.job for step in ran} == {"site"}


@pytest.mark.parametrize("host", ["gitlab"], indirect=True)
def test_a_merge_request_is_checked_and_nothing_is_shown(host: str, edition: Path, bin: Path) -> None:
    told = {"CI_DEFAULT_BRANCH": "main", "KLARSAG_SERVER": "ssh://klarsag@www.example.dk/srv"}
    ran = gitlab(edition / PIPELINES[host], edition, bin, told, silent)
    assert [step.job for step in ran] == ["site"]
