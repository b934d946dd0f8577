"""Interface texts: an English msgid in, the text of the chosen language out.

Catalogues are read from the `.po` files as they stand, so that no compiled file can disagree with its source.
"""

from collections.abc import Callable
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALES = Path(__file__).parent / "locale"
LANGUAGES = ("da", "en")


def _(msgid: str) -> str:
    """Mark a text for the catalogue. It is translated where it is shown, because only there the language is known."""
    return msgid


@lru_cache
def _catalogue(language: str) -> NullTranslations:
    source = LOCALES / language / "LC_MESSAGES" / "klarsag.po"
    if not source.is_file():  # the msgids themselves are English
        return NullTranslations()
    with source.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return GNUTranslations(compiled)


def translator(language: str) -> Callable[[str], str]:
    """The function that turns a msgid into `language` ("da", "en"); a text without a translation stays English."""
    return _catalogue(language).gettext


def plural(language: str) -> Callable[[str, str, int], str]:
    """As `translator`, for texts that count: singular, plural, n."""
    return _catalogue(language).ngettext
