"""Nothing lost: the words of a source and of its saved records in, an account of every one of them out."""
