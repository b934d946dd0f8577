"""What keeps a release from being made: a msgid and its values in, a sentence for a person out."""

from klarsag.texts import translator


class CannotPublish(Exception):
    """The old site stays. `message` is a msgid with {names} that `values` fill."""

    def __init__(self, message: str, **values: object) -> None:
        super().__init__(message)
        self.message, self.values = message, values

    def told(self, language: str) -> str:
        """The sentence in `language`."""
        return translator(language)(self.message).format_map(self.values)
