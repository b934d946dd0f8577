"""An edition in, one notice out: the hard words of its records that are most worth a place in the glossary."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from klarsag.checks.check import Check, Looked
from klarsag.checks.readability.hard_words import hardness
from klarsag.danish.lexicon import stems
from klarsag.markdown.plain import plain
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.readability import Readability
from klarsag.texts import _

PROPOSALS = Kind(
    "glossary-proposals",
    Severity.NOTICE,
    _("Hard words that the glossary lacks, how many records use each, and where: {words}"),
    _(
        "A word that the glossary has is explained on every page that uses it, in all its forms. Proposed are the ten "
        "words that stand in most records and that hard-word rules call rare or long; a summary counts three times. "
        "Words in fewer than five records, names, and all but nouns are not proposed. Whether your readers know a "
        "word, only you can tell."
    ),
    _("Explain those that you cannot do without in ordliste.yaml. Do readers know one? Add it to laesbarhed.yaml."),
    wrong="# »visitation« står i 12 sager, og ordlisten har det ikke",
    right="# ordliste.yaml\n- ord: visitation\n  forklaring: Kommunen ser på, hvilken hjælp du skal have.",
    source="Hyppighed: wordfreq (CC BY-SA 4.0). Grænsen er Klarsags egen",
)
_MOST = 10
_LEAST = 5  # records: what fewer use is explained best where it stands
_SUMMARY = 3  # records that a summary counts for: there the reader has nothing easier to turn to
_ARTICLES = ("en", "et", "ene", "erne", "ens", "ets", "enes", "ernes")
_WORD = re.compile(r"(?<![\w-])[a-zæøåéüö]{5,}(?:-[a-zæøåéüö]+)*(?![\w-])")


def _find(looked: Looked) -> Iterator[Finding]:
    limits = looked.edition.readability[1] if looked.edition.readability else Readability()
    vocabulary = looked.archive.vocabulary()
    explained = frozenset(word.lower() for word in limits.known_words)
    met = _met(looked)
    forms: dict[str, list[str]] = defaultdict(list)
    for word in met:
        forms[min((stem for stem in stems(word) if stem in met), key=len)].append(word)
    records = {base: frozenset().union(*(met[form].records for form in same)) for base, same in forms.items()}
    score = {
        base: len(records[base]) + (_SUMMARY - 1) * len(frozenset().union(*(met[form].summaries for form in same)))
        for base, same in forms.items()
    }
    proposed = [
        word
        for word in sorted(forms, key=lambda base: (-score[base], base))
        if score[word] >= _LEAST
        and _is_noun(word, forms[word])
        and word not in explained
        and vocabulary.of(word) is None
        and all(hardness(form, limits, explained) for form in forms[word])
    ][:_MOST]
    if proposed:
        words = "; ".join(f"{word} ({len(records[word])}, {met[word].first})" for word in proposed)
        yield Finding(PROPOSALS, "ordliste.yaml", 1, 1, {"words": words})


def _is_noun(base: str, forms: list[str]) -> bool:
    """Whether the records put an article on a word: a list of terms has little use for "vedlagt" and "fremgår"."""
    return any(len(form) > len(base) and form.endswith(_ARTICLES) for form in forms)


@dataclass
class _Met:
    """Where a form of a word was met: the first place, the numbers of the records and of the summaries among them."""

    first: str
    records: set[int] = field(default_factory=set)
    summaries: set[int] = field(default_factory=set)


def _met(looked: Looked) -> dict[str, _Met]:
    met: dict[str, _Met] = {}
    for number, (entry, record) in enumerate(looked.treated):
        said = set(_WORD.findall(_summary(record)))
        for word in sorted(said | set(_WORD.findall(entry.plain_body))):
            if word not in met:
                met[word] = _Met(_place(entry, word))
            met[word].records.add(number)
            if word in said:
                met[word].summaries.add(number)
    return met


def _summary(record: AgendaItem | Memo) -> str:
    told = record.easy_read
    return "\n".join(map(plain, (told.brief, told.about, told.decided, told.meaning, told.next))) if told else ""


def _place(entry: ItemEntry | MemoEntry, word: str) -> str:
    """`file:line` of the word in the body; the file alone where it stands in the summary."""
    at = entry.body.find(word)
    document = entry.document
    return f"{document.file}:{document.body_line + entry.body.count(chr(10), 0, at)}" if at >= 0 else document.file


GLOSSARY_PROPOSALS = Check((PROPOSALS,), _find)
