"""Notices that are too long or too hard, and exclamation marks in what they are made of.

Every notice that could be shown is measured, also where the membership has not begun.
"""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.danish.lix import lix, words
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.sunflower import Place
from klarsag.sunflower.notice import Notice, notice
from klarsag.sunflower.phrases import languages
from klarsag.texts import LANGUAGES, _

MOST_WORDS = 60
MOST_LIX = 25

_ASIDE = _("A notice stands beside the page's own matter. It may help, but it must never draw attention from that.")
LONG = Kind(
    "sunflower-notice-long",
    Severity.ERROR,
    _("The notice of “{place}” has {words} words in “{language}”; it may have {most}."),
    _ASIDE,
    _("Write a shorter name or “indgang” of the place, or shorter words under “ordlyd”."),
    wrong="- navn: Borgerservice i den store hal bag hovedindgangen til rådhuset …",
    right="- navn: Borgerservice",
)
HARD = Kind(
    "sunflower-notice-hard",
    Severity.ERROR,
    _("The notice of “{place}” has LIX {lix} in “{language}”; it may have {most}."),
    _("Everybody must be able to read a notice, also those who tire of reading."),
    _("Use shorter words and sentences in “navn” and “indgang”, or under “ordlyd”."),
    wrong="indgang: Tilgængelighedsindgangen i forbindelsesbygningen",
    right="indgang: Gå ind ad døren fra gården",
)
EXCLAIMED = Kind(
    "sunflower-notice-exclamation",
    Severity.ERROR,
    _("There is an exclamation mark in what a notice says."),
    _ASIDE,
    _("End the sentence with a full stop."),
    wrong="gratis: Det er helt gratis!",
    right="gratis: Det er gratis.",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for programme in programmes(looked.edition):
        for index, place in enumerate(programme.sunflower.places):
            for language in languages(programme.sunflower):
                yield from _measured(programme, index, place, language)
        yield from _exclaimed(programme)


def _measured(programme: Programme, index: int, place: Place, language: str) -> Iterator[Finding]:
    """The longer and the harder of the place's notices, each told once."""
    doors = (False, True) if place.serves.buildings else (False,)
    told = [one for door in doors if (one := notice(programme.sunflower, place, language, door))]
    count = max((len(words(str(one))) for one in told), default=0)
    hardest = max((_lix(one) for one in told), default=0) if language in LANGUAGES else 0
    if count > MOST_WORDS:
        yield _finding(programme, LONG, index, language, words=str(count), most=str(MOST_WORDS))
    if hardest > MOST_LIX:
        yield _finding(programme, HARD, index, language, lix=str(hardest), most=str(MOST_LIX))


def _lix(said: Notice) -> int:
    """LIX of the words in the notice's own language: a Danish name in an English sentence is no English.

    A date counts as its figures: nobody could write "september" shorter.
    """
    lines = (
        "".join(part.date or part.text for part in line.parts if part.language == said.language)
        for line in (*said.lines, said.dated)
    )
    return lix("\n".join((said.heading, *lines, said.more))).value


def _finding(programme: Programme, kind: Kind, index: int, language: str, **values: str) -> Finding:
    """At the authority's own words where it has some in that language; ours are right, so else the place's name."""
    document, own = programme.document, language in programme.sunflower.phrases
    place = document.place(("ordlyd", language), key=True) if own else document.place(("steder", index, "navn"))
    name = programme.sunflower.places[index].name
    return Finding(kind, document.file, *place, {"place": name, "language": language, **values})


def _exclaimed(programme: Programme) -> Iterator[Finding]:
    document = programme.document
    for index, place in enumerate(programme.sunflower.places):
        for key, text in (("navn", place.name), ("indgang", place.entrance)):
            if text and _loud(text):
                yield document.finding(EXCLAIMED, ("steder", index, key))
    for language, said in programme.sunflower.phrases.items():
        for name, field in type(said).model_fields.items():
            value = getattr(said, name)
            texts = {(): value} if isinstance(value, str) else {(thing.value,): text for thing, text in value.items()}
            for path, text in texts.items():
                if _loud(text):
                    yield document.finding(EXCLAIMED, ("ordlyd", language, field.alias or name, *path))


def _loud(text: str) -> bool:
    return any(mark in text for mark in "!！¡՜")


NOTICES = Check((LONG, HARD, EXCLAIMED), _find)
