"""In: prepared files, saved anew by LibreOffice. Out: what they hide is found in its files, too."""

import shutil
import subprocess
from pathlib import Path

import pytest
from tests.checks.privacy_files.edition import by_name, edition
from tests.checks.privacy_files.table import CASES, Case

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
NEEDS = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
BY_NAME = {case.name: case for case in CASES}
# What is saved, in which format, and what is to be found then: "" for nothing.
SAVED = {
    "notat.docx": "odt", "kommentar.docx": "odt", "slettet.docx": "odt", "skjult.docx": "odt",
    "skjult-ark.xlsx": "ods", "skjult-raekke.xlsx": "ods", "skjult-kolonne.xlsx": "ods", "nummer.xlsx": "ods",
    "skjult-dias.pptx": "odp", "talenoter.pptx": "odp",
    "nummer.docx": "pdf",
    "kommentar.odt": "docx", "rettelser.odt": "docx", "skjult.odt": "docx", "skjult-ark.ods": "xlsx",
}  # fmt: skip


@NEEDS
def test_what_libreoffice_saves_is_judged_rightly(tmp_path: Path) -> None:
    made = tmp_path / "lavet"
    made.mkdir()
    for name in SAVED:
        BY_NAME[name].make(made / name)
    for ending in sorted(set(SAVED.values())):
        names = [str(made / name) for name, saved in SAVED.items() if saved == ending]
        command = [str(OFFICE), "--headless", f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}", "--convert-to",
                   ending, "--outdir", str(tmp_path / ending), *names]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=240)
    cases = [_saved(name, ending, tmp_path) for name, ending in SAVED.items()]
    told = by_name(edition(tmp_path / "udgave", cases))
    for case in cases:
        found = told.get(case.name, set()) - {"metadata"}
        assert found == ({case.expected} if case.expected else set()), case.name


def _saved(name: str, ending: str, folder: Path) -> Case:
    path = (folder / ending / name).with_suffix(f".{ending}")

    def make(target: Path) -> None:
        shutil.copyfile(path, target)

    return Case(f"{name.replace('.', '-')}.{ending}", BY_NAME[name].expected, make)
