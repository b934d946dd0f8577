"""Typed records: read with the place of every value, written back unchanged, found again through the archive."""
