"""What an import did, source by source, as values; and as the JSON document that `--report` writes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from klarsag.importers import kinds
from klarsag.importers.account.account import Account
from klarsag.records.finding import Finding, Severity
from klarsag.texts import translator

_WRONG_CALL = frozenset({kinds.SOURCE_MISSING, kinds.FORMAT_UNKNOWN, kinds.AUTHORITY_NAME})
_EXCERPTS = 20


@dataclass(frozen=True)
class SourceReport:
    """One source. `records`: its files in the edition; `changed`: whether the import changed any of them."""

    source: str
    account: Account
    records: tuple[str, ...]
    repairs: Mapping[str, int]
    notices: tuple[Finding, ...]
    changed: bool

    def as_json(self, language: str) -> dict[str, Any]:
        words, text = self.account, translator(language)
        return {
            "source": self.source,
            "tokens": words.tokens,
            "placed": words.placed,
            "furniture": sum(words.furniture.values()),
            "unplaced": words.unplaced,
            "furniture_reasons": {text(reason): count for reason, count in sorted(words.furniture.items())},
            "unplaced_words": words.unplaced_runs[:_EXCERPTS],
            "added_words": words.added[:_EXCERPTS],
            "moved_lines": words.moved[:_EXCERPTS],
            "repairs": dict(self.repairs),
            "records": list(self.records),
            "changed": self.changed,
            "notices": [notice.as_json(language) for notice in self.notices],
        }


@dataclass
class Report:
    """An import. `findings`: what belongs to no source that was imported."""

    sources: list[SourceReport] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def all_findings(self) -> list[Finding]:
        """Every finding, those of the sources too, in the order of their files."""
        found = [*self.findings, *(notice for source in self.sources for notice in source.notices)]
        return sorted(found, key=lambda finding: finding.sort_key)

    @property
    def exit_code(self) -> int:
        """0 where every word of every source is accounted for, 1 where not, 2 where the call was wrong."""
        if any(finding.kind in _WRONG_CALL for finding in self.findings):
            return 2
        errors = any(finding.kind.severity is Severity.ERROR for finding in self.all_findings)
        return int(errors or not all(source.account.complete for source in self.sources))

    def as_json(self, language: str) -> dict[str, Any]:
        """The report: totals, then each source."""
        sources = [source.as_json(language) for source in self.sources]
        totals = {key: sum(source[key] for source in sources) for key in ("tokens", "placed", "furniture", "unplaced")}
        return {
            **totals,
            "records": sum(len(source["records"]) for source in sources),
            "sources": sources,
            "findings": [finding.as_json(language) for finding in sorted(self.findings, key=lambda f: f.sort_key)],
        }
