"""A push in; whether it is accepted, and what is told to the person who pushed, out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from klarsag.publish.checked import found_in
from klarsag.publish.config import Config, read_config
from klarsag.publish.export import export
from klarsag.publish.git import changed
from klarsag.publish.layout import Repository, SiteFolder
from klarsag.publish.leftover import clear
from klarsag.publish.log import note
from klarsag.publish.pushed.look import look
from klarsag.publish.pushed.past import past
from klarsag.publish.pushed.references import judge
from klarsag.publish.release import Step, Told, check, errors
from klarsag.publish.update import Update
from klarsag.publish.work import work_folder


@dataclass(frozen=True)
class Verdict:
    """`findings` that are errors refuse the push; warnings only tell."""

    findings: tuple[Told, ...]

    @property
    def accepted(self) -> bool:
        return not errors(self.findings)


def receive(repository: Repository, updates: Sequence[Update], by: str, step: Step) -> Verdict:
    """Judge a push that is still in git's quarantine: refused, nothing of it stays. Raises CannotPublish, OSError.

    What the push is made of is looked at first, for every branch; what it says only where readers will see it.
    """
    config = read_config(repository.config)
    clear(repository)
    found: list[Told] = [one.as_json(config.language) for one in judge(repository.path, updates, config)]
    pushed = [one for one in updates if not one.deletes] if not found else []
    for update in pushed:
        found += _looked(repository, update, config, step)
    verdict = Verdict(tuple(found))
    _log(repository, updates, verdict, by)
    return verdict


def _looked(repository: Repository, update: Update, config: Config, step: Step) -> list[Told]:
    findings = look(repository.path, update.new, repository.own, config)
    if not findings and update.publishes(config.branch):
        findings = list(past(repository.path, update.new, config.branch))
    if findings or not update.publishes(config.branch):
        return [one.as_json(config.language) for one in findings]

    def ask() -> list[Told]:
        with work_folder(SiteFolder(config.site)) as work:
            step("export")
            settings = export(repository.path, update.new, repository.own, work / "edition")
            step("check")
            return check(settings, work, config)

    found = found_in(repository, update.new, ask)
    # Warnings are for who can mend them now: the person who changed the file.
    mine = changed(repository.path, update.old, update.new) if found else frozenset()
    return [one for one in found if one["severity"] == "error" or one["file"] in mine]


def _log(repository: Repository, updates: Sequence[Update], verdict: Verdict, by: str) -> None:
    kinds = dict(sorted(Counter(one["id"] for one in errors(verdict.findings)).items()))
    # git itself can still refuse what passed: "accepted" is what note_accepted says, after git has taken it.
    event = "passed" if verdict.accepted else "refused"
    for update in updates:
        note(repository.log, event, by, **_about(update), **({"kinds": kinds} if kinds else {}))


def note_accepted(repository: Repository, updates: Sequence[Update], by: str) -> None:
    """Say in the log what git has taken. Raises OSError."""
    for update in updates:
        note(repository.log, "accepted", by, **_about(update))


def _about(update: Update) -> dict[str, str]:
    return {"reference": update.reference, "old": update.old, "new": update.new}
