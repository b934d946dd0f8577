"""The page at an old address, which leads on: no list, no menu and no search knows of it."""

from collections.abc import Callable, Iterator, Mapping

from klarsag.pages.interface import Interface
from klarsag.pages.page import Page

KIND = "moved"
Titled = tuple[str, str]  # a title, and its language


def pages(leading: Mapping[str, str], titled: Callable[[str], Titled], ui: Interface) -> Iterator[Page]:
    """A page for each old address of `leading`, which gives the address that it leads to; `titled` names that."""
    for old, new in leading.items():
        title, language = titled(new)
        yield Page(
            kind=KIND,
            address=old,
            title=ui("The page has moved"),
            template="moved.md.j2",
            context={"target": new, "titled": title, "spoken": language or ui.language},
            meta={"leads_to": new},
        )
