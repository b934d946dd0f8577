"""What people and `klarsag a11y` write of accessibility: read, matched, saved; nothing accepted without a reason."""

from datetime import date
from pathlib import Path

import pytest
from tests.conftest import PROJECT

from klarsag.records.accessibility import Accepted, AuthorityAccessibility, Conformance, Method, Problem
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.evidence import FILE, AcceptedCount, Evidence, KindCount, Tool, save_evidence
from klarsag.records.newest import newest_day
from klarsag.records.save import write

EXAMPLE = PROJECT / "tests/fixtures/accessible"


def _accepted(**more: str) -> Accepted:
    return Accepted.model_validate(
        {"regel": "color-contrast", "grund": "Målt.", "dato": "2026-01-10", "af": "Ida Holm", **more}
    )


@pytest.mark.parametrize(
    ("more", "address", "selector", "matches"),
    [
        ({}, "/gladsaxe/", "p", True),
        ({"sider": "/gladsaxe/*"}, "/gladsaxe/udvalg/", "p", True),
        ({"sider": "/gladsaxe/*"}, "/koebenhavn/", "p", False),
        ({"sider": "/gladsaxe/"}, "/gladsaxe/udvalg/", "p", False),
        ({"element": 'a[href="/x/"]'}, "/", 'a[href="/x/"]', True),
        ({"element": ".hero > *"}, "/", ".hero > p", True),
        ({"element": ".hero"}, "/", ".hero > p", False),
        ({"element": "p.a"}, "/", "pxa", False),
        ({"sider": "/by/*", "element": ".hero"}, "/by/", ".shut", False),
    ],
)
def test_an_accepted_entry_meets_only_what_it_names(
    more: dict[str, str], address: str, selector: str, matches: bool
) -> None:
    entry = _accepted(**more)
    assert entry.matches("color-contrast", address, selector) is matches
    assert not entry.matches("region", address, selector)


@pytest.mark.parametrize("key", ["regel", "grund", "dato", "af"])
def test_nothing_is_accepted_without_rule_reason_date_and_name(tmp_path: Path, key: str) -> None:
    lines = {"regel": "region", "grund": "Set.", "dato": "2026-01-10", "af": "Ida"}
    entry = ", ".join(f"{name}: {value}" for name, value in lines.items() if name != key)
    write(tmp_path / "tilgaengelighed.yaml", f"accepteret:\n  - {{{entry}}}\n")
    edition = read_edition(tmp_path)
    assert edition.accessibility is None
    assert [(found.kind.id, found.values["name"]) for found in edition.findings] == [("key-missing", key)]
    assert Archive(edition).accessibility().accepted == ()


def test_the_edition_knows_its_tests_and_problems() -> None:
    edition = read_edition(EXAMPLE)
    archive = Archive(edition)
    said = archive.authority("eksempel").accessibility
    evidence = archive.evidence()
    assert edition.findings == []
    assert said is not None
    assert evidence is not None
    assert (evidence.date, evidence.whole, evidence.clean) == (date(2026, 1, 12), True, True)
    assert [one.way for one in archive.accessibility().tried] == ["tastatur", "skærmlæser"]
    assert said.preparation is not None
    assert said.preparation.method == (Method.SELF, Method.EXTERNAL)
    assert said.burden[0].reason is not None


def test_evidence_is_saved_and_read_back(tmp_path: Path) -> None:
    count = AcceptedCount(rule="region", pages="/a/*", reason="Set.", date=date(2026, 1, 9), count=0)
    evidence = Evidence(
        date=date(2026, 1, 12),
        pages_tested=3,
        pages_total=5,
        views=("light", "400 px"),
        tools=(Tool(name="axe-core", version="4.10"),),
        errors=0,
        unexplained=1,
        accepted=(count,),
        page_kinds=(KindCount(kind="front", count=1),),
        seconds=77,
    )
    assert save_evidence(tmp_path, evidence) == tmp_path / FILE
    edition = read_edition(tmp_path)
    assert edition.evidence is not None
    assert edition.evidence[1] == evidence
    assert (evidence.whole, evidence.clean) == (False, False)


@pytest.mark.parametrize(
    ("said", "errors", "told"),
    [
        (AuthorityAccessibility(), 3, None),
        (AuthorityAccessibility(conformance=Conformance.FULL), 0, Conformance.FULL),
        (AuthorityAccessibility(conformance=Conformance.FULL), 1, Conformance.PARTIAL),
        (
            AuthorityAccessibility(conformance=Conformance.FULL, non_compliant=(Problem(what="Kort"),)),
            0,
            Conformance.PARTIAL,
        ),
        (
            AuthorityAccessibility(conformance=Conformance.FULL, out_of_scope=(Problem(what="Film"),)),
            0,
            Conformance.FULL,
        ),
        (AuthorityAccessibility(conformance=Conformance.NONE), 3, Conformance.NONE),
    ],
)
def test_nobody_is_told_more_than_is_so(said: AuthorityAccessibility, errors: int, told: Conformance | None) -> None:
    assert said.honest(errors) is told


def test_the_newest_day_is_one_on_which_somebody_wrote(tmp_path: Path) -> None:
    def meeting(day: str, status: str) -> None:
        folder = tmp_path / f"by/moeder/{day[:4]}/{day}-udvalget"
        write(folder / "moede.yaml", f"udvalg: udvalget\ndato: {day}\nstatus: {status}\n")

    write(tmp_path / "by/myndighed.yaml", "navn: By Kommune\nkortnavn: By\n")
    write(tmp_path / "by/udvalg.yaml", "udvalg:\n  - {id: udvalget, navn: Teknikudvalget}\n")
    assert newest_day(Archive(read_edition(tmp_path))) is None
    meeting("2025-01-08", "referat")
    meeting("2025-03-05", "dagsorden")
    meeting("2025-04-02", "aflyst")
    assert newest_day(Archive(read_edition(tmp_path))) == date(2025, 1, 8)
    memo = "---\ntitel: Vej\ndato: 2025-02-01\nslags: notat\nadgang: åben\n---\nTekst.\n"
    write(tmp_path / "by/notater/2025/2025-02-01-vej.md", memo)
    archive = Archive(read_edition(tmp_path))
    assert newest_day(archive) == date(2025, 2, 1)
    assert newest_day(archive, "by") == date(2025, 2, 1)
