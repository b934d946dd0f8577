"""The MkDocs plugin: records in, a static site out."""
