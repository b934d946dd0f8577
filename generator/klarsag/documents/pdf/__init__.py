"""PDF files: a path in, what the file says of itself out. The library stands behind the extra `klarsag[pdf]`."""
