"""What the broken edition cannot hold: links in the file system, an empty folder; and what must not be found."""

from pathlib import Path

from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

MEETING = "by/moeder/2025/2025-01-02-udvalget"
# Not what these tests are about: a summary, and what an authority must say of accessibility.
ELSEWHERE = {
    "summary-missing", "statement-missing", "contact-without-phone", "contact-without-writing", "evidence-missing",
}  # fmt: skip


def _write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def _edition(root: Path, item: str = "", body: str = "") -> None:
    _write(root, "by/myndighed.yaml", "navn: By Kommune\nkortnavn: By\n")
    _write(root, "by/udvalg.yaml", "udvalg:\n  - {id: udvalget, navn: Teknikudvalget}\n")
    _write(root, f"{MEETING}/moede.yaml", "udvalg: udvalget\ndato: 2025-01-02\nstatus: referat\n")
    _write(root, f"{MEETING}/01-plan.md", f"---\npunkt: 1\ntitel: Plan\nadgang: åben\n{item}---\n{body}")


def _ids(root: Path, addresses: dict[str, frozenset[str]] | None = None) -> list[str]:
    edition = read_edition(root)
    found = run(edition, Archive(edition), addresses)
    return [finding.kind.id for finding in found if finding.kind.id not in ELSEWHERE]


def test_an_empty_folder(tmp_path: Path) -> None:
    assert _ids(tmp_path) == ["edition-empty"]


def test_links_out_of_the_edition(tmp_path: Path) -> None:
    secret = _write(tmp_path, "secret.txt", "hemmeligt")
    root = tmp_path / "content"
    _edition(root, "bilag:\n  - {titel: Plan, fil: bilag/plan.txt}\n")
    (root / MEETING / "bilag").mkdir()
    (root / MEETING / "bilag" / "plan.txt").symlink_to(secret)
    (root / MEETING / "02-andet.md").symlink_to(secret)
    assert sorted(_ids(root)) == ["attachment-linked", "file-linked"]


def test_a_good_text_has_no_findings(tmp_path: Path) -> None:
    body = (
        "## Resumé\n\nSe [mødet](../), [planen](bilag/plan.txt), [afsnittet](#resume) og <https://example.dk>.\n"
        "`<b>` og 3 < 4, a->b.\n\n"
        "![Kort over byen](bilag/kort.svg)\n\nTabel: Beløb\n\n| År | Beløb |\n| --- | --- |\n| 2025 | 10 |\n"
    )
    _edition(tmp_path, "bilag:\n  - {titel: Plan, fil: bilag/plan.txt}\n", body)
    for name in ("plan.txt", "kort.svg"):
        _write(tmp_path, f"{MEETING}/bilag/{name}", "x")
    meeting = "/by/udvalget/2025-01-02/"
    addresses = {meeting: frozenset[str](), f"{meeting}1-plan/": frozenset({"resume"})}
    assert _ids(tmp_path, addresses) == []


def test_a_decision_on_a_text_without_points_is_let_be(tmp_path: Path) -> None:
    item = "indstilling: {tekst: Følgende indstilles.}\nbeslutning:\n  - {til: 2, udfald: tiltrådt}\n"
    _edition(tmp_path, item)
    assert _ids(tmp_path) == []


def test_an_excerpt_may_lack_the_item(tmp_path: Path) -> None:
    _edition(tmp_path, 'tidligere: ["Teknikudvalget 02.01.2025, punkt 9"]\n')
    assert _ids(tmp_path) == ["reference-to-nothing"]
    path = tmp_path / MEETING / "moede.yaml"
    path.write_text(path.read_text("utf-8") + "uddrag: ja\n", "utf-8")
    assert _ids(tmp_path) == []
