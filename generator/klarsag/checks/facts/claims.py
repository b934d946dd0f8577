"""A summary in, its sentences out: what each says, in which answer and language, and where it stands in its file."""

from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.danish.sentences import Sentence, find_sentences
from klarsag.markdown.plain import plain
from klarsag.records.document import Document, Path_
from klarsag.records.easyread import Answers, EasyRead
from klarsag.records.finding import Finding, Kind
from klarsag.records.words import danish

FIELDS = ("title", "brief", "about", "decided", "meaning", "next")


@dataclass(frozen=True)
class Claim:
    """A sentence of a summary. `answer` is the whole answer it stands in, as plain text, `sentence` its place there.

    `field` is the answer's English name ("brief", "decided" …), `language` a language tag.
    """

    document: Document
    path: Path_
    field: str
    language: str
    answer: str
    sentence: Sentence

    @property
    def text(self) -> str:
        return self.sentence.text

    def finding(self, kind: Kind, start: int, end: int, **values: str) -> Finding:
        """A finding at `text[start:end]` of this sentence; its values name the sentence and what was looked for."""
        # Markdown signs may stand between the words in the file: then the sentence's beginning is looked for, or the
        # value's own place is told.
        words = self.text[start:].split()[:3] if start < end else self.text.split()[:3]
        line, column = self.document.place_in(self.path, " ".join(words))
        told = {"sentence": self.text, "said": self.text[start:end], "language": self.language, **values}
        return Finding(kind, self.document.file, line, column, told)


def claims(document: Document, summary: EasyRead) -> Iterator[Claim]:
    """Every sentence of `summary`: the Danish ones first, then each other language."""
    yield from _claims(document, summary, ("letlaest",), "da")
    for language, answers in summary.translations.items():
        yield from _claims(document, answers, ("letlaest", "sprog", language), language)


def _claims(document: Document, answers: Answers, path: Path_, language: str) -> Iterator[Claim]:
    for field in FIELDS:
        text = getattr(answers, field)
        if text:
            shown = text if field == "title" else plain(text)
            for sentence in find_sentences(shown):
                yield Claim(document, (*path, danish(field)), field, language, shown, sentence)
