"""A language tag in, the language out: the list of those whose figures and dates can be read."""

from klarsag.languages.arabic import ARABIC
from klarsag.languages.danish import DANISH
from klarsag.languages.english import ENGLISH
from klarsag.languages.german import GERMAN
from klarsag.languages.language import Language
from klarsag.languages.polish import POLISH
from klarsag.languages.somali import SOMALI
from klarsag.languages.turkish import TURKISH
from klarsag.languages.ukrainian import UKRAINIAN

# To add a language: write its file, add it here and a fixture to tests/quantities.
LANGUAGES: tuple[Language, ...] = (DANISH, ENGLISH, ARABIC, SOMALI, TURKISH, UKRAINIAN, POLISH, GERMAN)
_BY_TAG = {language.tag: language for language in LANGUAGES}


def language(tag: str) -> Language | None:
    """The language of `tag`, a region or script in it passed over ("en-GB"); None for one that is not listed."""
    return _BY_TAG.get(tag.split("-")[0].lower())
