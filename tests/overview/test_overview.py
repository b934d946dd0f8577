"""In: a small edition with a summary in each state. Out: its figures, as one counts them by hand."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.overview.edition import CURRENT, DRAFT, MEMO, MISSING, STALE, seen, small

from klarsag.danish.lix import figure
from klarsag.overview.coverage import Coverage
from klarsag.overview.distribution import distribution, median
from klarsag.overview.overview import Overview, needs
from klarsag.overview.row import Row, State


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Overview:
    return seen(small(tmp_path_factory.mktemp("edition")))


def states(found: Coverage) -> tuple[int, ...]:
    """Current, unreviewed, stale, missing."""
    return tuple(found.states[state] for state in State)


def test_every_open_record_is_counted_once_in_each_table(found: Overview) -> None:
    assert states(found.all) == (2, 1, 1, 1)
    assert (found.all.records, found.all.percent, found.closed) == (5, 40, 1)
    assert {name: states(own) for name, own in found.authorities.items()} == {"by": (2, 1, 1, 1)}
    assert {key: states(own) for key, own in found.committees.items()} == {
        ("by", "udvalget"): (1, 1, 1, 1),
        ("by", None): (1, 0, 0, 0),
    }
    assert [(year, states(own)) for year, own in found.years.items()] == [
        ("2025", (1, 1, 1, 1)),
        ("2024", (1, 0, 0, 0)),
    ]


def test_a_translation_is_seen_only_where_its_summary_is(found: Overview) -> None:
    """The draft is there in English too, and no reader of English sees it."""
    assert {key: states(own) for key, own in found.languages.items()} == {
        ("by", "da"): (2, 1, 1, 1),
        ("by", "en"): (1, 1, 0, 3),
    }


def test_a_summary_is_measured_beside_its_case(found: Overview) -> None:
    measured = {row.file: (row.summary and row.summary.value, row.case and row.case.value) for row in found.rows}
    # 5 words a sentence and none long; 10 / 2 + 100 · 2 / 10; 3 words a sentence, all long.
    assert measured == {CURRENT: (5, 25), DRAFT: (5, 25), STALE: (5, 25), MISSING: (None, 25), MEMO: (103, None)}


def test_what_needs_most_stands_first(found: Overview) -> None:
    assert [row.file for row in found.rows] == [STALE, DRAFT, MEMO, MISSING, CURRENT]
    [missing] = found.in_state(State.MISSING)
    few, many = replace(missing, case=figure(4, 1, 4)), replace(missing, case=figure(400, 40, 90))
    assert needs(many, 30) < needs(few, 30)
    [shown] = [row for row in found.rows if row.file == CURRENT]
    at, above = replace(shown, summary=figure(30, 1, 0)), replace(shown, summary=figure(31, 1, 0))
    assert needs(above, 30) < needs(missing, 30) < needs(at, 30) < needs(shown, 30)


def test_the_editions_own_limit_counts(tmp_path: Path) -> None:
    (small(tmp_path) / "laesbarhed.yaml").write_text("lix_advarsel: 4\n", "utf-8")
    found = seen(tmp_path)
    assert found.limit == 4
    assert [row.file for row in found.rows] == [STALE, DRAFT, MEMO, CURRENT, MISSING]


def test_findings_are_counted_by_kind_and_file(found: Overview) -> None:
    told = [(one.findings[0].kind.id, len(one.findings), one.files) for one in found.kinds]
    assert told == [
        ("summary-stale", 1, 1),
        ("summary-unreviewed", 1, 1),
        ("summary-unsealed", 2, 2),
        ("translation-missing", 2, 2),
        ("summary-missing", 1, 1),
    ]


def test_an_empty_edition_has_an_overview(tmp_path: Path) -> None:
    found = seen(tmp_path)
    assert (found.rows, found.all.records, found.all.percent, median([])) == ((), 0, 0, None)


@given(st.integers(1, 200), st.integers(1, 40), st.integers(0, 200))
def test_every_figure_lies_in_one_span_and_its_band_is_the_spans(words: int, sentences: int, long: int) -> None:
    measured = figure(words, min(sentences, words), min(long, words))
    row = Row("a.md", "/a/", "A", "2025-01-08", "by", None, State.CURRENT, measured, measured, {})
    [span] = [span for span in distribution([row]) if span.summaries or span.cases]
    assert (span.summaries, span.cases, span.band) == (1, 1, measured.band)
