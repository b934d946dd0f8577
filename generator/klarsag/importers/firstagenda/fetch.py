"""The address of an installation in, its meetings out: one request at a time, patient, never twice for the same."""

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import httpx

from klarsag import __version__
from klarsag.importers import kinds
from klarsag.importers.firstagenda.shape import identity, parse
from klarsag.importers.importer import Source, Unreadable
from klarsag.records.finding import Finding
from klarsag.records.save import write_bytes

LIST = "/api/agenda/udvalgsliste"
MEETING = "/api/agenda/dagsorden/"
PAUSE = 0.5  # seconds between two requests: a town hall's server has other guests
TRIES = 5
LONGEST_WAIT = 60.0
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


class _Failed(Exception):
    """A request that stays without an answer; says why."""


def fetch(
    address: str, cache: Path, wait: Callable[[float], None] = time.sleep, pause: float = PAUSE
) -> Iterator[Source | Finding]:
    """Every meeting of the installation at `address`, oldest first; a finding for each that could not be fetched.

    A meeting that was fetched before is read from `cache`. The list of meetings is asked for each time, so that new
    ones are found. A file appears in the cache only when it is whole.
    """
    parts = urlsplit(address)
    base = f"{parts.scheme}://{parts.netloc}"
    folder = cache / f"{parts.hostname}-{hashlib.sha256(base.encode()).hexdigest()[:8]}"
    headers = {"User-Agent": f"Klarsag/{__version__}", "Accept": "application/json"}
    with httpx.Client(headers=headers, timeout=30, follow_redirects=True) as client:
        asker = _Asker(client, wait, pause)
        try:
            listed = meetings(json.loads(asker.get(base + LIST)))
        except _Failed as error:
            yield _missed(address, error)
            return
        except ValueError:
            yield Finding(kinds.SOURCE_ANSWER, address, values={"source": address})
            return
        for key in listed:
            name = f"{quote(key, safe='')}.json"
            kept = folder / name
            if not kept.is_file():
                try:
                    data = asker.get(base + MEETING + quote(key, safe=""))
                    parse(data)
                except _Failed as error:
                    yield _missed(name, error)
                    continue
                except Unreadable:
                    yield Finding(kinds.SOURCE_ANSWER, name, values={"source": name})
                    continue
                write_bytes(kept, data)
            yield Source(name, kept.read_bytes(), base)


def meetings(listed: Any) -> list[str]:
    """The ids of all meetings in a list of committees, oldest first.

    Read in installations as `{"Udvalg": {"<term>": [{"Id", "Navn", "Moeder": [{"Id", "Dato"}]}]}}`; any object with a
    list of objects under `Moeder` counts, wherever it stands.
    """
    found: dict[str, str] = {}
    waiting = [listed]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            inner = value.get("Moeder") or value.get("Møder") or value.get("Meetings")
            for meeting in inner if isinstance(inner, list) else ():
                if isinstance(meeting, dict) and (key := identity(meeting)):
                    found[key] = str(meeting.get("Dato") or meeting.get("MeetingBeginUtc") or "")
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return sorted(found, key=lambda key: (found[key], key))


class _Asker:
    """Asks one thing at a time, with a pause between, and again after a passing failure."""

    def __init__(self, client: httpx.Client, wait: Callable[[float], None], pause: float) -> None:
        self.client, self.wait, self.pause, self.asked = client, wait, pause, False

    def get(self, address: str) -> bytes:
        """The whole answer.

        Raises:
            _Failed: no answer after `TRIES` tries, or one that says there is none.
        """
        reason = ""
        for attempt in range(TRIES):
            if self.asked:
                self.wait(self.pause)
            self.asked = True
            delay = min(2.0**attempt, LONGEST_WAIT)
            try:
                answer = self.client.get(address)
            except httpx.HTTPError as error:
                reason = str(error) or type(error).__name__
            else:
                if answer.is_success:
                    return answer.content
                reason = f"HTTP {answer.status_code}"
                if answer.status_code not in _PASSING:
                    break
                delay = min(max(delay, _asked_for(answer)), LONGEST_WAIT)
            if attempt + 1 < TRIES:
                self.wait(delay)
        raise _Failed(reason)


def _asked_for(answer: httpx.Response) -> float:
    """The seconds that a server asks to be left alone (Retry-After: seconds or a date, RFC 9110 10.2.3)."""
    value = answer.headers.get("Retry-After", "")
    if value.isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError):
        return 0.0


def _missed(name: str, error: _Failed) -> Finding:
    return Finding(kinds.SOURCE_NOT_FETCHED, name, values={"source": name, "reason": str(error)})
