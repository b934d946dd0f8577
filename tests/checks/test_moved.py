"""In: entries of `flyttet.yaml` in a small edition. Out: which are findings, beside those of the broken edition."""

from pathlib import Path

import pytest
from tests.documents.edition import ITEM
from tests.site.moved import MEETING_ADDRESS, moved_edition

from klarsag.checks.check import Looked
from klarsag.checks.links import LINKS
from klarsag.checks.moved import MOVED
from klarsag.records.finding import Finding
from klarsag.records.save import write
from klarsag.site.edition import read_site

CLOSED = f"{MEETING_ADDRESS}7-lukket-punkt/"
RECORD = "---\npunkt: 7\ntitel: Hemmelig handel\nadgang: lukket\n{}---\n"


def found(root: Path) -> list[Finding]:
    site = read_site(root / "content", "da")
    looked = Looked(site.edition, site.archive, site.addresses())
    return sorted([*MOVED.find(looked), *LINKS.find(looked)], key=lambda one: one.sort_key)


def entries(*pairs: tuple[str, str]) -> str:
    return "flyttet:\n" + "".join(f"  - {{fra: {old}, til: {new}}}\n" for old, new in pairs)


def test_what_is_right_is_no_finding(tmp_path: Path) -> None:
    assert found(moved_edition(tmp_path)) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("/by/gammel/", "/by/udvalget/", None),
        ("/by/gammel/", "/by/udvalgte/", "moved-to-nowhere"),
        ("/by/gammel/", ITEM.rstrip("/"), "moved-to-nowhere"),
        ("/by/gammel/", f"{ITEM}bilag/god.pdf", None),
        ("/by/gammel/", f"{ITEM}bilag/intet.pdf", "moved-to-nowhere"),
        ("/by/gammel", ITEM, "moved-file"),
        ("/by/", ITEM, "moved-but-there"),
        ("/By/", ITEM, "moved-but-there"),  # one page for web servers that take capitals for small letters
        ("/soeg/", ITEM, "moved-but-there"),
        ("/assets/gammel/", ITEM, "moved-but-there"),
        ("/pagefind/", ITEM, "moved-but-there"),
        (f"{ITEM}bilag/god.pdf/", ITEM, "moved-but-there"),
        (f"{ITEM}bilag/god.pdf/side-2/", ITEM, "moved-but-there"),
        ("/CNAME/gammel/", ITEM, "moved-but-there"),
        ("/by/gammel/", "/by/gammel/", "moved-in-a-circle"),
    ],
)
def test_one_entry(tmp_path: Path, old: str, new: str, kind: str | None) -> None:
    root = moved_edition(tmp_path, entries((old, new)))
    write(root / "content/sider/CNAME", "by.example\n")
    assert [one.kind.id for one in found(root)] == ([kind] if kind else [])


def test_one_address_in_capitals_and_small_letters_is_one(tmp_path: Path) -> None:
    [told] = found(moved_edition(tmp_path, entries(("/by/Gammel/", "/by/"), ("/by/gammel/", "/by/"))))
    assert (told.kind.id, told.line, told.values["line"]) == ("moved-twice", 3, "2")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (f"{MEETING_ADDRESS}7-hemmelig-handel/", CLOSED, True),
        (f"{MEETING_ADDRESS}7-hemmelig-handel/", MEETING_ADDRESS, True),  # its place in the meeting tells whose it was
        (f"{MEETING_ADDRESS}7-hemmelig-handel/en/", MEETING_ADDRESS, True),
        ("/by/hemmelig/", CLOSED, True),
        ("/by/udvalget/2024-12-31/7-lukket-punkt/", CLOSED, False),  # the meeting moved, and nothing is told
        (f"{MEETING_ADDRESS}7-hemmelig-handel/", ITEM, True),
        (f"{MEETING_ADDRESS}7-plan/", ITEM, False),  # an open record had the number before
        (f"{MEETING_ADDRESS}7-plan/en/", f"{ITEM}en/", False),
    ],
)
def test_the_old_words_of_a_closed_item(tmp_path: Path, old: str, new: str, told: bool) -> None:
    root = moved_edition(tmp_path, entries((old, new)))
    write(root / f"content/by/moeder/2025/{MEETING_ADDRESS.split('/')[3]}-udvalget/07-lukket.md", RECORD.format(""))
    assert [one.kind.id for one in found(root)] == (["moved-closed"] if told else [])


def test_a_reviewed_title_may_stand_in_both_addresses(tmp_path: Path) -> None:
    new = f"{MEETING_ADDRESS}7-hemmelig-handel/"
    root = moved_edition(tmp_path, entries(("/by/udvalget/2024-12-31/7-hemmelig-handel/", new)))
    write(root / "content/by/moeder/2025/2025-01-02-udvalget/07-lukket.md", RECORD.format("titel_gennemset: ja\n"))
    assert found(root) == []


def test_a_link_to_an_old_address_is_told_the_new_one(tmp_path: Path) -> None:
    root = moved_edition(tmp_path)
    write(
        root / "content/sider/om.md", "# Om os\n\nSe [planen](/by/foerst/), [her](by/planen/) og [intet](/by/nej/).\n"
    )
    told = [(one.kind.id, one.line, one.column, one.values.get("address")) for one in found(root)]
    assert told[0] == ("link-moved", 3, 13, ITEM)
    assert [kind for kind, *_rest in told] == ["link-moved", "link-broken", "link-broken"]


def test_a_taken_back_page_says_which_entry_to_delete(tmp_path: Path) -> None:
    root = moved_edition(tmp_path, entries(("/by/foer/", "/by/planen/"), ("/by/planen/", ITEM)))
    [item] = (root / "content/by/moeder").rglob("01-plan.md")
    item.unlink()
    assert [(one.kind.id, one.line) for one in found(root)] == [("moved-to-nowhere", 2), ("moved-to-nowhere", 3)]
