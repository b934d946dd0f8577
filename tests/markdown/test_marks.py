"""Whatever a text holds: dates, abbreviations and tables are marked up, and every word stays as it was written."""

import re
from collections import Counter

from hypothesis import example, given
from hypothesis import strategies as st
from tests.markdown.test_safety import TEXTS, Outline

from klarsag.danish.words import tokens
from klarsag.markdown.blocks import fence
from klarsag.markdown.glossary import Explanation, Glossary
from klarsag.markdown.plain import plain
from klarsag.markdown.render import render
from klarsag.pages.marks import dates

KNOWN = {"BIU": "Beskæftigelses- og Integrationsudvalget", "a": "et <ord>", "punkt": "sag"}
ADDED = re.compile(
    r' <span class="words" data-pagefind-ignore>\[[^\]]*\]</span>|<span class="meaning" popover .*?</a></span>'
    r'|<div class="on-paper" data-pagefind-ignore>.*?</div>\n',
    re.DOTALL,
)
EXPLAINED = Explanation("ord", "Et <b> & et punkt.", "/ordliste/#ord")


def shown(html: str) -> str:
    return Outline(ADDED.sub("", html)).text


@given(TEXTS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4))
@example("**BIU** (Beskæftigelses- og …) 08.09.2025", [(0, 3)])
@example("[BIU](/x) BIU\n- BIU 8. september\n2025", [(3, 9)])
def test_marks_change_no_text(text: str, places: list[tuple[int, int]]) -> None:
    without = render(text)
    marked = render(
        text,
        references=lambda _text: [(start, end, "/r/") for start, end in places],
        dates=lambda _text: [(start + 1, end + 2, "2025-09-08") for start, end in places],
        abbreviations=KNOWN,
    )
    assert shown(marked.html) == Outline(without.html).text
    assert marked.headings == without.headings
    assert Outline(render(text, dates=dates).html).text == Outline(without.html).text


@given(TEXTS, st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=4))
@example("**Udvalget** *siger* [ja](/x) ja\n\n# Udvalget\n- udvalget", [(0, 8)])
def test_an_explanation_changes_no_text(text: str, places: list[tuple[int, int]]) -> None:
    marks = fence(text)
    page = f"{marks} text\n{text}\n{marks}\n"
    glossary = Glossary("da", lambda _text: [(*place, EXPLAINED) for place in places], "{word}", "Ord", "da")
    without, explained = render(page, page=True), render(page, page=True, glossary=glossary)
    assert shown(explained.html) == Outline(without.html).text
    assert explained.headings == without.headings
    assert explained.links == without.links
    assert explained.html.count("<button") == explained.html.count(" popover id=") <= 1


@given(TEXTS)
def test_plain_text_knows_nothing_of_the_words_that_are_added(text: str) -> None:
    for words in KNOWN.values():
        assert words not in plain(f"{text}\n\nBIU")


def test_the_words_are_written_as_text() -> None:
    assert "[et &lt;ord&gt;]" in render("a", abbreviations=KNOWN).html


CELLS = st.one_of(
    st.sampled_from(["^", "<", "**Nord**", "*2024*", "12,5 %", "4.559", "", "en<br>to", "\\^", "**i alt**", "[a](/b)"]),
    st.text("abc 12,.", max_size=6),
)
CAPTIONS = st.sampled_from(["", "Tabel: Udgifter\n\n", "Tabel: Udgifter {liste}\n\n", "Tabel 2. Hovedtal {liste}\n\n"])


@given(CAPTIONS, st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_a_table_keeps_every_word_and_stays_a_rectangle(caption: str, rows: list[list[str]]) -> None:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    html = render(caption + "\n".join([lines[0], "|---|---|---|", *lines[1:]])).html
    page = Outline(html)
    written = " ".join(cell.replace("<br>", " ").replace("[a](/b)", "a") for row in rows for cell in row)
    title = caption.replace("{liste}", "").removeprefix("Tabel: ")
    assert Counter(tokens(page.text)) == Counter(tokens(f"{title} {written}"))
    assert sum(widths(html)) == 3 * page.tags.count("tr")


def widths(html: str) -> list[int]:
    """The number of places that each cell covers."""
    found = []
    for cell in re.findall(r"<t[hd](?: [^>]*)?>", html):
        spans = {name: int(count) for name, count in re.findall(r'(rowspan|colspan)="(\d+)"', cell)}
        found.append(spans.get("rowspan", 1) * spans.get("colspan", 1))
    return found


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=2, max_size=6))
def test_what_a_cell_names_as_its_headers_are_headers_of_the_same_table(rows: list[list[str]]) -> None:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    html = render("\n".join([lines[0], "|---|---|---|", *lines[1:]])).html
    ids = set(re.findall(r'<th[^>]* id="([^"]+)"', html))
    named = {one for value in re.findall(r'headers="([^"]+)"', html) for one in value.split()}
    assert named <= ids
