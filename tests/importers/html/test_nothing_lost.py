"""In: HTML that a property test thinks of. Out: whether every word is in the Markdown, once, in its order."""

from hypothesis import given, settings
from hypothesis import strategies as st

from klarsag.importers.account.account import once
from klarsag.importers.account.records import Leaf
from klarsag.importers.account.words import words
from klarsag.importers.firstagenda.visible import html_words
from klarsag.importers.html.notes import Notes
from klarsag.importers.html.tree import read
from klarsag.importers.html.write import markdown
from klarsag.markdown.plain import plain

text = st.text(st.sampled_from("abæøÅ1 9.,-–*_#|[]()<>&\"'`~+=:!\\{}%§²\u00a0\n"), max_size=12).map(
    lambda raw: raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
inline = st.recursive(
    text,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(
            ["b", "strong", "em", "i", "u", "span", "a href='https://example.dk/x'", "a href='file:///c:/x'"]
        ),
        st.lists(inner, max_size=3),
    ),
    max_leaves=6,
)
line = st.lists(inline, max_size=3).map("".join)
broken_line = st.lists(line, max_size=3).map("<br>".join)


def listed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, entries: f"<{tag}>{''.join(f'<li>{entry}</li>' for entry in entries)}</{tag}>",
        st.sampled_from(["ul", "ol", "ol start='3'"]).map(str),
        st.lists(inner, max_size=3),
    ).map(lambda html: html.replace("</ol start='3'>", "</ol>"))


cell = st.builds(
    lambda inner, across, down: f"<td colspan={across} rowspan={down}>{inner}</td>",
    st.one_of(
        line, st.lists(line, max_size=5).map(lambda parts: "".join(f"<p>{part}</p>" for part in parts)), listed(line)
    ),
    st.integers(1, 3),
    st.integers(1, 3),
)
table = st.lists(st.lists(cell, max_size=4).map(lambda row: f"<tr>{''.join(row)}</tr>"), max_size=4).map(
    lambda rows: f"<table><tbody>{''.join(rows)}</tbody></table>"
)
block = st.recursive(
    st.one_of(
        broken_line.map(lambda inner: f"<p>{inner}</p>"),
        line.map(lambda inner: f"<h4>{inner}</h4>"),
        line.map(lambda inner: f"<h2><span><div><h3>{inner}</h3></div></span></h2>"),
        table,
        broken_line,
    ),
    lambda inner: st.one_of(listed(inner), inner.map(lambda part: f"<div>{part}</div>")),
    max_leaves=5,
)
document = st.lists(block, max_size=5).map("".join)


@settings(max_examples=300, deadline=None)
@given(document)
def test_every_word_of_html_is_in_the_markdown_in_its_order(html: str) -> None:
    notes = Notes()
    shown = plain(markdown(read(html, notes), notes))
    leaves = [Leaf("body", tuple(split)) for line in shown.split("\n") if (split := words(line))]
    # A merged cell's value stands in its first place, which in a table read row by row is where the source has it. A
    # table that became sections names its columns once more above each part: that alone is said twice.
    assert [word for leaf in once(leaves, notes.repeated) for word in leaf.words] == words(html_words(html))
