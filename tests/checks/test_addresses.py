"""In: pages of the site's own, and pages below a record. Out: whether no two of them may have one address."""

from pathlib import Path

from tests.conftest import PROJECT, Site
from tests.documents.edition import ITEM, edition

from klarsag.checks.addresses import reserved
from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition


def test_every_address_of_the_sites_own_is_reserved(site: Site) -> None:
    example = read_edition(PROJECT / "content")
    slugs = {entry.slug for entry in example.authorities}
    written = {path.stem for path in Path(PROJECT / "content/sider").glob("*.md")}
    own = {path.name for path in site.folder.iterdir() if path.is_dir()} - slugs - written
    assert {f"/{name}/" for name in own} <= reserved(example)


def test_an_attachment_and_a_language_do_not_share_a_page(tmp_path: Path) -> None:
    root = edition(tmp_path, "  - {titel: Plan, fil: bilag/en.md}\n", "sprog: [da, en]\n")
    [path] = root.glob("by/moeder/2025/*/01-plan.md")
    (path.parent / "bilag/en.md").write_text("The plan.\n", "utf-8")
    own = "  sprog:\n    en: {kort: a, handler_om: b, besluttet: c, betyder: d, videre: e}\n"
    path.write_text(path.read_text("utf-8").replace("bilag:\n", f"{own}bilag:\n", 1), "utf-8")
    read = read_edition(root)
    [found] = [one for one in run(read, Archive(read)) if one.kind.id == "address-twice"]
    assert (found.values["address"], found.line) == (f"{ITEM}en/", 15)
