"""A repository in, an older release on the site out, at once; what was taken back stays back until a new commit."""

from collections.abc import Callable
from pathlib import Path

from klarsag.publish.config import read_config
from klarsag.publish.failure import CannotPublish
from klarsag.publish.git import commit_of
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.log import note
from klarsag.publish.manifest import Release, faults, live
from klarsag.publish.switch import before, switch
from klarsag.publish.work import alone, work_folder
from klarsag.records.save import write
from klarsag.texts import _

NO_OLDER = _("There is no release {back} before the one that is shown.")
DAMAGED = _("The release {name} is damaged ({file}), so it is not shown. Try the one before it.")


def rollback(repository: Repository, back: int, by: str, waiting: Callable[[], None]) -> Release:
    """Show the release `back` before the live one. Raises CannotPublish, OSError; then nothing has changed."""
    config = read_config(repository.config)
    site = SiteFolder(config.site)
    with alone(site, waiting), work_folder(site) as work:
        older, now = before(site, back), live(site)
        if older is None or now is None:
            raise CannotPublish(NO_OLDER, back=back)
        if damaged := faults(older):
            raise CannotPublish(DAMAGED, name=older.folder.name, file=damaged[0])
        # First: a nightly run must never bring back what somebody took away.
        write(repository.held, commit_of(repository.path, f"refs/heads/{config.branch}") + "\n")
        switch(site, older.folder, work)
    commits = {"commit": older.manifest.commit, "instead_of": now.manifest.commit}
    note(repository.log, "rolled back", by, release=older.folder.name, **commits)
    return older


def held(file: Path) -> str:
    """The commit that was taken back and is not shown again by itself; "" where there is none."""
    return file.read_text("ascii").strip() if file.is_file() else ""
