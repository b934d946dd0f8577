"""The work on what was pushed, in a process of its own: an order as JSON on stdin, the answer as JSON on stdout.

It can be ended at any moment and loses nothing; when whoever asked for it is gone, it ends with all that it began.
"""

import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import Any

from klarsag.records.finding import Finding, Severity

Answer = dict[str, Any]


def check(order: Answer) -> Answer:
    """Every finding of every check of the edition that `settings`, a mkdocs.yml, describes."""
    from klarsag.checks.registry import run
    from klarsag.site.edition import read_site
    from klarsag.site.today import today

    settings = _settings(order)
    site = read_site(settings.content, settings.language, day=today())
    return {"findings": _in_edition(run(site.edition, site.archive, site.addresses()), order)}


def build(order: Answer) -> Answer:
    """Its site, made in `site`; and what must be so before it may be shown."""
    from klarsag.publish.gate.gate import gate
    from klarsag.site.build import build
    from klarsag.site.edition import read_site
    from klarsag.site.today import today

    made = build(Path(order["settings"]), Path(order["site"]))
    settings = _settings(order)
    meant = read_site(settings.content, settings.language, day=today())
    found = gate(made.folder, meant, order["sample"])
    return {
        "pages": made.made,
        "findings": _in_edition(made.findings, order),
        "faults": [fault.as_json(order["language"]) for fault in found],
    }


def browse(order: Answer) -> Answer:
    """pa11y-ci's verdict on every page of `site`."""
    from klarsag.a11y.gate import Order, sweep

    settings = _settings(order)
    report = sweep(Order(Path(order["site"]), settings.base, language=order["language"]), lambda page: None)
    return {"passed": report.exit_code == 0, "pages": len(report.pages)}


_WORK = {"check": check, "build": build, "browse": browse}


def _settings(order: Answer) -> Any:
    from klarsag.site.settings import read_settings

    return read_settings(Path(order["settings"]))


def _in_edition(findings: Sequence[Finding], order: Answer) -> list[Answer]:
    """What is told of each finding. Its file is named from the repository's root, as whoever pushed knows it."""
    folder = _settings(order).content.resolve().relative_to(Path(order["settings"]).resolve().parent).as_posix()
    told = (found.as_json(order["language"]) for found in findings if found.kind.severity is not Severity.NOTICE)
    return [one | {"file": f"{folder}/{one['file']}"} for one in told]


def _end_with(leash: int) -> None:
    """Nothing ever comes through the leash; its other end is closed when whoever holds it ends, however it ends."""
    os.read(leash, 1)
    os.killpg(0, signal.SIGKILL)


def main() -> None:
    order = json.load(sys.stdin)
    Thread(target=_end_with, args=(order["leash"],), daemon=True).start()
    answered = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what a library prints is no answer
    os.chdir(Path(order["settings"]).parent)
    try:
        answer = _WORK[order["work"]](order)
    except OSError as error:  # a full disk or a lost permission is the server's, and has a sentence of its own
        answer = {"errno": error.errno}
    answered.write(json.dumps(answer))
    answered.close()


if __name__ == "__main__":
    main()
