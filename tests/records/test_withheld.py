"""What may be said of a record that not everybody may read, and which Markdown files are records."""

from pathlib import Path

import pytest

from klarsag.records.edition import read_edition
from klarsag.records.save import write
from klarsag.records.withheld import is_no_attachment, is_record

MEETING = "by/moeder/2025/2025-01-08-udvalget"


def told(root: Path, text: str) -> str:
    """Every finding of an edition in which one item says `text`, in Danish."""
    write(root / "by/myndighed.yaml", "navn: By Kommune\nkortnavn: By\n")
    write(root / "by/udvalg.yaml", "udvalg:\n  - {id: udvalget, navn: Udvalget}\n")
    write(root / f"{MEETING}/moede.yaml", "udvalg: udvalget\ndato: 2025-01-08\nstatus: referat\n")
    write(root / f"{MEETING}/01-punkt.md", text)
    found = [finding.as_json("da") for finding in read_edition(root).findings]
    assert found != []
    return str(found)


CLOSED = "punkt: 1\ntitel: En sag\nadgang: lukket\n"


@pytest.mark.parametrize(
    "data",
    [
        f"{CLOSED}titel_gennemset: Hansen\n",
        f"{CLOSED}Hansen: ja\n",
        f"{CLOSED}Hansen:\n",
        f"{CLOSED}Hansen: ja\nHansen: nej\n",
        f"{CLOSED}sagsnummer: [Hansen]\n",
        "punkt: 1\ntitel: En sag\nadgang: Hansen\n",
        "punkt: 1\ntitel: En sag\ntype: Hansen\n",
        "punkt: 1\ntitel: En sag\nadgang: lukke\nemner: [Hansen]\n",
        "punkt: 1\ntitel: En sag\nbilag: [{titel: Hansen}]\n",
        "punkt: 1\nHansen: ja\nHansen: nej\n",
    ],
)
def test_a_finding_quotes_no_item_that_does_not_say_that_it_is_open(data: str, tmp_path: Path) -> None:
    assert "Hansen" not in told(tmp_path, f"---\n{data}---\n")


def test_a_finding_quotes_an_open_item(tmp_path: Path) -> None:
    assert "»Hansen«" in told(tmp_path, "---\npunkt: 1\ntitel: En sag\nadgang: åben\nHansen: ja\n---\n")


def test_a_finding_names_a_key_that_records_have(tmp_path: Path) -> None:
    assert "»indstilling«" in told(tmp_path, f"---\n{CLOSED}indstilling: {{tekst: Hansen}}\n---\n")


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("---\npunkt: 1\nadgang: lukket\n---\nTekst.\n", True),
        ("\ufeff---\r\npunkt: 1\r\nadgang: lukket\r\n---\r\n", True),
        ('---\npunkt: 1\n"adgang" : åben\n---\n', True),
        ("punkt: 1\nadgang: lukket\n---\nTekst.\n", True),
        ("---\npunkt: 1\n\nadgang: lukket\n", True),
        ("\n\n---\nadgang: lukket\n---\n", True),
        ("---\ntitle: Om\n---\n# Om siden\n\nadgang: er fri for alle.\n", False),
        ("# Om siden\n\nadgang: åben\n", False),
        ("Adgang: Døren er åben.\n", False),
        ("", False),
    ],
)
def test_a_record_is_known_by_its_data_wherever_it_lies(text: str, record: bool, tmp_path: Path) -> None:
    (tmp_path / "en.md").write_bytes(text.encode())
    assert is_record(tmp_path / "en.md") is record


def test_what_lies_beside_a_record_is_no_attachment_and_what_lies_below_is(tmp_path: Path) -> None:
    for name in ("moede.yaml", "02-sag.md", "bilag/plan.md", "bilag/tal.yaml"):
        write(tmp_path / name, "# Planen\n")
    found = {name: is_no_attachment(tmp_path / name, name) for name in ("moede.yaml", "02-sag.md", "bilag/plan.md")}
    assert found == {"moede.yaml": True, "02-sag.md": True, "bilag/plan.md": False}
    assert not is_no_attachment(tmp_path / "bilag/tal.yaml", "bilag/tal.yaml")
