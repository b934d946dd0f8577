"""The preview: MkDocs' own server, made anew when a record or the theme changes."""

import logging
from pathlib import Path

from mkdocs.commands.serve import serve as mkdocs_serve


def serve(config_file: Path, address: str) -> None:
    """Serve the site of `config_file` at `address` ("127.0.0.1:8000") until it is interrupted."""
    # MkDocs says where it listens, and what it finds, through its logger; its own command line adds a handler, as here.
    logger = logging.getLogger("mkdocs")
    logger.setLevel(logging.INFO)
    logger.addHandler(logging.StreamHandler())
    logger.propagate = False
    mkdocs_serve(str(config_file), livereload=True, dev_addr=address)
