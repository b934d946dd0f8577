"""Out: the sheets of the test edition, each made once, and what a test of all of them is run with."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.formats.print.edition import SITE, read
from tests.formats.print.paper import tags

from klarsag.formats.print.pdf import KINDS, pdf
from klarsag.formats.print.sheet import Sheet, sheet
from klarsag.records.sunflower import Sunflower

LANGUAGES = ("da", "en", "ar", "uk")
POSTER, LEAFLET, POSTCARD = KINDS
ADDRESS = f"{SITE}solby/solsikkeprogrammet/"
TORVET = "Torvet 1, 9999 Solby"
ENTRANCE = "Indgang fra gården, til højre for porten"
PLACE = "Borgerservice på Solby Rådhus"


@cache
def sunflower() -> Sunflower:
    with TemporaryDirectory() as folder:
        return read(Path(folder))


def words(language: str, place: int = 0, **changed: object) -> Sheet:
    """What is said of a place of the test edition, which may have other values."""
    known = sunflower()
    other = known.places[place].model_copy(update=changed)
    return sheet(known, other, language, "Solby Kommune", f"{ADDRESS}{language}/")


@cache
def made(language: str, number: int) -> bytes:
    return pdf(words(language), KINDS[number]).data


def said(data: bytes) -> list[str]:
    return [tag.text or tag.alternative for tag in tags(data)]


EVERY = [(language, number) for language in LANGUAGES for number in range(len(KINDS))]
every = pytest.mark.parametrize(("language", "number"), EVERY, ids=lambda one: str(one))
