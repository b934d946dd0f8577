"""In: why the pages cannot be tested. Out: an error whose sentence is there in the reader's language."""

from klarsag.texts import translator


class CannotTest(RuntimeError):
    """The test did not run, or not to its end: no result may be read out of it.

    `msgid` is the sentence, `values` what its braces are filled with. `detail` are a program's own words, told after
    it as they are."""

    def __init__(self, msgid: str, detail: str = "", **values: object) -> None:
        super().__init__(msgid.format(**values) + (f"\n{detail}" if detail else ""))
        self.msgid, self.detail, self.values = msgid, detail, values

    def told(self, language: str) -> str:
        sentence = translator(language)(self.msgid).format(**self.values)
        return f"{sentence}\n{self.detail}" if self.detail else sentence
