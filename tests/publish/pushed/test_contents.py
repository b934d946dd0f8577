"""What files hold: programs by their first bytes, attributes of git by their words, drawings by what they could do."""

import pytest

from klarsag.publish.git import Entry
from klarsag.publish.pushed.contents import RULES
from klarsag.publish.pushed.entry import Pushed

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink">{}</svg>'
ACTIVE = (
    "<script/>", "<foreignObject/>", "<a href='#x'/>", "<animate attributeName='href' to='javascript:x'/>", "<set/>",
    "<g onclick='x()'/>", "<g ONLOAD='x()'/>", "<use href='andet.svg#a'/>", "<use x:href='//host.example/a'/>",
    "<image href='https://host.example/a.png'/>", "<image href='data:image/svg+xml;base64,AA=='/>",
    "<image x:href=' javascript:alert(1)'/>", "<rect fill='url(https://host.example/a)'/>",
    "<rect style='background:url(\"//host.example\")'/>", "<style>@import 'x.css';</style>",
    "<style>a{b:u\\72l(x)}</style>", "<style>a{b:url(x)}</style>", "<?xml-stylesheet href='x.css'?>",
    "<g xml:base='x'/>",
    "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml'/>",
    "<h:math xmlns:h='http://www.w3.org/1998/Math/MathML'/>", "<listener/>", "<handler/>", "<iframe/>", "<video/>",
    "<h:listener xmlns:h='http://www.w3.org/2001/xml-events'/>",
)  # fmt: skip
HARMLESS = (
    "", "<title>Kort</title><desc>Åen</desc>", "<g id='a' class='b' style='fill:#fff;stroke:url(#a)'/>",
    "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><rect fill='url(#a)'/>",
    "<use href='#a'/><use x:href='#a'/>", "<image href='data:image/png;base64,iVBORw0KGgo='/>", "<text>on click</text>",
    "<style>.a { fill: red; mask: url('#a') }</style>",
)  # fmt: skip


def kinds(name: str, content: bytes) -> list[str]:
    pushed = Pushed(Entry("100644", "blob", "0" * 40, len(content), name.encode()), name)
    return [found.kind.id for rule in RULES for found in rule(pushed, content)]


@pytest.mark.parametrize("inner", ACTIVE)
def test_a_drawing_that_could_do_something_is_refused(inner: str) -> None:
    assert set(kinds("content/a.SVG", SVG.format(inner).encode())) == {"push-svg-active"}


@pytest.mark.parametrize("inner", HARMLESS)
def test_a_drawing_that_only_draws_is_taken(inner: str) -> None:
    assert kinds("content/a.svg", SVG.format(inner).encode()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<svg/>",
        b"<html xmlns='http://www.w3.org/2000/svg'/>",
        b"<svg xmlns='http://www.w3.org/2000/svg'>",
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        b"<!DOCTYPE svg [<!ATTLIST g onload CDATA 'x()'>]>" + SVG.format("<g/>").encode(),
        b"<!DOCTYPE svg SYSTEM 'x' [ %a; ]>" + SVG.format("").encode(),
        SVG.format("").encode("utf-16"),
        b"<?xml version='1.0' encoding='ISO-2022-JP'?>" + SVG.format("").encode(),
        b"\x1f\x8b\x08\0",
    ],
)
def test_a_drawing_that_cannot_be_read_is_refused(content: bytes) -> None:
    assert kinds("content/a.svg", content) == ["push-svg-unreadable"]


def test_every_fault_of_a_drawing_is_told_at_its_line() -> None:
    pushed = Pushed(Entry("100644", "blob", "0" * 40, 1, b"content/a.svg"), "content/a.svg")
    content = SVG.format("\n<script/>\n<g onload='x'/>\n").encode()
    found = [one for rule in RULES for one in rule(pushed, content)]
    assert [(one.line, one.values["what"]) for one in found] == [(2, "<script>"), (3, "onload")]


@pytest.mark.parametrize(
    "content", [b"#!/bin/sh", b"\xef\xbb\xbf#!x", b"\x7fELF", b"MZ\0", b"\0asm", b"<?php x", b"CWS\x09"]
)
def test_a_program_is_one_by_any_name(content: bytes) -> None:
    assert kinds("content/plan.pdf", content) == ["push-program"]


@pytest.mark.parametrize("content", [b"", b"PK\3\4\0\0", b"MZ er en forkortelse", b"# !", b"%PDF-1.7", b"\xff\xd8\xff"])
def test_what_is_no_program_is_taken(content: bytes) -> None:
    assert kinds("content/plan.pdf", content) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("*.md text", ()),
        ("*.md text=auto eol=crlf -text !eol", ("!eol",)),
        ('"a b.md" filter=x', ("filter=x",)),
        ("* diff=x merge=x ident", ("diff=x", "merge=x", "ident")),
        ("[attr]x text", ("[attr]x",)),
        ("  # filter=x", ()),
        ("*.x export-subst\r", ("export-subst",)),
    ],
)
def test_only_attributes_that_do_nothing_are_taken(line: str, words: tuple[str, ...]) -> None:
    pushed = Pushed(Entry("100644", "blob", "0" * 40, 1, b".gitattributes"), ".gitattributes")
    found = [one for rule in RULES for one in rule(pushed, f"\n{line}\n".encode())]
    assert tuple(one.values["attribute"] for one in found) == words
    assert all(line[one.column - 1 :].startswith(one.values["attribute"]) and one.line == 2 for one in found)
