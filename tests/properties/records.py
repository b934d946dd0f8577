"""Strategies: every record that a model allows, with the texts that a data format most easily gets wrong."""

from datetime import date, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from klarsag.records.attachment import AccessibleVersion, Attachment
from klarsag.records.item import Decision, Recommendation
from klarsag.records.meeting import Term as TermOfOffice
from klarsag.records.sunflower import Hours, OtherHours
from klarsag.records.values import (
    CONTROL,
    ItemNumber,
    LanguageCode,
    LocalFile,
    Outcome,
    Record,
    RoughDay,
    Slug,
    TopicCode,
    WebAddress,
    is_markdown,
)

NASTY = (
    "no", "nej", "ja", "yes", "null", "~", "007", "1_000", "0x1F", "1e3", "16:30", "2025-09-08", "---", "...", "-",
    "- a",
    "# nej", "a # b", "a: b", ":", "a:", "'", '"', "''", "it's", '"citat"', "%", "%YAML", "@x", "`x`", "&a", "*a", "!x",
    "!!int 3", "|", ">", ">-", "{a: b}", "[a]", ",", "?", "? a", "=", "<<", "<b>", "\\n", "\\", "😀", "👩‍👩‍👧",
    "åæøÅÆØ",
    "العربية", "e\u0301", "\u00a0a", "a\u00ad", "a\u200bb", "a" * 5000, "a b " * 1500,
    "key: 'x", "true", ".5", "-1", "--- a",
)  # fmt: skip
_LETTERS = st.characters(blacklist_categories=("Cs",), blacklist_characters="\0")
_CODES: dict[Any, st.SearchStrategy[str]] = {
    Slug: st.from_regex(r"[a-z0-9]{1,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True),
    ItemNumber: st.from_regex(r"[0-9]{1,4}[a-zæøå]?", fullmatch=True).filter(str.isascii),
    TopicCode: st.from_regex(r"[0-9]{2}(\.[0-9]{2}){0,2}", fullmatch=True),
    LanguageCode: st.sampled_from(["en", "ar", "uk", "no", "zh-Hant", "sr-Latn", "kl"]),
    WebAddress: st.sampled_from(["https://example.dk", "http://example.dk/a?b=c&d=%20#e: f".replace(" ", "")]),
    LocalFile: st.sampled_from(["bilag/a.pdf", "plan b.pdf", "#1.pdf", "- a.pdf", "bilag/år'25.pdf"]),
    RoughDay: st.dates(min_value=date(1000, 1, 1)).flatmap(
        lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
    ),
}


def _allowed(text: str) -> bool:
    return bool(text.strip()) and not CONTROL.search(text)


line = st.one_of(st.sampled_from(NASTY), st.text(_LETTERS, min_size=1, max_size=40)).filter(_allowed)
# Lines of a longer text may be empty, indented, or look like the fence of the front matter.
markdown = st.lists(
    st.one_of(line, st.sampled_from(["", "  indrykket", "    kode", "\tfane", "---", "- a\n  - b", "| a |", "slut  "])),
    min_size=1,
    max_size=6,
).map("\n".join)
markdown = markdown.filter(_allowed)


def records(model: type[Record]) -> st.SearchStrategy[Any]:
    """Records of `model`, made from what could stand in a file."""
    return st.deferred(lambda: _fields(model)).map(lambda data: _model(model, data))


def _model(model: type[Record], data: dict[str, Any]) -> Record:
    if model is Recommendation and not data.get("text") and not data.get("points"):
        data["points"] = ("et punkt",)
    if model is Decision and data["outcome"] is Outcome.OTHER and not data.get("text"):
        data["text"] = "andet"
    if model is Attachment:
        place = next((name for name in ("file", "address", "withheld") if data.get(name)), "withheld")
        others = {"file", "address", "withheld"} - {place}
        data = {name: value for name, value in data.items() if name not in others}
        data.setdefault(place, "grunden")
    if model is AccessibleVersion:
        if data.get("file"):
            data.pop("address", None)
        elif not data.get("address"):
            data["address"] = "https://example.dk/bilag"
    if model is TermOfOffice and data.get("last") and data["last"] < data["first"]:
        data["last"] = data["first"]
    if model is OtherHours:
        _other_hours(data)
    if model is Hours or (model is OtherHours and "opens" in data):
        data["opens"], data["closes"] = _in_order(data["opens"], data["closes"])
    return model.model_validate(data, by_alias=False, by_name=True)


def _other_hours(data: dict[str, Any]) -> None:
    """Both times or neither, and days in their order."""
    if not (data.get("opens") and data.get("closes")):
        data.pop("opens", None)
        data.pop("closes", None)
    if data.get("last") and data["last"] < data["first"]:
        data["last"] = data["first"]


def _in_order(one: time, other: time) -> tuple[time, time]:
    return (min(one, other), max(one, other)) if one != other else (time(10), time(15))


def _fields(model: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in model.model_fields.items():
        (required if field.is_required() else optional)[name] = _field(model, name, field)
    return st.fixed_dictionaries(required, optional=optional)


def _field(model: type[Record], name: str, field: FieldInfo) -> st.SearchStrategy[Any]:
    if name == "access":
        return st.sampled_from(list(get_args(field.annotation)))
    wanted = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    return _values(wanted, is_markdown(model, name))


def _values(annotation: Any, long: bool) -> st.SearchStrategy[Any]:
    origin = get_origin(annotation)
    if annotation in _CODES:
        return _CODES[annotation]
    if origin is Annotated:
        return _values(get_args(annotation)[0], long)
    if origin in (Union, UnionType):
        return st.one_of(*(_values(part, long) for part in get_args(annotation) if part is not NoneType))
    if origin is tuple:
        return st.lists(_values(get_args(annotation)[0], long), max_size=3).map(tuple)
    if origin is dict:
        key, value = get_args(annotation)
        return st.dictionaries(_values(key, False), _values(value, long), max_size=2)
    if origin is Literal:
        return st.sampled_from(get_args(annotation))
    return _plain(annotation, long)


def _plain(annotation: type[Any], long: bool) -> st.SearchStrategy[Any]:
    if issubclass(annotation, Record):
        return records(annotation)
    if issubclass(annotation, StrEnum):
        return st.sampled_from(list(annotation))
    simple: dict[type[Any], st.SearchStrategy[Any]] = {
        str: markdown if long else line,
        bool: st.booleans(),
        int: st.integers(0, 999_999),
        date: st.dates(min_value=date(1000, 1, 1)),
        time: st.times().map(lambda at: time(at.hour, at.minute)),
    }
    return simple[annotation]
