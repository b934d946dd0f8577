"""An open record and its body in, the hash of all that its summary may rest on out: a changed case is told from it."""

import hashlib
import json
from typing import Any

from klarsag.records.item import Treated

# What a summary tells of. Attachments, presence and earlier treatments may change, and the summary stays as true.
_FIELDS = {"title", "recommendations", "decisions", "votes", "reservations", "coming"}
_LENGTH = 16  # characters of a SHA-256: 64 bits, far beyond a chance, and short enough to stand in a file


def source_hash(record: Treated, body: str) -> str:
    """16 hexadecimal digits.

    Hashed is the SHA-256 of one JSON document in UTF-8: the record's title, recommendations, decisions, votes,
    reservations and coming treatments under their Danish keys, and the body under "tekst". Keys are sorted, what is
    left out is left out, and a run of spaces and line breaks counts as one space: the same words on other lines, or
    keys in another order, are the same text. A field that is added to the model later changes no hash of a record
    without it.
    """
    told = record.model_dump(mode="json", by_alias=True, exclude_defaults=True, include=_FIELDS)
    text = json.dumps(_plain({**told, "tekst": body}), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return " ".join(value.split()) if isinstance(value, str) else value
