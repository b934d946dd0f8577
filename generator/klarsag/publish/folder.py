"""An edition in a folder in, a release of it out: what a pipeline does where no repository of ours is pushed to."""

from collections.abc import Callable
from pathlib import Path

from klarsag.publish.config import Config
from klarsag.publish.git import commit_of
from klarsag.publish.layout import SiteFolder
from klarsag.publish.manifest import Release
from klarsag.publish.release import FINDINGS, Clock, Refused, Step, check, errors, release
from klarsag.publish.work import alone, clear, work_folder


def release_folder(
    settings: Path, site: SiteFolder, by: str, language: str, step: Step, waiting: Callable[[], None]
) -> Release:
    """Check the edition that `settings`, a mkdocs.yml, describes, and show it. Raises CannotPublish, OSError."""
    config = Config(site=site.path, language="en" if language == "en" else "da")
    site.releases.mkdir(parents=True, exist_ok=True)
    with alone(site, waiting):
        clear(site)
        with work_folder(site) as work:
            clock = Clock(step)
            clock("check")
            if found := errors(check(settings, work, config)):
                raise Refused(FINDINGS, found)
            return release(site, settings, commit_of(settings.parent / ".git", "HEAD"), by, config, work, clock)
