"""The text of a mkdocs.yml in; its top-level keys out, each as what YAML says about it. Nothing is made of it.

No value is built, so that no tag (`!!python/…`, `!ENV`) does anything, and no alias grows.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import yaml
from yaml.resolver import Resolver

LARGEST = 100_000  # bytes of a mkdocs.yml
_RESOLVER: Any = Resolver()


class NotRead(Exception):
    """The file cannot be read as one mapping; `line` and `column` from 1."""

    def __init__(self, line: int = 1, column: int = 1) -> None:
        super().__init__()
        self.line, self.column = line, column


@dataclass(frozen=True)
class Setting:
    """A key's value: `events` are equal where YAML says the same, whatever the layout; `text` is that of a plain one.

    `key` and `start` are where the key and its value begin in the text, `end` where the value ends, in characters.
    """

    line: int
    column: int
    key: int
    start: int
    end: int
    events: tuple[object, ...]
    text: str | None


def top_level(text: str) -> Mapping[str, Setting]:
    """Raises NotRead where it is no YAML, not one block of keys, or has a key twice or one that is no word."""
    try:
        return dict(_settings(yaml.parse(text, Loader=yaml.SafeLoader)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise NotRead(*((mark.line + 1, mark.column + 1) if mark else (1, 1))) from None
    except yaml.YAMLError:
        raise NotRead from None


def _settings(events: Iterator[Any]) -> Iterator[tuple[str, Setting]]:
    opening = [*islice(events, 3)]
    if not isinstance(opening[-1], yaml.MappingStartEvent) or opening[-1].flow_style or opening[-1].anchor:
        raise NotRead
    found = set()
    while not isinstance(key := next(events), yaml.MappingEndEvent):
        begins = key.start_mark
        line, column = begins.line + 1, begins.column + 1
        if not isinstance(key, yaml.ScalarEvent) or key.tag or key.anchor or key.value in found:
            raise NotRead(line, column)
        found.add(key.value)
        value = list(_value(events))
        first, last = value[0], value[-1]
        is_text = isinstance(first, yaml.ScalarEvent) and not first.tag and not first.anchor
        places = (begins.index, first.start_mark.index, last.end_mark.index)
        yield key.value, Setting(line, column, *places, tuple(map(_said, value)), first.value if is_text else None)
    following = [next(events), next(events)]
    if not isinstance(following[1], yaml.StreamEndEvent):
        raise NotRead(following[1].start_mark.line + 1)


def _value(events: Iterator[Any]) -> Iterator[Any]:
    depth = 0
    while True:
        event = next(events)
        yield event
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth == 0:
            return


def _said(event: Any) -> tuple[object, ...]:
    """What YAML takes it for, whether it stands in quotation marks or not."""
    tag = getattr(event, "tag", None)
    if isinstance(event, yaml.ScalarEvent) and tag is None:
        tag = _RESOLVER.resolve(yaml.ScalarNode, event.value, event.implicit)
    return type(event).__name__, getattr(event, "anchor", None), tag, getattr(event, "value", None)
