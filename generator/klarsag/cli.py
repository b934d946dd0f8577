"""The command `klarsag`: arguments in, printed answers and an exit code out. Nobody else prints.

Exit codes: 0 fine, 1 findings, 2 the call was wrong. Results go to stdout, messages to stderr.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from mkdocs.exceptions import MkDocsException

from klarsag import __version__, accessibility
from klarsag.a11y.failure import CannotTest
from klarsag.checks.explain import all_kinds, explain
from klarsag.checks.registry import run
from klarsag.importers.kinds import ALL as IMPORT_KINDS
from klarsag.importers.registry import names
from klarsag.importers.run import import_sources
from klarsag.progress import Progress
from klarsag.records.finding import Finding, Severity
from klarsag.records.save import write
from klarsag.records.schema import write_schemas
from klarsag.report import FORMATS, digest, summary
from klarsag.site.build import build
from klarsag.site.edition import read_site
from klarsag.site.serve import serve
from klarsag.site.start import start
from klarsag.site.write import write_pages
from klarsag.texts import LANGUAGES, _, translator


class WrongCall(Exception):
    """What was asked for cannot be done; the message says what to write instead."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code."""
    language = os.environ.get("KLARSAG_LANG", "da")
    language = language if language in LANGUAGES else "da"
    parser = _parser(translator(language))
    call = parser.parse_args(arguments)
    try:
        return int(call.run(call, language))
    except (WrongCall, MkDocsException) as error:
        return _fail(str(error))
    except CannotTest as error:
        return _fail(error.told(language))
    except BrokenPipeError:  # the reader of our output went away: `klarsag check | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        text = translator(language)(_("The file {path} cannot be read or written: {reason}"))
        return _fail(text.format(path=error.filename, reason=error.strerror))
    except KeyboardInterrupt:
        return 130


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 2


def _say(message: str) -> None:
    print(message, file=sys.stderr)


def _folder(path: str, language: str) -> Path:
    folder = Path(path)
    if not folder.is_dir():
        raise WrongCall(translator(language)(_("There is no folder {path}.")).format(path=path))
    return folder


def _import(call: argparse.Namespace, language: str) -> int:
    with Progress() as progress:
        report = import_sources(call.source, Path(call.into), call.authority, call.format_from, progress=progress)
    text = json.dumps(report.as_json(language), ensure_ascii=False, indent=2) + "\n"
    if call.report:
        write(Path(call.report), text)
    if call.format == "json":
        print(text, end="")
    else:
        told = translator(language)(_("{placed} of {tokens} words placed, {furniture} set aside, {unplaced} unplaced."))
        _say(digest(report.all_findings, language))
        _say(told.format_map(report.as_json(language)))
    return report.exit_code


def _check(call: argparse.Namespace, language: str) -> int:
    content = _folder(call.content, language)
    site = read_site(content, language)
    with Progress() as progress:
        addresses = site.addresses(progress)
    findings = run(site.edition, site.archive, addresses)
    output = FORMATS[call.format](findings, language)
    if output:
        print(output)
    if call.format == "text":
        _say(summary(findings, language))
    return _exit(findings)


def _exit(findings: Sequence[Finding]) -> int:
    return int(any(found.kind.severity is not Severity.NOTICE for found in findings))


def _explain(call: argparse.Namespace, language: str) -> int:
    known = all_kinds(IMPORT_KINDS)
    if call.id not in known:
        text = translator(language)(_("There is no check “{id}”. The checks are: {valid}."))
        raise WrongCall(text.format(id=call.id, valid=", ".join(known)))
    print(explain(call.id, language, IMPORT_KINDS), end="")
    return 0


def _build(call: argparse.Namespace, language: str) -> int:
    text = translator(language)
    config = Path(call.config_file)
    if not config.is_file():
        raise WrongCall(text(_("There is no file {path}.")).format(path=config))
    with Progress() as progress:
        built = build(config, Path(call.site_dir) if call.site_dir else None, progress)
    errors = [found for found in built.findings if found.kind.severity is Severity.ERROR]
    if call.format == "json":
        answer = {
            "site": str(built.folder),
            "made": built.made,
            "kept": 0,
            "removed": built.removed,
            "seconds": built.seconds,
            "findings": [found.as_json(language) for found in built.findings],
        }
        print(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        if built.findings:
            _say(FORMATS["text"](built.findings, language))
        made = text(_("{count} pages in {folder}, {seconds:.1f} seconds."))
        _say(made.format(count=built.made, folder=built.folder, seconds=sum(built.seconds.values())))
        if errors:
            _say(text(_("What has an error is not on the site. Run klarsag check for all findings.")))
    return int(bool(errors))


def _pages(call: argparse.Namespace, language: str) -> int:
    site = read_site(_folder(call.content, language), language)
    count = write_pages(site, Path(call.out))
    _say(translator(language)(_("{count} Markdown pages in {folder}.")).format(count=count, folder=call.out))
    return _exit(site.edition.findings)


def _a11y(call: argparse.Namespace, language: str) -> int:
    with Progress() as progress:
        answer = accessibility.run(call, language, progress)
    for message in answer.said:
        _say(message)
    print(answer.printed)
    return answer.code


def _serve(call: argparse.Namespace, language: str) -> int:
    serve(Path(call.config_file), call.address)
    return 0


def _schema(call: argparse.Namespace, language: str) -> int:
    written = write_schemas(Path(call.out))
    _say(translator(language)(_("{count} schemas in {folder}.")).format(count=len(written), folder=call.out))
    return 0


def _new(call: argparse.Namespace, language: str) -> int:
    folder = Path(call.folder)
    if folder.exists() and any(folder.iterdir()):
        raise WrongCall(translator(language)(_("{path} is not empty. Name a new folder.")).format(path=folder))
    start(folder)
    _say(translator(language)(_("A new edition stands in {path}. Begin with its README.md.")).format(path=folder))
    return 0


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """argparse's own message, with where to read more; exit code 2."""
        self.exit(2, f"{self.prog}: {message}\n{self.prog} --help\n")


def _parser(text: Callable[[str], str]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="klarsag", description=text(_("Publishes what committees decide, so that everybody can read it."))
    )
    parser.add_argument("--version", action="version", version=f"klarsag {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, help: str, run: Callable[[argparse.Namespace, str], int]) -> Any:
        made = commands.add_parser(name, help=text(help), description=text(help))
        made.set_defaults(run=run)
        return made

    made = command("import", _("documents of other systems become records"), _import)
    made.add_argument("source", nargs="+", metavar="SOURCE", help=text(_("a file, a folder or a web address")))
    made.add_argument("--into", required=True, metavar="CONTENT", help=text(_("the edition's folder")))
    made.add_argument(
        "--authority", required=True, metavar="SLUG", help=text(_("the authority's folder, such as gladsaxe"))
    )
    made.add_argument(
        "--from", dest="format_from", metavar="FORMAT", help=text(_("the format: {names}")).format(names=names())
    )
    made.add_argument("--report", metavar="FILE", help=text(_("write the report as JSON")))
    made.add_argument("--format", choices=("text", "json"), default="text", help=text(_("how the answer is printed")))

    made = command("check", _("every finding of every check"), _check)
    made.add_argument("content", nargs="?", default="content", metavar="CONTENT", help=text(_("the edition's folder")))
    made.add_argument("--format", choices=tuple(FORMATS), default="text", help=text(_("how the answer is printed")))

    made = command("explain", _("what a check means, and how to put it right"), _explain)
    made.add_argument("id", metavar="ID", help=text(_("the finding's id, such as key-unknown")))

    made = command("build", _("the site"), _build)
    made.add_argument("-f", "--config-file", default="mkdocs.yml", metavar="FILE", help=text(_("the settings")))
    made.add_argument("-d", "--site-dir", metavar="DIR", help=text(_("where the site goes")))
    made.add_argument("--format", choices=("text", "json"), default="text", help=text(_("how the answer is printed")))

    made = command("a11y", _("every page in a real browser, by pa11y-ci's rules"), _a11y)
    accessibility.arguments(made, text)

    made = command("serve", _("preview with live reload"), _serve)
    made.add_argument("-f", "--config-file", default="mkdocs.yml", metavar="FILE", help=text(_("the settings")))
    made.add_argument("-a", "--address", default="127.0.0.1:8000", metavar="HOST:PORT", help=text(_("where to listen")))

    made = command("pages", _("the Markdown pages as files"), _pages)
    made.add_argument("content", nargs="?", default="content", metavar="CONTENT", help=text(_("the edition's folder")))
    made.add_argument("--out", required=True, metavar="DIR", help=text(_("where the pages go")))

    made = command("schema", _("the JSON Schema of the records"), _schema)
    made.add_argument("--out", default="content/.skema", metavar="DIR", help=text(_("where the schemas go")))

    made = command("new", _("a new edition"), _new)
    made.add_argument("folder", metavar="DIR", help=text(_("a folder that is not there yet")))
    return parser


if __name__ == "__main__":
    sys.exit(main())
