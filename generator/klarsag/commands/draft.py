"""`klarsag draft`: records in, a first easy-read draft of each out, for a person to finish."""

import argparse
import json
from pathlib import Path

from klarsag.commands.command import Answer, Command, Text, formats
from klarsag.drafts.ask import TIMEOUT, asked
from klarsag.drafts.draft import Draft, draft, judged
from klarsag.drafts.find import found
from klarsag.drafts.written import as_json, lines, put
from klarsag.records.finding import Severity
from klarsag.texts import _, translator


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("item", nargs="+", metavar="ITEM", help=text(_("the file of an item or a memo")))
    parser.add_argument(
        "--with",
        dest="program",
        metavar="COMMAND",
        help=text(_("a program that gets the case as JSON on its input and answers with the summary as JSON")),
    )
    parser.add_argument(
        "--timeout",
        type=float,
        default=TIMEOUT,
        metavar="SECONDS",
        help=text(_("how long that program may take for a case")),
    )
    parser.add_argument(
        "--write",
        action="store_true",
        help=text(_("put the draft into the file, unreviewed; never over a reviewed one")),
    )
    formats(parser, text)


def _run(call: argparse.Namespace, language: str) -> Answer:
    text = translator(language)
    drafts: list[tuple[Path, Draft]] = []
    for name in call.item:
        record = found(Path(name))
        if call.program is not None:
            made = judged(record.basis, record.limits, asked(record, call.program, call.timeout))
        else:
            made = draft(record.basis, record.limits)
        drafts.append((record.path, made))
    said: list[str] = []
    if call.write:
        for path, made in drafts:
            told = _("{path}: draft written.") if put(path, made, language) else _("{path}: nothing to change.")
            said.append(text(told).format(path=path))
    if call.format == "json":
        told_as = {"drafts": [as_json(path, made, language) for path, made in drafts]}
        printed = json.dumps(told_as, ensure_ascii=False, indent=2)
    else:
        printed = (
            "" if call.write else "\n\n".join("\n".join(_yaml(path, made, drafts, language)) for path, made in drafts)
        )
        said += [_told(path, made, language) for path, made in drafts if _errors(made)]
    return Answer(printed, tuple(said), int(any(_errors(made) for _path, made in drafts)))


def _yaml(path: Path, made: Draft, drafts: list[tuple[Path, Draft]], language: str) -> list[str]:
    """The draft's lines, below the name of its file where there are several."""
    return [*([f"# {path}"] if len(drafts) > 1 else []), *lines(made, language)]


def _errors(made: Draft) -> int:
    return sum(one.kind.severity is Severity.ERROR for one in made.findings)


def _told(path: Path, made: Draft, language: str) -> str:
    """Every error of a draft, below the name of its file."""
    wrong = [one.as_json(language) for one in made.findings if one.kind.severity is Severity.ERROR]
    return "\n".join([f"{path}:", *(f"  {one['id']}: {one['message']} {one['hint']}" for one in wrong)])


DRAFT = Command(_arguments, _run)
