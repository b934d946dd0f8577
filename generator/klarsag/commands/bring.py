"""`klarsag import`: sources in, records written, and the account of every word of them out."""

import argparse
import json
from pathlib import Path

from klarsag.commands.command import CONTENT_HELP, Answer, Command, Text, formats
from klarsag.importers.registry import names
from klarsag.importers.run import import_sources
from klarsag.progress import Progress
from klarsag.records.save import write
from klarsag.report import digest
from klarsag.texts import _, translator


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("source", nargs="+", metavar="SOURCE", help=text(_("a file, a folder or a web address")))
    parser.add_argument("--into", required=True, metavar="CONTENT", help=text(CONTENT_HELP))
    authority = text(_("the authority's folder, such as gladsaxe"))
    parser.add_argument("--authority", required=True, metavar="SLUG", help=authority)
    known = text(_("the format: {names}")).format(names=names())
    parser.add_argument("--from", dest="format_from", metavar="FORMAT", help=known)
    parser.add_argument("--report", metavar="FILE", help=text(_("write the report as JSON")))
    formats(parser, text)


def _run(call: argparse.Namespace, language: str) -> Answer:
    with Progress() as progress:
        report = import_sources(call.source, Path(call.into), call.authority, call.format_from, progress=progress)
    told = json.dumps(report.as_json(language), ensure_ascii=False, indent=2)
    if call.report:
        write(Path(call.report), told + "\n")
    if call.format == "json":
        return Answer(told, (), report.exit_code)
    words = translator(language)(_("{placed} of {tokens} words placed, {furniture} set aside, {unplaced} unplaced."))
    said = digest(report.all_findings, language), words.format_map(report.as_json(language))
    return Answer("", said, report.exit_code)


IMPORT = Command(_arguments, _run)
