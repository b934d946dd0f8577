"""In: a table of the accessibility tree. Out: its lines: caption, size, its header cells, its first rows."""

from collections import Counter
from collections.abc import Callable, Iterator

from tests.accessibility.axtree import Node

MOST = 4  # rows that are written out


def table(node: Node, label: str, short: Callable[[str], str]) -> Iterator[str]:
    rows = list(node.find("row"))
    cells = [[cell for cell in row.children if cell.role in ("columnheader", "rowheader", "cell", "gridcell")]
             for row in rows]  # fmt: skip
    columns = max((len(row) for row in cells), default=0)
    yield f"{label}, {len(rows)} rows x {columns} columns"
    heads = Counter(scope(cell) for row in cells for cell in row if cell.role in ("columnheader", "rowheader"))
    yield f"  header cells: {', '.join(f'{count} {kind}' for kind, count in sorted(heads.items())) or 'none'}"
    for row in cells[:MOST]:
        yield "  | " + " | ".join(marked(cell, short) for cell in row)
    if len(cells) > MOST:
        yield f"  … {len(cells) - MOST} more"


def scope(cell: Node) -> str:
    written = cell.attributes.get("scope")
    kind = "of a column" if cell.role == "columnheader" else "of a row"
    return f"{kind} (scope {written})" if written else f"{kind} (no scope)"


def marked(cell: Node, short: Callable[[str], str]) -> str:
    """A header cell's words in stars."""
    words = short(cell.words()) or "(empty)"
    return f"*{words}*" if cell.role in ("columnheader", "rowheader") else words
