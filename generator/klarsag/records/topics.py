"""KLE subjects by their number: the names that the data file gives, with their source noted there."""

from functools import lru_cache
from pathlib import Path

import yaml

_NAMES = Path(__file__).parent / "data" / "kle.yaml"


@lru_cache
def _names() -> dict[str, str]:
    data = yaml.safe_load(_NAMES.read_text("utf-8"))
    return {code: subject["navn"] for code, subject in data["emner"].items()}


def known_name(code: str) -> str | None:
    """The name of a subject, where the data file knows it."""
    return _names().get(code)


def topic_name(code: str) -> str:
    """The name of a subject; one whose name is not known is shown by its number."""
    return _names().get(code, f"KLE {code}")
