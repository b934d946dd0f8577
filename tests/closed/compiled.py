"""Hundreds of builds in one process: templates are compiled once for all of them, which took half of the time."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any
from unittest.mock import patch

import jinja2
from jinja2.bccache import Bucket

from klarsag.pages.environment import environment


class _Kept(jinja2.BytecodeCache):
    """Compiled templates by their name and source."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_KEPT = _Kept()
_LISTED: dict[tuple[str, ...], list[str]] = {}


class _Theme(jinja2.Environment):
    """The theme's environment as MkDocs makes it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, bytecode_cache=_KEPT)

    def list_templates(self, extensions: Any = None, filter_func: Any = None) -> list[str]:
        """Material brings ten thousand icons, which MkDocs looks through at every build."""
        folders = tuple(map(str, self.loader.searchpath)) if isinstance(self.loader, jinja2.FileSystemLoader) else ()
        if folders not in _LISTED:
            _LISTED[folders] = super().list_templates(extensions, filter_func)
        return _LISTED[folders]


_by_language = cache(environment)


@contextmanager
def compiled_once() -> Iterator[None]:
    """Inside, a build takes the templates that one before it compiled; one with another source is compiled anew."""
    with patch("klarsag.site.edition.environment", _by_language), patch("mkdocs.theme.jinja2.Environment", _Theme):
        yield
