"""In: the built example edition. Out: whether all of it leads somewhere, stays at home, and may be shown."""

from pathlib import Path

from tests.conftest import PROJECT

from klarsag.publish.gate.gate import gate
from klarsag.site.edition import read_site
from klarsag.site.today import today


def test_the_gate_has_nothing_to_say_of_it(site_folder: Path) -> None:
    edition = read_site(PROJECT / "content", "da", day=today())
    assert [found.as_json("en") for found in gate(site_folder, edition, 0)] == []


def test_nothing_of_a_records_source_is_on_the_site(site_folder: Path) -> None:
    copied = [path.name for path in site_folder.rglob("*") if path.suffix in (".md", ".yaml", ".yml", ".py", ".j2")]
    assert copied == []
