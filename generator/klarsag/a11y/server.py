"""In: a folder with a built site. Out: the same pages behind a web server of our own on this machine."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


@contextmanager
def serving(folder: Path, base: str = "/") -> Iterator[str]:
    """The address that `folder` is served at, without a slash at its end: "http://127.0.0.1:40001".

    `base` is the path that the site has on its real host ("/", "/referater/"): the page for lost readers names its
    stylesheets by it. What lies outside of `base` and what is not there is answered with 404."""
    root = f"/{base.strip('/')}".rstrip("/")

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def translate_path(self, path: str) -> str:
            inside = path.startswith(f"{root}/")
            return super().translate_path(path.removeprefix(root)) if inside else str(folder / "outside" / "the site")

        def log_message(self, format: str, *arguments: object) -> None:
            return None

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder))) as server:
        server.daemon_threads = True
        thread = Thread(target=server.serve_forever, daemon=True, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}{root}"
        finally:
            server.shutdown()
            thread.join()
