"""A finding: what is wrong, where, why it matters, what to write instead; a value, and its words in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from klarsag.texts import translator


class Severity(StrEnum):
    """An error stops a publication, a warning asks for a look, a notice only tells."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


@dataclass(frozen=True)
class Kind:
    """What can be wrong. `message`, `why`, `hint` are msgids with {names} that a finding's values fill.

    `wrong` and `right` are a short example of each, for `klarsag explain`; `source` names the law, standard or
    measurement behind the rule, where there is one.
    """

    id: str
    severity: Severity
    message: str
    why: str
    hint: str
    wrong: str = ""
    right: str = ""
    source: str = ""


@dataclass(frozen=True)
class Finding:
    """One thing found. `line` and `column` count from 1; `file` is relative to the edition's folder."""

    kind: Kind
    file: str
    line: int = 1
    column: int = 1
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        return self.file, self.line, self.column, self.kind.id, repr(sorted(self.values.items()))

    def as_json(self, language: str) -> dict[str, Any]:
        """The finding as `klarsag check --format json` gives it."""
        text = translator(language)
        return {
            "id": self.kind.id,
            "severity": self.kind.severity.value,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "message": text(self.kind.message).format_map(self.values),
            "why": text(self.kind.why).format_map(self.values),
            "hint": text(self.kind.hint).format_map(self.values),
        }


class _Blanks(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def with_blanks(template: str) -> str:
    """A text of a kind without a finding: `…` where a value would stand."""
    return template.format_map(_Blanks())
