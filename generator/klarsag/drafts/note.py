"""What a draft leaves to the clerk: a frozen value between the parts of a draft and whoever prints it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from klarsag.records.words import danish
from klarsag.texts import translator


@dataclass(frozen=True)
class Note:
    """`message` is a msgid with {names} that `values` fill; `answer` is the answer it is about."""

    answer: str
    message: str
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)

    def told(self, language: str) -> str:
        return translator(language)(self.message).format_map(self.values)

    def as_json(self, language: str) -> dict[str, Any]:
        return {"answer": danish(self.answer), "message": self.told(language)}
