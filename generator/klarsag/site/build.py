"""A whole build: mkdocs.yml in, a site in its folder out. The old site stays until the new one is finished."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

# Material prints a page of advice about its successor at import; a clerk's terminal is no place for it.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from klarsag.pages.built import note_build, page_files
from klarsag.records.finding import Finding
from klarsag.site.plugin import KlarsagPlugin


@dataclass(frozen=True)
class Built:
    """What a build did. `seconds` by stage; `removed` are pages that the last site had and this one has not."""

    folder: Path
    made: int
    removed: int
    seconds: dict[str, float]
    findings: tuple[Finding, ...]
    language: str


def build(config_file: Path, site_dir: Path | None = None, progress: Callable[[str], None] | None = None) -> Built:
    """Build the site that `config_file` describes, into `site_dir` where one is given.

    `progress` hears the address of each page when it is rendered.

    Raises mkdocs.exceptions.Abort or ConfigurationError with a sentence for the person who called.
    """
    start = perf_counter()
    config = load_config(str(config_file))
    plugin = plugin_of(config)
    target = Path(site_dir or config.site_dir).resolve()
    before = page_files(target).keys()
    loaded = perf_counter()
    plugin.quiet = True  # the findings are handed back; whoever called shows them once
    plugin.progress = progress
    with _staging(target) as staging:
        config.site_dir = str(staging)
        mkdocs_build(config)
    after = note_build(target).pages.keys()
    findings = tuple(plugin.site.edition.findings)
    done = perf_counter()
    seconds = {"configuration": round(loaded - start, 3), "site": round(done - loaded, 3)}
    return Built(target, len(after), len(before - after), seconds, findings, plugin.config.language)


def plugin_of(config: MkDocsConfig) -> KlarsagPlugin:
    """Our plugin with its settings. Raises ConfigurationError where mkdocs.yml does not name it."""
    plugin = config.plugins.get("klarsag")
    if not isinstance(plugin, KlarsagPlugin):
        raise ConfigurationError("mkdocs.yml does not name the plugin “klarsag”.")
    return plugin


@contextmanager
def _staging(target: Path) -> Iterator[Path]:
    """A folder beside `target` that takes its place when the block ends well."""
    target.parent.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}-"))
    try:
        new, old = work / "new", work / "old"
        new.mkdir()
        yield new
        if target.exists():
            target.rename(old)
        new.rename(target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
