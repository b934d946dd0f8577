"""Model of the edition's limits for easy-read texts: the file `laesbarhed.yaml`, which need not be there."""

from pydantic import Field

from klarsag.records.values import Count, LanguageCode, Record, Text

FILE = "laesbarhed.yaml"


class LanguageLimits(Record):
    """Limits for the answers in another language than Danish."""

    sentence_words: Count


class Readability(Record):
    """What an easy-read answer may be before it is a finding. The limits are this project's own: nobody has set any."""

    lix_warning: Count = 30  # above this a warning
    lix_error: Count = 35  # above this an error
    sentence_words: Count = 20
    subordinate_clauses: Count = 1  # in a sentence
    common_words: Count = 12000  # so many of the most frequent word forms count as known
    word_letters: Count = 14  # a word with more is long, whatever it is made of
    chain_nouns: Count = 2  # nouns in a row, each hung on to the one before by a preposition
    number_words: Count = 12  # the highest number that may be written as a word
    decimals: Count = 2
    known_words: tuple[Text, ...] = ()
    known_abbreviations: tuple[Text, ...] = ()
    languages: dict[LanguageCode, LanguageLimits] = Field(default_factory=dict)

    def longest_sentence(self, language: str) -> int:
        """The most words of a sentence in `language`, a tag."""
        own = self.languages.get(language)
        return own.sentence_words if own else self.sentence_words
