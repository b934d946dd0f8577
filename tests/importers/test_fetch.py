"""In: a server on this machine that answers as an installation does, well and badly. Out: what is fetched, and how."""

import json
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from tests.conftest import SHARED

from klarsag.importers.firstagenda.fetch import fetch, meetings
from klarsag.importers.importer import Source
from klarsag.importers.run import import_sources
from klarsag.records.finding import Finding

MEETING = Path(__file__).parent / "fixtures" / "firstagenda" / "moede.json"
DOCUMENTS = SHARED / "documents" / "firstagenda"


class Installation(ThreadingHTTPServer):
    """Serves `documents` in FirstAgenda's paths; `trouble` holds what goes wrong, a path's answers in order."""

    def __init__(self, documents: dict[str, bytes]) -> None:
        super().__init__(("127.0.0.1", 0), Answers)
        self.documents = documents
        self.trouble: dict[str, list[str]] = {}
        self.asked: list[tuple[str, str]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def listed(self) -> bytes:
        inner = [{"Id": key, "Dato": json.loads(data)["Moede"]["Dato"]} for key, data in self.documents.items()]
        return json.dumps({"Udvalg": {"Udvalg 2022-2025": [{"Id": "u", "Navn": "U", "Moeder": inner}]}}).encode()


class Answers(BaseHTTPRequestHandler):
    server: Installation
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.asked.append((self.path, self.headers["User-Agent"]))
        key = self.path.rsplit("/", 1)[-1]
        data = self.server.listed() if key == "udvalgsliste" else self.server.documents.get(key)
        waiting = self.server.trouble.get(key, [])
        trouble = waiting.pop(0) if waiting else ""
        if trouble == "busy":
            self.send_response(503)
            self.send_header("Retry-After", "7")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif data is None:
            self.send_error(404)
        else:
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[: len(data) // 2] if trouble == "cut" else data)
            self.close_connection = self.close_connection or trouble == "cut"

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing on the terminal."""


@pytest.fixture
def installation() -> Iterator[Installation]:
    server = Installation({"moede-1": MEETING.read_bytes()})
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def fetched(server: Installation, cache: Path) -> tuple[list[Source | Finding], list[float]]:
    waits: list[float] = []
    return list(fetch(server.address, cache, waits.append, 0.5)), waits


def test_each_meeting_is_asked_for_once_with_a_pause_and_our_name(installation: Installation, tmp_path: Path) -> None:
    (source,), waits = fetched(installation, tmp_path)
    assert isinstance(source, Source)
    assert (source.data, source.base) == (MEETING.read_bytes(), installation.address)
    assert [path for path, _ in installation.asked] == ["/api/agenda/udvalgsliste", "/api/agenda/dagsorden/moede-1"]
    assert all(agent.startswith("Klarsag/") for _, agent in installation.asked)
    assert waits == [0.5]
    fetched(installation, tmp_path)
    assert [path for path, _ in installation.asked][2:] == ["/api/agenda/udvalgsliste"]


def test_a_busy_server_is_left_alone_as_long_as_it_asks(installation: Installation, tmp_path: Path) -> None:
    installation.trouble["moede-1"] = ["busy", "busy"]
    (source,), waits = fetched(installation, tmp_path)
    assert isinstance(source, Source)
    assert waits == [0.5, 7.0, 0.5, 7.0, 0.5]


def test_a_download_cut_off_is_asked_for_again_and_never_kept_in_part(
    installation: Installation, tmp_path: Path
) -> None:
    installation.trouble["moede-1"] = ["cut"]
    (source,), _ = fetched(installation, tmp_path)
    assert isinstance(source, Source)
    assert source.data == MEETING.read_bytes()
    assert [path.read_bytes() for path in tmp_path.rglob("*.json")] == [MEETING.read_bytes()]


def test_a_meeting_that_stays_away_is_a_finding_and_is_asked_for_next_time(
    installation: Installation, tmp_path: Path
) -> None:
    installation.trouble["moede-1"] = ["busy"] * 5
    (missed,), _ = fetched(installation, tmp_path)
    assert isinstance(missed, Finding)
    assert missed.kind.id == "source-not-fetched"
    (source,), _ = fetched(installation, tmp_path)
    assert isinstance(source, Source)


def test_an_answer_that_is_no_meeting_is_a_finding_and_not_kept(installation: Installation, tmp_path: Path) -> None:
    installation.documents["moede-1"] = b'{"Moede": {"Dato": ""}}'
    (missed,), _ = fetched(installation, tmp_path)
    assert isinstance(missed, Finding)
    assert missed.kind.id == "source-answer-unknown"
    assert not list(tmp_path.rglob("*.json"))


def test_no_server_is_one_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hasty = partial(fetch, wait=lambda seconds: None)
    monkeypatch.setattr("klarsag.importers.firstagenda.importer.fetch", hasty)
    report = import_sources(["http://127.0.0.1:9/"], tmp_path / "c", "by", cache=tmp_path)
    assert "source-not-fetched" in {finding.kind.id for finding in report.findings}
    assert report.exit_code == 1


@pytest.mark.parametrize(
    "listed",
    [
        {"Udvalg": {"2022-2025": [{"Id": "u", "Moeder": [{"Id": "b", "Dato": "2"}, {"Id": "a", "Dato": "1"}]}]}},
        [{"Navn": "U", "Moeder": [{"Id": "a", "Dato": "1"}, {"Id": "b", "Dato": "2"}, {"Id": "a", "Dato": "1"}]}],
    ],
)
def test_meetings_are_found_wherever_they_are_listed(listed: Any) -> None:
    assert meetings(listed) == ["a", "b"]


@pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the real documents are not beside the project")
def test_real_meetings_come_the_same_from_a_server_and_from_files(installation: Installation, tmp_path: Path) -> None:
    chosen = sorted(DOCUMENTS.glob("*.json"))[:3]
    installation.documents = {json.loads(path.read_bytes())["Id"]: path.read_bytes() for path in chosen}
    served = [source for source in fetched(installation, tmp_path)[0] if isinstance(source, Source)]
    assert sorted(source.data for source in served) == sorted(path.read_bytes() for path in chosen)
