"""In: a record's table with merged cells. Out: the headers that each cell stands under."""

from klarsag.checks.facts.basis import blocks

TABLE = """
|  |  | Antal | Andel |
| --- | --- | --- | --- |
| Januar 2020 | Hele landet | 35.912 | 23,4 |
| ^ | Nyby | 225 | 25,5 |
| Januar 2022 | Nyby | 147 | 21,2 |
"""


def test_a_cell_below_a_merged_one_keeps_its_row_and_its_column() -> None:
    headers = {cell.text: cell.context for cell in blocks(TABLE)}
    assert headers["225"] == ("Januar 2020 Nyby", "Antal")
    assert headers["25,5"] == ("Januar 2020 Nyby", "Andel")
    assert headers["147"] == ("Januar 2022 Nyby", "Antal")
