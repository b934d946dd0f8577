"""The checks of the Sunflower programme in their order."""

from klarsag.checks.check import Check
from klarsag.checks.sunflower.languages import LANGUAGES
from klarsag.checks.sunflower.logo import LOGO
from klarsag.checks.sunflower.materials import MATERIALS
from klarsag.checks.sunflower.meetings import MEETINGS
from klarsag.checks.sunflower.membership import MEMBERSHIP
from klarsag.checks.sunflower.notices import NOTICES
from klarsag.checks.sunflower.phrases import PHRASES
from klarsag.checks.sunflower.places import PLACES
from klarsag.checks.sunflower.promises import PROMISES
from klarsag.checks.sunflower.records import RECORDS

# To add a check: write its file, add a line here, an example to tests/fixtures/broken, its Danish to the catalogue.
SUNFLOWER: tuple[Check, ...] = (
    MEMBERSHIP,
    PLACES,
    NOTICES,
    PHRASES,
    PROMISES,
    MATERIALS,
    MEETINGS,
    RECORDS,
    LANGUAGES,
    LOGO,
)
