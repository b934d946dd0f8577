"""Klarsag publishes what municipal committees decide, so that everybody can read it."""

__version__ = "0.1.0"
