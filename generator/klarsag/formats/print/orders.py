"""An edition and a day in, what is to be printed out: a place and a language at a time."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from klarsag.danish.slug import slugify
from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Place, Sunflower
from klarsag.sunflower import phrases
from klarsag.sunflower.membership import holds
from klarsag.sunflower.places import equipped


@dataclass(frozen=True)
class Order:
    """`slug` is the folder of the place: two places of an authority never share one."""

    entry: AuthorityEntry
    sunflower: Sunflower
    place: Place
    slug: str
    language: str


def orders(entries: Iterable[AuthorityEntry], day: date) -> Iterator[Order]:
    """Each place with something to wear or to show, of authorities that are members on `day`, in each language."""
    for entry in entries:
        if entry.sunflower and holds(entry.sunflower, day):
            for slug, place in _places(entry.sunflower).items():
                for language in phrases.languages(entry.sunflower):
                    yield Order(entry, entry.sunflower, place, slug, language)


def page_address(order: Order, site: str, own: str) -> str:
    """The address of the authority's Sunflower page in the language of the order.

    `site` is the site's address, `own` its language. A language that the authority does not offer has no page of its
    own: there the code leads to the page in the site's language.
    """
    return f"{site.rstrip('/')}{phrases.page_address(order.entry, order.language, own)}"


def _places(sunflower: Sunflower) -> Mapping[str, Place]:
    """Names of two places may make the same slug; the second then has a number."""
    found: dict[str, Place] = {}
    for place in equipped(sunflower):
        slug = slugify(place.name)
        number = next(count for count in range(1, len(found) + 2) if _numbered(slug, count) not in found)
        found[_numbered(slug, number)] = place
    return found


def _numbered(slug: str, count: int) -> str:
    return slug if count == 1 else f"{slug}-{count}"
