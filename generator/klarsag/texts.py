"""Interface texts: an English msgid in, the text of the chosen language out; and what languages are called in it.

Catalogues are read from the `.po` files as they stand, so that no compiled file can disagree with its source.
"""

from collections.abc import Callable
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALES = Path(__file__).parent / "locale"
LANGUAGES = ("da", "en")


def _(msgid: str) -> str:
    """Mark a text for the catalogue. It is translated where it is shown, because only there the language is known."""
    return msgid


def has_catalogue(language: str) -> bool:
    """Whether the interface's words are there in `language`. The msgids themselves are English."""
    return language == "en" or _file(language).is_file()


def _file(language: str) -> Path:
    return LOCALES / language / "LC_MESSAGES" / "klarsag.po"


class English(str):
    """A msgid as it stands, because the language that was asked for has no word for it."""


class _InEnglish(NullTranslations):
    def gettext(self, message: str) -> str:
        return English(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return English(msgid1 if n == 1 else msgid2)


@lru_cache
def _catalogue(language: str) -> NullTranslations:
    source = _file(language)
    if not source.is_file():
        return NullTranslations() if language == "en" else _InEnglish()
    with source.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    made = GNUTranslations(compiled)
    made.add_fallback(_InEnglish())
    return made


def translator(language: str) -> Callable[[str], str]:
    """The function that turns a msgid into `language`; a text without a translation stays English (`English`)."""
    return _catalogue(language).gettext


class Cannot(Exception):
    """Why something is not done: `message` is a msgid, `values` what its {names} stand for. Nothing was changed."""

    def __init__(self, message: str, /, **values: object) -> None:
        super().__init__(message)
        self.message, self.values = message, values

    def told(self, language: str) -> str:
        """The sentence in `language`."""
        return translator(language)(self.message).format_map(self.values)


def plural(language: str) -> Callable[[str, str, int], str]:
    """As `translator`, for texts that count: singular, plural, n."""
    return _catalogue(language).ngettext


def cldr(tag: str) -> Locale | None:
    """What Unicode CLDR knows of the language with this tag (RFC 5646); None where it does not know it."""
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


def language_name(tag: str, language: str) -> str:
    """`"ar"` gives `"arabisk"` in Danish (Unicode CLDR); a language that CLDR does not know keeps its tag."""
    known = cldr(tag)
    return (known.get_display_name(language) if known else None) or tag
