"""In: small sites with a known mistake each. Out: whether the link checker finds that one and no other."""

from pathlib import Path

import pytest
from tests.linkcheck import ELSEWHERE, NO_ANCHOR, NO_FILE, check

PAGE = "<!doctype html><html lang='da'><title>Side</title><main id='indhold'><h2 id='bilag-æ'>Bilag</h2>{}</main>"


def a_site(folder: Path, body: str) -> Path:
    for name, text in {
        "index.html": body,
        "møde/index.html": "",
        "møde/2-sag/index.html": "",
        "bilag.pdf": "",
        "assets/klarsag.css": "a{background:url(../bilag.pdf)} b{mask:url('#x')}",
    }.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGE.format(text) if name.endswith("html") else text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "good",
    [
        "<a href='møde/'>x</a>",
        "<a href='m%C3%B8de/2-sag/#bilag-%C3%A6'>x</a>",
        "<a href='/møde/2-sag'>x</a>",
        "<a href='#indhold'>x</a><a href='#'>x</a><a href='#top'>x</a><a href='?sprog=en#indhold'>x</a>",
        "<a href='https://www.example.dk/nowhere'>x</a><a href='mailto:a@example.dk'>x</a>",
        "<a href='tel:+4512345678'>x</a>",
        "<a href='https://klarsag.example/bilag.pdf'>x</a>",
        "<img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
        "<link rel='canonical' href='https://klarsag.example/'>",
        "<p aria-labelledby='indhold bilag-æ'>x</p>",
    ],
)
def test_a_sound_reference_is_no_finding(tmp_path: Path, good: str) -> None:
    assert check(a_site(tmp_path, good), "https://klarsag.example/") == []


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("<a href='moede/'>x</a>", NO_FILE),
        ("<a href='../'>x</a><a href='nej/'>x</a>", NO_FILE),
        ("<a href='https://klarsag.example/nej/'>x</a>", NO_FILE),
        ("<a href='#nej'>x</a>", NO_ANCHOR),
        ("<a href='møde/2-sag/#nej'>x</a>", NO_ANCHOR),
        ("<label for='nej'>x</label>", NO_ANCHOR),
        ("<table><tr><td headers='indhold nej'></table>", NO_ANCHOR),
        ("<img alt='' src='nej.png'>", NO_FILE),
        ("<img alt='' src='bilag.pdf' srcset='bilag.pdf 1x, nej.png 2x'>", NO_FILE),
        ("<meta http-equiv='refresh' content='0; url=nej/'>", NO_FILE),
        ("<p style='background:url(nej.png)'>x</p>", NO_FILE),
        ("<style>@import 'nej.css';</style>", NO_FILE),
        ("<script src='https://example.net/a.js'></script>", ELSEWHERE),
        ("<script src='//example.net/a.js'></script>", ELSEWHERE),
        ("<link rel='preconnect' href='https://fonts.example.net'>", ELSEWHERE),
        ("<link rel='stylesheet' href='https://example.net/a.css'>", ELSEWHERE),
        ("<style>@font-face{src:url(https://example.net/a.woff2)}</style>", ELSEWHERE),
    ],
)
def test_a_broken_reference_is_one_finding(tmp_path: Path, bad: str, why: str) -> None:
    assert [found.why for found in check(a_site(tmp_path, bad), "https://klarsag.example/")] == [why]


def test_a_site_may_live_below_a_path(tmp_path: Path) -> None:
    site = a_site(tmp_path, "<a href='/referater/bilag.pdf'>x</a><a href='/bilag.pdf'>x</a>")
    assert [found.target for found in check(site, "/referater/")] == ["/bilag.pdf"]
