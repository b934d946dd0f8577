"""A document and the model it should be in; the record or None out. Findings go to the document."""

from collections.abc import Iterator
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from rapidfuzz import fuzz, process

from klarsag.records import kinds
from klarsag.records.document import Document, Path_
from klarsag.records.file_kinds import NOT_MAPPING
from klarsag.records.finding import Finding
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.value_kinds import NOT_LIST, NOT_TEXT, VALUE_NOT_IN_LIST
from klarsag.records.values import Access, Record

R = TypeVar("R", bound=Record)


def load(document: Document, model: type[R]) -> R | None:
    """The record that `document` holds. Errors that stop it are added to `document.findings`, all of them."""
    if document.data is None:
        return None
    try:
        return model.model_validate(document.data, by_alias=True, by_name=False)
    except ValidationError as error:
        document.findings.extend(_findings(error, document, model))
        return None


def load_item(document: Document) -> AgendaItem | ClosedItem | None:
    """An agenda item, open or closed as its `adgang` says; a closed one may have no body."""
    if isinstance(document.data, dict) and document.data.get("adgang") == Access.CLOSED:
        closed = load(document, ClosedItem)
        if document.body:
            document.add(kinds.CLOSED_ITEM_BODY, document.body_line, 1)
            return None
        return closed
    return load(document, AgendaItem)


def nearest(value: str, valid: list[str]) -> str:
    """The one of `valid` that is written most like `value`; "…" where there is none."""
    found = process.extractOne(value, valid, scorer=fuzz.ratio, processor=str.casefold)
    return found[0] if found else "…"


def _findings(error: ValidationError, document: Document, model: type[Record]) -> Iterator[Finding]:
    for fault in error.errors(include_url=False):
        path = tuple(fault["loc"])
        # An empty value has been told already, where it stands.
        if fault["type"] == "missing" and path in document.keys:
            continue
        yield _finding(fault["type"], path, fault.get("ctx", {}), fault["input"], document, model)


def _finding(
    kind: str, path: Path_, context: dict[str, Any], value: Any, document: Document, model: type[Record]
) -> Finding:
    key = str(path[-1]) if path else ""
    if kind == "extra_forbidden":
        valid = sorted(keys(_model_at(model, path[:-1])))
        if model is ClosedItem and len(path) == 1 and key in keys(AgendaItem):
            return document.finding(kinds.CLOSED_ITEM_TEXT, path, at_key=True, name=key)
        return document.finding(
            kinds.KEY_UNKNOWN, path, at_key=True, name=key, valid=", ".join(valid), nearest=nearest(key, valid)
        )
    if kind == "missing":
        if key == "adgang":
            return document.finding(kinds.ACCESS_MISSING, path[:-1])
        return document.finding(kinds.KEY_MISSING, path[:-1], name=key)
    if kind in ("enum", "literal_error"):
        choices = _choices(_model_at(model, path[:-1]), key)
        said = str(value)
        return document.finding(
            VALUE_NOT_IN_LIST, path, value=said, name=key, valid=", ".join(choices), nearest=nearest(said, choices)
        )
    if kind in ("model_type", "dict_type", "model_attributes_type"):
        return document.finding(NOT_MAPPING, path)
    if kind in ("tuple_type", "list_type"):
        return document.finding(NOT_LIST, path, name=_named(path))
    values = {name: str(part) for name, part in context.items()}
    at_key = bool(path) and path[-1] == "[key]"  # Pydantic's word for a mapping's key
    path = path[:-1] if at_key else path
    filled = {"name": _named(path), "key": _named(path), "value": str(value), **values}
    # Whatever else Pydantic says of a value (a list where a date belongs), it is no text.
    known = kinds.BY_ID.get(kind, NOT_TEXT)
    return document.finding(known, path, at_key=at_key, **filled)


def keys(model: type[BaseModel]) -> set[str]:
    """The keys on disk of a model."""
    return {field.alias or name for name, field in model.model_fields.items()}


def _named(path: Path_) -> str:
    return str(next((step for step in reversed(path) if isinstance(step, str)), ""))


def _model_at(model: type[BaseModel], path: Path_) -> type[BaseModel]:
    for step in path:
        field = next((field for field in model.model_fields.values() if field.alias == step), None)
        if field is not None:
            model = next(_models(field.annotation), model)
    return model


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


def _choices(model: type[BaseModel], key: str) -> list[str]:
    field = next(field for field in model.model_fields.values() if field.alias == key)
    if key == "adgang":  # each of the two models knows only its own half
        return [access.value for access in Access]
    return [choice.value for choice in field.annotation] if isinstance(field.annotation, type) else _optional(field)


def _optional(field: Any) -> list[str]:
    enum = next(part for part in get_args(field.annotation) if part is not type(None))
    return [choice.value for choice in enum]
