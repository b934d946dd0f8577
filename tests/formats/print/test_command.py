"""`klarsag print` as a clerk calls it: which files there are, what the answer says, and what a wrong call is told."""

import json
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO
from pathlib import Path

import pytest
from PIL import Image
from tests.formats.print.edition import MEMBERSHIP, PHRASES, PLACES, SETTINGS, SITE, written
from tests.formats.print.paper import scanned, tags

from klarsag.cli import main

TOWN_HALL, LIBRARY = "solby/borgerservice-paa-solby-raadhus", "solby/biblioteket"
IN_FORCE = "1790000000"  # 21 September 2026
KINDS = ("plakat", "pjece", "postkort")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the test edition, stood in on a day when the membership holds."""
    written(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", IN_FORCE)
    monkeypatch.setenv("KLARSAG_LANG", "en")
    return tmp_path


def call(*arguments: str) -> tuple[int, str, str]:
    """Exit code, what was printed, and what was said beside it."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        code = main(("print", "--out", "tryk", *arguments))
    return code, out.getvalue(), err.getvalue()


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder / "tryk").as_posix() for path in (folder / "tryk").rglob("*") if path.is_file()}


def test_three_files_for_each_place_and_language(folder: Path) -> None:
    code, printed, said = call()
    expected = {
        f"{place}/{kind}-{language}.pdf"
        for place in (TOWN_HALL, LIBRARY)
        for kind in KINDS
        for language in ("da", "en", "ar", "uk")
    }
    assert (code, files(folder)) == (0, expected)
    assert {line.removeprefix("tryk/") for line in printed.splitlines()} == expected
    assert said == f"tryk/{TOWN_HALL}/plakat-uk.pdf: there was no room for the languages of the material.\n"


def test_the_answer_as_json(folder: Path) -> None:
    code, printed, said = call("--format", "json", "--place", "biblioteket", "--language", "ar")
    answer = json.loads(printed)
    assert (code, said, answer["problems"]) == (0, "", [])
    assert [one["kind"] for one in answer["files"]] == list(KINDS)
    assert answer["files"][0] == {
        "file": f"tryk/{LIBRARY}/plakat-ar.pdf",
        "authority": "solby",
        "place": "biblioteket",
        "language": "ar",
        "kind": "plakat",
        "left_out": [],
    }


@pytest.mark.parametrize(
    ("language", "address"),
    [("da", "solby/solsikkeprogrammet/"), ("ar", "solby/solsikkeprogrammet/ar/")],
)
def test_the_code_leads_to_the_page_in_its_language(folder: Path, language: str, address: str) -> None:
    call("--language", language)
    [code] = scanned((folder / "tryk" / LIBRARY / f"postkort-{language}.pdf").read_bytes())
    assert code.text == f"{SITE}{address}"


def test_a_language_without_a_page_leads_to_the_page_of_the_site(folder: Path) -> None:
    path = folder / "content/solby/myndighed.yaml"
    path.write_text(path.read_text("utf-8").replace("ar, uk", "ar"), "utf-8")
    call("--language", "uk", "--url", "http://solby.example/sub")
    [code] = scanned((folder / "tryk" / LIBRARY / "postkort-uk.pdf").read_bytes())
    assert code.text == "http://solby.example/sub/solby/solsikkeprogrammet/"


def test_the_same_records_give_the_same_bytes_in_another_process(folder: Path) -> None:
    call("--place", "biblioteket", "--language", "ar")
    first = {path.name: path.read_bytes() for path in (folder / "tryk" / LIBRARY).iterdir()}
    command = [
        sys.executable,
        "-m",
        "klarsag.cli",
        "print",
        "--place",
        "biblioteket",
        "--language",
        "ar",
        "--out",
        "igen",
    ]
    subprocess.run(command, check=True, capture_output=True)
    assert {path.name: path.read_bytes() for path in (folder / "igen" / LIBRARY).iterdir()} == first


@pytest.mark.parametrize("day", ["1760000000", "1860000000"], ids=["before it begins", "after it ended"])
def test_nothing_is_printed_for_who_is_no_member_today(folder: Path, day: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
    code, printed, said = call()
    assert (code, printed) == (0, "")
    assert "nothing to print" in said
    assert not (folder / "tryk").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--authority", "solbi"), "engby, solby"),
        (("--authority", "engby"), "engby is no member"),
        (("--place", "lageret"), "borgerservice-paa-solby-raadhus, biblioteket"),
        (("--language", "fr"), "da, en, ar, uk"),
        (("--url", "solby.example"), "“solby.example”"),
        (("--url", "ftp://solby.example/"), "“ftp://solby.example/”"),
        (("--url", "https://"), "“https://”"),
        (("--url", "https://[solby/"), "“https://[solby/”"),
        (("--url", "https://solby.example/?a=b"), "“https://solby.example/?a=b”"),
        (("-f", "ingen.yml"), "ingen.yml"),
    ],
)
def test_a_wrong_call_is_told_in_a_sentence(folder: Path, arguments: tuple[str, ...], told: str) -> None:
    code, printed, said = call(*arguments)
    assert (code, printed) == (2, "")
    assert told in said
    assert said.count("\n") == 1
    assert not (folder / "tryk").exists()


def test_a_site_without_an_address_is_told_what_to_write(folder: Path) -> None:
    (folder / "mkdocs.yml").write_text(SETTINGS.replace(f"site_url: {SITE}\n", ""), "utf-8")
    code, _printed, said = call()
    assert code == 2
    assert "site_url in mkdocs.yml" in said
    assert "--url" in said
    assert call("--url", SITE, "--language", "en")[0] == 0


@pytest.mark.parametrize("missing", ["typst", "segno", "pikepdf"])
def test_a_machine_without_the_extra_is_told_what_to_install(
    folder: Path, missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    code, _printed, said = call()
    assert code == 2
    assert said == 'What makes PDF files is not installed. Write: pip install "klarsag[pdf]"\n'


def test_what_cannot_be_printed_leaves_no_file_and_the_rest_stands(folder: Path) -> None:
    long = PLACES.replace("Biblioteket", "Biblioteket " * 300)
    written(folder, MEMBERSHIP + long + PHRASES)
    old = folder / "tryk/solby" / "-".join(["biblioteket"] * 6) / "plakat-da.pdf"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"an old poster")
    code, printed, said = call("--language", "da")
    assert code == 1
    assert [line.split("/")[-1] for line in printed.splitlines()] == [
        "plakat-da.pdf",
        "pjece-da.pdf",
        "postkort-da.pdf",
    ]
    assert said.count("the words do not fit") == 3
    assert "Danish (da)" in said
    assert not old.exists()


def test_a_file_with_errors_is_told(folder: Path) -> None:
    written(folder, "dato: 2026-13-01\n")
    code, _printed, said = call()
    assert code == 1
    assert "solby/solsikke.yaml has errors" in said


def test_the_mark_of_an_authority_that_may_show_it(folder: Path) -> None:
    logo = "logo: {fil: solsikke/maerke.png, licens: Aftale med programmet}\n"
    written(folder, MEMBERSHIP + PLACES + logo)
    code, _printed, said = call("--language", "da", "--place", "biblioteket")
    assert (code, "solby/solsikke/maerke.png" in said) == (1, True)
    picture = BytesIO()
    Image.new("RGB", (300, 200), (0, 90, 60)).save(picture, "PNG")
    (folder / "content/solby/solsikke").mkdir()
    (folder / "content/solby/solsikke/maerke.png").write_bytes(picture.getvalue())
    code, _printed, said = call("--language", "da", "--place", "biblioteket")
    assert (code, said) == (0, "")
    figures = [tag.alternative for tag in tags((folder / "tryk" / LIBRARY / "plakat-da.pdf").read_bytes())]
    assert "Hidden Disabilities Sunflower" in figures


def test_two_places_of_one_name_have_two_folders(folder: Path) -> None:
    written(folder, MEMBERSHIP + PLACES.replace("Lageret", "Biblioteket!").replace("[plakat]", "[snor]"))
    call("--language", "da")
    assert {path.name for path in (folder / "tryk/solby").iterdir()} == {
        "borgerservice-paa-solby-raadhus",
        "biblioteket",
        "biblioteket-2",
    }
