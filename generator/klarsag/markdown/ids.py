"""A text in, an id that no other element of the page has out."""

import re
import unicodedata
from collections.abc import MutableMapping
from typing import Any

_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ß": "ss"})
_OTHER = re.compile(r"[\W_]+")
_MOST = 60


def anchor(text: str) -> str:
    """`"Økonomi på sigt"` gives `"oekonomi-paa-sigt"`. Letters of other scripts stay: an id may hold them."""
    lower = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    letters = "".join(char for char in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(char))
    name = _OTHER.sub("-", letters).strip("-")
    if len(name) > _MOST:
        name = name[: _MOST + 1].rpartition("-")[0] or name[:_MOST]
    return name or "afsnit"


def unique(env: MutableMapping[str, Any], wanted: str) -> str:
    """`wanted` with the page's prefix, numbered from 2 where it is taken; noted as taken in `env`."""
    taken: set[str] = env.setdefault("ids", set())
    base = f"{env.get('id_prefix', '')}{wanted}"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    taken.add(name)
    return name
