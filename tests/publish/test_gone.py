"""In: two releases of one edition, built. Out: what whoever pushed is told of the pages that the second has not."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from tests.documents.edition import ITEM
from tests.site.moved import moved_edition

from klarsag.publish.gone import Pages, gone, pages_of
from klarsag.records.finding import Finding, Severity
from klarsag.records.moved import Moved
from klarsag.records.save import write
from klarsag.site.build import build

DAY = date(2026, 11, 22)
MEETING = "content/by/moeder/2025/2025-01-02-udvalget"
MEMO = "---\ntitel: {title}\ndato: 2025-01-31\nslags: notat\nadgang: åben\nsagsnummer: {case}\n---\n\nEt notat.\n"
SECOND = "---\npunkt: 2\ntitel: Stier i skoven\nadgang: åben\n---\n\nOm stier.\n"
NAMES = ["by/index.html", "by/index.html.gz", "assets/a.css", "index.html", "404.html", "by/xindex.html"]

Change = Callable[[Path], object]


def built(root: Path) -> Pages:
    """The release that is made of the edition in `root`."""
    site = build(root / "mkdocs.yml", root / "site").folder
    return pages_of((path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()), site)


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition as it was, with two items and two memos, and its site."""
    root = moved_edition(tmp_path_factory.mktemp("first"), "flyttet: []\n")
    renamed(f"{MEETING}/01-plan.md", **{"adgang: åben": "sagsnummer: 25-3\nadgang: åben"})(root)
    write(root / MEETING / "02-stier.md", SECOND)
    for name, title, case in (("cykler", "Cykler", "25-1"), ("busser", "Busser", "25-2")):
        write(root / f"content/by/notater/2025/2025-01-31-{name}.md", MEMO.format(title=title, case=case))
    built(root)
    return root


def told(first: Path, to: Path, change: Change) -> list[Finding]:
    """What is told when the edition is changed and published again."""
    shutil.copytree(first, to / "second", ignore=shutil.ignore_patterns("site"))
    change(to / "second")
    files = [path.relative_to(first / "site").as_posix() for path in (first / "site").rglob("*") if path.is_file()]
    return gone(pages_of(files, first / "site"), built(to / "second"), DAY)


def renamed(path: str, **words: str) -> Change:
    def change(root: Path) -> None:
        text = (root / path).read_text("utf-8")
        for old, new in words.items():
            assert old in text
            text = text.replace(old, new)
        write(root / path, text)

    return change


def entries(findings: list[Finding]) -> list[dict[str, str]]:
    """The lines to copy, read as `klarsag check` would read them."""
    lines = [one.values["entry"] for one in findings if one.kind.id == "page-gone-moved"]
    written = yaml.load("flyttet:\n" + "".join(f"  {line}\n" for line in lines), yaml.BaseLoader)
    Moved.model_validate(written, by_alias=True, by_name=False)
    return [{key: value for key, value in one.items() if key != "dato"} for one in written["flyttet"] or []]


def test_what_has_another_address_gives_the_lines_to_write(first: Path, tmp_path: Path) -> None:
    """Items with new titles, the first with a page in English and one made from an attachment below it; memos that are
    known by their titles and by their cases."""

    def change(root: Path) -> None:
        renamed(f"{MEETING}/01-plan.md", **{"titel: Plan\n": "titel: Ny plan\n"})(root)
        renamed(f"{MEETING}/02-stier.md", skoven="parken")(root)
        folder = root / "content/by/notater/2025"
        (folder / "2025-01-31-cykler.md").rename(folder / "2025-01-31-cykelstier.md")
        (folder / "2025-01-31-busser.md").unlink()
        write(
            folder / "2025-02-01-bus-og-tog.md", MEMO.format(title="Bus og tog", case="25-2").replace("01-31", "02-01")
        )

    findings = told(first, tmp_path, change)
    assert entries(findings) == [
        {"fra": "/by/notater/2025-01-31-busser/", "til": "/by/notater/2025-02-01-bus-og-tog/"},
        {"fra": "/by/notater/2025-01-31-cykler/", "til": "/by/notater/2025-01-31-cykelstier/"},
        {"fra": ITEM, "til": "/by/udvalget/2025-01-02/1-ny-plan/", "alt_under": "ja"},
        {"fra": "/by/udvalget/2025-01-02/2-stier-i-skoven/", "til": "/by/udvalget/2025-01-02/2-stier-i-parken/"},
    ]
    assert {one.kind.severity for one in findings} == {Severity.NOTICE}
    assert len(findings) == 4
    last = findings[-1]
    assert "2026-11-22" in last.values["entry"]
    assert last.values["after"] in last.as_json("da")["hint"]


def test_a_meeting_on_another_day_takes_its_items_with_it(first: Path, tmp_path: Path) -> None:
    def change(root: Path) -> None:
        renamed(f"{MEETING}/moede.yaml", **{"2025-01-02": "2025-01-03"})(root)
        (root / MEETING).rename(root / MEETING.replace("01-02", "01-03"))

    findings = told(first, tmp_path, change)
    assert entries(findings) == [
        {"fra": "/by/udvalget/2025-01-02/", "til": "/by/udvalget/2025-01-03/", "alt_under": "ja"}
    ]
    assert len(findings) == 1


def test_the_line_does_what_it_says(first: Path, tmp_path: Path) -> None:
    """Written into the file and published, nothing is gone any more."""

    def change(root: Path) -> None:
        renamed(f"{MEETING}/01-plan.md", **{"titel: Plan\n": "titel: Ny plan\n"})(root)
        entry = f"{{fra: {ITEM}, til: /by/udvalget/2025-01-02/1-ny-plan/, alt_under: ja}}"
        write(root / "content/flyttet.yaml", f"flyttet:\n  - {entry}\n")

    assert told(first, tmp_path, change) == []


def test_a_page_that_is_taken_back_is_told_and_nothing_is_proposed(first: Path, tmp_path: Path) -> None:
    findings = told(first, tmp_path, lambda root: (root / "content/by/notater/2025/2025-01-31-cykler.md").unlink())
    addresses = [one.values["address"] for one in findings]
    assert "/by/notater/2025-01-31-cykler/" in addresses
    assert {(one.kind.id, one.kind.severity) for one in findings} == {("page-gone", Severity.NOTICE)}


def test_no_line_tells_what_was_closed(first: Path, tmp_path: Path) -> None:
    """An item is closed, and a memo of its case is new; another goes to a closed item of another meeting."""

    def change(root: Path) -> None:
        write(root / MEETING / "01-plan.md", "---\npunkt: 1\ntitel: Plan\nadgang: lukket\n---\n")
        write(root / "content/by/notater/2025/2025-02-01-nyt.md", MEMO.format(title="Nyt", case="25-3"))
        other = MEETING.replace("01-02", "01-09")
        write(root / other / "moede.yaml", "udvalg: udvalget\ndato: 2025-01-09\nstatus: referat\n")
        (root / MEETING / "02-stier.md").unlink()
        reviewed = "---\npunkt: 2\ntitel: Stier i skoven\ntitel_gennemset: ja\nadgang: lukket\n---\n"
        write(root / other / "02-stier.md", reviewed)

    findings = told(first, tmp_path, change)
    assert {one.kind.id for one in findings} == {"page-gone"}
    assert {ITEM, "/by/udvalget/2025-01-02/2-stier-i-skoven/"} <= {one.values["address"] for one in findings}


def test_nothing_is_told_where_nothing_is_gone(first: Path) -> None:
    same = pages_of(["by/index.html"], first / "site")
    assert gone(same, same, DAY) == []


def test_pages_are_told_from_other_files(tmp_path: Path) -> None:
    assert pages_of(NAMES, tmp_path).addresses == {"/", "/by/"}


def test_pages_that_cannot_be_read_are_told_too(tmp_path: Path) -> None:
    before, after = pages_of(["a/index.html"], tmp_path / "gone"), pages_of(["b/index.html"], tmp_path / "new")
    assert [one.kind.id for one in gone(before, after, DAY)] == ["page-gone"]
