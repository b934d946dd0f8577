"""Why there is no draft."""

from klarsag.texts import Cannot


class CannotDraft(Cannot):
    """Nothing was written."""
