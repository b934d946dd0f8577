"""All pages of an edition, kind after kind in a fixed order; and the Markdown of a page."""

from collections.abc import Callable, Iterator

from jinja2 import Environment

from klarsag.pages.interface import Interface
from klarsag.pages.kinds import (
    accessibility,
    authority,
    calendar,
    case,
    document,
    front,
    glossary,
    item,
    meeting,
    memo,
    overview,
    search,
    topic,
    translation,
    year,
)
from klarsag.pages.page import Page
from klarsag.records.archive import Archive

KINDS: tuple[Callable[[Archive, Interface], Iterator[Page]], ...] = (
    front.pages,
    overview.pages,
    authority.pages,
    meeting.pages,
    item.pages,
    memo.pages,
    translation.pages,
    document.pages,
    case.pages,
    topic.pages,
    year.pages,
    glossary.pages,
    calendar.pages,
    accessibility.pages,
    search.pages,
)


def plan(archive: Archive, ui: Interface) -> list[Page]:
    """Every page of the edition; `ui` is the interface in the edition's language."""
    return [page for kind in KINDS for page in kind(archive, ui)]


def markdown(page: Page, environment: Environment) -> str:
    """A page's Markdown."""
    return environment.get_template(page.template).render(page=page, **page.context)
