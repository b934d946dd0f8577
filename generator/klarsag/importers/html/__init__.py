"""HTML of a document system in, Markdown of a record out: tree → blocks → Markdown. Shared by all importers."""
