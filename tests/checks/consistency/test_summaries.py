"""What staff have accepted is told no more; what they accepted in vain is; a summary on a contradiction is told of."""

from pathlib import Path

import pytest
from tests.checks.consistency.one_record import basis

from klarsag.checks.consistency.rules import inconsistent

_BODY = "Staten har lovet 4.559.593 kr. Der er skrevet 4.559.594 kr. Svaret kommer 30. oktober 2024.\n"
_SUMMARY = """\
letlaest:
  kort: {brief}
  handler_om: En bro.
  besluttet: Ja.
  betyder: En bro.
  videre: Intet.
"""


def _found(front: str, folder: Path, body: str = _BODY) -> list[str]:
    return [finding.kind.id for finding in inconsistent(basis(f"---\n{front}---\n{body}", folder))]


def _accepted(rule: str, *wordings: str) -> str:
    return f"accepteret:\n  - {{regel: {rule}, ordlyd: [{', '.join(wordings)}], grund: Sådan står det.}}\n"


def test_an_accepted_contradiction_is_told_no_more(tmp_path: Path) -> None:
    assert _found("", tmp_path / "a") == ["figure-nearly-same"]
    assert _found(_accepted("figure-nearly-same", "4.559.593 kr.", "4.559.594 kr."), tmp_path / "b") == []


@pytest.mark.parametrize(
    ("rule", "other"), [("figure-nearly-same", "4.559.595 kr."), ("table-sum-differs", "4.559.594 kr.")]
)
def test_an_acceptance_of_something_else_hides_nothing_and_is_told_of(rule: str, other: str, tmp_path: Path) -> None:
    assert _found(_accepted(rule, "4.559.593 kr.", other), tmp_path) == ["figure-nearly-same", "accepted-unmet"]


@pytest.mark.parametrize(
    "brief",
    ["Kommunen får 4.559.593 kr.", "Kommunen får 4.559.594 kroner.", "Kommunen får 4.559.593 kr. til en bro."],
)
def test_a_summary_that_takes_one_side_is_told_of(brief: str, tmp_path: Path) -> None:
    accepted = _accepted("figure-nearly-same", "4.559.593 kr.", "4.559.594 kr.")
    assert _found(accepted + _SUMMARY.format(brief=brief), tmp_path) == ["fact-on-contradiction"]


@pytest.mark.parametrize(
    "brief",
    [
        "Kommunen får næsten 4,6 millioner kroner.",
        "Kommunen får 4.559.593 kr. Et andet sted står der 4.559.594 kr.",
        "Kommunen får 2 broer.",
    ],
)
def test_a_summary_that_is_true_of_both_is_fine(brief: str, tmp_path: Path) -> None:
    accepted = _accepted("figure-nearly-same", "4.559.593 kr.", "4.559.594 kr.")
    assert _found(accepted + _SUMMARY.format(brief=brief), tmp_path) == []


def test_a_day_that_the_record_gives_in_two_ways(tmp_path: Path) -> None:
    body = "Opgjort pr. 30. september 2024.\n\nUdgiften pr. 30. oktober 2024 var høj.\n"
    summary = _SUMMARY.format(brief="Udgiften var høj den 30. oktober 2024.")
    assert _found(summary, tmp_path, body) == ["day-differs", "fact-on-contradiction"]


@pytest.mark.parametrize(("said", "told"), [("5.600", True), ("5.500", True), ("4.000", False)])
def test_a_total_that_its_table_does_not_bear_out(said: str, told: bool, tmp_path: Path) -> None:
    body = "| Art | Udgift i kr. |\n| --- | ---: |\n| Sten | 4.000 |\n| Sand | 1.500 |\n| I alt | 5.600 |\n"
    found = _found(_SUMMARY.format(brief=f"Vejen koster {said} kroner."), tmp_path, body)
    assert found == ["table-sum-differs", *(["fact-on-contradiction"] if told else [])]
