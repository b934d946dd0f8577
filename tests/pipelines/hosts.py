"""In: a pipeline of the starter and an edition. Out: what a code host would have run of it, really run.

Every `run:` and `script:` is given to bash as it stands. First on its PATH are klarsag of this Python; `pip`, which
installs nothing and looks whether what the file asks for is what is here; `apt-get`, which does nothing. The line that
needs a real browser is left out unless KLARSAG_PIPELINES is set: the gate has tests of its own (tests/a11y).
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml
from tests.pipelines.expressions import filled, runs

EVERYTHING = "KLARSAG_PIPELINES" in os.environ

_PIP = """#!{python}
import sys
from importlib.metadata import distribution
from packaging.requirements import Requirement
assert sys.argv[1] == "install" and sys.argv[-2] == "--requirement", sys.argv
for line in open(sys.argv[-1], encoding="utf-8"):
    if asked := line.partition("#")[0].strip():
        need = Requirement(asked)
        here = distribution(need.name)
        assert need.specifier.contains(here.version), f"{{need}}, and here is {{here.version}}"
"""


Shell = Callable[[str, Path, Path, Mapping[str, str]], "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class Ran:
    """A step: what it is called or uses, and, where it is one that runs, how that ended and what it said."""

    job: str
    name: str
    code: int = 0
    said: str = ""
    given: Mapping[str, str] = field(default_factory=dict)


def tools(folder: Path) -> Path:
    """A folder for the front of PATH."""
    folder.mkdir()
    (folder / "klarsag").symlink_to(Path(sys.executable).with_name("klarsag"))
    (folder / "pip").write_text(_PIP.format(python=sys.executable), "utf-8")
    (folder / "apt-get").write_text("#!/bin/sh\n", "utf-8")
    for name in ("pip", "apt-get"):
        (folder / name).chmod(0o755)
    return folder


def bash(script: str, folder: Path, bin: Path, more: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    """As code hosts call it: it stops at the first line that fails, and where any program of a pipe does."""
    if not EVERYTHING:
        script = re.sub(r"^klarsag a11y .*$", ":", script, flags=re.MULTILINE)
    environment = {"PATH": f"{bin}:{os.environ['PATH']}", "HOME": os.environ["HOME"], "LC_ALL": "C.UTF-8", **more}
    call = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(call, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def silent(script: str, folder: Path, bin: Path, more: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    """Runs nothing: for a test of which steps there are."""
    return subprocess.CompletedProcess(script, 0, "", "")


def actions(
    file: Path, edition: Path, bin: Path, names: Mapping[str, Any], event: str, shell: Shell = bash
) -> list[Ran]:
    """A workflow as GitHub and Forgejo run it on `event`; each job in a fresh copy of the edition."""
    workflow = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
    assert event in workflow["on"]
    known = {"github.event_name": event, "runner.os": "Linux", **names}
    done: list[Ran] = []
    failed: set[str] = set()
    for job, about in workflow["jobs"].items():
        needed = {about["needs"]} if "needs" in about else set()
        if needed & failed or not runs(about.get("if", ""), known, edition, False):
            continue
        folder = edition.with_name(f"{edition.name}-{job}")
        shutil.copytree(edition, folder, symlinks=True)
        ran = _steps(job, about["steps"], folder, bin, dict(known), shell)
        done += ran
        if any(step.code for step in ran):
            failed.add(job)
    return done


def _steps(
    job: str, steps: list[dict[str, Any]], folder: Path, bin: Path, names: dict[str, Any], shell: Shell
) -> list[Ran]:
    done: list[Ran] = []
    for step in steps:
        if not runs(step.get("if", ""), names, folder, any(one.code for one in done)):
            continue
        if "uses" in step:
            given = {key: filled(text, names, folder) for key, text in step.get("with", {}).items()}
            done.append(Ran(job, step["uses"], given=given))
            continue
        output = folder / f"output-{len(done)}.txt"
        environment = {key: filled(text, names, folder) for key, text in step.get("env", {}).items()}
        ran = shell(filled(step["run"], names, folder), folder, bin, environment | {"GITHUB_OUTPUT": str(output)})
        for line in output.read_text("utf-8").splitlines() if output.exists() else ():
            key, _is, text = line.partition("=")
            names[f"steps.{step['id']}.outputs.{key}"] = text
        done.append(Ran(job, step.get("name", step["run"]), ran.returncode, ran.stdout + ran.stderr, environment))
    return done


def gitlab(
    file: Path, edition: Path, bin: Path, variables: Mapping[str, str], shell: Shell = bash, done: Collection[str] = ()
) -> list[Ran]:
    """The jobs whose rules hold, in the order of their stages, in one folder: GitLab brings the artifacts along.

    Those named in `done` have left theirs there already.
    """
    pipeline = yaml.safe_load(file.read_text("utf-8"))
    jobs = {name: about for name, about in pipeline.items() if isinstance(about, dict) and "script" in about}
    ended: list[Ran] = []
    for name, about in sorted(jobs.items(), key=lambda job: job[1]["stage"]):  # build, deploy
        if name in done or any(one.code for one in ended) or not _holds(about.get("rules"), variables):
            continue
        ran = shell("\n".join(about["script"]), edition, bin, variables)
        ended.append(Ran(name, name, ran.returncode, ran.stdout + ran.stderr))
    return ended


def _holds(rules: list[dict[str, str]] | None, variables: Mapping[str, str]) -> bool:
    return rules is None or any(_rule(rule["if"], variables) for rule in rules)


def _rule(condition: str, variables: Mapping[str, str]) -> bool:
    for part in condition.split(" && "):
        left, operator, right = (*part.split(), "!=", "null")[:3]
        values = [None if name == "null" else variables.get(name[1:]) if name[0] == "$" else name.strip('"')
                  for name in (left, right)]  # fmt: skip
        if (values[0] == values[1]) != (operator == "=="):
            return False
    return True
