"""In: the address of a site that changes. Out: every answer that readers got meanwhile, and what is wrong with it."""

import hashlib
import http.client
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

from tests.publish.place import Place, change, push

from klarsag.publish.manifest import Release, live, releases

Server = Callable[[Path], AbstractContextManager[str]]

_ENDING = {"gzip": ".gz", "br": ".br", "": ""}
_PATIENCE = 60  # seconds for an answer on a busy machine


@dataclass(frozen=True)
class Response:
    """`file` is the address in the manifest: "index.html.gz" where the answer was packed. `fault` is "" if it came."""

    file: str
    status: int
    digest: str
    fault: str = ""


@dataclass(frozen=True)
class Reader:
    """The answers that one reader got, in their order."""

    name: str
    responses: list[Response]


def published_before_readers(place: Place, server: Server, count: int) -> tuple[list[Reader], dict[int, Release]]:
    """Push `count` changes of a page while `server` shows the site to readers; their answers, and every release."""
    before = live(place.site)
    assert before is not None
    asset = next(file for file in before.manifest.files if file.startswith("assets/") and file.endswith(".css"))
    known = {before.manifest.number: before}
    with server(place.site.live) as address, reading(address, ("om/", "", asset, "ordliste/")) as readers:
        for number in range(count):
            change(place, f"udgave {number}")
            answer = push(place)
            assert answer.returncode == 0, answer.stderr
            known |= {one.manifest.number: one for one in releases(place.site)}
    return readers, known


@contextmanager
def reading(address: str, pages: Sequence[str]) -> Iterator[list[Reader]]:
    """Two readers who ask for `pages` without pause, by turns, until the end of the block: one keeps the connection,
    one makes a new one each time. `pages` are addresses below the site: "", "ordliste/", "assets/…/page.css"."""
    ended = threading.Event()
    readers = [Reader("one connection", []), Reader("a connection each", [])]
    thread = threading.Thread(target=_read, args=(address, pages, readers, ended))
    thread.start()
    try:
        yield readers
    finally:
        ended.set()
        thread.join()


def _read(address: str, pages: Sequence[str], readers: Sequence[Reader], ended: threading.Event) -> None:
    parts = urlsplit(address)
    connections = [http.client.HTTPConnection(parts.netloc, timeout=_PATIENCE) for _reader in readers]
    last = False
    while not last:
        last = ended.is_set()  # once more after it, so that the newest release is among what they saw
        for page, how, turn in product(pages, ("identity", "gzip", "br"), (0, 1)):
            try:
                response = _response(connections[turn], f"{parts.path}{page}", page, how)
            except (OSError, http.client.HTTPException) as error:
                response = Response(page, 0, "", f"{type(error).__name__}: {error}")
            readers[turn].responses.append(response)
            if turn or response.fault:
                connections[turn].close()
    for connection in connections:
        connection.close()


def _response(connection: http.client.HTTPConnection, path: str, page: str, how: str) -> Response:
    connection.request("GET", path, headers={"Accept-Encoding": how})
    answer = connection.getresponse()
    body = answer.read()
    file = f"{page}index.html" if page.endswith("/") or not page else page
    packed = _ENDING[answer.getheader("Content-Encoding", "")]
    return Response(file + packed, answer.status, hashlib.sha256(body).hexdigest())


def wrong(readers: Sequence[Reader], releases: Mapping[int, Release]) -> list[str]:
    """Every answer that is no file of a whole release, or of an older one than the same reader has seen already."""
    found = []
    for reader in readers:
        newest = min(releases)
        for place, response in enumerate(reader.responses):
            of = [
                number for number, one in releases.items() if one.manifest.files.get(response.file) == response.digest
            ]
            possible = [number for number in of if number >= newest]
            if response.fault or response.status != 200 or not possible:
                seen = f"release {newest} was seen, this is of {of or 'none'}"
                found.append(f"{reader.name}, answer {place}: {response}, {seen}")
            else:
                newest = min(possible)
    return found
