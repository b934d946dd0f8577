"""The one clock: the day that a build or a check is made for.

Pages are a function of records and this day; it changes them only where something in the records begins or ends
(docs/decisions/0019). A build that must be the same on any day sets SOURCE_DATE_EPOCH, as reproducible builds do.
"""

import os
from datetime import UTC, date, datetime


def today() -> date:
    """Today, or the day of SOURCE_DATE_EPOCH (seconds since 1970, UTC) where that is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else date.today()
