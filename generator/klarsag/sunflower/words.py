"""What a place hands out, and the days of the week, in; their names out: msgids, and words in a language."""

from collections.abc import Mapping
from datetime import date, timedelta

from klarsag.danish.dates import weekday
from klarsag.records.sunflower import Handout, Weekday
from klarsag.texts import _

# As a list names them: without an article, which the phrases of a notice have.
HANDOUTS: Mapping[Handout, str] = {
    Handout.LANYARD: _("Sunflower lanyard"),
    Handout.WRISTBAND: _("Sunflower wristband"),
    Handout.CARD: _("Sunflower card"),
    Handout.BADGE: _("Sunflower badge"),
    Handout.STICKER: _("Stickers"),
    Handout.LEAFLET: _("Leaflets"),
    Handout.POSTCARD: _("Postcards"),
    Handout.POSTER: _("Posters"),
}
_A_MONDAY = date(2024, 1, 1)


def day_name(day: Weekday, language: str) -> str:
    """`"mandag"`, `"Monday"`: the day's name in a language that Unicode CLDR knows."""
    return weekday(_A_MONDAY + timedelta(days=list(Weekday).index(day)), language)
