"""A text or a finding of any check in, the same without civil registration numbers out: what is told may be public."""

from dataclasses import replace

from klarsag.danish.cpr import find_cpr
from klarsag.records.finding import Finding

_HIDDEN = "…"


def masked(text: str) -> str:
    """`"bilag/0102030000.pdf"` gives `"bilag/….pdf"`."""
    for found in reversed(find_cpr(text)):
        text = text[: found.start] + _HIDDEN + text[found.end :]
    return text


def without_numbers(finding: Finding) -> Finding:
    """The finding as it may be told: checks that know nothing of privacy quote what they found, and name files."""
    values = {name: masked(value) for name, value in finding.values.items()}
    file = masked(finding.file)
    return finding if values == finding.values and file == finding.file else replace(finding, file=file, values=values)
