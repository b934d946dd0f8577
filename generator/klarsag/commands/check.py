"""`klarsag check`: an edition in, every finding of every check out, and, where asked for, an overview for staff."""

import argparse
from pathlib import Path

from klarsag.annotations import in_repository
from klarsag.checks.registry import run
from klarsag.commands.command import Answer, Command, Text, content, folder, formats
from klarsag.overview.files import as_document, as_file
from klarsag.overview.overview import overview
from klarsag.progress import Progress
from klarsag.records.finding import Severity
from klarsag.records.save import write
from klarsag.report import FORMATS, HOSTED, summary
from klarsag.site.edition import read_site
from klarsag.site.today import today
from klarsag.texts import _

# A notice only tells (klarsag.records.finding).
_FAILS: dict[str, tuple[Severity, ...]] = {
    "error": (Severity.ERROR,),
    "warning": (Severity.ERROR, Severity.WARNING),
    "never": (),
}


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    content(parser, text)
    formats(parser, text, tuple(FORMATS))
    report = text(_("write an overview for staff: .html or .json; --format json has it too"))
    parser.add_argument("--report", metavar="FILE", help=report)
    fails = text(_("what ends with exit code 1: errors alone, warnings too, or nothing"))
    parser.add_argument("--fail-on", choices=tuple(_FAILS), default="warning", help=fails)


def _run(call: argparse.Namespace, language: str) -> Answer:
    site = read_site(folder(call.content, language), language, day=today())
    with Progress() as progress:
        findings = run(site.edition, site.archive, site.addresses(), progress)
    told = in_repository(findings, Path(call.content)) if call.format in HOSTED else findings
    printed = FORMATS[call.format](told, language)
    if call.report:
        seen = overview(site.edition, site.archive, findings)
        write(Path(call.report), as_file(Path(call.report), seen, findings, language))
        if call.format == "json":
            printed = as_document(seen, findings, language)
    said = (summary(findings, language),) if call.format in ("text", "github") else ()
    return Answer(printed, said, int(any(found.kind.severity in _FAILS[call.fail_on] for found in findings)))


CHECK = Command(_arguments, _run)
