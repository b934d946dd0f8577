"""What is to come, told by the records alone."""

from pathlib import Path

from klarsag.pages.announced import announced
from klarsag.pages.interface import Interface
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.save import write


def _archive(root: Path, meetings: dict[str, tuple[str, str]]) -> Archive:
    """An edition with one committee; `meetings`: day → (status, what its item announces)."""
    write(root / "by/myndighed.yaml", "navn: By Kommune\nkortnavn: By\n")
    write(root / "by/udvalg.yaml", "udvalg:\n  - {id: udvalget, navn: Teknikudvalget}\n")
    for day, (status, coming) in meetings.items():
        folder = root / f"by/moeder/{day[:4]}/{day}-udvalget"
        write(folder / "moede.yaml", f"udvalg: udvalget\ndato: {day}\nstatus: {status}\n")
        write(folder / "01-vej.md", f"---\npunkt: 1\ntitel: Ny vej\nadgang: åben\nkommende: [{coming}]\n---\nTekst.\n")
    edition = read_edition(root)
    assert edition.findings == []
    return Archive(edition)


def _days(archive: Archive) -> list[tuple[str, str]]:
    return [(what.date, what.title) for what in announced(archive, Interface("da"))]


def test_an_announcement_is_to_come_until_minutes_are_newer(tmp_path: Path) -> None:
    first = {"2025-01-08": ("referat", "Teknikudvalget 05.02.2025")}
    assert _days(_archive(tmp_path / "a", first)) == [("2025-02-05", "Ny vej")]
    both = {**first, "2025-02-05": ("referat", "Teknikudvalget 05.03.2025")}
    assert _days(_archive(tmp_path / "b", both)) == [("2025-03-05", "Ny vej")]


def test_an_agenda_without_minutes_is_to_come(tmp_path: Path) -> None:
    meetings = {
        "2025-01-08": ("referat", "Teknikudvalget 05.02.2025"),
        "2025-02-05": ("dagsorden", "Teknikudvalget 05.03.2025"),
    }
    found = _days(_archive(tmp_path, meetings))
    assert found == [("2025-02-05", "Dagsorden for mødet"), ("2025-02-05", "Ny vej"), ("2025-03-05", "Ny vej")]
