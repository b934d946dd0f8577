"""Models of the easy-read summary and of the glossary."""

from pydantic import Field, field_validator
from pydantic_core import PydanticCustomError

from klarsag.records.values import Day, LanguageCode, Markdown, Record, Text, YesNo


class Answers(Record):
    """A short text and the answers to the four questions, in one language."""

    title: Text | None = None
    brief: Markdown
    about: Markdown
    decided: Markdown
    meaning: Markdown
    next: Markdown


class Review(Record):
    """Who answers for a summary, since when, and whether readers tried it."""

    reviewed_by: Text
    date: Day
    tried_with_readers: YesNo


class EasyRead(Answers):
    """An easy-read summary. `source_hash` is the hash of the text it summarises: a changed case makes it stale.

    Without a `review` it is a draft, and not published (klarsag.records.published).
    """

    review: Review | None = None
    source_hash: Text | None = None
    translations: dict[LanguageCode, Answers] = Field(default_factory=dict)

    @field_validator("translations")
    @classmethod
    def _not_itself(cls, value: dict[str, Answers]) -> dict[str, Answers]:
        if "da" in value:
            raise PydanticCustomError("summary-language", "language", {"value": "da"})
        return value


class Wording(Record):
    """A glossary term in another language."""

    term: Text
    explanation: Markdown


class Term(Record):
    """A word that needs explaining; an abbreviation with what it stands for.

    Inflected forms and compounds are found without being named (klarsag.records.vocabulary). `forms` are what that
    does not find; `exceptions` what it would find, but is another word.
    """

    term: Text
    stands_for: Text | None = None
    forms: tuple[Text, ...] = ()
    exceptions: tuple[Text, ...] = ()
    explanation: Markdown
    see_also: tuple[Text, ...] = ()
    translations: dict[LanguageCode, Wording] = Field(default_factory=dict)


class Glossary(Record):
    """The file `ordliste.yaml`."""

    glossary: tuple[Term, ...]
