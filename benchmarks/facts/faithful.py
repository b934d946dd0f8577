"""An edition and the folder of faithful summaries in, each summary with its record out."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import yaml

from benchmarks.facts.heard import Heard, heard
from klarsag.checks.facts.basis import Basis
from klarsag.danish.sentences import Sentence, find_sentences
from klarsag.records.archive import Archive
from klarsag.records.document import Document
from klarsag.records.easyread import EasyRead
from klarsag.records.edition import Edition, read_edition
from klarsag.records.entry import ItemEntry, MemoEntry

SUMMARIES = Path(__file__).parent / "summaries"
# Written by people who did not know the rules. The first two were used to mend the rules once they had been measured.
FRESH = tuple(sorted(Path(__file__).parent.glob("fresh-*")))
# Votes, weekdays and percentage points are rare in the real records: an edition of ours that is rich in them.
MADE_UP = Path(__file__).parent / "made_up"
FIELDS = ("title", "brief", "about", "decided", "meaning", "next")
_REVIEW = {"af": "benchmark", "dato": "2026-11-22", "proevet_med_laesere": "nej"}


@dataclass(frozen=True)
class Unread:
    """A file that is no summary, or whose item the edition does not have, and why."""

    file: str
    reason: str


@dataclass(frozen=True)
class Told:
    """A sentence of a summary and the answer that it stands in."""

    field: str
    sentence: Sentence

    @property
    def text(self) -> str:
        return self.sentence.text


@dataclass(frozen=True, eq=False)
class Faithful:
    """A summary that is true to its record. `name` is its file's, or the record's for one of the example edition."""

    name: str
    basis: Basis
    summary: EasyRead

    @property
    def document(self) -> Document:
        return self.basis.entry.document

    @property
    def folder(self) -> str:
        """Which of the sets it belongs to: the first folder of its name."""
        return self.name.partition("/")[0]

    @cached_property
    def heard(self) -> tuple[Heard, ...]:
        return heard(self.basis)

    @cached_property
    def record_text(self) -> str:
        return "\n".join(one.text for one in self.heard)

    @cached_property
    def answers(self) -> dict[str, str]:
        return {name: text for name in FIELDS if (text := getattr(self.summary, name))}

    @cached_property
    def translated(self) -> dict[str, str]:
        """The answers in other languages, by language and field: `"en/about"`."""
        return {
            f"{language}/{name}": text
            for language, answers in self.summary.translations.items()
            for name in FIELDS
            if (text := getattr(answers, name))
        }

    @cached_property
    def told(self) -> tuple[Told, ...]:
        return tuple(Told(name, one) for name, text in self.answers.items() for one in find_sentences(text))

    def answer(self, field: str) -> str:
        return self.translated[field] if "/" in field else self.answers[field]

    def with_answer(self, field: str, answer: str) -> EasyRead:
        """The summary with one answer changed: the Danish one alone, or with the one translation that changed."""
        language, _slash, name = field.rpartition("/")
        if not language:
            return self.summary.model_copy(update={name: answer, "translations": {}})
        changed = self.summary.translations[language].model_copy(update={name: answer})
        return self.summary.model_copy(update={"translations": {language: changed}})

    def without_change(self, field: str) -> EasyRead:
        """What `with_answer` is compared with."""
        return self.with_answer(field, self.answer(field))


def of_edition(content: Path) -> tuple[list[Faithful], Edition, Archive]:
    """The summaries that stand in an edition's own records, and the edition."""
    read = read_edition(content)
    archive = Archive(read)
    entries: list[ItemEntry | MemoEntry] = [*read.items, *read.memos]
    found = [
        Faithful(entry.document.file.removesuffix(".md"), Basis(entry, entry.record, archive), entry.record.easy_read)
        for entry in entries
        if entry.record and entry.record.easy_read
    ]
    return found, read, archive


def faithful(content: Path, *folders: Path) -> tuple[list[Faithful], list[Unread]]:
    """Every faithful summary: those of the edition itself, then one for each file in the folders that has one."""
    found, read, archive = of_edition(content)
    items = {
        (item.source.file, item.number): (entry, item)
        for entry in read.items
        if (item := entry.open) and item.source and item.source.file
    }
    unread = []
    for base, path in ((folder, path) for folder in folders for path in sorted(folder.rglob("*.yaml"))):
        name = f"{base.name}/{path.relative_to(base).as_posix().removesuffix('.yaml')}"
        try:
            told = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # every scalar as text, as records are read
            summary = EasyRead.model_validate({"gennemset": _REVIEW, **told["letlaest"]})
            entry, item = items[f"{told['moede']}.json", told["punkt"]]
        except (yaml.YAMLError, KeyError, TypeError, ValueError) as error:
            unread.append(Unread(name, repr(error)))
        else:
            found.append(Faithful(name, Basis(entry, item, archive), summary))
    return found, unread


def sentences_about(one: Faithful, *fields: str) -> Iterator[Told]:
    """The sentences of some answers, in order."""
    return (told for told in one.told if told.field in fields)
