"""Models of the JSON document of all Sunflower places.

Keys and fixed values are English, as in schema.org and OpenStreetMap, since that is what such data is joined with; what
people wrote stays Danish, and `language` says so. Addresses of pages are relative to the document's own, so that its
bytes are the same wherever the site stands. What is not known is null, and never left out.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from klarsag.sunflower import addresses

Day = Literal["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
Thing = Literal["lanyard", "wristband", "card", "badge", "sticker", "leaflet", "postcard", "poster"]
# As ISO 8601 writes a time of day.
Clock = Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
# Relative to the document's own address (RFC 3986).
PageAddress = Annotated[str, Field(json_schema_extra={"format": "uri-reference"})]
RoughDay = Annotated[str, Field(pattern=r"^[0-9]{4}(-[0-9]{2}){0,2}$", description="As exact as its source.")]


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Hours(_Data):
    """On these days of every week it is open from when until when, Danish time."""

    days: tuple[Day, ...]
    opens: Clock
    closes: Clock


class OtherHours(_Data):
    """From one day to another, both included, other hours than the week's hold. Without times it is closed."""

    first: date
    last: date
    opens: Clock | None
    closes: Clock | None
    reason: str | None


class Claim(_Data):
    """What one source says of the membership."""

    first: RoughDay | None
    last: RoughDay | None
    text: str | None
    source: str


class Serves(_Data):
    """Whom a place is for. Committees are ids, topics KLE numbers, buildings as meetings name them."""

    services: tuple[str, ...]
    committees: tuple[str, ...]
    topics: tuple[str, ...]
    buildings: tuple[str, ...]


class Place(_Data):
    """A place. `languages` are BCP 47 tags of the material; `several_languages` where there are more than those named.

    `trained` is when the staff learned of the programme.
    """

    name: str
    page: PageAddress
    address: str | None
    transport: str | None
    entrance: str | None
    lift: bool | None
    hearing_loop: bool | None
    phone: str | None
    email: str | None
    opening_hours: tuple[Hours, ...]
    other_hours: tuple[OtherHours, ...]
    hands_out: tuple[Thing, ...]
    languages: tuple[str, ...]
    several_languages: bool
    trained: RoughDay | None
    serves: Serves


class Authority(_Data):
    """An authority whose membership holds. `as_of` is the date of all that is said here.

    `sources_disagree`: not every claim can be right; nothing says which is.
    """

    name: str
    page: PageAddress
    as_of: RoughDay
    claims: tuple[Claim, ...]
    sources_disagree: bool
    places: tuple[Place, ...]


class Document(_Data):
    """Where one can get a sunflower lanyard or other material of the programme."""

    model_config = ConfigDict(title="Sunflower places", serialize_by_alias=True, validate_by_name=True)
    schema_: Annotated[str, Field(alias="$schema")] = addresses.SCHEMA.rpartition("/")[2]
    language: Literal["da"] = "da"
    authorities: tuple[Authority, ...]
