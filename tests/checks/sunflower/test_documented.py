"""In: the whole example of docs/records.md. Out: whether it is one, and names every key that there is."""

import re
from pathlib import Path

from tests.checks.sunflower.edition import ids, town
from tests.conftest import PROJECT

from klarsag.records.schema import schemas

_BLOCK = re.compile(r"^## [^\n]*solsikke\.yaml.*?```yaml\n(.*?)```", re.DOTALL | re.MULTILINE)
COMMITTEES = "udvalg:\n  - {id: socialudvalget, navn: Socialudvalget}\n"


def _example() -> str:
    found = _BLOCK.search((PROJECT / "docs" / "records.md").read_text("utf-8"))
    assert found
    return found[1]


def test_it_has_no_fault_but_the_picture_that_we_do_not_ship(tmp_path: Path) -> None:
    root = town(tmp_path, sunflower=_example(), udvalg_yaml=COMMITTEES)
    assert ids(root) == ["logo-missing"]


def test_it_has_every_key() -> None:
    schema = schemas()["solsikke"]
    parts = [schema, *schema["$defs"].values()]
    keys = {key for part in parts for key in part.get("properties", {})}
    assert {key for key in keys if not re.search(rf"\b{key}:", _example())} == set()
