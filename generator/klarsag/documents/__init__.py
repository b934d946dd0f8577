"""Files that a record names: bytes on disk in; format, size and, for a PDF, what a reader would miss, out."""
