"""Findings as a person, a program or a code host wants them: text, JSON, and the formats of klarsag.annotations."""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from klarsag.annotations import as_github, as_gitlab, as_sarif
from klarsag.records.finding import Finding, Severity
from klarsag.texts import _, plural, translator

_SEVERITY = {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.NOTICE: _("notice")}


def as_text(findings: Sequence[Finding], language: str) -> str:
    """A block for each finding: place and what is wrong, why it matters, what to write instead."""
    return "\n".join(block(finding.as_json(language), language) for finding in findings)


def block(told: Mapping[str, Any], language: str) -> str:
    """The same for one finding, as klarsag.records.finding.Finding.as_json tells it in `language`."""
    place = f"{told['file']}:{told['line']}:{told['column']}"
    severity = translator(language)(_SEVERITY[Severity(told["severity"])])
    return f"{place}: {severity}: {told['message']} [{told['id']}]\n    {told['why']}\n    {told['hint']}"


def as_json(findings: Sequence[Finding], language: str) -> str:
    return json.dumps([finding.as_json(language) for finding in findings], ensure_ascii=False, indent=2)


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
    "gitlab": as_gitlab,
}
HOSTED = ("sarif", "github", "gitlab")  # formats whose reader knows a file by its place in the repository


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
