"""In: the search page, of the example edition and of the real meetings. Out: what a first search transfers, printed."""

import gzip
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, expect
from tests.accessibility.window import opened
from tests.conftest import RealEdition, Site, served

PACKED = (".html", ".css", ".js", ".json", ".svg")  # what a web server packs; Pagefind's own files are packed already
QUERY = "skole"
# kB. Half of the first search is Pagefind's program, which a browser keeps for the next.
MOST = {"example": 165, "real": 200}


@pytest.fixture(scope="module")
def real(real_edition: RealEdition) -> Iterator[Site]:
    """The 71 real meetings and the example edition, served."""
    assert real_edition.built.returncode == 0, real_edition.built.stderr
    with served(real_edition.folder / "site") as site:
        yield site


def weight(window: Browser, site: Site) -> dict[str, int]:
    """What the first search asks for, packed: bytes by kind of file."""
    with opened(window, "about:blank") as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{site.url}soeg/?q={QUERY}")
        expect(page.locator("main [role=status]")).not_to_be_empty()
        assert page.locator(".found > li").count() > 0
    found: dict[str, int] = {}
    for url in asked:
        assert url.startswith(site.url)
        name = unquote(urlsplit(url).path).lstrip("/")
        path = site.folder / (f"{name}index.html" if name.endswith("/") or not name else name)
        kind = path.suffix.lstrip(".")
        size = len(gzip.compress(path.read_bytes(), 6)) if path.suffix in PACKED else path.stat().st_size
        found[kind] = found.get(kind, 0) + size
    return found


@pytest.mark.parametrize("edition", ["example", "real"])
def test_a_first_search_is_light(
    window: Browser, request: pytest.FixtureRequest, edition: str, capsys: pytest.CaptureFixture[str]
) -> None:
    site: Site = request.getfixturevalue("site" if edition == "example" else "real")
    found = weight(window, site)
    index = sum(path.stat().st_size for path in (site.folder / "pagefind").rglob("*") if path.is_file())
    with capsys.disabled():
        parts = ", ".join(f"{kind} {size / 1000:.1f}" for kind, size in sorted(found.items(), key=lambda one: -one[1]))
        print(f"\nfirst search, {edition}: {sum(found.values()) / 1000:.1f} kB ({parts}); index {index / 1000:.0f} kB")
    assert sum(found.values()) <= MOST[edition] * 1000
