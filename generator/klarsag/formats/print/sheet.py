"""A place and a language in, all that its poster, leaflet and postcard say out: words that know their language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from babel import Locale

from klarsag.formats.print.failure import CannotPrint
from klarsag.formats.print.hours import opening_lines
from klarsag.formats.print.mark import Mark
from klarsag.records.sunflower import Place, Sunflower
from klarsag.sunflower.membership import span
from klarsag.sunflower.notice import OWN, Line, Part, fill, reading, values
from klarsag.sunflower.phrases import phrases
from klarsag.texts import English, _, cldr, has_catalogue, translator

# The phrases that stand on a sheet as they are; `material` is chosen by what is known of the place.
_SAID = ("shows", "where", "free", "staff", "anyone", "own_choice", "no_rights", "scan", "dated")
_LIFT = {True: _("There is a lift."), False: _("There is no lift.")}
_LOOP = {True: _("There is a hearing loop."), False: _("There is no hearing loop.")}
_PHONE = _("Phone: {phone}")


@dataclass(frozen=True)
class Sheet:
    """What is printed for a place in a language; a template chooses from `lines`, by name, what its kind shows.

    `author` is the authority. `date` is that of the information, the first day that it may mean. `address` is what the
    code leads to.
    """

    language: str
    author: str
    date: date
    place: Place
    heading: str
    more: str
    lines: Mapping[str, tuple[Line, ...]]
    address: str
    mark: Mark | None = None

    @property
    def title(self) -> str:
        return f"{self.heading} {self.place.name}"


def sheet(
    sunflower: Sunflower, place: Place, language: str, author: str, address: str, mark: Mark | None = None
) -> Sheet:
    """Raises CannotPrint where the language, or its word for what the place hands out, is not known."""
    locale = _locale(language)
    said, thing = phrases(sunflower, language), place.worn
    if said is None or thing is None or thing not in said.things:
        told = _("Nothing is printed for {place} in {language}: “ordlyd” has no word for “{thing}” under “ting”.")
        raise CannotPrint(told, place=place.name, language=language, thing=str(thing))
    known = values(sunflower, place, said, thing, language)
    material = reading(said, place)
    phrased = {name: getattr(said, name) for name in _SAID} | {"material": material}
    return Sheet(
        language=language,
        author=author,
        date=span(sunflower.date)[0],
        place=place,
        heading=said.heading,
        more=said.more,
        lines={
            **{name: (fill(phrase, language, known),) if phrase else () for name, phrase in phrased.items()},
            **{name: tuple(lines) for name, lines in _known(place, locale, language)},
        },
        address=address,
        mark=mark,
    )


def _known(place: Place, locale: Locale, language: str) -> Iterator[tuple[str, list[Line]]]:
    """What is known of a place; what nobody knows has no line. An authority writes of its places in Danish."""
    for name, text in (("street", place.address), ("entrance", place.entrance), ("transport", place.transport)):
        yield name, [Line((Part(text, OWN),))] if text else []
    yield "hours", [Line((Part(line, language),)) for line in opening_lines(place.opening_hours, locale)]
    yield "lift", [] if place.lift is None else [_ours(_LIFT[place.lift], language)]
    yield "loop", [] if place.hearing_loop is None else [_ours(_LOOP[place.hearing_loop], language)]
    yield "phone", [_ours(_PHONE, language, phone=place.phone)] if place.phone else []


def _ours(msgid: str, language: str, **filled: str) -> Line:
    """A text of the interface; English, and marked as English, where no catalogue has it in `language`."""
    words = next((one for one in (language, language.split("-")[0]) if has_catalogue(one)), "en")
    text = translator(words)(msgid)
    spoken = "en" if isinstance(text, English) else words
    return fill(text, spoken, {name: Part(value, spoken) for name, value in filled.items()})


def _locale(language: str) -> Locale:
    if not (known := cldr(language)):
        told = _("No language has the code “{language}”: Unicode CLDR does not know it. Look it up under “ordlyd”.")
        raise CannotPrint(told, language=language)
    return known
