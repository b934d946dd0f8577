"""A mark is found in every form that an output could give it; and it is not found where it is not."""

import base64
import gzip
import html
import json
import zlib
from collections.abc import Callable
from urllib.parse import quote

import brotli
import pytest
from tests.closed.attachments import odt, pdf, png
from tests.closed.marks import Planter
from tests.closed.search import marks_in

from klarsag.danish.slug import slugify
from klarsag.markdown.escape import escape
from klarsag.markdown.render import render

FORMS: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "small letters": lambda words: words.lower().encode(),
    "capitals": lambda words: words.upper().encode(),
    "an address": lambda words: slugify(words).encode(),
    "HTML": lambda words: html.escape(words).encode(),
    "HTML twice": lambda words: html.escape(html.escape(words)).encode(),
    "numbers of letters": lambda words: "".join(f"&#{ord(letter)};" for letter in words).encode(),
    "Markdown": lambda words: escape(words).encode(),
    "rendered": lambda words: render(escape(words)).html.encode(),
    "a quoted address": lambda words: quote(words, safe="").encode(),
    "JSON": lambda words: json.dumps(words).encode(),
    "JSON in HTML": lambda words: html.escape(json.dumps({"a": words})).encode(),
    "soft hyphens": lambda words: "\u00ad".join(words).encode(),
    "tags": lambda words: "<b></b>".join(map(html.escape, words)).encode(),
    "lines": lambda words: "\n".join(words).encode(),
    "base64": lambda words: b"data:text/plain;base64," + base64.b64encode(b"ab" + words.encode() + b"c"),
    "base64 of addresses": lambda words: base64.urlsafe_b64encode(words.encode()),
    "UTF-16": lambda words: words.encode("utf-16"),
    "gzip": lambda words: gzip.compress(words.encode()),
    "zlib": lambda words: zlib.compress(words.encode()),
    "gzip in gzip": lambda words: gzip.compress(gzip.compress(words.encode())),
    "a PDF file": pdf,
    "an OpenDocument file": odt,
    "the text beside a picture": png,
}


@pytest.mark.parametrize("form", FORMS)
def test_a_mark_is_found(form: str) -> None:
    for seed in range(40):
        planter = Planter(seed)
        words = planter.words("a test")
        assert planter.planted.keys() <= marks_in(FORMS[form](words)), words


def test_a_mark_is_found_in_brotli_by_the_name_of_the_file() -> None:
    planter = Planter(1)
    content = brotli.compress(planter.words("a test").encode())
    assert planter.planted.keys() <= marks_in(content, ".br")


def test_another_mark_is_not_taken_for_it() -> None:
    one, other = Planter(1), Planter(2)
    assert not other.planted.keys() & marks_in(one.words("a test").encode())
    other.words("a test")
    assert not other.planted.keys() & marks_in(one.words("a test").encode())
