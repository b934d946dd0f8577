"""Findings for code hosts: named by their place in the repository, as the standard, GitHub and GitLab read them."""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator
from tests.test_cli import klarsag

from klarsag.a11y.packages import installed
from klarsag.annotations import as_github, as_gitlab, as_sarif, in_repository
from klarsag.checks.explain import all_kinds
from klarsag.records.finding import Finding, Kind, Severity

KIND = Kind("mark-lost", Severity.ERROR, "“{mark}” is lost.", "It must be there.", "Write {mark} again.")
LOOK = Kind("mark-odd", Severity.WARNING, "“{mark}” is odd.", "It may be right.", "Look at it.")
MARK = {"mark": "hemmelig, 50 %: æ\nny"}
FOUND = [
    Finding(KIND, "by/møde nr. 1: a,b.md", 3, 7, MARK),
    Finding(KIND, "by/møde nr. 1: a,b.md", 9, 1, MARK),
    Finding(LOOK, "by/udvalg.yaml", 1, 1, MARK),
]


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / "udgave/content/by").mkdir(parents=True)
    (tmp_path / "udgave/content/by/myndighed.yaml").write_text("navn: By\nkortnavm: By\n", "utf-8")
    return tmp_path


def test_files_are_named_from_the_root_of_the_repository(repository: Path) -> None:
    """GitHub puts an annotation nowhere when it does not know the file."""
    name = "udgave/content/by/myndighed.yaml"
    for folder, content in ((repository, "udgave/content"), (repository / "udgave/content/by", "..")):
        github = klarsag("check", content, "--format", "github", cwd=folder)
        assert f"::error file={name},line=2,col=1,title=key-unknown::{name}:2:1: " in github.stdout
        gitlab = json.loads(klarsag("check", content, "--format", "gitlab", cwd=folder).stdout)
        assert {"path": name, "lines": {"begin": 2}} in [one["location"] for one in gitlab]
        sarif = json.loads(klarsag("check", content, "--format", "sarif", cwd=folder).stdout)
        places = [one["locations"][0]["physicalLocation"] for one in sarif["runs"][0]["results"]]
        assert {place["artifactLocation"]["uri"] for place in places} == {name}


def test_other_formats_name_files_from_the_edition(repository: Path) -> None:
    found = json.loads(klarsag("check", "udgave/content", "--format", "json", cwd=repository).stdout)
    assert {one["file"] for one in found} == {"by/myndighed.yaml"}


def test_without_a_repository_files_are_named_from_where_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path)
    assert [one.file for one in in_repository(FOUND[2:], Path("content"))] == ["content/by/udvalg.yaml"]
    monkeypatch.chdir("/usr")
    assert in_repository(FOUND, tmp_path / "content") == FOUND


def test_an_edition_that_is_the_repository_itself_is_named_so(repository: Path) -> None:
    assert in_repository(FOUND, repository) == FOUND


def test_github_gets_a_line_for_each_with_nothing_in_it_that_ends_it() -> None:
    lines = as_github(FOUND, "en").splitlines()
    assert len(lines) == len(FOUND)
    assert lines[0] == (
        "::error file=by/møde nr. 1%3A a%2Cb.md,line=3,col=7,title=mark-lost::by/møde nr. 1: a,b.md:3:7: "
        "“hemmelig, 50 %25: æ%0Any” is lost. It must be there. Write hemmelig, 50 %25: æ%0Any again."
    )
    assert lines[2].startswith("::warning file=by/udvalg.yaml,line=1,col=1,title=mark-odd::")


def test_gitlab_gets_what_its_report_asks_for() -> None:
    """https://docs.gitlab.com/ci/testing/code_quality/: five fields, and a fingerprint that no other finding has."""
    issues = json.loads(as_gitlab(FOUND, "en"))
    assert [one["severity"] for one in issues] == ["blocker", "blocker", "minor"]
    assert all(one.keys() == {"description", "check_name", "fingerprint", "severity", "location"} for one in issues)
    assert len({one["fingerprint"] for one in issues}) == len(issues)


def test_a_fingerprint_outlives_new_lines_and_says_nothing_of_a_text() -> None:
    def prints(findings: list[Finding]) -> list[str]:
        return [one["fingerprint"] for one in json.loads(as_gitlab(findings, "da"))]

    moved = [Finding(one.kind, one.file, one.line + 12, 1, {"mark": "noget helt andet"}) for one in FOUND]
    assert prints(moved) == prints(FOUND)
    assert prints(FOUND[:1]) == prints(FOUND)[:1]


def test_sarif_is_as_the_standard_says() -> None:
    """With a result of every kind there is: what is told of rules is told of all of them."""
    folder = installed(Path(__file__).parent / "pipelines") / "node_modules/@microsoft/jest-sarif/lib/schemas"
    [file] = folder.glob("sarif-2.1.0*.json")
    every = [Finding(kind, "by/møde nr. 1.md", 2, 3, _Anything()) for kind in all_kinds().values()]
    for findings in ([], FOUND, every):
        log = json.loads(as_sarif(findings, "da"))
        Draft4Validator(json.loads(file.read_text("utf-8"))).validate(log)
        [run] = log["runs"]
        rules = run["tool"]["driver"]["rules"]
        assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
        assert len(run["results"]) == len(findings)


def test_sarif_writes_names_as_addresses() -> None:
    """RFC 3986, which the standard asks of an address: no space, no letter that is not ASCII."""
    first = json.loads(as_sarif(FOUND, "da"))["runs"][0]["results"][0]
    uri = first["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.isascii()
    assert " " not in uri
    assert unquote(uri) == FOUND[0].file


@pytest.mark.parametrize(("fails", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_a_pipeline_says_what_stops_it(fails: str, code: int, tmp_path: Path) -> None:
    """A push to a server is refused for errors alone; a pipeline that calls for the same gets the same."""
    assert klarsag("new", str(tmp_path / "ny")).returncode == 0
    page = tmp_path / "ny/content/sider/om.md"
    page.write_text(page.read_text("utf-8") + "\n### For dybt\n\n## Så højere\n", "utf-8")
    found = json.loads(klarsag("check", "--format", "json", cwd=tmp_path / "ny").stdout)
    assert {one["severity"] for one in found} - {"notice"} == {"warning"}, found
    assert klarsag("check", "--fail-on", fails, cwd=tmp_path / "ny").returncode == code


class _Anything(dict[str, str]):
    """A value for every name."""

    def __missing__(self, key: str) -> str:
        return "noget"
