"""FirstAgenda's JSON in, the few values that we read of it out; what is missing is empty, never an error."""

import json
from typing import Any

from klarsag.importers import kinds
from klarsag.importers.importer import Unreadable

Json = dict[str, Any]
_NOBODY = "00000000-0000-0000-0000-000000000000"


def parse(data: bytes) -> Json:
    """A meeting.

    Raises:
        Unreadable: no JSON, or JSON without `Dagsordenpunkter`, `Moede` and `Udvalg`.
    """
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable(kinds.SOURCE_NOT_UTF8) from None
    except json.JSONDecodeError as error:
        place = {"line": str(error.lineno), "column": str(error.colno)}
        raise Unreadable(kinds.SOURCE_NOT_JSON, **place) from None
    except RecursionError:
        raise Unreadable(kinds.SOURCE_NOT_MEETING) from None
    if not is_meeting(found):
        raise Unreadable(kinds.SOURCE_NOT_MEETING)
    meeting: Json = found
    return meeting


def is_meeting(found: Any) -> bool:
    """Whether a JSON value has the parts of a meeting."""
    return (
        isinstance(found, dict)
        and isinstance(found.get("Dagsordenpunkter"), list)
        and isinstance(found.get("Moede"), dict)
        and isinstance(found.get("Udvalg"), dict)
    )


def text(of: Json, key: str) -> str:
    """A text value on one line; a number as its digits; anything else is empty."""
    value = of.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(str(value).split())


def html(of: Json, key: str) -> str:
    """A text value as it stands."""
    value = of.get(key)
    return value if isinstance(value, str) else ""


def identity(of: Json, key: str = "Id") -> str | None:
    """An id; the one of zeros that stands for none is None."""
    value = text(of, key)
    return value if value and value != _NOBODY else None


def entries(of: Json, key: str) -> list[Json]:
    """The objects of a list; a missing list is empty."""
    value = of.get(key)
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []
