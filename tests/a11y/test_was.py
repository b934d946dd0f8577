"""The answers for WAS-Tool: every section, what is known in its place, what is missing said."""

import shutil
from pathlib import Path

import pytest
from tests.conftest import PROJECT

from klarsag.a11y.was import UnknownAuthority, answers
from klarsag.records.edition import read_edition

FIXTURE = PROJECT / "tests/fixtures/accessible"
SECTIONS = (
    "1. Anvendelsesområde",
    "2. Overholdelsesstatus",
    "3. Evaluering",
    "4. Ikke-tilgængeligt indhold",
    "5. Feedback og kontaktoplysninger",
    "6. Håndhævelsesprocedure",
    "7. Datoer",
)


def _section(text: str, number: int) -> str:
    start = text.index(SECTIONS[number - 1])
    return text[start : text.index(SECTIONS[number])] if number < len(SECTIONS) else text[start:]


def test_each_answer_stands_in_its_section() -> None:
    text = answers(read_edition(FIXTURE), "eksempel", "da")
    assert "https://www.was.digst.dk/example-dk" in _section(text, 1)
    assert "Webstedet overholder standarden delvist" in _section(text, 2)
    evaluation = _section(text, 3)
    assert "[x] Vi har selv evalueret webstedet." in evaluation
    assert "[x] Vurdering er foretaget af ekstern part." in evaluation
    assert "20 af 20 sider" in evaluation
    assert "axe-core 4.11.4" in evaluation
    assert "skærmlæser (NVDA 2025.1 Firefox 140)" in evaluation
    assert "https://www.example.dk/rapport" in evaluation
    content = _section(text, 4)
    assert content.index("Kortet kan ikke") < content.index("Gamle tegninger") < content.index("Gamle film")
    assert "WCAG 1.1.1" in content
    assert "Tilgængeligt alternativ: Ring til os." in content
    assert "Telefon: 87 65 43 21" in _section(text, 5)
    assert "kontakt@example.dk, https://www.example.dk/skriv" in _section(text, 5)
    assert "Udarbejdet: 2025-02-03" in _section(text, 7)
    assert "Senest ajourført: 2026-01-15" in _section(text, 7)
    assert "MANGLER" not in text


def test_what_is_missing_names_the_file_to_write_it_in() -> None:
    text = answers(read_edition(FIXTURE), "by", "da")
    for number, file in ((1, "myndighed"), (2, "tilgaengelighed"), (3, "tilgaengelighed"), (5, "myndighed")):
        missing = [line for line in _section(text, number).splitlines() if line.startswith("MANGLER")]
        assert missing, number
        assert all(f"by/{file}.yaml" in line for line in missing)


def test_errors_forbid_the_answer_full(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(FIXTURE, tmp_path / "content"))
    (folder / "eksempel/tilgaengelighed.yaml").write_text("opfylder: fuldt\n", "utf-8")
    assert "fuldt ud" in _section(answers(read_edition(folder), "eksempel", "da"), 2)
    test = folder / "tilgaengelighedstest.yaml"
    test.write_text(test.read_text("utf-8").replace("fejl: 0", "fejl: 3"), "utf-8")
    status = _section(answers(read_edition(folder), "eksempel", "da"), 2)
    assert "overholder standarden fuldt ud" not in status
    assert "Den sidste test fandt fejl: 3." in status


def test_without_a_name_every_authority_answers_in_the_language_asked_for() -> None:
    text = answers(read_edition(FIXTURE), None, "en")
    assert text.index("Answers for WAS-Tool: By Kommune") < text.index("Answers for WAS-Tool: Eksempel Kommune")
    assert "Compliance status" in text
    assert "Overholdelsesstatus" not in text


def test_an_unknown_authority_names_the_known_ones() -> None:
    with pytest.raises(UnknownAuthority) as error:
        answers(read_edition(FIXTURE), "bye", "da")
    assert error.value.valid == ("by", "eksempel")


def test_an_example_says_that_it_is_one() -> None:
    text = answers(read_edition(PROJECT / "content"), "gladsaxe", "da")
    assert "Myndigheden er ikke afsender" in text
