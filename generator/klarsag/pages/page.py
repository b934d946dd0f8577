"""A page before it is rendered: its address, its place among the others, and what its template shows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from klarsag.pages.languages import Version
from klarsag.pages.notices import Beside


@dataclass(frozen=True)
class Crumb:
    """One step of the way from the front page to a page. `language` is its title's, where it is not the page's."""

    title: str
    address: str
    language: str = ""


@dataclass(frozen=True)
class Asset:
    """A file published with a page: its path in the edition's folder, and its address."""

    source: str
    address: str


class Later(Mapping[str, Any]):
    """A context that takes long to make: it is made when the page is written, and planning does not ask for it."""

    def __init__(self, make: Callable[[], Mapping[str, Any]]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, Any]:
        return self._make()

    def __getitem__(self, name: str) -> Any:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


@dataclass(frozen=True)
class Page:
    """A page. `head` are the parts of its title in the browser, the narrowest first.

    `authority` and `committee` say whose records its references are read against. `language` is the page's where it
    is not the site's; `versions` are the pages that say the same in one language each, itself among them. `beside` is
    the notice that stands after all of it.
    """

    kind: str
    address: str
    title: str
    template: str
    context: Mapping[str, Any]
    head: tuple[str, ...] = ()
    description: str = ""
    trail: tuple[Crumb, ...] = ()
    assets: tuple[Asset, ...] = ()
    section: str = ""
    authority: str | None = None
    committee: str | None = None
    language: str = ""
    versions: tuple[Version, ...] = ()
    beside: Beside | None = None
    meta: Mapping[str, Any] = field(default_factory=dict)
