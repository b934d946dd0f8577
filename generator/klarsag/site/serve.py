"""The preview: MkDocs' own server, made anew when a record or the theme changes."""

from pathlib import Path

from mkdocs.commands.serve import serve as mkdocs_serve


def serve(config_file: Path, address: str) -> None:
    """Serve the site of `config_file` at `address` ("127.0.0.1:8000") until it is interrupted."""
    mkdocs_serve(str(config_file), livereload=True, dev_addr=address)
