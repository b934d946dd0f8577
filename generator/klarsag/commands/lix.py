"""`klarsag lix`: a text in, how hard it is to read and what would make it easier out."""

import argparse
import sys
from pathlib import Path

from klarsag import lix_report
from klarsag.commands.command import Answer, Command, Text, formats
from klarsag.records.readable import readable
from klarsag.texts import _


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    file = text(_("an item, a memo or any Markdown text; - reads standard input"))
    parser.add_argument("file", metavar="FILE", help=file)
    formats(parser, text)


def _run(call: argparse.Namespace, language: str) -> Answer:
    raw = sys.stdin.buffer.read() if call.file == "-" else Path(call.file).read_bytes()
    measured = [lix_report.measure(part) for part in readable(raw, call.file, language)]
    if call.format == "json":
        return Answer(lix_report.as_json(measured, call.file, language))
    return Answer(lix_report.as_text(measured, language))


LIX = Command(_arguments, _run)
