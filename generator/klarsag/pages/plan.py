"""All pages of an edition, kind after kind in a fixed order; and the Markdown of a page."""

from collections.abc import Callable, Iterator
from dataclasses import replace

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
    sunflower,
    sunflower_places,
    topic,
    translation,
    year,
)
from klarsag.pages.languages import direction
from klarsag.pages.notices import Beside, notices
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
    sunflower.pages,
    sunflower_places.pages,
    search.pages,
)


def plan(archive: Archive, ui: Interface) -> list[Page]:
    """Every page of the edition; `ui` is the interface in the edition's language."""
    told = notices(archive, ui.language)
    pages = (page for kind in KINDS for page in kind(archive, ui))
    return [replace(page, beside=told[page.address]) if page.address in told else page for page in pages]


def markdown(page: Page, environment: Environment) -> str:
    """A page's Markdown."""
    return environment.get_template(page.template).render(page=page, **page.context)


def notice_markdown(beside: Beside, page_language: str, environment: Environment) -> str:
    """The Markdown of the notice beside a page in `page_language`; `environment` is that of the notice's language."""
    template = environment.get_template("notice.md.j2")
    told = beside.notice
    return template.render(
        notice=told,
        address=beside.address,
        other=None if told.language == page_language else direction(told.language),
    )
