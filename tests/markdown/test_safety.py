"""Whatever a text holds: only harmless HTML comes out, a record's text stays in its block, nothing disappears."""

from html.parser import HTMLParser

from hypothesis import example, given
from hypothesis import strategies as st

from klarsag.danish.words import tokens
from klarsag.markdown.addresses import is_local, is_safe
from klarsag.markdown.blocks import fence
from klarsag.markdown.escape import address
from klarsag.markdown.plain import plain
from klarsag.markdown.render import render

PIECES = st.sampled_from(
    [
        "# ",
        "## ",
        "#### ",
        "- ",
        "1. ",
        "> ",
        "```\n",
        "~~~",
        "    ",
        "| a | b |\n|--|--|\n",
        "**Løn**",
        "Tabel: x\n\n",
        "Tabel: x {liste}\n\n",
        "| ^ | < |\n",
        "<br>",
        "::: easyread",
        ":::",
        "::::",
        "::: text",
        "[x]{lang=en}",
        "[x]{.a onclick=b}",
        "{",
        "}",
        "[d]: /d\n",
        "[d]",
        "---",
        "<script>",
        "</div>",
        "<!--",
        "<![CDATA[",
        "&lt;",
        "&#x6a;",
        "\\",
        "`",
        "![i](a.png)",
        "![i](https://h/a.png)",
        "[a](javascript:x)",
        "[a](//h)",
        "[a](<java\nscript:x>)",
        "[a](&#106;avascript:x)",
        "<data:x>",
        "\n",
        "\n\n",
        " ",
        "\t",
        "<https://h.dk>",
        "punkt 4",
        "*",
        "_",
        '"',
        "'",
        "===",
        "[a](/b 'c\" onclick=d')",
        "[a]{time=2025-01-01}",
    ]
)
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=14).map("".join)

TAGS = set(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "li",
        "blockquote",
        "pre",
        "code",
        "hr",
        "br",
        "a",
        "em",
        "strong",
        "img",
        "span",
    ]
)
TAGS |= set(["div", "table", "caption", "thead", "tbody", "tr", "th", "td"])
ATTRIBUTES = set(
    [
        "id",
        "href",
        "title",
        "src",
        "alt",
        "lang",
        "dir",
        "class",
        "start",
        "scope",
        "aria-label",
        "aria-labelledby",
        "tabindex",
        "role",
        "rowspan",
        "colspan",
        "headers",
        "data-pagefind-ignore",
    ]
)
CLASSES = {"scroll", "scroll list", "name", "n", "c"}


class Outline(HTMLParser):
    """Opened and closed tags with their depth, and every attribute."""

    VOID = frozenset({"br", "hr", "img"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.where: dict[str, list[str]] = {}
        self.text = ""
        self.hidden = False
        self.feed(html)
        self.close()
        assert not self.stack

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.hidden = self.hidden or ("class", "name") in attrs
        self.attributes += [(tag, name, value) for name, value in attrs]
        for name, value in attrs:
            if name == "id" and value:
                assert value not in self.where, "an id twice"
                self.where[value] = list(self.stack)
        if tag not in self.VOID:
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag
        self.hidden = self.hidden and tag != "span"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        self.text += "" if self.hidden else data  # a column's name, once more in each cell


@given(TEXTS)
@example('```lang" onload=x\ncode\n```')
def test_only_harmless_html(text: str) -> None:
    page = Outline(render(text).html)
    assert set(page.tags) <= TAGS
    for tag, name, value in page.attributes:
        assert name in ATTRIBUTES
        if name == "href":
            assert is_safe(value or "")
        elif name == "src":
            assert is_local(value or "")
        elif name == "class" and tag != "code":
            assert value in CLASSES


@given(TEXTS)
@example("::::: note")
@example("```")
@example("> ```\n> :::")
def test_a_records_text_stays_in_its_block(text: str) -> None:
    around = fence(text)
    source = f"::: decision\n## Foer\n{around} text\n{text}\n{around}\n:::\n\n[d] [Slut]{{#slut}}\n\n## Bag\n"
    rendered = render(source, page=True)
    page = Outline(rendered.html)
    assert page.where["slut"] == ["p"]
    assert rendered.headings[0].level == 2
    assert rendered.headings[-1].text == "Bag"
    assert page.where[rendered.headings[-1].id] == []
    assert all(2 <= heading.level <= 6 for heading in rendered.headings)
    assert page.tags.count("div") == 1 + page.tags.count("table")
    assert "<p>[d] <span" in rendered.html
    for tag, name, value in page.attributes:
        if name == "class" and tag != "code":
            assert value in CLASSES | {"decision", "prose"}


@given(TEXTS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4))
def test_links_of_references_change_no_text(text: str, spans: list[tuple[int, int]]) -> None:
    without = render(text)
    linked = render(text, references=lambda _text: [(start, end, "/r/") for start, end in spans])
    assert Outline(linked.html).text == Outline(without.html).text
    assert [link for link in linked.links if link != "/r/"] == list(without.links)


@given(TEXTS)
def test_plain_has_the_words_of_the_page(text: str) -> None:
    page = Outline(render(text).html)
    alternatives = [value or "" for _tag, name, value in page.attributes if name == "alt"]
    # The words of images stand in attributes on the page and in their place in the plain text.
    shown = sorted(tokens(" ".join([page.text, *alternatives])))
    if not alternatives:
        assert tokens(plain(text)) == tokens(page.text)
    else:
        assert "".join(sorted("".join(tokens(plain(text))))) == "".join(sorted("".join(shown)))


@given(st.text(max_size=20).map(lambda end: f"https://example.dk/{end}"))
@example('https://example.dk/a b(c)?d=1&copy=2`|<>"\\')
@example("javascript:alert(1)")
def test_an_address_does_not_end_early(url: str) -> None:
    rendered = render(f"[x]({address(url)}) efter")
    if is_safe(url):
        assert len(rendered.links) == 1
        assert rendered.html.endswith("x</a> efter</p>\n")
    else:
        assert rendered.links == ()


def test_ids_of_two_texts_do_not_meet() -> None:
    text = "## Resumé\n\nTabel: a\n\n| a |\n|--|"
    first, second = (Outline(render(text, id_prefix=prefix).html) for prefix in ("a-", "b-"))
    assert not first.where.keys() & second.where.keys()


def test_addresses() -> None:
    assert all(map(is_local, ["/a", "a/b", "../a", "#a", "?a", "", "a/b:c"]))
    assert all(map(is_safe, ["https://a", "HTTP://a", "mailto:a@b", "tel:1"]))
    assert not any(map(is_local, ["https://a", "mailto:a@b", "//a", "/\\a", "\\\\a", " //a", "/\t/a"]))
    assert not any(map(is_safe, ["javascript:x", " javascript:x", "data:x", "file:///x", "//a", "\x01//a", "ftp://a"]))
