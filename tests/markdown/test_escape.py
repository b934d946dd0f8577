"""Plain text in, and exactly that text on the page: no title, name or case number becomes markup."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klarsag.markdown.escape import escape
from klarsag.markdown.plain import plain
from klarsag.markdown.render import render

# What a clerk may type, and what somebody with bad intent would.
MARKUP = st.sampled_from(
    [
        "*",
        "_",
        "`",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "|",
        "\\",
        "#",
        "&",
        "!",
        "~",
        ":",
        "-",
        "=",
        "+",
        ".",
        "{",
        "}",
        '"',
        "::: easyread",
        ":::",
        "](/x)",
        "](javascript:x)",
        "<b>",
        "<!--",
        "&amp;",
        "&#60;",
        "```",
        "---",
        "1.",
        "1)",
        "- ",
        "Tabel: ",
        "https://example.dk",
        "<https://example.dk>",
        "{lang=en}",
        "{{ x }}",
        "{% x %}",
        "![",
        "\n",
        "\n\n",
        "    ",
        "\t",
        " ",
        "|--|",
        "[x]: /y",
        "~~~",
        "===",
        "#",
        " #",
        "  \n",
        "\r\n",
    ]
)
CHARACTERS = st.characters(exclude_categories=["Cc", "Cs"])
TEXTS = st.lists(st.one_of(MARKUP, st.text(CHARACTERS, max_size=4)), max_size=8).map("".join)

POSITIONS = {
    "paragraph": ("{}", ["p"]),
    "after text": ("Punkt {}", ["p"]),
    "before a link": ("{}[x](/x)", ["p", "a"]),
    "heading": ("## {}", ["h2"]),
    "list item": ("- {}", ["ul", "li"]),
    "numbered item": ("1. {}", ["ol", "li"]),
    "quotation": ("> {}", ["blockquote", "p"]),
    "link text": ("[{}](/x)", ["p", "a"]),
    "after a link": ("[x](/x){}", ["p", "a"]),
    "span": ("[{}]{{lang=en}}", ["p", "span"]),
    "bold": ("**a{}a**", ["p", "strong"]),
    "header cell": ("| {} | b |\n|--|--|\n| c | d |", []),
    "cell": ("| a | b |\n|--|--|\n| c | {} |", []),
    "before a table": ("{}\n\n| a |\n|---|", []),
}


class _Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(html: str) -> tuple[str, list[str]]:
    page = _Page(html)
    return page.text, page.tags


@pytest.mark.parametrize("position", POSITIONS)
@given(text=TEXTS)
@example("1. *Ny* <plan> & [flere](/x)")
@example("::: easyread")
@example("Hurra!")
@example("!")
@example("# C#  #")
@example("Tabel: udgifter")
@example("a\\|b")
@example("25-8-15.00.00-P20")
@example(" to  mellemrum ")
@example("[x]: /y")
def test_text_stays_text(position: str, text: str) -> None:
    template, expected = POSITIONS[position]
    marked = "\u2402{}\u2403" if position == "bold" else "{}"
    html = render(template.format(marked.format(escape(text))), page=True).html
    words, tags = shown(html)
    empty_words, empty_tags = shown(render(template.format(marked.format("ord")), page=True).html)
    if text.strip():
        assert tags == empty_tags
        assert words == empty_words.replace("ord", text)
    if expected and text.strip():
        assert tags == expected


@given(text=TEXTS)
def test_plain_gives_the_text_back(text: str) -> None:
    assert "".join(plain(escape(text)).split()) == "".join(text.split())


def test_an_ordinary_title_stays_readable_in_the_source() -> None:
    title = "Godkendelse af Budget 2026-2029 (2. behandling), sag 25-8-15.00.00-P20 & andet"
    assert escape(title) == title
