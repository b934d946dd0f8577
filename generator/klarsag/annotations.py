"""Findings in; out: what code hosts show at the line itself: GitHub's commands, GitLab's report, SARIF for both."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote

from klarsag import __version__
from klarsag.records.finding import Finding, Kind, Severity, with_blanks
from klarsag.texts import translator

_SARIF = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
# GitLab's five: info, minor, major, critical, blocker.
_GITLAB = {Severity.ERROR: "blocker", Severity.WARNING: "minor", Severity.NOTICE: "info"}


def in_repository(findings: Sequence[Finding], content: Path) -> list[Finding]:
    """The same, with files named from the root of the repository that `content` lies in: code hosts know no other.

    Without a repository they are named from the folder that the command was called in, or else from `content`.
    """
    folder = content.resolve()
    places = [*folder.parents, folder]
    roots = [place for place in places if (place / ".git").exists()] or [Path.cwd()]
    if not folder.is_relative_to(roots[0]) or folder == roots[0]:
        return [*findings]
    inside = folder.relative_to(roots[0]).as_posix()
    return [replace(finding, file=f"{inside}/{finding.file}") for finding in findings]


def as_github(findings: Sequence[Finding], language: str) -> str:
    """Workflow commands that GitHub shows at the line; its log shows the message alone, so that names the place too."""

    def escaped(value: str) -> str:
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def of_property(value: str) -> str:
        return escaped(value).replace(",", "%2C").replace(":", "%3A")

    return "\n".join(
        f"::{_GITHUB[finding.kind.severity]} file={of_property(told['file'])},"
        f"line={told['line']},col={told['column']},title={told['id']}::"
        + escaped(f"{told['file']}:{told['line']}:{told['column']}: {_said(told)}")
        for finding in findings
        for told in [finding.as_json(language)]
    )


def as_gitlab(findings: Sequence[Finding], language: str) -> str:
    """GitLab's code quality report: what it reads of the Code Climate specification.

    A fingerprint says whether a finding is new. It is made of the kind, the file and how many like it stand above, so
    that it outlives lines put in before it, and nothing of a text can be guessed from it.
    """
    count: Counter[str] = Counter()
    issues = []
    for finding in findings:
        told = finding.as_json(language)
        like = f"{told['id']}\0{told['file']}"
        count[like] += 1
        issues.append(
            {
                "description": _said(told),
                "check_name": told["id"],
                "fingerprint": hashlib.sha256(f"{like}\0{count[like]}".encode()).hexdigest(),
                "severity": _GITLAB[finding.kind.severity],
                "location": {"path": told["file"], "lines": {"begin": told["line"]}},
            }
        )
    return json.dumps(issues, ensure_ascii=False, indent=2)


def as_sarif(findings: Sequence[Finding], language: str) -> str:
    """SARIF 2.1.0 (OASIS), with what GitHub's code scanning asks of it; files are named from the repository's root."""
    kinds = list({finding.kind.id: finding.kind for finding in findings}.values())
    place = {kind.id: number for number, kind in enumerate(kinds)}
    driver = {"name": "klarsag", "version": __version__, "rules": [_rule(kind, language) for kind in kinds]}
    results = []
    for finding in findings:
        told = finding.as_json(language)
        region = {"startLine": told["line"], "startColumn": told["column"]}
        # RFC 3986: a Danish letter or a space in a file's name is no character of an address.
        file = {"uri": quote(told["file"]), "uriBaseId": "%SRCROOT%"}
        results.append(
            {
                "ruleId": told["id"],
                "ruleIndex": place[told["id"]],
                "level": _SARIF[finding.kind.severity],
                "message": {"text": _said(told)},
                "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
            }
        )
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": "klarsag/"},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def _rule(kind: Kind, language: str) -> dict[str, Any]:
    text = translator(language)
    return {
        "id": kind.id,
        "shortDescription": {"text": with_blanks(text(kind.message))},
        "fullDescription": {"text": with_blanks(text(kind.why))},
        "help": {"text": with_blanks(text(kind.hint))},
        "defaultConfiguration": {"level": _SARIF[kind.severity]},
    }


def _said(told: dict[str, Any]) -> str:
    return f"{told['message']} {told['why']} {told['hint']}"
