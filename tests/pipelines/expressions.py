"""In: an expression of a GitHub or Forgejo workflow, and what its names stand for. Out: its value, as they work it out.

Only what our workflows use; anything else is an error, so that nothing is ever taken for granted.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

_TOKEN = re.compile(r"\s*('[^']*'|&&|\|\||==|!=|[!()]|[a-zA-Z_][\w.-]*)")
_PYTHON = {"&&": " and ", "||": " or ", "!": " not ", "==": " == ", "!=": " != ", "(": "(", ")": ")"}
_STATUS = ("always", "cancelled", "failure", "success")


def value(expression: str, names: Mapping[str, Any], folder: Path, failed: bool) -> Any:
    """`names` are "github.ref" → …; others have no value. `folder` is where files are looked for."""
    calls: dict[str, Callable[..., object]] = {
        "always": lambda: True,
        "cancelled": lambda: False,
        "failure": lambda: failed,
        "success": lambda: not failed,
        "hashFiles": lambda pattern: "0a1b" if any(folder.glob(pattern)) else "",
    }
    told, rest = "", expression.strip()
    while rest:
        found = _TOKEN.match(rest)
        assert found, f"not understood: {rest}"
        token, rest = found[1], rest[found.end() :].strip()
        if token in _PYTHON:
            told += _PYTHON[token]
        elif token.startswith("'"):
            told += repr(token[1:-1])
        elif token in calls:
            told += token
        else:
            assert token.partition(".")[0] in ("github", "vars", "secrets", "runner", "steps"), (
                f"not a context: {token}"
            )
            told += repr(_simple(names.get(token, "")))
    return eval(told, {"__builtins__": {}}, calls)  # of our own workflows, token by token


def filled(text: str, names: Mapping[str, Any], folder: Path) -> str:
    """`text` with the value of each ${{ … }} in it."""

    def one(found: re.Match[str]) -> str:
        return str(value(found[1], names, folder, False))

    return re.sub(r"\$\{\{(.*?)\}\}", one, text)


def runs(condition: str, names: Mapping[str, Any], folder: Path, failed: bool) -> bool:
    """Whether a step or job with this `if:` runs: without a word on failures only where none was before it."""
    bare = re.fullmatch(r"\$\{\{(.*)\}\}", condition.strip())
    expression = bare[1] if bare else condition or "always()" * (not failed) or "success()"
    asked = any(re.search(rf"\b{name}\(", expression) for name in _STATUS)
    return bool(value(expression, names, folder, failed)) and (asked or not failed)


def _simple(known: Any) -> Any:
    return "" if known is None else known
