"""The glossary in, a finding out for each explanation that is harder or longer than what it should make easy."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.danish.lix import letters, lix, words
from klarsag.markdown.plain import plain
from klarsag.records.document import Path_
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.readability import Readability
from klarsag.texts import _

HARD = Kind(
    "glossary-hard",
    Severity.WARNING,
    _("LIX of the explanation of “{term}” is {lix}, more than {limit}."),
    _(
        "Who looks a word up needs an explanation that is easier than the word. LIX sees the length of words and "
        "sentences, not whether the explanation is right, and not the explanations in other languages."
    ),
    _("Write shorter sentences, and shorter words for: {words}. Change the limit in laesbarhed.yaml."),
    wrong="- ord: refusion\n  forklaring: Statens procentvise godtgørelse af kommunale forsørgelsesudgifter.",
    right="- ord: refusion\n  forklaring: Staten giver kommunen nogle af de penge igen, som den har brugt.",
    source="Björnsson, Läsbarhet (1968). Grænsen er Klarsags egen",
)
LONG = Kind(
    "glossary-long",
    Severity.WARNING,
    _("The explanation of “{term}” has {count} words, more than {limit}."),
    _(
        "It is read in the middle of a sentence, in a small box that also stands on a telephone. The limit is our own. "
        "Words are counted, in every language."
    ),
    _("Say the one thing that helps the reader on; what more there is to say fits on a page of its own."),
    wrong="- ord: udvalg\n  forklaring: … (60 ord)",
    right="- ord: udvalg\n  forklaring: En gruppe politikere fra byrådet.",
)
_MOST = 40  # words: about six lines of a box on a telephone
_LETTERS = 7  # a long word, as LIX counts


def _find(looked: Looked) -> Iterator[Finding]:
    if looked.edition.glossary is None:
        return
    document, record = looked.edition.glossary
    limit = (looked.edition.readability[1] if looked.edition.readability else Readability()).lix_warning
    for place, term in enumerate(record.glossary):
        path: Path_ = ("ord", place, "forklaring")
        text = plain(term.explanation)
        measured = lix(text)
        if measured.value > limit:
            long = sorted({word.strip(".,:;!?()»«“”") for word in words(text) if letters(word) >= _LETTERS}, key=len)
            yield document.finding(
                HARD, path, term=term.term, lix=str(measured.value), limit=str(limit), words=", ".join(long[-5:]) or "…"
            )
        told: list[tuple[Path_, str]] = [(path, text)]
        told += [
            (("ord", place, "sprog", tag, "forklaring"), plain(wording.explanation))
            for tag, wording in term.translations.items()
        ]
        for where, said in told:
            if (count := len(words(said))) > _MOST:
                yield document.finding(LONG, where, term=term.term, count=str(count), limit=str(_MOST))


GLOSSARY_EXPLANATIONS = Check((HARD, LONG), _find)
