"""In: why the pages cannot be tested. Out: an error whose sentence is there in the reader's language."""

from klarsag.texts import Cannot


class CannotTest(Cannot):
    """The test did not run, or not to its end: no result may be read out of it.

    `detail` are a program's own words, told after the sentence as they are."""

    def __init__(self, message: str, detail: str = "", /, **values: object) -> None:
        super().__init__(message, **values)
        self.detail = detail

    def __str__(self) -> str:
        return self.told("en")

    def told(self, language: str) -> str:
        sentence = super().told(language)
        return f"{sentence}\n{self.detail}" if self.detail else sentence
