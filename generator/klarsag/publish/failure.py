"""What keeps a release from being made."""

from klarsag.texts import Cannot


class CannotPublish(Cannot):
    """The old site stays."""
