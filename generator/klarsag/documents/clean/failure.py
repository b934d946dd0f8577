"""Why a file cannot be cleaned: a value with a sentence for whoever asked."""

from klarsag.texts import translator


class CannotClean(Exception):
    """`reason` is a msgid with {file} in it."""

    def __init__(self, reason: str, file: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.file = file

    def told(self, language: str) -> str:
        """The sentence in a language."""
        return translator(language)(self.reason).format(file=self.file)
