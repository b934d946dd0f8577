"""In: records and bodies. Out: a hash that changes with whatever a summary may rest on, and with nothing else."""

from typing import Any

import pytest
from hypothesis import given, settings
from tests.properties.records import markdown, records

from klarsag.records.item import AgendaItem
from klarsag.records.source_hash import source_hash

BASE: dict[str, Any] = {
    "punkt": "1",
    "titel": "Budget 2026",
    "adgang": "åben",
    "indstilling": [{"fra": "Forvaltningen", "punkter": ["budgettet godkendes"]}],
    "beslutning": [{"til": "1", "udfald": "tiltrådt", "tekst": "Tiltrådt."}],
    "afstemning": [{"for": {"antal": "7"}, "imod": {"partier": ["Ø"]}}],
    "forbehold": [{"af": "Ø", "tekst": "Imod."}],
    "kommende": ["Byrådet 08.10.2025"],
}
BODY = "## Sagen\n\nDer er 50.000 kr.\ntil formålet."


def item(**changed: Any) -> AgendaItem:
    return AgendaItem.model_validate({**BASE, **changed}, by_alias=True, by_name=False)


@pytest.mark.parametrize(
    "changed",
    [
        {"titel": "Budget 2027"},
        {"indstilling": [{"fra": "Forvaltningen", "punkter": ["budgettet udsættes"]}]},
        {"beslutning": [{"til": "1", "udfald": "forkastet", "tekst": "Tiltrådt."}]},
        {"beslutning": []},
        {"afstemning": [{"for": {"antal": "8"}, "imod": {"partier": ["Ø"]}}]},
        {"forbehold": [{"af": "V", "tekst": "Imod."}]},
        {"kommende": ["Byrådet 09.10.2025"]},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_whatever_a_summary_may_rest_on_changes_the_hash(changed: dict[str, Any]) -> None:
    assert source_hash(item(**changed), BODY) != source_hash(item(), BODY)


def test_one_figure_in_the_text_changes_the_hash() -> None:
    assert source_hash(item(), BODY.replace("50.000", "500.000")) != source_hash(item(), BODY)


@pytest.mark.parametrize(
    "changed",
    [
        {"letlaest": dict.fromkeys(("kort", "handler_om", "besluttet", "betyder", "videre"), "Nyt.")},
        {"bilag": [{"titel": "Plan", "utilgaengelig": "Den er væk."}]},
        {"tidligere": ["Byrådet 01.01.2025"]},
        {"emner": ["15"]},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_nothing_else_changes_it(changed: dict[str, Any]) -> None:
    assert source_hash(item(**changed), BODY) == source_hash(item(), BODY)


def test_the_hash_is_the_same_for_ever() -> None:
    """A record's file keeps it for years: whoever changes how it is counted makes every summary stale."""
    assert source_hash(item(), BODY) == "12c9948f3d7c26c7"


@settings(max_examples=50)
@given(records(AgendaItem), markdown)
def test_other_line_breaks_are_the_same_text(record: AgendaItem, body: str) -> None:
    again = source_hash(record, "\n".join(body.split()))
    assert source_hash(record, body) == again
    assert len(again) == 16
