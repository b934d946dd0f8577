"""The pipelines as files: what code hosts would read, with no more rights than they use, and the same calls in each."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.conftest import PROJECT
from tests.test_cli import klarsag

from klarsag.publish.config import Config
from klarsag.publish.init import init
from klarsag.publish.layout import Repository
from klarsag.site.start import PIPELINES, STARTER, start

GITHUB, FORGEJO = (STARTER / folder / "workflows/klarsag.yml" for folder in (".github", ".forgejo"))
GITLAB = STARTER / ".gitlab-ci.yml"
SCHEMAS = {
    GITHUB: ["--builtin-schema", "vendor.github-workflows"],
    FORGEJO: ["--builtin-schema", "vendor.github-workflows"],  # Forgejo has none of its own, and follows GitHub's words
    GITLAB: ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"],
}
WORKFLOWS = pytest.mark.parametrize("file", [GITHUB, FORGEJO], ids=["github", "forgejo"])


def read(file: Path) -> Any:
    return yaml.load(file.read_text("utf-8"), yaml.BaseLoader)  # "on" is a word here, not the YAML of 2005's true


@pytest.mark.parametrize("file", SCHEMAS, ids=["github", "forgejo", "gitlab"])
def test_it_is_as_its_schema_says(file: Path) -> None:
    call = [sys.executable, "-m", "check_jsonschema", *SCHEMAS[file], str(file)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_new_edition_has_the_pipeline_that_was_asked_for_and_no_other(tmp_path: Path) -> None:
    for asked in (*PIPELINES, "none"):
        assert klarsag("new", str(tmp_path / asked), "--pipeline", asked).returncode == 0
        there = {name for name, path in PIPELINES.items() if (tmp_path / asked / path).exists()}
        assert there == {asked} - {"none"}
        assert (tmp_path / asked / "requirements.txt").is_file()
    assert klarsag("new", str(tmp_path / "ny"), "--pipeline", "bitbucket").returncode == 2


def test_no_job_has_a_right_that_it_does_not_use() -> None:
    workflow = read(GITHUB)
    assert workflow["permissions"] == {}
    assert {name: job["permissions"] for name, job in workflow["jobs"].items()} == {
        "site": {"contents": "read", "security-events": "write"},
        "pages": {"pages": "write", "id-token": "write"},
    }


@WORKFLOWS
def test_actions_have_a_version_and_leave_no_password_behind(file: Path) -> None:
    steps = [step for job in read(file)["jobs"].values() for step in job["steps"] if "uses" in step]
    assert [step["uses"] for step in steps if not re.search(r"@v\d+$", step["uses"])] == []
    checkouts = [step for step in steps if "/checkout@" in step["uses"]]
    assert checkouts
    assert all(step["with"]["persist-credentials"] == "false" for step in checkouts)


@WORKFLOWS
def test_secrets_are_only_in_the_step_that_needs_them(file: Path) -> None:
    for job in read(file)["jobs"].values():
        for step in job["steps"]:
            assert ("secrets." in json.dumps(step)) == ("server" in step.get("name", ""))
        assert "secrets." not in json.dumps({key: value for key, value in job.items() if key != "steps"})


@WORKFLOWS
def test_nobody_who_writes_a_title_or_a_branch_writes_a_script(file: Path) -> None:
    """What an expression gives is put into a script as text; a branch can be called `$(…)`."""
    for job in read(file)["jobs"].values():
        assert [step["run"] for step in job["steps"] if "${{" in step.get("run", "")] == []
    assert "pull_request_target" not in file.read_text("utf-8")


@WORKFLOWS
def test_it_runs_each_night_and_one_after_the_other(file: Path) -> None:
    workflow = read(file)
    assert workflow["on"]["push"] == {"branches": ["main"]}
    assert [re.fullmatch(r"\d+ \d+ \* \* \*", one["cron"]) is not None for one in workflow["on"]["schedule"]] == [True]
    assert workflow["concurrency"]["group"] == "klarsag-${{ github.ref }}"
    jobs = read(GITLAB)
    assert {jobs[name]["resource_group"] for name in ("pages", "server")} == {"klarsag"}


def test_the_three_do_the_same() -> None:
    def calls(file: Path) -> list[str]:
        found = re.findall(r"klarsag (?:check|publish|a11y)\b.*$", file.read_text("utf-8"), re.MULTILINE)
        return [call for call in found if "--fail-on never" not in call]

    assert calls(FORGEJO) == calls(GITLAB)
    assert (
        calls(GITHUB)
        == [call.replace("check", "check --format github", 1) for call in calls(FORGEJO)][:1] + (calls(FORGEJO)[1:])
    )


def test_every_option_that_is_used_is_one_that_there_is() -> None:
    """The line for the browser runs in no quick test; the others run in test_run.py."""
    import argparse

    from klarsag.commands.a11y import A11Y

    [call] = {line for file in SCHEMAS for line in re.findall(r"klarsag a11y (.*)$", file.read_text("utf-8"), re.M)}
    parser = argparse.ArgumentParser(exit_on_error=False)
    A11Y.arguments(parser, str)
    assert parser.parse_args(call.split()).site == "_release/live"


def test_the_program_is_named_once_in_a_range_that_has_it() -> None:
    packaging = pytest.importorskip("packaging.requirements")
    [line] = [line for line in (STARTER / "requirements.txt").read_text("utf-8").splitlines() if line[0] != "#"]
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
    need = packaging.Requirement(line)
    assert need.specifier.contains(project["version"])
    assert need.extras == {"a11y", "pdf", "privacy", "publish"}
    assert need.extras <= project["optional-dependencies"].keys()
    assert not any("klarsag[" in file.read_text("utf-8") or "klarsag=" in file.read_text("utf-8") for file in SCHEMAS)


def test_what_a_pipeline_leaves_in_a_clone_is_no_part_of_the_edition() -> None:
    ignored = {line.strip("/") for line in (STARTER / ".gitignore").read_text("utf-8").split()}
    assert {"_release", "public", "a11y.html", "a11y.yaml", "klarsag.sarif", "gl-code-quality-report.json"} <= ignored


def test_a_server_of_ones_own_takes_an_edition_that_has_a_pipeline(tmp_path: Path) -> None:
    """It refuses what lies outside of content/ and is not what it has itself (klarsag.publish.pushed.outside)."""
    repository = Repository(tmp_path / "repo.git")
    init(repository, Config(site=tmp_path / "site"), None)
    for name in PIPELINES:
        start(tmp_path / name, name)
        edition = tmp_path / name
        asked = [one for one in edition.rglob("*") if one.name in ("klarsag.yml", ".gitlab-ci.yml", "requirements.txt")]
        for file in asked:
            assert (repository.own / file.relative_to(edition)).read_bytes() == file.read_bytes()
        assert len(asked) == 2
