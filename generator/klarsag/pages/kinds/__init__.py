"""One file a kind of page: the archive in, pages out."""
