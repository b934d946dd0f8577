"""Words about the Sunflower in a summary or a decision of a record that is about something else.

A notice is a complementary part of a page, never of what was decided or of its summary. A record whose title, body or
recommendation names the programme is about it, and may say what it says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import programmes
from klarsag.checks.sunflower.promise import promises
from klarsag.markdown.plain import plain
from klarsag.records.document import Path_
from klarsag.records.easyread import Answers
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.item import AgendaItem, ClosedItem, Memo
from klarsag.sunflower.mentions import mentions, mentions_in, signs
from klarsag.texts import _

_ELSEWHERE = _("It draws attention from what the record is about. Notices have a place of their own, after everything.")
SUMMARY = Kind(
    "sunflower-in-summary",
    Severity.ERROR,
    _("The summary tells of the Sunflower, but the record is about something else."),
    _ELSEWHERE,
    _("Take it out of the summary: solsikke.yaml decides where there is a notice."),
    wrong="betyder: Du kan søge om penge. Du kan også få en solsikkesnor.",
    right="betyder: Du kan søge om penge.",
)
DECISION = Kind(
    "sunflower-in-decision",
    Severity.ERROR,
    _("What was recommended or decided holds a notice about the Sunflower, but the record is about something else."),
    _ELSEWHERE,
    _("Take it out: solsikke.yaml decides where there is a notice."),
    wrong="- udfald: godkendt\n  tekst: Godkendt. Bed om en solsikkesnor ved døren.",
    right="- udfald: godkendt\n  tekst: Godkendt.",
)
_SIGNS = ("olsikke", "unflower")
_FLOWER = "solsikke"
# What speaks to a reader is a notice; "forvaltningen udleverer solsikkesnore" may be what the case is about.
_ADDRESSED = re.compile(r"\b(?:du|dig|din|dit|dine|man)\b|^\W*(?:få|hent|bed|spørg|tag)\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Text:
    """A text of a record, and where it stands."""

    path: Path_
    text: str


def _find(looked: Looked) -> Iterator[Finding]:
    known = _Known(looked)
    for item in looked.edition.items:
        if item.closed:
            yield from _closed(item, item.closed)
    for entry, record in looked.treated:
        if known.may_be_in(entry.document.text, record):
            yield from _treated(entry, record, known)


class _Known:
    """The signs of the programme in each language, looked up once."""

    def __init__(self, looked: Looked) -> None:
        self._sunflowers = [programme.sunflower for programme in programmes(looked.edition)]
        self._signs: dict[str, tuple[str, ...]] = {}
        self._codes = frozenset(code for sunflower in self._sunflowers for code in sunflower.phrases)

    def of(self, language: str) -> tuple[str, ...]:
        if language not in self._signs:
            self._signs[language] = signs(self._sunflowers, language)
        return self._signs[language]

    def may_be_in(self, text: str, record: AgendaItem | Memo) -> bool:
        """Whether a whole file could speak of the programme: nearly none does, and this costs next to nothing."""
        if any(sign in text for sign in _SIGNS):
            return True
        return bool(record.easy_read and self._codes & record.easy_read.translations.keys())


def _treated(entry: ItemEntry | MemoEntry, record: AgendaItem | Memo, known: _Known) -> Iterator[Finding]:
    decided, recommended = list(_decided(record)), list(_recommended(record))
    if mentions(record.title) or mentions(entry.body):
        return
    told = [one for one in (*recommended, *decided) if mentions(one.text)]
    notices = [(one, words) for one in told if (words := _notice(one.text))]
    for one, words in notices:
        yield _at(DECISION, entry, one, words)
    if len(told) == len(notices) and record.easy_read:  # else the programme is what was recommended or decided
        for one in _answers(record.easy_read, ("letlaest",)):
            if found := mentions(one.text):
                yield _at(SUMMARY, entry, one, found[0])
        rest = (one.text for one in (*recommended, *decided) if one not in told)
        if _FLOWER in "\n".join((record.title, entry.body, *rest)).casefold():
            return  # "Sunflower" may be a translation: of the kindergarten Solsikken
        for code, answers in record.easy_read.translations.items():
            for one in _answers(answers, ("letlaest", "sprog", code)):
                if place := mentions_in(one.text, known.of(code)):
                    yield _at(SUMMARY, entry, one, one.text[slice(*place)])


def _closed(entry: ItemEntry, item: ClosedItem) -> Iterator[Finding]:
    if item.public_decision and not mentions(item.title) and (words := _notice(item.public_decision.text)):
        path = ("offentlig_beslutning",)
        inner = (*path, "tekst")
        one = _Text(inner if inner in entry.document.values else path, item.public_decision.text)
        yield _at(DECISION, entry, one, words)


def _notice(text: str) -> str:
    """The first words of a notice in a text; "" where it has none."""
    if "olsikke" not in text:
        return ""
    found = (promise for promise in promises(plain(text)) if _ADDRESSED.search(promise.sentence.text))
    return next((promise.named[0].words for promise in found), "")


def _recommended(record: AgendaItem | Memo) -> Iterator[_Text]:
    for index, recommendation in enumerate(record.recommendations):
        if recommendation.text:
            yield _Text(("indstilling", index, "tekst"), recommendation.text)
        for at, point in enumerate(recommendation.points):
            yield _Text(("indstilling", index, "punkter", at), point)


def _decided(record: AgendaItem | Memo) -> Iterator[_Text]:
    for index, decision in enumerate(record.decisions):
        if decision.text:
            yield _Text(("beslutning", index, "tekst"), decision.text)


def _answers(answers: Answers, path: Path_) -> Iterator[_Text]:
    for name, field in Answers.model_fields.items():
        if text := getattr(answers, name):
            yield _Text((*path, field.alias or name), text)


def _at(kind: Kind, entry: ItemEntry | MemoEntry, one: _Text, words: str) -> Finding:
    return Finding(kind, entry.document.file, *entry.document.place_in(one.path, words))


RECORDS = Check((SUMMARY, DECISION), _find)
