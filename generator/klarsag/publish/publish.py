"""A repository in, the newest commit of its branch on the site out: what happens after a push was accepted."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from klarsag import __version__
from klarsag.publish.checked import found_in
from klarsag.publish.config import read_config
from klarsag.publish.export import export
from klarsag.publish.failure import CannotPublish
from klarsag.publish.git import commit_of
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.log import last, note
from klarsag.publish.manifest import Release, faults, live
from klarsag.publish.release import FINDINGS, Clock, Refused, Step, Told, check, errors, release
from klarsag.publish.rollback import held
from klarsag.publish.work import alone, clear, work_folder
from klarsag.site.today import today
from klarsag.texts import _

HELD = _("The newest commit was taken back. Push a new one, or show it again with: klarsag publish run --again")
NO_COMMIT = _("The branch {branch} has no commit yet.")


class Held(CannotPublish):
    """Somebody took the newest commit back, so it stays back."""


@dataclass(frozen=True)
class Published:
    """The release that readers see, and the one they saw before. `made` is false where there was nothing to do."""

    release: Release
    before: Release | None
    made: bool
    seconds: dict[str, float]


def publish(repository: Repository, by: str, step: Step, waiting: Callable[[], None], again: bool = False) -> Published:
    """Show the newest commit of the branch. Raises CannotPublish or OSError; then the old site is still shown.

    A commit that somebody took back is shown only where `again` asks for it.

    Pushes are served one after the other, and each takes what is newest when its turn comes: the site never goes back
    to an older commit, and what another push already brought is not made twice.
    """
    config = read_config(repository.config)
    site = SiteFolder(config.site)
    clock = Clock(step)
    with alone(site, waiting):
        clear(site)
        if before := live(site):
            _note_live(repository, before)
        commit = commit_of(repository.path, f"refs/heads/{config.branch}")
        if not commit:
            raise CannotPublish(NO_COMMIT, branch=config.branch)
        if commit == held(repository.held) and not again:
            raise Held(HELD)
        if before and _is_shown(before, commit):
            return Published(before, before, False, {})
        with work_folder(site) as work:
            clock("export")
            settings = export(repository.path, commit, repository.own, work / "edition")

            def ask() -> list[Told]:
                clock("check")
                return check(settings, work, config)

            # The push was checked as it came in; a new day, program or setting asks for it again.
            if found := errors(found_in(repository, commit, ask)):
                raise Refused(FINDINGS, found)
            made = release(site, settings, commit, by, config, work, clock)
        repository.held.unlink(missing_ok=True)
        if before and made.folder == before.folder:
            return Published(made, before, False, clock.seconds)
        _note_live(repository, made)
    return Published(made, before, True, clock.seconds)


def _is_shown(release: Release, commit: str) -> bool:
    """Whether a new release would be the same one. A file of it that is lost or changed on the disk is made anew."""
    now = (commit, today().isoformat(), __version__)
    manifest = release.manifest
    return (manifest.commit, manifest.day, manifest.program) == now and not faults(release)


def _note_live(repository: Repository, shown: Release) -> None:
    """Say in the log what readers see, where it does not say it: not after the switch alone, since a process can be
    killed between the two, and the switch is what counts."""
    said = last(repository.log, "live", "rolled back")
    if said is None or said.get("release") != shown.folder.name:
        made = shown.manifest
        about = {"commit": made.commit, "release": shown.folder.name, "pages": made.pages}
        with suppress(OSError):  # a full disk: the next push says it
            note(repository.log, "live", made.by, **about)
