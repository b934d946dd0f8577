"""In: the built example edition. Out: `release`, the folder that a web server is given, and `server`, each in turn."""

import gzip
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import brotli
import httpx
import pytest
from tests.conftest import Site, for_all
from tests.serving.webservers import BROTLI, caddy, nginx

TEXTS = (".html", ".css", ".js", ".json", ".xml", ".svg", ".ics", ".md")
ITEM = "gladsaxe/beskaeftigelses-og-integrationsudvalget/2025-09-08/1-modtagelse-af-puljemidler-under-ungeloeftet/"
# Beside what the example edition has: other attachments, other formats, and what no web server should ever show.
BESIDE = {
    f"{ITEM}bilag/skema.docx": "PK",
    f"{ITEM}bilag/side.html": "<!doctype html><title>Bilag</title><script>document.title = 'kørt'</script>",
    f"{ITEM}bilag/tegning.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "kalender/moeder.ics": "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "om/om.md": "# Om siden\n",
    "site.webmanifest": "{}",
    "modul.wasm": "",
    ".hemmelig": "nej",
    ".git/config": "nej",
}


@dataclass(frozen=True)
class Server:
    """A web server that shows `site` through a symbolic link named `live`, as `klarsag publish` leaves it."""

    name: str
    site: Site
    live: Path
    client: httpx.Client

    @property
    def packs(self) -> str:
        """What it sends to a browser of today."""
        return "gzip" if self.name == "nginx" and not BROTLI.exists() else "br"


@pytest.fixture(scope="session")
def release(site_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release with its compressed files, made once however many workers pytest runs."""
    with for_all(tmp_path_factory, "release") as folder:
        if not folder.exists():
            made = folder.with_name("release-in-the-making") / "site"
            shutil.copytree(site_folder, made)
            for address, text in BESIDE.items():
                (made / address).parent.mkdir(parents=True, exist_ok=True)
                (made / address).write_text(text, "utf-8")
            for path in [path for path in made.rglob("*") if path.suffix in TEXTS and path.is_file()]:
                data = path.read_bytes()
                path.with_name(f"{path.name}.gz").write_bytes(gzip.compress(data, mtime=0))
                path.with_name(f"{path.name}.br").write_bytes(brotli.compress(data, quality=5))
            (made.parent / "release.json").write_text("{}", "utf-8")
            made.parent.rename(folder)
    return folder


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def server(request: pytest.FixtureRequest, release: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    live = tmp_path_factory.mktemp("serving") / "live"
    live.symlink_to(release / "site")
    start = {"nginx": nginx, "caddy": caddy}[request.param]
    with start(live) as url, httpx.Client(base_url=url) as client:
        yield Server(request.param, Site(release / "site", url), live, client)
