"""Models of an authority's part in the Hidden Disabilities Sunflower programme."""

from klarsag.records.values import LanguageCode, Markdown, Record, RoughDay, Text


class Claim(Record):
    """What one source says of the membership. Sources that disagree are all kept."""

    first: RoughDay | None = None
    last: RoughDay | None = None
    text: Markdown | None = None
    source: Text


class Membership(Record):
    claims: tuple[Claim, ...]


class Place(Record):
    """A place that hands out lanyards or other material."""

    name: Text
    address: Text | None = None
    phone: Text | None = None
    email: Text | None = None
    opening_hours: tuple[Text, ...] = ()
    hands_out: tuple[Text, ...] = ()
    languages: tuple[LanguageCode, ...] = ()


class Budget(Record):
    """What is set aside, in kroner, for which period, and where that stands."""

    amount: Text
    period: Text | None = None
    source: Text


class Sunflower(Record):
    """The file `solsikke.yaml`."""

    membership: Membership
    places: tuple[Place, ...] = ()
    budget: Budget | None = None
