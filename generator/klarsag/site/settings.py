"""In: an edition's mkdocs.yml. Out: what a command other than the build needs to know of it."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config import load_config

from klarsag.site.build import plugin_of


@dataclass(frozen=True)
class Settings:
    """`address` is the site's own, "" where none is named.

    `base` is the path that the site has on its host, "/" where it has the host to itself or none is named.
    """

    content: Path
    site_dir: Path
    language: str
    base: str
    address: str


def read_settings(config_file: Path) -> Settings:
    """Raises mkdocs.exceptions.Abort or ConfigurationError with a sentence for the person who called."""
    config = load_config(str(config_file))
    plugin = plugin_of(config)
    address = config.site_url or ""
    base = urlsplit(address).path or "/"
    return Settings(Path(plugin.config.content), Path(config.site_dir), plugin.config.language, base, address)
