"""`klarsag check`: an edition in, every finding of every check out, and, where asked for, an overview for staff."""

import argparse
from pathlib import Path

from klarsag.checks.registry import run
from klarsag.commands.command import Answer, Command, Text, code, content, folder, formats
from klarsag.overview.files import as_document, as_file
from klarsag.overview.overview import overview
from klarsag.progress import Progress
from klarsag.records.save import write
from klarsag.report import FORMATS, summary
from klarsag.site.edition import read_site
from klarsag.site.today import today
from klarsag.texts import _


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    content(parser, text)
    formats(parser, text, tuple(FORMATS))
    report = text(_("write an overview for staff: .html or .json; --format json has it too"))
    parser.add_argument("--report", metavar="FILE", help=report)


def _run(call: argparse.Namespace, language: str) -> Answer:
    site = read_site(folder(call.content, language), language, day=today())
    with Progress() as progress:
        findings = run(site.edition, site.archive, site.addresses(), progress)
    printed = FORMATS[call.format](findings, language)
    if call.report:
        seen = overview(site.edition, site.archive, findings)
        write(Path(call.report), as_file(Path(call.report), seen, findings, language))
        if call.format == "json":
            printed = as_document(seen, findings, language)
    said = (summary(findings, language),) if call.format == "text" else ()
    return Answer(printed, said, code(findings))


CHECK = Command(_arguments, _run)
