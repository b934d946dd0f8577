"""Findings as a person, a program or a code host wants them: text, JSON, SARIF, GitHub annotations."""

import json
from collections import Counter
from collections.abc import Callable, Sequence

from klarsag import __version__
from klarsag.records.finding import Finding, Severity
from klarsag.texts import _, plural, translator

_LEVEL = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
_SEVERITY = {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.NOTICE: _("notice")}


def as_text(findings: Sequence[Finding], language: str) -> str:
    """A block for each finding: place and what is wrong, why it matters, what to write instead."""
    text = translator(language)
    blocks = []
    for finding in findings:
        told = finding.as_json(language)
        place = f"{told['file']}:{told['line']}:{told['column']}"
        severity = text(_SEVERITY[finding.kind.severity])
        blocks.append(f"{place}: {severity}: {told['message']} [{told['id']}]\n    {told['why']}\n    {told['hint']}")
    return "\n".join(blocks)


def as_json(findings: Sequence[Finding], language: str) -> str:
    return json.dumps([finding.as_json(language) for finding in findings], ensure_ascii=False, indent=2)


def as_github(findings: Sequence[Finding], language: str) -> str:
    """Workflow commands that GitHub shows at the line itself."""
    level = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}

    def escaped(value: str) -> str:
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    return "\n".join(
        f"::{level[finding.kind.severity]} file={escaped(told['file']).replace(',', '%2C').replace(':', '%3A')},"
        f"line={told['line']},col={told['column']},title={told['id']}::"
        + escaped(f"{told['message']} {told['why']} {told['hint']}")
        for finding in findings
        for told in [finding.as_json(language)]
    )


def as_sarif(findings: Sequence[Finding], language: str) -> str:
    """SARIF 2.1.0 (OASIS), which code hosts read."""
    rules = {finding.kind.id: finding.kind for finding in findings}
    results = []
    for finding in findings:
        told = finding.as_json(language)
        region = {"startLine": told["line"], "startColumn": told["column"]}
        location = {"artifactLocation": {"uri": told["file"]}, "region": region}
        results.append(
            {
                "ruleId": told["id"],
                "level": _LEVEL[finding.kind.severity],
                "message": {"text": f"{told['message']} {told['why']} {told['hint']}"},
                "locations": [{"physicalLocation": location}],
            }
        )
    driver = {"name": "klarsag", "version": __version__, "rules": [{"id": id} for id in rules]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"$schema": schema, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)


def digest(findings: Sequence[Finding], language: str) -> str:
    """As `as_text`, but notices are counted by kind: an import of years would print hundreds."""
    loud = [finding for finding in findings if finding.kind.severity is not Severity.NOTICE]
    quiet = Counter(finding.kind.id for finding in findings if finding.kind.severity is Severity.NOTICE)
    counted = ", ".join(f"{id} {count}" for id, count in sorted(quiet.items()))
    notices = (
        [translator(language)(_("Notices, in full in the report: {counted}.")).format(counted=counted)]
        if counted
        else []
    )
    return "\n".join([*filter(None, [as_text(loud, language)]), *notices])


FORMATS: dict[str, Callable[[Sequence[Finding], str], str]] = {
    "text": as_text,
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
}


def summary(findings: Sequence[Finding], language: str) -> str:
    """One sentence: how many of each severity."""
    n_ = plural(language)
    count = Counter(finding.kind.severity for finding in findings)
    parts = (
        n_("{count} error", "{count} errors", count[Severity.ERROR]).format(count=count[Severity.ERROR]),
        n_("{count} warning", "{count} warnings", count[Severity.WARNING]).format(count=count[Severity.WARNING]),
        n_("{count} notice", "{count} notices", count[Severity.NOTICE]).format(count=count[Severity.NOTICE]),
    )
    return ", ".join(parts) + "."
