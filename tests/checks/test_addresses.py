"""In: the pages that the site has of its own. Out: whether no record may take the address of one of them."""

from pathlib import Path

from tests.conftest import PROJECT, Site

from klarsag.checks.addresses import reserved
from klarsag.records.edition import read_edition


def test_every_address_of_the_sites_own_is_reserved(site: Site) -> None:
    edition = read_edition(PROJECT / "content")
    slugs = {entry.slug for entry in edition.authorities}
    written = {path.stem for path in Path(PROJECT / "content/sider").glob("*.md")}
    own = {path.name for path in site.folder.iterdir() if path.is_dir()} - slugs - written
    assert {f"/{name}/" for name in own} <= reserved(edition)
