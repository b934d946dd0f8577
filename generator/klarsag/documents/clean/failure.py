"""Why a file cannot be cleaned."""

from klarsag.texts import Cannot


class CannotClean(Cannot):
    """The message has {file} in it."""
