"""Values of a record: text as it stands in a file in, a checked value out, and the same text back again."""

import re
import unicodedata
from datetime import date, time
from enum import StrEnum
from functools import cache
from typing import Annotated, Any, LiteralString, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from klarsag.records.words import danish

# Control characters have no place in a published text, and YAML cannot carry them readably.
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DANISH = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2}))?")
_CLOCK = re.compile(r"(\d{1,2})[.:](\d{2})")


class Record(BaseModel):
    """What every part of a record has in common: Danish keys on disk, no unknown key, nothing changed in place."""

    model_config = ConfigDict(
        alias_generator=danish, extra="forbid", frozen=True, validate_by_name=True, validate_by_alias=True
    )


def _fault(kind: LiteralString, **values: object) -> PydanticCustomError:
    # The kind is the finding's id; its text lives with the findings, so none is needed here.
    return PydanticCustomError(kind, kind, values)


def _clean(value: str) -> str:
    text = unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    found = CONTROL.search(text)
    if found:
        raise _fault("control-character", code=f"U+{ord(found[0]):04X}")
    return text


def _line(value: object) -> object:
    if not isinstance(value, str):
        raise _fault("not-text")
    text = " ".join(_clean(value).split())
    if not text:
        raise _fault("empty-value")
    return text


def _markdown(value: object) -> object:
    if not isinstance(value, str):
        raise _fault("not-text")
    text = "\n".join(line.rstrip() for line in _clean(value).split("\n")).strip("\n")
    if not text.strip():
        raise _fault("empty-value")
    return text


def _date(value: object) -> object:
    if isinstance(value, date) or not isinstance(value, str):
        return value
    if found := _ISO.fullmatch(value.strip()):
        year, month, day = found.groups()
    elif found := _DANISH.fullmatch(value.strip()):
        day, month, year = found.groups()
    else:
        raise _fault("date-unreadable", value=value)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise _fault("date-impossible", value=value) from None


def exact_day(rough: str) -> date | None:
    """The day of a date as exact as its source ("2024", "2011-03", "2021-01-25"), where the source gives one."""
    return date.fromisoformat(rough) if len(rough) == 10 else None


def _partial_date(value: object) -> object:
    if isinstance(value, str) and (found := _PARTIAL.fullmatch(value.strip())):
        if found[1] == "0000" or (found[2] and not 1 <= int(found[2]) <= 12):
            raise _fault("date-impossible", value=value)
        return found[0]
    day = _date(value)
    return day.isoformat() if isinstance(day, date) else day


def _clock(value: object) -> object:
    if isinstance(value, time) or not isinstance(value, str):
        return value
    found = _CLOCK.fullmatch(value.strip())
    if not found:
        raise _fault("time-unreadable", value=value)
    try:
        return time(int(found[1]), int(found[2]))
    except ValueError:
        raise _fault("time-unreadable", value=value) from None


def _yes_no(value: object) -> object:
    if isinstance(value, bool):
        return value
    if value in ("ja", "nej"):
        return value == "ja"
    raise _fault("yes-no", value=value)


def _whole_number(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,6}", value.strip()):
        return int(value)
    raise _fault("number-unreadable", value=value)


def _pattern(kind: LiteralString, pattern: str) -> AfterValidator:
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise _fault(kind, value=value)
        return value

    return AfterValidator(check)


def _one_or_many(value: object) -> object:
    return value if isinstance(value, list | tuple) else [value]


def _single(values: tuple[Any, ...]) -> Any:
    return values[0] if len(values) == 1 else list(values)


def _schema(pattern: str = "", *types: str) -> WithJsonSchema:
    """What an editor sees: it reads `punkt: 1` as a number, `titel: true` as a truth value; both are texts here."""
    return WithJsonSchema({"type": ["string", *types], **({"pattern": f"^(?:{pattern})$"} if pattern else {})})


_SCALAR = _schema("", "number", "boolean")
_Text = BeforeValidator(_line)
Text = Annotated[str, _Text, _SCALAR]
_MARKDOWN = BeforeValidator(_markdown)
Markdown = Annotated[str, _MARKDOWN, _SCALAR]
_DAY_SCHEMA = rf"{_ISO.pattern}|{_DANISH.pattern}"
Day = Annotated[
    date, BeforeValidator(_date), PlainSerializer(lambda day: day.isoformat(), return_type=str), _schema(_DAY_SCHEMA)
]
# A date as exact as its source: "2024", "2011-03" or "2021-01-25"; sorts as text.
RoughDay = Annotated[str, BeforeValidator(_partial_date), _schema(rf"{_PARTIAL.pattern}|{_DAY_SCHEMA}", "integer")]
Clock = Annotated[
    time,
    BeforeValidator(_clock),
    PlainSerializer(lambda at: at.strftime("%H:%M"), return_type=str),
    _schema(_CLOCK.pattern, "number"),
]
YesNo = Annotated[
    bool,
    BeforeValidator(_yes_no),
    PlainSerializer(lambda yes: "ja" if yes else "nej", return_type=str),
    WithJsonSchema({"enum": ["ja", "nej"]}),
]
Count = Annotated[
    int, BeforeValidator(_whole_number), PlainSerializer(str, return_type=str), _schema("[0-9]{1,6}", "integer")
]


def _code(kind: LiteralString, pattern: str, *types: str) -> tuple[BeforeValidator, AfterValidator, WithJsonSchema]:
    """A text of one form; `types` are what else an editor may read it as."""
    return _Text, _pattern(kind, pattern), _schema(pattern, *types)


Slug = Annotated[str, *_code("slug", r"[a-z0-9]+(-[a-z0-9]+)*", "integer")]
ItemNumber = Annotated[str, *_code("item-number", r"[0-9]{1,4}[a-zæøå]?", "integer")]
TopicCode = Annotated[str, *_code("topic-code", r"\d{2}(\.\d{2}){0,2}", "number")]
LanguageCode = Annotated[str, *_code("language-code", r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")]
WebAddress = Annotated[str, *_code("web-address", r"https?://[^\s/?#\"<>]+[^\s\"<>]*")]
# A part of an address of this site: no way up, no name that begins with a full stop, none of the signs that mean
# something else in an address.
_PART = r'[^. /\\:*?"<>|#%](?:[^/\\:*?"<>|#%]*[^ /\\:*?"<>|#%])?'
_SITE_ADDRESS = rf"/(?:{_PART}/)*(?:{_PART})?"
_ADDRESS_BYTES, _PART_BYTES = 800, 240  # a page is a folder: its name has 255 bytes at most, its path 4,096
# What should be an address of this site. Whether it is, a check tells: one mistake hides no other of the same file.
WrittenAddress = Annotated[str, _Text, _schema(_SITE_ADDRESS)]


def is_site_address(value: str) -> bool:
    """Whether a text is an address of this site from its root, and nothing that leads anywhere else."""
    longest = max(len(part.encode()) for part in value.split("/"))
    # What cannot be seen (turned reading directions, joiners of no width) could make one address look like another.
    fits = value.isprintable() and longest <= _PART_BYTES and len(value.encode()) <= _ADDRESS_BYTES
    return fits and re.fullmatch(_SITE_ADDRESS, value) is not None


# A file stands in or below its record's own folder: no absolute path, no way up.
_LOCAL_FILE = r"(?!/|.*(^|/)\.\.?(/|$))[^\\:*?\"<>|]+"
LocalFile = Annotated[str, *_code("file-path", _LOCAL_FILE)]


def is_own_file(path: str) -> bool:
    """Whether a path that a text names is a file in or below its record's own folder."""
    return re.fullmatch(_LOCAL_FILE, path) is not None


OneOrMany = (BeforeValidator(_one_or_many), PlainSerializer(_single))


class Access(StrEnum):
    """Who may read an item. Anything but these two words is an error: unknown access is closed."""

    OPEN = "åben"
    CLOSED = "lukket"


class Outcome(StrEnum):
    """What was decided, as one of a closed list; the official wording stands beside it."""

    APPROVED = "tiltrådt"
    ENDORSED = "godkendt"
    RECOMMENDED = "anbefalet"
    NOTED = "taget til efterretning"
    PRESENTED = "forelagt til orientering"
    DISCUSSED = "drøftet"
    POSTPONED = "udsat"
    REFERRED = "oversendt"
    RETURNED = "tilbagesendt"
    REJECTED = "forkastet"
    LAPSED = "bortfaldet"
    CANCELLED = "annulleret"
    OTHER = "andet"


@cache
def is_markdown(model: type[BaseModel], name: str) -> bool:
    """Whether the field `name` of `model` holds Markdown; every other text is plain."""
    field = model.model_fields[name]
    return _MARKDOWN in field.metadata or _is_markdown(field.annotation)


def _is_markdown(annotation: Any) -> bool:
    return any(part is _MARKDOWN or _is_markdown(part) for part in get_args(annotation))
