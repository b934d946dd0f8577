"""An authority's Sunflower file in, the place that serves a committee, a subject or a building out.

Only a place with something to wear or to show is given: leaflets alone help nobody at a counter.
"""

import re
from typing import Any

from klarsag.markdown.ids import anchor, unique
from klarsag.records.sunflower import Place, Sunflower


def equipped(sunflower: Sunflower) -> tuple[Place, ...]:
    """The places where one can get something to wear or to show, in the file's order."""
    return tuple(place for place in sunflower.places if place.worn)


def anchors(sunflower: Sunflower) -> tuple[str, ...]:
    """The id of each place's heading on the authority's page, in the file's order: its name as headings have it."""
    taken: dict[str, Any] = {}
    return tuple(unique(taken, anchor(place.name)) for place in sunflower.places)


def for_committee(sunflower: Sunflower, committee: str) -> Place | None:
    """The first place that says it serves the committee with this id."""
    return next((place for place in equipped(sunflower) if committee in place.serves.committees), None)


def for_topic(sunflower: Sunflower, code: str) -> Place | None:
    """The first place for a KLE subject: one that names "15" serves "15.20" too."""
    return next(
        (place for place in equipped(sunflower) if any(_within(code, one) for one in place.serves.topics)), None
    )


def for_building(sunflower: Sunflower, venue: str | None) -> Place | None:
    """The first place in the building where a meeting is held, as the meeting writes it: "Rådhuset, lokale 2608"."""
    return next(
        (place for place in equipped(sunflower) if any(_names(venue or "", one) for one in place.serves.buildings)),
        None,
    )


def _within(code: str, subject: str) -> bool:
    return code == subject or code.startswith(f"{subject}.")


def _names(venue: str, building: str) -> bool:
    """Whether the building stands in the venue as whole words, so that “Rådhuset” is not in “Rådhusetannekset”."""
    return re.search(rf"(?<!\w){re.escape(building)}(?!\w)", venue, re.IGNORECASE) is not None
