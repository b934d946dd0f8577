"""In: pieces of HTML as editors leave them. Out: the Markdown they become."""

import pytest

from klarsag.importers.html.notes import Notes
from klarsag.importers.html.tree import read
from klarsag.importers.html.write import markdown
from klarsag.markdown.plain import plain


def written(html: str) -> str:
    notes = Notes()
    return markdown(read(html, notes), notes)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>A<!-- c --><o:p></o:p> <style>x</style>B</p>", "A B"),
        ("<h4><b>I</b>ndhold</h4>x", "#### Indhold\n\nx"),
        ("<h3><div><h3>Indhold</h3></div></h3>", "### Indhold"),
        ("a<br>b<br><br>c", "a\\\nb\n\nc"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n- b"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ("<ol><ul><li>a</li></ul></ol>", "- a"),
        ("<ol start=3><li>a</li><li>b</li></ol><ol><li>c</li></ol>", "3. a\n4. b\n\n1) c"),
        ("<ul><li>a<p>b</p></li></ul>", "- a\n\n  b"),
        ("<b>1.</b>Tekst <i> skrå</i>", "1\\.Tekst *skrå*"),
        ("10 m<sup>2</sup> og CO<sub>2</sub>", "10 m² og CO₂"),
        ("or\u00addeling", "ordeling"),
        ('<a href="https://example.dk/a b">her</a>', "[her](<https://example.dk/a%20b>)"),
        ('<a href="javascript:x">her</a>', "her"),
        ("# ikke *en* [overskrift](x) | _nej_", "\\# ikke \\*en\\* \\[overskrift\\](x) \\| \\_nej\\_"),
        ("<p>-40</p>", "\\-40"),
    ],
)
def test_html_becomes_markdown(html: str, expected: str) -> None:
    assert written(html) == expected


@pytest.mark.parametrize("target", ["file:///C:/x.docx", "file://server/x", "C:\\x.docx", "\\\\server\\x"])
def test_a_link_to_somebodys_computer_is_text_and_a_note_that_does_not_quote_it(target: str) -> None:
    notes = Notes()
    assert markdown(read(f'<a href="{target}">planen</a>', notes), notes) == "planen"
    assert [(note.kind.id, note.values) for note in notes.notes] == [("link-file", {"words": "planen"})]


def table(*rows: str, start: str = "<table>") -> str:
    cells = (
        "".join(f"<td>{cell}</td>" if not cell.startswith("<td") else cell for cell in row.split("|")) for row in rows
    )
    return start + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def test_words_above_and_beside_figures_are_headings() -> None:
    assert written(table("Art|2024|2025", "Løn|10|-5", "Leje|2|3")) == (
        "| Art | 2024 | 2025 |\n| --- | --- | --- |\n| **Løn** | 10 | -5 |\n| **Leje** | 2 | 3 |"
    )


def test_a_bold_row_is_headings_and_a_bold_sum_is_not() -> None:
    assert written(table("<b>Hvem</b>|<b>Hvad</b>", "Ida|Sti", "<b>Ole</b>|Park")) == (
        "| Hvem | Hvad |\n| --- | --- |\n| Ida | Sti |\n| **Ole** | Park |"
    )


def test_where_headings_cannot_be_told_none_are_claimed() -> None:
    notes = Notes()
    html = table("Ida|Sti", "Ole|Park")
    assert markdown(read(html, notes), notes) == "|  |  |\n| --- | --- |\n| Ida | Sti |\n| Ole | Park |"
    assert [note.kind.id for note in notes.notes] == ["table-header-unknown"]


def test_merged_cells_keep_every_value_once_in_its_first_place() -> None:
    html = table("Sted|År|<td colspan=2>Antal", "<td rowspan=2>Nord|2024|1|2", "2025|3|4", "Syd|2024|5|6")
    assert written(html) == (
        "| Sted | År | Antal |  |\n| --- | --- | --- | --- |\n| **Nord** | 2024 | 1 | 2 |\n|  | 2025 | 3 | 4 |\n"
        "| **Syd** | 2024 | 5 | 6 |"
    )


def test_a_wide_first_cell_is_the_caption() -> None:
    assert written(table("<td colspan=2>Udgifter", "Art|Kr.", "Løn|10")).startswith("Tabel: Udgifter\n\n| Art | Kr. |")


def test_cells_with_lists_become_text() -> None:
    text = written(table("<b>Mål</b>|<b>Status</b>", "Flere stier|<ul><li>to</li><li>tre</li></ul>"))
    assert "|" not in text
    assert plain(text).split() == ["Mål", "Status", "Flere", "stier", "to", "tre"]
    assert "### Flere stier" in text
