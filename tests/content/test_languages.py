"""In: the two records that the example tells in eight languages. Out: whether each is true, and a lie is found."""

import re
from pathlib import Path

import pytest

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.gate import judged
from klarsag.records.archive import Archive
from klarsag.records.easyread import Answers, EasyRead
from klarsag.records.edition import read_edition
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Severity
from klarsag.records.published import published_summary

ARCHIVE = Archive(read_edition(Path(__file__).parents[2] / "content"))
LANGUAGES = ("en", "ar", "so", "tr", "uk", "pl", "de")
# A year, and an amount with the separators of every language: what it is changed to, and in which answer.
LIES = {"2009-04-30": ("meaning", "2009", "2019"), "2024": ("next", r"50([ .,\u00a0])000", r"70\g<1>000")}
TOLD = {
    entry.when: entry
    for entry in ARCHIVE.entries("koebenhavn")
    if entry.record and entry.record.easy_read and len(entry.record.easy_read.translations) == len(LANGUAGES)
}


def summary_of(entry: ItemEntry | MemoEntry) -> EasyRead:
    summary = published_summary(entry)
    assert summary is not None
    return summary


def faults(entry: ItemEntry | MemoEntry, summary: EasyRead, language: str) -> list[str]:
    """What the gate has against one language version, with warnings."""
    assert entry.record is not None
    found = judged(Basis(entry, entry.record, ARCHIVE), entry.document, summary)
    return [
        one.kind.id
        for one in found
        if one.kind.severity is not Severity.NOTICE and one.values.get("language") == language
    ]


def changed(answers: Answers, day: str) -> Answers:
    name, old, new = LIES[day]
    text, count = re.subn(old, new, getattr(answers, name))
    assert count == 1
    return answers.model_copy(update={name: text})


def test_two_records_are_told_in_eight_languages() -> None:
    assert set(TOLD) == set(LIES)
    for entry in TOLD.values():
        assert tuple(summary_of(entry).translations) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", LIES)
def test_a_language_version_is_true_and_one_wrong_figure_in_it_is_found(day: str, language: str) -> None:
    entry, summary = TOLD[day], summary_of(TOLD[day])
    assert faults(entry, summary, language) == []
    lie = {**summary.translations, language: changed(summary.translations[language], day)}
    assert faults(entry, summary.model_copy(update={"translations": lie}), language) != []
