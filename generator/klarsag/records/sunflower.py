"""Models of an authority's part in the Hidden Disabilities Sunflower programme."""

from datetime import time
from enum import StrEnum
from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from klarsag.records.values import (
    Clock,
    Day,
    LanguageCode,
    LocalFile,
    Markdown,
    OneOrMany,
    Record,
    RoughDay,
    Slug,
    Text,
    TopicCode,
    YesNo,
)


class Claim(Record):
    """What one source says of the membership. Sources that disagree are all kept."""

    first: RoughDay | None = None
    last: RoughDay | None = None
    text: Markdown | None = None
    source: Text


class Membership(Record):
    """The claims together say from when until when (klarsag.sunflower.membership)."""

    claims: tuple[Claim, ...]


class Handout(StrEnum):
    """What a place may hand out."""

    LANYARD = "snor"
    WRISTBAND = "armbånd"
    CARD = "kort"
    BADGE = "badge"
    STICKER = "klistermærke"
    LEAFLET = "pjece"
    POSTCARD = "postkort"
    POSTER = "plakat"


# What somebody wears or shows to be met with patience; a place without any of it is no place to get help from.
WORN = (Handout.LANYARD, Handout.WRISTBAND, Handout.CARD, Handout.BADGE)
# What has words, and so a language.
PRINTED = (Handout.CARD, Handout.LEAFLET, Handout.POSTCARD, Handout.POSTER)


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MONDAY = "mandag"
    TUESDAY = "tirsdag"
    WEDNESDAY = "onsdag"
    THURSDAY = "torsdag"
    FRIDAY = "fredag"
    SATURDAY = "lørdag"
    SUNDAY = "søndag"


class Hours(Record):
    """On which days of the week a place is open from when until when."""

    days: Annotated[tuple[Weekday, ...], *OneOrMany]
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _opens_first(self) -> "Hours":
        _in_order(self.opens, self.closes)
        return self


class OtherHours(Record):
    """Days with other hours than the week's, both included. Without times the place is closed."""

    first: Day
    last: Day | None = None
    opens: Clock | None = None
    closes: Clock | None = None
    reason: Text | None = None

    @model_validator(mode="after")
    def _opens_first(self) -> "OtherHours":
        if (self.opens is None) != (self.closes is None):
            raise PydanticCustomError("hours-half", "half")
        if self.opens and self.closes:
            _in_order(self.opens, self.closes)
        if self.last and self.last < self.first:
            raise PydanticCustomError(
                "days-backwards", "backwards", {"first": self.first.isoformat(), "last": self.last.isoformat()}
            )
        return self


def _in_order(opens: time, closes: time) -> None:
    if closes <= opens:
        raise PydanticCustomError(
            "hours-backwards", "backwards", {"opens": f"{opens:%H:%M}", "closes": f"{closes:%H:%M}"}
        )


class Serves(Record):
    """Whom a place is for: services by name, committees by id, KLE subjects, and the buildings where meetings are held,
    as the meetings' own `sted` writes them."""

    services: tuple[Text, ...] = ()
    committees: tuple[Slug, ...] = ()
    topics: tuple[TopicCode, ...] = ()
    buildings: tuple[Text, ...] = ()


class Place(Record):
    """A place that hands out lanyards or other material.

    `transport` says how to come there. `lift` and `hearing_loop` that are left out are not known. `languages` are those
    of the material; `several_languages` says that there are several, where nobody says which. `trained` is when the
    staff learned of the programme. `unknown` says why an address or hours are left out, where nobody can find them.
    """

    name: Text
    address: Text | None = None
    transport: Text | None = None
    entrance: Text | None = None
    lift: YesNo | None = None
    hearing_loop: YesNo | None = None
    phone: Text | None = None
    email: Text | None = None
    unknown: Text | None = None
    opening_hours: tuple[Hours, ...] = ()
    other_hours: tuple[OtherHours, ...] = ()
    hands_out: tuple[Handout, ...] = ()
    languages: tuple[LanguageCode, ...] = ()
    several_languages: YesNo = False
    trained: RoughDay | None = None
    serves: Serves = Field(default_factory=Serves)

    @property
    def worn(self) -> Handout | None:
        """What a notice names: the first thing to wear or show that the place hands out; None where it has none."""
        return next((thing for thing in self.hands_out if thing in WORN), None)

    @property
    def has_print(self) -> bool:
        """Whether one can get something there to read."""
        return not set(self.hands_out).isdisjoint(PRINTED)


class Budget(Record):
    """What is set aside, in kroner, for which period, and where that stands."""

    amount: Text
    period: Text | None = None
    source: Text


class Plan(Record):
    """What is to come, as a source says it."""

    text: Markdown
    source: Text


LOGO_MEDIA = ("image/png", "image/jpeg")


class Logo(Record):
    """The programme's mark, where the authority may show it: a PNG or JPEG in its folder `solsikke/`.

    The name and the mark belong to Hidden Disabilities Sunflower; we ship none. `licence` says by what right.
    """

    file: LocalFile
    licence: Text


class Phrases(Record):
    """What notices, posters and leaflets say in one language, as an authority writes it.

    `{ting}` is what one gets (`{Ting}` with a capital), `{sted}` the place, `{sprog}` the languages of the material,
    `{dato}` the date of the information. `things` names what the places hand out, with an article where the language
    has one.
    """

    heading: Text
    things: dict[Handout, Text]
    shows: Text
    where: Text
    door: Text
    free: Text
    staff: Text
    material: Text
    several: Text
    anyone: Text
    own_choice: Text
    no_rights: Text
    more: Text
    dated: Text
    scan: Text


class Sunflower(Record):
    """The file `solsikke.yaml`; `date` is how old the information is."""

    date: RoughDay
    membership: Membership
    places: tuple[Place, ...] = ()
    plans: tuple[Plan, ...] = ()
    budget: Budget | None = None
    logo: Logo | None = None
    phrases: dict[LanguageCode, Phrases] = Field(default_factory=dict)
