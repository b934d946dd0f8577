"""Pure text functions for Danish: a text in, a value out. Nothing here reads a file or knows of records."""
