"""What can be wrong with the hours of a place in `solsikke.yaml`."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_WHY = _("People travel there by these hours, and some of them cannot easily come twice.")

HOURS_BACKWARDS = Kind(
    "hours-backwards",
    _E,
    _("The place closes ({closes}) before it opens ({opens})."),
    _WHY,
    _("Look both times up. Hours past midnight are written as two."),
    wrong="{dage: mandag, aabner: 15:00, lukker: 10:00}",
    right="{dage: mandag, aabner: 10:00, lukker: 15:00}",
)
HOURS_HALF = Kind(
    "hours-half",
    _E,
    _("One of “aabner” and “lukker” is missing."),
    _WHY,
    _("Write both; write neither where the place is closed all day."),
    wrong="{fra: 2026-12-24, aabner: 10:00}",
    right="{fra: 2026-12-24, aabner: 10:00, lukker: 12:00}",
)
DAYS_BACKWARDS = Kind(
    "days-backwards",
    _E,
    _("The last day ({last}) comes before the first ({first})."),
    _WHY,
    _("Look both dates up."),
    wrong="{fra: 2026-12-31, til: 2026-12-24}",
    right="{fra: 2026-12-24, til: 2026-12-31}",
)

ALL = (HOURS_BACKWARDS, HOURS_HALF, DAYS_BACKWARDS)
