"""`klarsag clean`: a file in; a copy without what it says of its makers, and what was taken out and left, out."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from klarsag.checks.privacy_files.files import judged
from klarsag.commands.command import Answer, Command, Text, WrongCall, formats, of_edition
from klarsag.documents.carried.facts import Contents
from klarsag.documents.carried.inspector import carried, is_installed
from klarsag.documents.formats import format_of
from klarsag.documents.pdf.facts import State
from klarsag.records.finding import Kind
from klarsag.records.save import write_bytes
from klarsag.texts import _, translator

_ENDING = "-renset"
MISSING = _('What looks into files is not installed. Write: pip install "klarsag[privacy]"')
THERE = _("{path} is there already. Write another name after --out.")


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    kinds = text(_("a PDF, Word, Excel, PowerPoint, OpenDocument, JPEG or PNG file"))
    parser.add_argument("file", metavar="FILE", help=kinds)
    out = text(_("where the copy is written; else beside the file, with “-renset” in its name"))
    parser.add_argument("--out", metavar="FILE", help=out)
    formats(parser, text)


def _run(call: argparse.Namespace, language: str) -> Answer:
    text = translator(language)
    if not is_installed():
        raise WrongCall(text(MISSING))
    from klarsag.documents.clean.clean import NOT_READ, cleaned
    from klarsag.documents.clean.failure import CannotClean

    path = of_edition(call.file)
    out = of_edition(call.out) if call.out else path.with_stem(path.stem + _ENDING)
    if not call.out and out.exists():
        raise WrongCall(text(THERE).format(path=out))
    format_of(path)  # a file that is not there is told as every command tells it
    before = _looked(path)
    content = cleaned(path)
    if before.state is not State.READ:
        raise CannotClean(NOT_READ, file=path.name)
    write_bytes(out, content)
    left = dict(judged(_looked(out)))
    gone = {kind: values for kind, values in judged(before) if kind not in left}
    if call.format == "json":
        return Answer(_as_json(out, gone, left, language), (), int(bool(left)))
    return Answer("\n".join(_lines(path.name, out, gone, left, language)), (), int(bool(left)))


def _looked(path: Path) -> Contents:
    whole = path.resolve()
    found = carried(whole, whole.parent)
    assert found is not None
    return found


Told = Mapping[Kind, Mapping[str, str]]


def _lines(original: str, out: Path, gone: Told, left: Told, language: str) -> list[str]:
    text = translator(language)
    lines = [text(_("Written: {path}")).format(path=out)]
    parts = (_("Taken out:"), gone, original), (_("Left, because a person must judge it:"), left, out.name)
    for heading, told, name in parts:
        if told:
            lines.append(text(heading))
            lines += [f"  {text(kind.message).format(value=name, **told[kind])} [{kind.id}]" for kind in told]
    if not gone:
        lines.append(text(_("There was nothing to take out.")))
    return lines


def _as_json(out: Path, gone: Told, left: Told, language: str) -> str:
    told = {"file": str(out), "removed": [kind.id for kind in gone], "left": [kind.id for kind in left]}
    return json.dumps(told, ensure_ascii=False, indent=2)


CLEAN = Command(_arguments, _run)
