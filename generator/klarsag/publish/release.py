"""In: an edition. Out: a release that readers see: built, looked at, compressed, placed, switched to."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from klarsag import __version__
from klarsag.publish.assets import carry
from klarsag.publish.child import ask
from klarsag.publish.compress import compress
from klarsag.publish.config import Config
from klarsag.publish.failure import CannotPublish
from klarsag.publish.layout import SiteFolder
from klarsag.publish.manifest import Manifest, Release, live, name_of, read_release, releases, write_manifest
from klarsag.publish.switch import place, prune, switch
from klarsag.site.today import today
from klarsag.texts import _

Told = Mapping[str, Any]
Step = Callable[[str], None]

NOT_GOOD = _("The new site has faults, so it is not shown.")
BROWSER = _("pa11y-ci found errors on the new site's pages, so it is not shown. Run klarsag a11y to see them.")
FINDINGS = _("The edition has errors, so it is not shown.")


class Refused(CannotPublish):
    """What was made is not good enough to be shown. `findings` say why, as klarsag.records.finding.Finding.as_json."""

    def __init__(self, message: str, findings: tuple[Told, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


@dataclass
class Clock:
    """Seconds by stage. `step` hears the name of each stage when it begins."""

    step: Step
    seconds: dict[str, float] = field(default_factory=dict)
    _last: tuple[str, float] = ("", 0.0)

    def __call__(self, stage: str) -> None:
        """`stage` begins, and the one before it is over; "" begins none."""
        name, began = self._last
        if name:
            self.seconds[name] = round(perf_counter() - began, 3)
        self._last = (stage, perf_counter())
        if stage:
            self.step(stage)


def errors(findings: Sequence[Told]) -> tuple[Told, ...]:
    return tuple(one for one in findings if one["severity"] == "error")


def check(settings: Path, work: Path, config: Config) -> list[Told]:
    """Every finding but notices in the edition that `settings`, a mkdocs.yml, describes. Raises CannotPublish."""
    order = {"settings": str(settings), "language": config.language}
    found: list[Told] = ask("check", work, config.limits.check_seconds, **order)["findings"]
    return found


def release(
    site: SiteFolder, settings: Path, commit: str, by: str, config: Config, work: Path, clock: Clock
) -> Release:
    """Make a release of the edition that `settings` describes, and show it. The caller is alone (klarsag.publish.work).

    `work` is an empty folder beside the releases, `by` who asked for it, `commit` "" where the edition has none.
    Until the switch nothing that readers see is touched. Raises CannotPublish, OSError.
    """
    clock("build")
    made, before = work / "release", live(site)
    made.mkdir()
    order = {"settings": str(settings), "language": config.language, "site": str(made / "site")}
    built = ask("build", work, config.limits.build_seconds, sample=config.gate.pages, **order)
    if faulty := errors(built["findings"]):
        raise Refused(FINDINGS, faulty)
    if faulty := errors(built["faults"]):
        raise Refused(NOT_GOOD, faulty)
    if config.gate.browser:
        clock("browser")
        if not ask("browse", work, config.limits.build_seconds, **order)["passed"]:
            raise Refused(BROWSER)
    clock("compress")
    assets = carry(made / "site", before)
    files = compress(made / "site", before)
    if before and before.manifest.commit == commit and before.manifest.files == files:
        clock("")
        return before  # another day or program, and the same bytes: a place among the releases is worth more
    clock("place")
    number = max((one.manifest.number for one in releases(site)), default=0) + 1
    write_manifest(
        made,
        Manifest(
            number=number,
            commit=commit,
            made=datetime.now(UTC).isoformat(timespec="seconds"),
            day=today().isoformat(),
            by=by,
            program=__version__,
            pages=built["pages"],
            assets=assets,
            findings=Counter(one["severity"] for one in built["findings"]),
            seconds=clock.seconds,
            files=files,
        ),
    )
    placed = place(site, made, name_of(number, commit))
    clock("switch")
    switch(site, placed, work)
    clock("prune")
    with suppress(OSError):  # the new site is shown; the next release removes what this one could not
        prune(site, config.keep, work)
    clock("")
    shown = read_release(placed)
    assert shown is not None  # it was written a moment ago, and the switch has happened
    return shown
