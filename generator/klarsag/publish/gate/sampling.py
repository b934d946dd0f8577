"""The pages of a site with their kinds in; out: those that the rules of accessibility look at."""

from collections.abc import Sequence

from klarsag.a11y.pages import BuiltPage, sample
from klarsag.publish.gate.meant import file_of


def chosen(pages: Sequence[BuiltPage], count: int) -> frozenset[str]:
    """The files of `count` pages: the largest of every kind, then others at even distances, the same at each call.

    0 is all of them. Every kind is there even where there are more kinds than `count`.
    """
    if count <= 0 or count >= len(pages):
        return frozenset(_file(page.address) for page in pages)
    largest = sample(pages, 0, seed=0)
    rest = [page for page in pages if page not in largest]
    wanted = min(max(0, count - len(largest)), len(rest))
    spread = (rest[(2 * number + 1) * len(rest) // (2 * wanted)] for number in range(wanted))
    return frozenset(_file(page.address) for page in (*largest, *spread))


def _file(address: str) -> str:
    return address.strip("/") if address.endswith(".html") else file_of(address)
