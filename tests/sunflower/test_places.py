"""In: places of an authority. Out: which of them serves a committee, a subject, or the building of a meeting."""

import pytest

from klarsag.records.sunflower import Handout, Membership, Place, Serves, Sunflower
from klarsag.sunflower.places import equipped, for_building, for_committee, for_topic

SERVES = Serves(committees=("udvalget",), topics=("15", "27.36"), buildings=("Rådhuset",))


def place(name: str, *hands_out: Handout, serves: Serves = SERVES) -> Place:
    return Place(name=name, hands_out=hands_out, serves=serves)


def sunflower(*places: Place) -> Sunflower:
    return Sunflower(date="2024", membership=Membership(claims=()), places=places)


LEAFLETS = place("Biblioteket", Handout.LEAFLET, Handout.POSTER, Handout.POSTCARD, Handout.STICKER)
CENTRE = place("Jobcentret", Handout.LEAFLET, Handout.LANYARD, Handout.WRISTBAND)
SERVICE = place("Borgerservice", Handout.BADGE)
NOTHING = place("Rådhuset")
BOTH = sunflower(LEAFLETS, NOTHING, CENTRE, SERVICE)


def test_only_a_place_with_something_to_wear_or_show_counts() -> None:
    assert equipped(BOTH) == (CENTRE, SERVICE)
    for found in (for_committee(BOTH, "udvalget"), for_topic(BOTH, "15"), for_building(BOTH, "Rådhuset")):
        assert found == CENTRE
    none = sunflower(LEAFLETS, NOTHING)
    assert equipped(none) == ()
    assert (for_committee(none, "udvalget"), for_topic(none, "15"), for_building(none, "Rådhuset")) == (None,) * 3


def test_a_notice_names_the_first_thing_to_wear_as_the_place_lists_them() -> None:
    assert CENTRE.worn is Handout.LANYARD
    assert place("Jobcentret", Handout.POSTER, Handout.CARD, Handout.LANYARD).worn is Handout.CARD
    assert LEAFLETS.worn is None


def test_a_committee_is_served_by_its_id() -> None:
    assert for_committee(BOTH, "oekonomiudvalget") is None
    assert for_committee(BOTH, "udvalg") is None


@pytest.mark.parametrize(
    ("code", "served"),
    [
        ("15", True),
        ("15.20", True),
        ("15.20.08", True),
        ("27.36", True),
        ("27.36.12", True),
        # A wider subject than the one that is named, one that only begins with the same digit, and another.
        ("27", False),
        ("1", False),
        ("00", False),
    ],
)
def test_a_subject_holds_what_is_under_it(code: str, served: bool) -> None:
    assert for_topic(BOTH, code) == (CENTRE if served else None)


@pytest.mark.parametrize(
    ("venue", "served"),
    [
        ("Rådhuset", True),
        ("Rådhuset, lokale 2608", True),
        ("lokale 2608 på rådhuset", True),
        ("Lokale 2608 (Rådhuset)", True),
        ("Rådhusetannekset", False),
        ("Jobcentret", False),
        ("", False),
        (None, False),
    ],
)
def test_a_building_stands_in_the_meetings_place_as_whole_words(venue: str | None, served: bool) -> None:
    assert for_building(BOTH, venue) == (CENTRE if served else None)


def test_a_building_is_a_name_and_no_pattern() -> None:
    odd = sunflower(place("Sal", Handout.CARD, serves=Serves(buildings=("Sal 1.2 (øst)",))))
    assert for_building(odd, "Sal 1.2 (øst), Torvet 1") is not None
    assert for_building(odd, "Sal 1x2 øst") is None
