"""`klarsag build`: the settings in, the site written, and what was made out."""

import argparse
import json
from pathlib import Path

from klarsag.commands.command import Answer, Command, Text, WrongCall, formats, settings
from klarsag.progress import Progress
from klarsag.records.finding import Severity
from klarsag.report import FORMATS
from klarsag.site.build import Built, build
from klarsag.texts import _, translator


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    settings(parser, text)
    parser.add_argument("-d", "--site-dir", metavar="DIR", help=text(_("where the site goes")))
    formats(parser, text)


def _run(call: argparse.Namespace, language: str) -> Answer:
    config = Path(call.config_file)
    if not config.is_file():
        raise WrongCall(translator(language)(_("There is no file {path}.")).format(path=config))
    with Progress() as progress:
        built = build(config, Path(call.site_dir) if call.site_dir else None, progress)
    errors = any(found.kind.severity is Severity.ERROR for found in built.findings)
    if call.format == "json":
        return Answer(_as_json(built, language), (), int(errors))
    return Answer("", _told(built, errors, language), int(errors))


def _as_json(built: Built, language: str) -> str:
    answer = {
        "site": str(built.folder),
        "made": built.made,
        "kept": 0,
        "removed": built.removed,
        "seconds": built.seconds,
        "findings": [found.as_json(language) for found in built.findings],
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)


def _told(built: Built, errors: bool, language: str) -> tuple[str, ...]:
    text = translator(language)
    made = text(_("{count} pages in {folder}, {seconds:.1f} seconds."))
    told = made.format(count=built.made, folder=built.folder, seconds=sum(built.seconds.values()))
    left = text(_("What has an error is not on the site. Run klarsag check for all findings."))
    found = (FORMATS["text"](built.findings, language),) if built.findings else ()
    return (*found, told, *((left,) if errors else ()))


BUILD = Command(_arguments, _run)
