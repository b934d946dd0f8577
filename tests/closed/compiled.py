"""Hundreds of builds in one process: the theme's templates are compiled once for all of them, as the pages' are."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import jinja2

from klarsag.pages.environment import Compiled

_COMPILED = Compiled()
_LISTED: dict[tuple[str, ...], list[str]] = {}


class _Theme(jinja2.Environment):
    """The theme's environment as MkDocs makes it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, bytecode_cache=_COMPILED)

    def list_templates(self, extensions: Any = None, filter_func: Any = None) -> list[str]:
        """Material brings ten thousand icons, which MkDocs looks through at every build."""
        folders = tuple(map(str, self.loader.searchpath)) if isinstance(self.loader, jinja2.FileSystemLoader) else ()
        if folders not in _LISTED:
            _LISTED[folders] = super().list_templates(extensions, filter_func)
        return _LISTED[folders]


@contextmanager
def compiled_once() -> Iterator[None]:
    """Inside, a build takes the templates that one before it compiled; one with another source is compiled anew."""
    with patch("mkdocs.theme.jinja2.Environment", _Theme):
        yield
