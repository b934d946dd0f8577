"""A site that is not alone on its host, as GitHub Pages and GitLab Pages give it to a project: /beslutninger/."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin, urlsplit
from urllib.request import urlopen

import pytest

from klarsag.a11y.server import serving
from klarsag.site.build import build
from klarsag.site.start import start

BASE = "/beslutninger/"
HOME = f"https://kommune.example.dk{BASE}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sub-path")
    start(folder / "udgave")
    settings = folder / "udgave/mkdocs.yml"
    settings.write_text(f"site_url: {HOME}\n" + settings.read_text("utf-8"), "utf-8")
    return build(settings, folder / "site").folder


class Asked(HTMLParser):
    """What a browser would ask for, for itself or when a reader clicks."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found |= {value for name, value in attributes if name in ("href", "src", "action") and value}


def answer(address: str) -> tuple[int, str, str]:
    try:
        with urlopen(address) as got:
            return got.status, got.headers["content-type"], got.read().decode("utf-8", "replace")
    except HTTPError as error:
        return error.code, "", ""


def test_every_link_leads_to_something_below_the_path(site: Path) -> None:
    with serving(site, BASE) as address:
        home = f"{address}/"
        host = home.removesuffix(BASE)
        seen: dict[str, int] = {}
        waiting = [home]
        lost = (site / "404.html").read_text("utf-8")  # shown at any address, however deep
        waiting += [urljoin(f"{home}ingen/steder/", one) for one in Asked(lost).found if one[0] != "#"]
        while waiting:
            address = urldefrag(waiting.pop()).url
            if address in seen or not address.startswith(host):
                continue
            seen[address], kind, text = answer(address)
            if kind.startswith("text/html"):
                waiting += [urljoin(address, one) for one in Asked(text).found]
        assert {address: code for address, code in seen.items() if code != 200} == {}
        assert len(seen) > 20
        assert {urlsplit(address).path.startswith(BASE) for address in seen} == {True}


def test_what_search_engines_read_names_the_whole_address(site: Path) -> None:
    named = re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8"))
    assert len(named) > 5
    assert all(address.startswith(HOME) for address in named)
    assert all((site / address.removeprefix(HOME) / "index.html").is_file() for address in named)
    front = (site / "index.html").read_text("utf-8")
    assert f'<link rel="canonical" href="{HOME}"' in front
