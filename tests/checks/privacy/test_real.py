"""In: the example edition and the 71 real meetings. Out: nothing of theirs is taken for what must not be public."""

from pathlib import Path

from tests.checks.privacy.town import found
from tests.conftest import PROJECT, RealEdition

from klarsag.danish.cpr import find_cpr, find_possible_cpr
from klarsag.records.finding import Severity


def told(root: Path) -> list[tuple[str, str]]:
    return [(one.kind.id, f"{one.file}:{one.line}") for one in found(root)]


def test_the_example_edition_has_nothing_to_look_at() -> None:
    assert told(PROJECT / "content") == []


def test_the_real_meetings_have_no_false_alarm(real_edition: RealEdition) -> None:
    loud = [one for one in found(real_edition.folder / "content") if one.kind.severity is Severity.ERROR]
    assert [(one.kind.id, one.file, one.line) for one in loud] == []


def test_the_sources_of_the_real_meetings_hold_no_number(shared: Path) -> None:
    """Not even as they come, with Word's leftovers, identifiers and addresses, which no import takes over."""
    sources = [path for path in (shared / "documents").rglob("*") if path.suffix in (".txt", ".json")]
    texts = {path.name: path.read_text("utf-8") for path in sources}
    assert len(texts) > 90
    assert {name for name, text in texts.items() if find_cpr(text)} == set()
    assert sum(len(find_possible_cpr(text)) for text in texts.values()) == 0
