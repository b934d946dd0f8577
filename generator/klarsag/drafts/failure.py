"""Why there is no draft: a msgid and what fills it, for whoever prints."""

from klarsag.texts import translator


class CannotDraft(Exception):
    """`message` is a msgid with {path} and other names, `values` fill them."""

    def __init__(self, message: str, **values: str) -> None:
        super().__init__(message)
        self.message, self.values = message, values

    def told(self, language: str) -> str:
        """The message in `language`."""
        return translator(language)(self.message).format_map(self.values)
