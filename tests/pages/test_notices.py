"""In: the example edition, and a small one. Out: which pages carry a notice on a day, and for which place."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from tests.conftest import PROJECT
from tests.pages.noticed import ARABIC, DAY, MEETING, MEMBER, PLACES, PUBLIC, edition, site

from klarsag.pages.notices import Beside, notices
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.site.edition import read_site

MEMO = "/koebenhavn/notater/2024-orienteringstiltag-solsikkeprogrammet/"


def told(root: Path, day: date | None = DAY) -> Mapping[str, Beside]:
    return notices(site(root, day).archive, "da")


@pytest.fixture(scope="module")
def example() -> Archive:
    return Archive(read_edition(PROJECT / "content"), DAY)


# The example


def test_copenhagens_pages_about_jobs_and_its_memo_carry_a_notice_and_no_other(example: Archive) -> None:
    found = notices(example, "da")
    assert {address: beside.notice.language for address, beside in found.items()} == {
        "/koebenhavn/": "da",
        "/koebenhavn/beskaeftigelses-og-integrationsudvalget/": "da",
        "/koebenhavn/emner/15/": "da",
        MEMO: "da",
        f"{MEMO}en/": "en",
        f"{MEMO}ar/": "ar",
        f"{MEMO}uk/": "uk",
        # Nobody has written phrases in these.
        f"{MEMO}so/": "da",
        f"{MEMO}tr/": "da",
        f"{MEMO}pl/": "da",
        f"{MEMO}de/": "da",
    }
    assert {beside.notice.place.name for beside in found.values()} == {"Borgerindgangene i Jobcenter København"}


def test_a_notice_leads_to_the_page_in_its_own_language(example: Archive) -> None:
    found = notices(example, "da")
    more = "/koebenhavn/solsikkeprogrammet/"
    assert {address: found[address].address for address in ("/koebenhavn/", f"{MEMO}ar/", f"{MEMO}so/")} == {
        "/koebenhavn/": more,
        f"{MEMO}ar/": f"{more}ar/",
        f"{MEMO}so/": more,
    }


def test_gladsaxe_of_which_no_source_speaks_shows_none(example: Archive) -> None:
    assert example.authority("gladsaxe").sunflower is None
    assert [address for address in notices(example, "da") if not address.startswith("/koebenhavn/")] == []


def test_every_notice_stands_on_a_page_that_there_is(example: Archive) -> None:
    found = read_site(PROJECT / "content", "da", day=DAY)
    assert notices(example, "da").keys() <= {page.address for page in found.pages}


def test_the_page_of_a_main_group_tells_of_a_place_for_one_of_its_subjects(tmp_path: Path) -> None:
    narrow = PLACES.replace('emner: ["15"]', 'emner: ["15.20"]')
    assert "/by/emner/15/" in told(edition(tmp_path, places=narrow))
    other = PLACES.replace('emner: ["15"]', 'emner: ["15.30"]')
    assert "/by/emner/15/" not in told(edition(tmp_path, places=other))


@pytest.mark.parametrize(("day", "shown"), [("2024-12-31", False), ("2025-01-01", True), ("2099-01-01", True)])
def test_of_two_beginnings_the_later_counts(day: str, shown: bool) -> None:
    archive = Archive(read_edition(PROJECT / "content"), date.fromisoformat(day))
    assert bool(notices(archive, "da")) is shown


def test_without_a_day_nothing_is_promised() -> None:
    assert notices(Archive(read_edition(PROJECT / "content")), "da") == {}


# The small edition


def test_a_page_about_what_a_place_serves_carries_its_notice(tmp_path: Path) -> None:
    found = told(edition(tmp_path))
    assert set(found) == {
        "/by/",
        "/by/jobudvalget/",
        "/by/emner/15/",
        MEETING,
        f"{MEETING}1-kursus/",
        f"{MEETING}1-kursus/en/",
        f"{MEETING}1-kursus/ar/",
        "/by/notater/2026-02-solsikke/",
    }
    # The library serves more, but has only leaflets.
    assert {beside.notice.place.name for beside in found.values()} == {"Borgerservice"}


def test_a_closed_item_carries_none_though_its_subject_is_served(tmp_path: Path) -> None:
    found = site(edition(tmp_path))
    closed = [page for page in found.pages if page.kind == "closed"]
    assert [(page.address, page.beside) for page in closed] == [(f"{MEETING}3-lukket-punkt/", None)]
    assert found.archive.topics("by")["15"][-1].address == closed[0].address


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2024, 12, 31), False),
        (date(2025, 1, 1), True),
        (date(2027, 6, 30), True),
        (date(2027, 7, 1), False),
        (None, False),
    ],
)
def test_no_notice_before_the_first_day_nor_after_the_last(tmp_path: Path, day: date | None, shown: bool) -> None:
    found = site(edition(tmp_path), day)
    assert any(page.beside for page in found.pages) is shown
    assert bool("".join(found.notice(page) for page in found.pages)) is shown


def test_an_authority_of_which_nothing_is_claimed_has_none(tmp_path: Path) -> None:
    assert told(edition(tmp_path, member='dato: "2026"\nmedlemskab: {oplysninger: []}\n')) == {}


def test_places_with_nothing_to_wear_give_no_notice(tmp_path: Path) -> None:
    assert told(edition(tmp_path, places=PLACES.replace("snor, ", ""))) == {}


@pytest.mark.parametrize(
    ("meeting", "day", "named"),
    [
        (PUBLIC, "2026-11-22", True),
        (PUBLIC, "2026-12-09", True),
        (PUBLIC, "2026-12-10", False),
        (PUBLIC.replace("dagsorden", "referat"), "2026-11-22", False),
        (PUBLIC.replace("dagsorden", "aflyst"), "2026-11-22", False),
        (PUBLIC.replace("ja", "nej"), "2026-11-22", False),
        (PUBLIC.replace("offentligt: ja\n", ""), "2026-11-22", False),
        (PUBLIC.replace("Rådhuset", "Rådhusetannekset"), "2026-11-22", False),
        (PUBLIC.replace("Rådhuset", "Biblioteket"), "2026-11-22", False),
        (PUBLIC.replace("sted: Rådhuset, lokale 2\n", ""), "2026-11-22", False),
    ],
    ids=[
        "to come", "today", "over", "held", "cancelled", "closed to the public", "not said to be public",
        "another building", "a building with leaflets only", "nobody says where",
    ],
)  # fmt: skip
def test_a_public_meeting_to_come_names_the_door_of_its_building(
    tmp_path: Path, meeting: str, day: str, named: bool
) -> None:
    found = told(edition(tmp_path, meeting=meeting), date.fromisoformat(day))
    assert (MEETING in found) is named
    assert f"{MEETING}1-kursus/" in found
    if named:
        lines = [str(line) for line in found[MEETING].notice.lines]
        assert lines[1:3] == ["Spørg ved døren til mødet: Borgerservice.", "Dør 3 mod gården."]


@pytest.mark.parametrize(("meeting", "said"), [(PUBLIC, True), (PUBLIC.replace("ja", "nej"), False)])
def test_the_page_of_a_public_meeting_says_that_all_may_come(tmp_path: Path, meeting: str, said: bool) -> None:
    found = site(edition(tmp_path, meeting=meeting))
    page = next(page for page in found.pages if page.address == MEETING)
    assert ("Åbent for alle" in found.markdown(page)) is said


def test_no_door_is_promised_for_a_meeting_after_the_membership(tmp_path: Path) -> None:
    found = told(edition(tmp_path, member=MEMBER.replace("2027-06", "2026-12-08")))
    assert MEETING not in found
    assert "/by/" in found


def test_a_memo_about_a_kindergarten_of_that_name_is_not_about_the_programme(tmp_path: Path) -> None:
    root = edition(tmp_path)
    memo = root / "by/notater/2026/2026-02-solsikke.md"
    assert "/by/notater/2026-02-solsikke/" in told(root)
    memo.write_text(memo.read_text("utf-8").replace("Om Solsikkesnoren", "Om børnehaven Solsikken"), "utf-8")
    assert "/by/notater/2026-02-solsikke/" not in told(root)


def test_only_a_meeting_speaks_of_the_door(tmp_path: Path) -> None:
    found = told(edition(tmp_path))
    speaking = [address for address, beside in found.items() if "Dør 3" in str(beside.notice)]
    assert speaking == [MEETING]


def test_words_that_do_not_name_the_thing_are_passed_over(tmp_path: Path) -> None:
    found = told(edition(tmp_path, phrases=ARABIC.replace("snor:", "kort:")))
    assert found[f"{MEETING}1-kursus/ar/"].notice.language == "da"
