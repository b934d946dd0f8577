"""In: a small site's pages, and what goes wrong at one of them. Out: a server on this machine where it does."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

from tests.a11y.sites import STYLE, page


class Trouble(Exception):
    """Raised by what happens at an address: the connection is broken off without an answer."""


@contextmanager
def troubled(pages: Mapping[str, str], happening: Mapping[str, Callable[[Event], None]]) -> Iterator[str]:
    """The address of a server of `pages`. Before an address of `happening` is answered, its function is called with
    an Event that is set when the server closes."""
    closing = Event()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            try:
                happening.get(self.path, lambda closing: None)(closing)
            except Trouble:
                self.close_connection = True
                return
            self.answer()

        def answer(self) -> None:
            style = self.path == "/assets/style.css"
            body = (STYLE if style else page(pages[self.path], "text")).encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/css" if style else "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            return None

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True, kwargs={"poll_interval": 0.05}).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            closing.set()
            server.shutdown()
