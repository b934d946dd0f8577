"""In: nginx and Caddy with the configurations of docs/serving. Out: what each kind of address is answered with."""

import re
from datetime import date

import httpx
import pytest
from bs4 import BeautifulSoup
from tests.serving.conftest import ITEM, Server

OWN = "default-src 'self'"
WASM = "script-src 'self' 'wasm-unsafe-eval'"
FOR_EVER = "public, max-age=31536000, immutable"
# What people are found by: for the reader's own browser only, so that what is taken back lies nowhere between.
OWN_COPY = FOR_EVER.replace("public", "private")
KINDS = {
    "": ("text/html; charset=utf-8", OWN, "no-cache"),
    "soeg/": ("text/html; charset=utf-8", WASM, "no-cache"),
    ITEM: ("text/html; charset=utf-8", OWN, "no-cache"),
    "sitemap.xml": ("text/xml; charset=utf-8", OWN, "no-cache"),
    "solsikke/*.json": ("application/json", OWN, "no-cache"),
    "kalender/moeder.ics": ("text/calendar; charset=utf-8", OWN, "no-cache"),
    "om/om.md": ("text/markdown; charset=utf-8", OWN, "no-cache"),
    "site.webmanifest": ("application/manifest+json", OWN, "no-cache"),
    "modul.wasm": ("application/wasm", OWN, "no-cache"),
    "assets/*/page.css": ("text/css; charset=utf-8", OWN, FOR_EVER),
    "assets/*/reading.js": ("text/javascript; charset=utf-8", OWN, FOR_EVER),
    "assets/*/klarsag.svg": ("image/svg+xml", "sandbox", FOR_EVER),
    "pagefind/pagefind.js": ("text/javascript; charset=utf-8", OWN, "no-cache"),
    "pagefind/pagefind-entry.json": ("application/json", OWN, "no-cache"),
    "pagefind/pagefind.*.pf_meta": ("application/octet-stream", OWN, OWN_COPY),
    "pagefind/fragment/*.pf_fragment": ("application/octet-stream", OWN, OWN_COPY),
    "pagefind/index/*.pf_index": ("application/octet-stream", OWN, OWN_COPY),
    "pagefind/filter/*.pf_filter": ("application/octet-stream", OWN, OWN_COPY),
    "pagefind/wasm.da.pagefind": ("application/octet-stream", OWN, "no-cache"),
    f"{ITEM}bilag/*.pdf": ("application/pdf", "frame-ancestors 'none'", "no-cache"),
    f"{ITEM}bilag/skema.docx": (
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "sandbox", "no-cache",
    ),
    f"{ITEM}bilag/side.html": ("text/html; charset=utf-8", "sandbox", "no-cache"),
    f"{ITEM}bilag/tegning.svg": ("image/svg+xml", "sandbox", "no-cache"),
}  # fmt: skip
FIXED = {
    "strict-transport-security": "max-age=31536000",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
}


def guarded(answer: httpx.Response) -> str:
    """The content policy of an answer that has every other header that all answers have."""
    assert {name: answer.headers.get(name) for name in FIXED} == FIXED
    assert "camera=()" in answer.headers["permissions-policy"]
    policies = answer.headers.get_list("content-security-policy")
    assert len(policies) == 1
    assert "unsafe-inline" not in policies[0]
    assert "unsafe-eval" not in policies[0].replace("'wasm-unsafe-eval'", "")
    assert "frame-ancestors 'none'" in policies[0]
    assert "base-uri 'none'" in policies[0]
    assert "form-action" in policies[0]
    return policies[0]


@pytest.mark.parametrize("pattern", KINDS)
def test_each_kind_of_file_has_its_type_its_policy_and_its_time(server: Server, pattern: str) -> None:
    path = next(server.site.folder.glob(pattern)) if "*" in pattern else server.site.folder / pattern
    address = path.relative_to(server.site.folder).as_posix().removeprefix(".")
    answer = server.client.get(address + ("/" if path.is_dir() and address else ""))
    kind, part, kept = KINDS[pattern]
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(kind)
    assert re.search(rf"(^|; ){re.escape(part)}(;|$)", guarded(answer))
    assert ("wasm" in guarded(answer)) == (part == WASM)
    assert answer.headers.get_list("cache-control") == [kept]
    assert answer.content == (path / "index.html" if path.is_dir() else path).read_bytes()


@pytest.mark.parametrize(
    "address", ["nej/", "gladsaxe/nej/nej/nej", "404.html", "assets/nej.css", "assets/0123456789ab/"]
)
def test_what_is_not_there_gets_the_site_s_own_page(server: Server, address: str) -> None:
    answer = server.client.get(address)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"  # it may be there tomorrow
    assert guarded(answer).startswith(OWN)
    page = BeautifulSoup(answer.text, "lxml")
    assert page.html is not None
    assert page.html["lang"] == "da"
    for link in page.select("link[rel=stylesheet], main a[href]"):
        assert server.client.get(str(link["href"])).status_code == 200


@pytest.mark.parametrize("address", ["assets", "assets/", "pagefind/", "pagefind/fragment/", f"{ITEM}bilag/"])
def test_no_folder_is_listed(server: Server, address: str) -> None:
    answer = server.client.get(address, follow_redirects=True)
    assert answer.status_code == 404
    assert answer.content == (server.site.folder / "404.html").read_bytes()


@pytest.mark.parametrize(
    "address",
    [".hemmelig", ".git/config", ".git/", "%2ehemmelig", "om/..%2f.hemmelig", "../release.json", "..%2frelease.json"],
)
def test_what_nobody_shall_see_is_not_there(server: Server, address: str) -> None:
    url = httpx.URL(server.site.url).copy_with(raw_path=b"/" + address.encode())
    answer = server.client.send(httpx.Request("GET", url))
    assert answer.status_code in (400, 404)
    assert answer.text != "nej"
    assert answer.text != "{}"


@pytest.mark.parametrize("address", ["udvalg", "gladsaxe/udvalg/../../udvalg", "//udvalg"])
def test_an_address_without_its_slash_leads_on(server: Server, address: str) -> None:
    url = httpx.URL(server.site.url).copy_with(raw_path=b"/" + address.encode())
    answer = server.client.send(httpx.Request("GET", url))
    assert answer.status_code in (301, 308)
    assert answer.headers["location"] == "/udvalg/"  # whatever name, scheme and port the reader came by
    guarded(answer)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])
def test_nothing_but_reading_is_answered(server: Server, method: str) -> None:
    answer = server.client.request(method, "om/")
    assert answer.status_code == 405
    if method != "TRACE":  # nginx refuses it before it reads its configuration
        assert answer.headers["allow"] == "GET, HEAD"
        guarded(answer)


def test_the_head_of_a_page_says_what_the_page_would(server: Server) -> None:
    head, whole = server.client.head("om/"), server.client.get("om/")
    assert (head.status_code, head.content) == (200, b"")
    for name in ("content-type", "content-encoding", "etag", "content-security-policy"):
        assert head.headers[name] == whole.headers[name]


@pytest.mark.parametrize("wanted", ["br", "gzip", "identity"])
@pytest.mark.parametrize("pattern", ["om/index.html", "sitemap.xml", "assets/*/klarsag.css", "assets/*/search.js"])
def test_a_packed_file_is_sent_to_who_reads_it(server: Server, pattern: str, wanted: str) -> None:
    path = next(server.site.folder.glob(pattern))
    address = path.relative_to(server.site.folder).as_posix().removesuffix("index.html")
    # As browsers of today ask; httpx unpacks what comes.
    asked = {"br": "gzip, deflate, br, zstd", "gzip": "gzip, deflate", "identity": "identity"}[wanted]
    with server.client.stream("GET", address, headers={"accept-encoding": asked}) as answer:
        raw = b"".join(answer.iter_raw())
    sent = server.packs if wanted == "br" else wanted
    assert answer.headers.get("content-encoding", "identity") == sent
    assert "accept-encoding" in answer.headers["vary"].lower()
    beside = path.with_name(path.name + {"br": ".br", "gzip": ".gz", "identity": ""}[sent])
    assert raw == beside.read_bytes()
    assert server.client.get(address, headers={"accept-encoding": asked}).content == path.read_bytes()


@pytest.mark.parametrize("wanted", ["br", "gzip", "identity"])
def test_a_page_that_is_known_is_not_sent_again(server: Server, wanted: str) -> None:
    first = server.client.get("om/", headers={"accept-encoding": wanted})
    asked = {"accept-encoding": wanted, "if-none-match": first.headers["etag"]}
    again = server.client.get("om/", headers=asked)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["cache-control"] == "no-cache"
    other = server.client.get("om/", headers={**asked, "accept-encoding": "gzip" if wanted != "gzip" else "identity"})
    assert other.status_code == 200, "packed another way it is another file"


def test_no_program_says_its_version(server: Server) -> None:
    for address in ("", "nej/"):
        assert not re.search(r"\d", server.client.get(address).headers.get("server", ""))


def test_a_release_is_seen_at_once(server: Server) -> None:
    """One connection, kept open: the switch is one rename, and nothing of the old release is remembered."""
    one = server.live.with_name("one")
    (one / "om").mkdir(parents=True)
    (one / "om/index.html").write_text(f"<title>{date(2026, 1, 1)}</title>", "utf-8")
    (one / "404.html").write_text("<title>404</title>", "utf-8")
    before = server.client.get("om/").text
    switched(server, one)
    try:
        assert server.client.get("om/").text == "<title>2026-01-01</title>"
        assert server.client.get("udvalg/").status_code == 404
    finally:
        switched(server, server.site.folder)
    assert server.client.get("om/").text == before


def switched(server: Server, to: object) -> None:
    made = server.live.with_name("made")
    made.symlink_to(str(to))
    made.rename(server.live)
