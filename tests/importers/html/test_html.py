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


def body(html: str) -> list[str]:
    """The rows of a table below its headings."""
    return written(html).split("\n")[2:]


def test_merged_cells_keep_every_value_once_and_say_where_they_reach() -> None:
    html = table("Sted|År|<td colspan=2>Antal", "<td rowspan=2>Nord|2024|1|2", "2025|3|4", "Syd|2024|5|6")
    assert written(html) == (
        "| Sted | År | Antal | < |\n| --- | --- | --- | --- |\n| **Nord** | **2024** | 1 | 2 |\n"
        "| ^ | **2025** | 3 | 4 |\n| **Syd** | **2024** | 5 | 6 |"
    )


def test_a_wide_first_cell_is_the_caption() -> None:
    assert written(table("<td colspan=2>Udgifter", "Art|Kr.", "Løn|10")).startswith("Tabel: Udgifter\n\n| Art | Kr. |")


def test_a_name_alone_in_its_row_names_the_rows_below_where_there_are_several() -> None:
    assert body(table("Botilbud|2024|2025", "Korte||", "Personer|5|6", "Lange||", "Personer|7|8")) == [
        "| **Korte** | < | < |", "| **Personer** | 5 | 6 |", "| **Lange** | < | < |", "| **Personer** | 7 | 8 |",
    ]  # fmt: skip
    # One alone may as well be a row whose figures nobody has yet.
    assert body(table("Art|2024|2025", "Løn|5|6", "Leje||", "Mad|7|8"))[1] == "| **Leje** |  |  |"


def test_an_empty_place_below_a_name_belongs_to_it_where_the_same_names_come_again() -> None:
    assert body(table("||Antal", "<b>2024</b>|Landet|10", "|Greve|2", "<b>2025</b>|Landet|11", "|Greve|3")) == [
        "| **2024** | **Landet** | 10 |", "| ^ | **Greve** | 2 |",
        "| **2025** | **Landet** | 11 |", "| ^ | **Greve** | 3 |",
    ]  # fmt: skip
    assert body(table("||Antal", "<b>2024</b>|Landet|10", "|Greve|2", "<b>2025</b>|Solrød|11"))[1].startswith("|  | ")


def test_a_table_that_begins_anew_is_two_tables() -> None:
    first = ["<td colspan=2>Voksne", "<b>Lov</b>|<b>Frist</b>", "§ 84|6 uger"]
    again = ["<b>Børn</b>|", "<b>Lov</b>|<b>Frist</b>", "§ 41|10 uger"]
    text = written(table(*first, *again))
    assert [line for line in text.split("\n") if line.startswith("Tabel: ")] == ["Tabel: Voksne", "Tabel: Børn"]
    assert text.count("| Lov | Frist |") == 2


def test_a_note_below_a_table_is_a_paragraph_after_it() -> None:
    text = written(table("Art|2024", "Løn*|10", "<td colspan=2>* Uden pension"))
    assert text.endswith("| 10 |\n\n\\* Uden pension")


def test_the_lines_of_a_cell_stay_lines() -> None:
    html = table("Lov|Frist|Sager", "<b>§ 112</b>|<p>let: 4 uger</p><p>svær: 12 uger</p>|<p>84</p><p>2</p>")
    assert body(html) == ["| **§ 112** | let: 4 uger<br>svær: 12 uger | 84<br>2 |"]


def test_two_rows_of_headings_stay_two() -> None:
    html = table("<td rowspan=2><b>Område</b>|<td colspan=2><b>2024</b>", "<b>Antal</b>|<b>Andel</b>", "Nord|1|2 %")
    assert written(html) == (
        "| Område | 2024 | < |\n| --- | --- | --- |\n| ^ | **Antal** | **Andel** |\n| **Nord** | 1 | 2 % |"
    )


def test_cells_with_lists_become_sections_with_their_columns_names() -> None:
    text = written(table("<b>Mål</b>|<b>Status</b>", "Flere stier|<ul><li>to</li><li>tre</li></ul>"))
    assert text == "- Mål\n- Status\n\n## Flere stier\n\n### Status\n\n- to\n- tre"


def test_long_texts_beside_each_other_become_sections_below_the_heading_above() -> None:
    """As in minutes that give a wording, what was said about it, and the new wording."""
    long = "<p>{}</p><p>en</p><p>to</p><p>tre</p>"
    row = "|".join([long.format("Vi samler kræfterne"), "<p>Godt.</p>", long.format("Ny tekst")])
    text = written("<h3>Målene</h3>" + table("Første forslag|Bemærkninger|Nyt forslag", row))
    assert [line for line in text.split("\n") if line.startswith("#")] == [
        "### Målene", "#### Vi samler kræfterne", "##### Første forslag", "##### Bemærkninger", "##### Nyt forslag",
    ]  # fmt: skip
    assert plain(text).split("\n")[1:4] == ["Første forslag", "Bemærkninger", "Nyt forslag"]
