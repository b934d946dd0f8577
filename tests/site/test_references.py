"""The references of the Gladsaxe minutes: each stands in the example edition, as a link or as readable text."""

from pathlib import Path

import pytest

from klarsag.danish.references import find_references
from klarsag.markdown.plain import plain
from klarsag.site.edition import read_site

ROOT = Path(__file__).parents[2]
MINUTES = ROOT.parent / "shared" / "documents" / "003_9a250ad51864ab88.txt"
COMMITTEE = "Beskæftigelses- og Integrationsudvalget"

Treatment = tuple[str, str, str]


def _treatments(text: str) -> set[Treatment]:
    return {
        (reference.body or COMMITTEE, reference.date.isoformat(), item)
        for reference in find_references(text, (COMMITTEE, "Økonomiudvalget"))
        for item in reference.items
    }


@pytest.mark.skipif(not MINUTES.is_file(), reason="the shared documents are not beside the project")
def test_every_reference_of_the_minutes_is_on_a_page() -> None:
    wanted = _treatments(MINUTES.read_text("utf-8"))
    assert len(wanted) == 14  # 24 mentions of 14 treatments
    site = read_site(ROOT / "content", "da")
    found: set[Treatment] = set()
    for page in site.pages:
        if page.kind in ("item", "case") and page.authority == "gladsaxe":
            # Steps of a case's line name body, date and item as values; running text names them in words.
            for step in page.context["steps"]:
                found |= {(step.body or "", step.date, stop.number) for stop in step.stops}
            found |= _treatments(plain(page.context.get("body", "")))
    assert wanted - found == set()
