"""In: the built example edition. Out: whether every link, anchor and asset in it leads somewhere, and stays at home."""

from pathlib import Path

import yaml
from tests.conftest import PROJECT
from tests.linkcheck import check


def address_of_the_site() -> str:
    """`site_url` of mkdocs.yml; tags that only MkDocs knows are read as nothing."""

    class Lenient(yaml.SafeLoader):
        pass

    Lenient.add_multi_constructor("", lambda loader, suffix, node: None)
    with (PROJECT / "mkdocs.yml").open(encoding="utf-8") as file:
        return str(yaml.load(file, Lenient).get("site_url") or "/")


def test_every_link_leads_somewhere_and_every_asset_is_the_sites_own(site_folder: Path) -> None:
    assert [str(broken) for broken in check(site_folder, address_of_the_site())] == []


def test_nothing_of_a_records_source_is_on_the_site(site_folder: Path) -> None:
    copied = [path.name for path in site_folder.rglob("*") if path.suffix in (".md", ".yaml", ".yml", ".py", ".j2")]
    assert copied == []
