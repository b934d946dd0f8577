"""What git calls when somebody pushes (`klarsag publish hook`): its lines in, the answer to the pusher out."""

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from babel.numbers import format_decimal

from klarsag.commands.command import Answer
from klarsag.publish.config import read_config
from klarsag.publish.failure import CannotPublish
from klarsag.publish.git import commit_of
from klarsag.publish.gone import gone, pages_of
from klarsag.publish.layout import Repository
from klarsag.publish.log import note, pusher
from klarsag.publish.manifest import Release
from klarsag.publish.release import Refused, Told, errors
from klarsag.publish.update import Update, read_updates
from klarsag.remote import Remote
from klarsag.report import block
from klarsag.site.today import today
from klarsag.texts import _, plural, translator

MOST = 20  # findings in a terminal; more are not read

_FULL = {
    errno.ENOSPC: _("The server's disk is full."),
    errno.EDQUOT: _("The server's disk is full."),
    errno.EFBIG: _("The server's disk is full."),
    errno.EACCES: _("The server may not write where it must."),
    errno.EPERM: _("The server may not write where it must."),
    errno.EROFS: _("The server may not write where it must."),
}
_OTHER = _("Something went wrong on the server ({name}).")
_NOT_YOURS = _("That is no fault of yours. Tell it to {contact}.")
_WHOEVER = _("whoever looks after the server")


def hook(name: str, language: str) -> Answer:
    """The answer to a push: exit code 1 refuses it before it is accepted, and changes nothing after that."""
    repository = Repository(Path(os.environ.get("GIT_DIR", ".")).resolve())
    # A branch's name need not be text in the language of the server.
    updates = list(read_updates(filter(None, os.fsdecode(sys.stdin.buffer.read()).split("\n"))))
    contact = ""
    try:
        config = read_config(repository.config)
        language, contact = config.language, config.contact
        served = _before if name == "pre-receive" else _after
        return served(repository, updates, config.branch, language)
    except CannotPublish as error:
        told = [error.told(language)]
        if isinstance(error, Refused):
            told = [*shown(error.findings, language), *told]
        return _failed(name, repository, told, type(error).__name__, contact, language)
    except Exception as error:  # a pusher gets a sentence, whatever happened; the server's own file has the rest
        _keep(repository)
        text = translator(language)
        reason = _FULL.get(error.errno or 0) if isinstance(error, OSError) else None
        told = [text(reason) if reason else text(_OTHER).format(name=type(error).__name__)]
        return _failed(name, repository, told, type(error).__name__, contact, language)


def _before(repository: Repository, updates: Sequence[Update], branch: str, language: str) -> Answer:
    from klarsag.commands.publish_mend import mend
    from klarsag.publish.receive import receive

    remote = Remote(language)
    verdict = receive(repository, updates, pusher(), remote.step)
    n_ = plural(language)
    wrong = errors(verdict.findings)
    if verdict.accepted:
        count = len(verdict.findings)
        warned = n_("{count} warning.", "{count} warnings.", count).format(count=count)
        return Answer("", (*shown(verdict.findings, language), warned) if count else (), 0)
    refused = n_("Refused: {count} error.", "Refused: {count} errors.", len(wrong)).format(count=len(wrong))
    return Answer("", (*shown(wrong, language), refused, *mend(wrong, branch, language)), 1)


def _after(repository: Repository, updates: Sequence[Update], branch: str, language: str) -> Answer:
    from klarsag.publish.publish import Held, publish
    from klarsag.publish.receive import note_accepted

    with suppress(OSError):  # a full disk: readers shall have what was taken all the same, if it can be made
        note_accepted(repository, updates, pusher())
    ours = any(update.publishes(branch) for update in updates)
    if not commit_of(repository.path, f"refs/heads/{branch}"):
        return Answer()
    remote, text = Remote(language), translator(language)
    try:
        done = publish(repository, pusher(), remote.step, remote.waiting)
    except Held:
        if ours:
            raise
        return Answer()
    if not done.made and not ours:
        return Answer()
    made = done.release.manifest
    told = text(_("The pages are live: {pages} pages of {commit}, {seconds} seconds."))
    seconds = sum(done.seconds.values())
    live = told.format(pages=made.pages, commit=made.commit[:12], seconds=format_decimal(seconds, "0.0", language))
    return Answer("", (*shown(_gone(done.before, done.release, language), language), live))


def _gone(before: Release | None, after: Release, language: str) -> list[Told]:
    """Pages that readers had a moment ago and that lead nowhere now."""
    if before is None:
        return []
    old, new = (pages_of(release.manifest.files, release.site) for release in (before, after))
    told = (one.as_json(language) for one in gone(old, new, today()))
    return [one | {"file": f"content/{one['file']}"} for one in told]


def shown(findings: Sequence[Told], language: str) -> tuple[str, ...]:
    """At most MOST of them, then how many are left."""
    shown = tuple(block(one, language) for one in findings[:MOST])
    left = len(findings) - MOST
    if left <= 0:
        return shown
    n_ = plural(language)
    if any(one["id"].startswith("push-") for one in findings):  # only the server looks at these
        more = n_("And {count} more. Mend these first.", "And {count} more. Mend these first.", left)
    else:
        more = n_("And {count} more. klarsag check shows it.", "And {count} more. klarsag check shows them all.", left)
    return (*shown, more.format(count=left))


def _failed(name: str, repository: Repository, told: list[str], kind: str, contact: str, language: str) -> Answer:
    text = translator(language)
    with suppress(OSError):  # a full disk: what is told matters more
        note(repository.log, "failed", pusher(), hook=name, error=kind)
    if name == "pre-receive":
        stays = text(_("Your push was not taken, and nothing was changed."))
    else:
        stays = text(_("The old pages are still shown. Your change is kept, and the next push tries again."))
    ask = text(_NOT_YOURS).format(contact=contact or text(_WHOEVER))
    return Answer("", (*told, stays, ask), 1)


def _keep(repository: Repository) -> None:
    """Keep what happened for whoever looks after the server."""
    with suppress(OSError), (repository.ours / "errors.txt").open("a", encoding="utf-8") as file:
        file.write(traceback.format_exc())
