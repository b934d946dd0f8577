"""The schemas hold for what the model holds for, read as an editor reads it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from klarsag.records.schema import schemas, write_schemas

PROJECT = Path(__file__).parent.parent.parent
EXAMPLE = PROJECT / "content"


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema, which editors read: no dates, no `no` for false, no 16:30 for a number of seconds."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def _files() -> list[tuple[str, Path]]:
    named = {"myndighed": "*/myndighed.yaml", "udvalg": "*/udvalg.yaml", "solsikke": "*/solsikke.yaml"}
    named |= {"laesbarhed": "laesbarhed.yaml", "privatliv": "privatliv.yaml", "flyttet": "flyttet.yaml"}
    named |= {"ordliste": "ordliste.yaml", "moede": "*/moeder/*/*/moede.yaml", "punkt": "*/moeder/*/*/*.md"}
    named |= {"notat": "*/notater/*/*.md"}
    named |= {"tilgaengelighed": "tilgaengelighed.yaml", "myndighed-tilgaengelighed": "*/tilgaengelighed.yaml"}
    named |= {"tilgaengelighedstest": "tilgaengelighedstest.yaml"}
    roots = (EXAMPLE, PROJECT / "tests/fixtures/accessible")  # the second says more of accessibility than the first
    return [(name, path) for name, pattern in named.items() for root in roots for path in sorted(root.glob(pattern))]


def _data(path: Path) -> Any:
    text = path.read_text("utf-8")
    return yaml.load(text.split("\n---\n")[0].removeprefix("---\n") if path.suffix == ".md" else text, Loader=Core)


def _errors(name: str, data: Any) -> list[str]:
    validator = Draft7Validator(schemas()[name])
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


@pytest.mark.parametrize(("name", "path"), _files(), ids=lambda value: getattr(value, "name", value))
def test_the_example_edition_is_valid(name: str, path: Path) -> None:
    assert _errors(name, _data(path)) == []


def test_there_is_an_example_of_each() -> None:
    assert {name for name, _path in _files()} == set(schemas())


@pytest.mark.parametrize("name", list(schemas()))
def test_schema_is_a_schema(name: str) -> None:
    Draft7Validator.check_schema(schemas()[name])


@pytest.mark.parametrize("name", list(schemas()))
def test_every_key_is_described_in_danish(name: str) -> None:
    schema = schemas()[name]
    parts = [schema, schema.get("then", {}), schema.get("else", {}), *schema.get("$defs", {}).values()]
    for part in parts:
        for key, value in part.get("properties", {}).items():
            assert value["description"].endswith((".", "?")), (name, key)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("punkt", {"punkt": 1, "titel": "Budget"}),
        ("punkt", {"punkt": 1, "titel": "Budget", "adgang": "åben", "overskrift": "Budget"}),
        ("punkt", {"punkt": 1, "titel": "Lukket", "adgang": "lukket", "indstilling": {"punkter": ["a"]}}),
        ("punkt", {"punkt": [1], "titel": "Budget", "adgang": "åben"}),
        ("moede", {"udvalg": "Økonomiudvalget", "dato": "2025-09-08", "status": "referat"}),
        ("moede", {"udvalg": "oekonomiudvalget", "dato": "i går", "status": "referat"}),
        ("moede", {"udvalg": "oekonomiudvalget", "dato": "2025-09-08", "status": "holdt"}),
    ],
)
def test_what_is_wrong_is_invalid(name: str, data: Any) -> None:
    assert _errors(name, data) != []


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("punkt", {"punkt": 1, "titel": 2026, "adgang": "åben", "emner": [15.0]}),
        ("punkt", {"punkt": "7a", "titel": True, "adgang": "åben", "indstilling": [{"punkter": [1]}, {"tekst": "a"}]}),
        ("punkt", {"punkt": 1, "titel": "a", "adgang": "åben", "beslutning": [{"til": [1, 2], "udfald": "tiltrådt"}]}),
        ("punkt", {"punkt": 8, "titel": "Lukket", "adgang": "lukket", "offentlig_beslutning": "Tiltrådt."}),
        ("punkt", {"punkt": 8, "titel": "Lukket", "adgang": "lukket", "offentlig_beslutning": {"tekst": "Tiltrådt."}}),
        ("notat", {"titel": "a", "dato": 2024, "slags": "notat", "adgang": "åben"}),
        ("moede", {"udvalg": "u", "dato": "08.09.2025", "start": 19.3, "status": "referat", "uddrag": "ja"}),
    ],
)
def test_both_forms_are_valid(name: str, data: Any) -> None:
    assert _errors(name, data) == []


def test_schemas_are_written(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / ".skema")
    assert [path.name for path in written] == [f"{name}.schema.json" for name in schemas()]
    assert json.loads(written[0].read_text("utf-8")) == schemas()["flyttet"]


def test_the_example_editions_schemas_are_up_to_date() -> None:
    for name, schema in schemas().items():
        assert json.loads((EXAMPLE / ".skema" / f"{name}.schema.json").read_text("utf-8")) == schema
