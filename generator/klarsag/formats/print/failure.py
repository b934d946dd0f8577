"""Why a sheet cannot be printed: a msgid and what fills it, for whoever prints."""

from babel import Locale, UnknownLocaleError

from klarsag.texts import translator


class CannotPrint(Exception):
    """`message` is a msgid with {place} and other names, `values` fill them; `language` is a code, told by its name."""

    def __init__(self, message: str, **values: str) -> None:
        super().__init__(message)
        self.message, self.values = message, values

    def told(self, language: str) -> str:
        """The message in `language`."""
        named = {name: _named(value, language) if name == "language" else value for name, value in self.values.items()}
        return translator(language)(self.message).format_map(named)


def _named(code: str, language: str) -> str:
    """`"ar"` in Danish is "arabisk (ar)"; a code that CLDR does not know stays a code."""
    try:
        name = Locale.parse(code, sep="-").get_display_name(language)
    except (UnknownLocaleError, ValueError):
        name = None
    return f"{name} ({code})" if name else code
