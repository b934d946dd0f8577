"""In: tables with figures. Out: whether the notices on units come where they help, and nowhere else."""

from pathlib import Path

import pytest
from tests.checks.test_attachments_and_links import _edition

from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

ROW = "| --- | --- |"


def told(root: Path, table: str) -> list[tuple[str, str]]:
    _edition(root, body=f"Tabel: {table}\n")
    edition = read_edition(root)
    found = run(edition, Archive(edition))
    return [(one.kind.id, one.values["column"]) for one in found if one.kind.id.startswith("table-unit")]


@pytest.mark.parametrize(
    "table",
    [
        f"Udgifter i 1.000 kr.\n\n| Art | 2025 |\n{ROW}\n| **Løn** | 4.559 |",
        f"Udgifter\n\n| Beløb i kr. | 2025 |\n{ROW}\n| **Løn** | 4.559 |",
        f"Udgifter\n\n| Art | Mio. kr. |\n{ROW}\n| **Løn** | 4,5 |",
        f"Udvikling\n\n| | 2025 |\n{ROW}\n| **Helårspersoner** | 63,5 |",
        f"Indbyggertal\n\n| Kommune | 2025 |\n{ROW}\n| **Greve** | 50.701 |",
        f"Placering\n\n| Ydelse | 2025 |\n{ROW}\n| **Dagpenge** | 41 |",
        f"Andele\n\n| Kommune | Andel |\n{ROW}\n| **Greve** | 38 % |",
        f"Tider\n\n| År | Sag |\n{ROW}\n| 2024 | a |\n| 2025 | b |",
    ],
)
def test_a_unit_that_is_said_once_is_enough(tmp_path: Path, table: str) -> None:
    assert told(tmp_path, table) == []


def test_amounts_without_any_unit_are_told_once_a_table(tmp_path: Path) -> None:
    table = "Udgifter\n\n| Art | 2024 | 2025 |\n| --- | --- | --- |\n| **Løn** | 4.559 | 4.600 |"
    assert told(tmp_path, table) == [("table-unit-missing", "2024")]


def test_a_unit_in_every_cell_is_told_once_a_table(tmp_path: Path) -> None:
    table = "Andele\n\n| Sted | 2024 | 2025 |\n| --- | --- | --- |\n| a | 1 % | 2 % |\n| b | 3 % | 4 % |"
    assert told(tmp_path, table) == [("table-unit-repeated", "2024")]


def test_different_units_stay_with_their_figures(tmp_path: Path) -> None:
    table = f"Støtte\n\n| Hvad | Hvor meget |\n{ROW}\n| Løn | 50.000 kr. |\n| Andel | 4 % |"
    assert told(tmp_path, table) == []
