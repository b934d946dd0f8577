"""In: an edition whose `flyttet.yaml` says what moved. Out: whether old addresses lead readers on, and nothing else."""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from tests.documents.edition import ITEM
from tests.html.checker import check as valid
from tests.site.moved import HOME, MEETING_ADDRESS, PLAN, moved_edition, moved_site

from klarsag.a11y.pages import site_pages
from klarsag.pages.built import page_files
from klarsag.publish.gate.gate import gate
from klarsag.records.document import Document
from klarsag.records.moved import Moved
from klarsag.records.save import write
from klarsag.records.values import CONTROL
from klarsag.site.build import build
from klarsag.site.edition import Site, read_site
from klarsag.site.redirects import leading

ODD = "/by/Gamle & nye 'æøå' (2024); 1=1, 2/"
OLD_MEETING = "/by/udvalget/2024-12-31/"
LEADS = {
    "/by/planen/": ITEM,
    "/by/foerst/": ITEM,
    "/by/siden/": ITEM,
    "/by/brev/": f"{ITEM}bilag/god.pdf",
    "/by/engelsk/": f"{ITEM}en/",
    "/om-os/": "/om/",
    "/start/": "/",
    "/by/plan-for-2024/": PLAN,
    ODD: ITEM,
    OLD_MEETING: MEETING_ADDRESS,
    f"{OLD_MEETING}1-plan/": ITEM,
    f"{OLD_MEETING}1-plan/en/": f"{ITEM}en/",
    f"{OLD_MEETING}1-plan/planen/": f"{ITEM}planen/",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return moved_site(tmp_path_factory.mktemp("moved"))


@dataclass(frozen=True)
class Leading:
    """What a page says of where it leads: for browsers, for robots, for readers. Addresses are resolved."""

    refresh: str
    seconds: str
    canonical: str
    links: dict[str, str]
    page: html.HtmlElement


def shown(site: Path, address: str) -> Leading:
    page = html.parse(str(site / address.strip("/") / "index.html")).getroot()
    [refresh] = page.xpath("//meta[@http-equiv='refresh']/@content")
    [canonical] = page.xpath("//link[@rel='canonical']/@href")
    seconds, _url, target = refresh.partition("; url=")
    assert not urlsplit(target).netloc
    assert not urlsplit(target).scheme
    assert not target.startswith("/")
    links = {link.text_content(): unquote(urljoin(address, link.get("href"))) for link in page.xpath("//main//a")}
    return Leading(unquote(urljoin(address, target)), seconds, canonical, links, page)


@pytest.mark.parametrize("old", LEADS)
def test_an_old_address_leads_on_at_once(site: Path, old: str) -> None:
    found = shown(site, old)
    assert (found.refresh, found.seconds) == (LEADS[old], "0")
    assert unquote(found.canonical) == HOME + LEADS[old]
    assert list(found.links.values()) == [LEADS[old]]


def test_nothing_else_leads_on(site: Path) -> None:
    leads = {address for address, path in page_files(site).items() if "http-equiv" in path.read_text("utf-8")}
    assert leads == set(LEADS)


def test_a_reader_whose_browser_does_not_lead_on_finds_the_page_by_its_title(site: Path) -> None:
    assert list(shown(site, "/by/planen/").links) == ["Plan"]
    assert list(shown(site, "/om-os/").links) == ["Om os"]
    assert list(shown(site, "/by/brev/").links) == ["god.pdf"]
    page = shown(site, "/by/planen/").page
    assert page.get("lang") == "da"
    assert [heading.text_content() for heading in page.iter("h1")] == ["Siden er flyttet"]
    [english] = shown(site, "/by/engelsk/").page.xpath("//main//a/*/@lang")
    assert english == "en"


def test_it_looks_as_the_other_pages_do_without_what_it_has_no_use_for(site: Path) -> None:
    page, other = shown(site, "/by/planen/").page, html.parse(str(site / "by/index.html")).getroot()
    styles = "//link[@rel='stylesheet']/@href"
    assert [urljoin("/by/planen/", one) for one in page.xpath(styles)] == [
        urljoin("/by/", one) for one in other.xpath(styles)
    ]
    assert page.xpath("//header")
    assert page.xpath("//footer")
    assert not page.xpath("//nav[contains(@class, 'trail')] | //section[@class='tools'] | //template")


def test_every_link_leads_somewhere_and_the_html_is_valid(site: Path) -> None:
    assert [found.as_json("en") for found in gate(site, None, 0)] == []
    assert [str(message) for message in valid(site)] == []


def test_robots_lists_and_searches_know_nothing_of_it(site: Path) -> None:
    for old in LEADS:
        assert shown(site, old).page.xpath("//meta[@name='robots']/@content") == ["noindex"]
        assert not shown(site, old).page.xpath("//*[@data-pagefind-body]")
    listed = html.fromstring((site / "sitemap.xml").read_bytes()).xpath("//loc/text()")
    assert not {HOME + old for old in LEADS} & {unquote(one) for one in listed}
    assert {HOME + ITEM, f"{HOME}/om/"} <= set(listed)
    for address, path in page_files(site).items():
        links = html.parse(str(path)).getroot().xpath("//a/@href")
        assert not {unquote(urljoin(address, link)) for link in links} & set(LEADS), address


def test_the_accessibility_gate_leaves_it_out(site: Path) -> None:
    tested = {page.address for page in site_pages(site)}
    assert tested == set(page_files(site)) - set(LEADS)


def test_the_files_below_stand_at_their_old_addresses_too(site: Path) -> None:
    for name in ("bilag/god.pdf", "planen/bilag/kort.svg"):
        old, new = (site / address.strip("/") / name for address in (f"{OLD_MEETING}1-plan/", ITEM))
        assert old.read_bytes() == new.read_bytes()
    files = [path for path in site.rglob("*.pdf") if path.is_file()]
    assert len(files) == 2  # nothing of a page that moved alone


def test_the_pages_as_markdown_say_where_to_go(tmp_path: Path) -> None:
    root, out = moved_edition(tmp_path), tmp_path / "pages"
    call = [str(Path(sys.executable).with_name("klarsag")), "pages", str(root / "content"), "--out", str(out)]
    subprocess.run(call, check=True, capture_output=True)
    told = (out / "by/planen/index.md").read_text("utf-8")
    assert told.startswith("# Siden er flyttet\n")
    assert f"]({ITEM})" in told


def clean(text: str) -> bool:
    """Whether a file can hold it: other characters are findings of their own (control-character, empty-value)."""
    return bool(text.strip()) and not CONTROL.search(text)


# Nothing of these may lead a reader anywhere: other hosts, scripts, ways up, what cannot be seen, what is too long.
HOSTILE = (
    "https://andet.example/", "//andet.example/", "/\\andet.example/", "\\\\andet.example\\", "javascript:alert(1)",
    "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "/by/../../etc/", "/../", "/./", "/by//planen/",
    "///", "/by/%2e%2e/", "/by/?a=1", "/by/#top", "/by/.git/", "/by/ planen/", "/by/planen /", "by/planen/",
    '/by/"><script>alert(1)</script>/', "/by/\u202eplanen/", "/by/pla\u200bnen/", "/by/pla\u00adnen/", "/by:80/",
    "/by/\ue000/", f"/{'a' * 300}/", "/a" * 500 + "/", "/by/planen*/", "/by/a|b/", "/by/\u3000planen/",
)  # fmt: skip


ANYTHING = st.sampled_from([*HOSTILE, *LEADS, ITEM, "/", "/om/"]) | st.text(max_size=40).filter(clean)


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The edition's pages, to which any entries can be tried."""
    made = read_site(moved_edition(tmp_path_factory.mktemp("any"), "flyttet: []\n") / "content", "da")
    assert set(made.addresses()) > {ITEM, "/", "/om/"}
    return made


def led(planned: Site, *entries: Mapping[str, str]) -> Mapping[str, str]:
    """Old address → where it leads, with these entries in `flyttet.yaml`."""
    moved = Moved.model_validate({"flyttet": entries}, by_alias=True, by_name=False)
    edition = replace(planned.edition, moved=(Document("flyttet.yaml"), moved))
    return leading(edition, planned.archive, planned.addresses())


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("key", ["fra", "til"])
def test_no_hostile_value_leads_anywhere(planned: Site, key: str, value: str) -> None:
    entry = {"fra": "/by/gammel/", "til": ITEM, "alt_under": "ja"}
    assert led(planned, entry)["/by/gammel/"] == ITEM
    assert led(planned, {**entry, key: value}) == {}


@given(st.lists(st.tuples(ANYTHING, ANYTHING)))
def test_whatever_is_written_nobody_leaves_the_site(planned: Site, pairs: list[tuple[str, str]]) -> None:
    there = planned.addresses()
    for old, new in led(planned, *({"fra": old, "til": new} for old, new in pairs)).items():
        assert old not in there
        assert new in there
        assert urlsplit(urljoin(f"https://by.example{old}", quote(new))).netloc == "by.example"


def test_what_is_already_there_stays_and_the_build_ends_well(tmp_path: Path) -> None:
    """Entries that `klarsag check` refuses, built without it: a page, a file, a folder of a file's name."""
    taken = ("/om/", "/by/", "/CNAME/", "/CNAME/gammel/", f"{ITEM}bilag/god.pdf/", f"{ITEM}bilag/god.pdf/a/", "/a/b/")
    entries = "".join(f"  - {{fra: {old}, til: /}}\n" for old in taken)
    root = moved_edition(tmp_path, f"flyttet:\n{entries}")
    write(root / "content/sider/CNAME", "by.example\n")
    site = build(root / "mkdocs.yml", root / "site").folder
    assert (site / "CNAME").read_text("utf-8") == "by.example\n"
    assert (site / f"{ITEM}bilag/god.pdf".lstrip("/")).read_bytes().startswith(b"%PDF")
    leads = {address for address, path in page_files(site).items() if "http-equiv" in path.read_text("utf-8")}
    assert leads == {"/a/b/"}


def test_the_words_of_a_closed_items_old_address_are_nowhere(tmp_path: Path) -> None:
    meeting = "/by/udvalget/2025-01-02/"
    old = (f"{meeting}7-hemmelig-handel/", f"{meeting}7-hemmelig-handel/en/", "/by/hemmelig-handel/")
    ends = (f"{meeting}7-lukket-punkt/", meeting, f"{meeting}7-lukket-punkt/")
    moves = [
        *zip(old, ends, strict=True),
        ("/by/udvalget/2024-12-31/7-lukket-punkt/", ends[0]),
        (old[0] + "a/", "/by/"),
    ]
    root = moved_edition(tmp_path, "flyttet:\n" + "".join(f"  - {{fra: {a}, til: {b}}}\n" for a, b in moves))
    closed = "---\npunkt: 7\ntitel: Hemmelig handel\nadgang: lukket\n---\n"
    [folder] = (root / "content").glob("by/moeder/*/*")
    write(folder / "07-lukket.md", closed)
    site = build(root / "mkdocs.yml", root / "site").folder
    assert shown(site, "/by/udvalget/2024-12-31/7-lukket-punkt/").refresh == ends[0]
    assert [path for path in site.rglob("*") if "hemmelig" in path.as_posix().lower()] == []
    assert [path for path in site.rglob("*") if path.is_file() and b"hemmelig" in path.read_bytes().lower()] == []
