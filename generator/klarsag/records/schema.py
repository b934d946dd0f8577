"""The records' models as JSON Schema, for editors that complete and check while somebody writes."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel

from klarsag.records.accessibility import AuthorityAccessibility, EditionAccessibility
from klarsag.records.easyread import Glossary
from klarsag.records.evidence import Evidence
from klarsag.records.field_help import help_for
from klarsag.records.item import AgendaItem, ClosedItem, Memo
from klarsag.records.meeting import Authority, Committees, Meeting
from klarsag.records.moved import Moved
from klarsag.records.privacy import Privacy
from klarsag.records.readability import Readability
from klarsag.records.save import write
from klarsag.records.sunflower import Sunflower
from klarsag.records.values import Access, OneOrMany, Record

# Draft 7 is what editors' YAML modes read best.
_DRAFT = "http://json-schema.org/draft-07/schema#"
_MODELS: Mapping[str, type[Record]] = {
    "myndighed": Authority,
    "udvalg": Committees,
    "moede": Meeting,
    "notat": Memo,
    "solsikke": Sunflower,
    "ordliste": Glossary,
    "laesbarhed": Readability,
    "privatliv": Privacy,
    "flyttet": Moved,
    "tilgaengelighed": EditionAccessibility,
    "myndighed-tilgaengelighed": AuthorityAccessibility,
    "tilgaengelighedstest": Evidence,
}


def schemas() -> dict[str, dict[str, Any]]:
    """File name (without ending) → schema. A value that an editor may read as a number or truth value may be one."""
    made = {name: {"$schema": _DRAFT, **_schema(model)} for name, model in _MODELS.items()}
    made["punkt"] = {"$schema": _DRAFT, **_item()}
    return dict(sorted(made.items()))


def write_schemas(folder: Path) -> list[Path]:
    """Write `NAME.schema.json` for each; the files written."""
    written = []
    for name, schema in schemas().items():
        path = folder / f"{name}.schema.json"
        write(path, json.dumps(schema, ensure_ascii=False, indent=2) + "\n")
        written.append(path)
    return written


def _item() -> dict[str, Any]:
    """An item is what its access says: a closed one has fewer keys."""
    opened, closed = _schema(AgendaItem), _schema(ClosedItem)
    definitions = {**closed.pop("$defs", {}), **opened.pop("$defs", {})}
    return {
        "type": "object",
        "required": ["adgang"],
        "properties": {
            "adgang": {"enum": [access.value for access in Access], "description": help_for("AgendaItem", "access")}
        },
        "if": {"properties": {"adgang": {"const": Access.CLOSED.value}}, "required": ["adgang"]},
        "then": closed,
        "else": opened,
        "$defs": definitions,
    }


def _schema(model: type[Record]) -> dict[str, Any]:
    schema = model.model_json_schema(by_alias=True)
    parts = {"": schema, **schema.get("$defs", {})}
    for part in _models(model, set()):
        found = parts.get("" if part is model else part.__name__)
        if found is not None:
            _describe(part, found)
    if "PublicDecision" in parts:  # plain text on disk where nobody else published it first
        parts["PublicDecision"] = {"anyOf": [{"type": ["string", "number", "boolean"]}, parts["PublicDecision"]]}
        schema["$defs"]["PublicDecision"] = parts["PublicDecision"]
    return {key: _tidy(value) for key, value in schema.items() if not _is_noise(key, value)}


def _describe(model: type[BaseModel], schema: dict[str, Any]) -> None:
    schema.pop("description", None)  # the docstring, which is for developers
    for name, field in model.model_fields.items():
        alias = field.alias or name
        value = schema["properties"][alias]
        if OneOrMany[0] in field.metadata:
            value = {"anyOf": [value["items"], value]}
        schema["properties"][alias] = {**value, "description": help_for(model.__name__, name)}


def _models(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    """The model and every model in it."""
    if model in seen:
        return
    seen.add(model)
    yield model
    for field in model.model_fields.values():
        for inner in _inside(field.annotation):
            yield from _models(inner, seen)


def _inside(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _inside(part)


def _tidy(value: Any) -> Any:
    """Without what says nothing on disk: titles made from names, defaults, and the null of a value that is left out."""
    if isinstance(value, list):
        return [_tidy(part) for part in value if part != {"type": "null"}]
    if not isinstance(value, dict):
        return value
    kept = {key: _tidy(part) for key, part in value.items() if not _is_noise(key, part)}
    if len(kept.get("anyOf", ())) == 1:
        return {**kept.pop("anyOf")[0], **kept}
    return kept


def _is_noise(key: str, value: Any) -> bool:
    return (key == "title" and isinstance(value, str)) or (key == "default" and not isinstance(value, dict))
