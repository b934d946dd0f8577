"""A repository in; what readers see, what was told of it last, and what is waiting, out."""

from typing import Any

from klarsag.publish.config import Config, read_config
from klarsag.publish.git import commit_of, git
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.log import last
from klarsag.publish.manifest import Release, faults, live, releases
from klarsag.publish.rollback import held


def status(repository: Repository) -> dict[str, Any]:
    """What `klarsag publish status` prints. Raises CannotPublish where there is no configuration.

    `waiting` are commits that were accepted and are not shown, the newest first; `whole` is whether every file of the
    live release is as its manifest says, `held` the commit that was taken back.
    """
    config = read_config(repository.config)
    site = SiteFolder(config.site)
    shown = live(site)
    tip = commit_of(repository.path, f"refs/heads/{config.branch}")
    return {
        "branch": config.branch,
        "site": str(site.path),
        "live": _told(shown, site) | {"whole": not faults(shown)} if shown else None,
        "newest": tip,
        "held": held(repository.held),
        "waiting": _waiting(repository, config, shown, tip),
        "releases": [{"name": one.folder.name, "commit": one.manifest.commit} for one in releases(site)],
        "last": last(repository.log),
    }


def _told(release: Release, site: SiteFolder) -> dict[str, Any]:
    made = release.manifest
    return {
        "release": release.folder.name,
        "commit": made.commit,
        "made": made.made,
        "day": made.day,
        "by": made.by,
        "pages": made.pages,
        "findings": made.findings,
        "seconds": made.seconds,
    }


def _waiting(repository: Repository, config: Config, shown: Release | None, tip: str) -> list[str]:
    if not tip or (shown and shown.manifest.commit == tip):
        return []
    since = f"^{shown.manifest.commit}" if shown and commit_of(repository.path, shown.manifest.commit) else None
    return git(repository.path, "rev-list", "--max-count=100", tip, *filter(None, [since])).split()
