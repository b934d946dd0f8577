"""The small commands that write a folder or serve one: `serve`, `pages`, `schema`, `new`."""

import argparse
from pathlib import Path

from klarsag.commands.command import Answer, Command, Text, WrongCall, code, content, folder, settings
from klarsag.records.schema import write_schemas
from klarsag.site.edition import read_site
from klarsag.site.serve import serve
from klarsag.site.start import PIPELINES, start
from klarsag.site.today import today
from klarsag.site.write import write_pages
from klarsag.texts import _, translator


def _serve_arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    settings(parser, text)
    where = text(_("where to listen"))
    parser.add_argument("-a", "--address", default="127.0.0.1:8000", metavar="HOST:PORT", help=where)


def _serve(call: argparse.Namespace, language: str) -> Answer:
    serve(Path(call.config_file), call.address)
    return Answer()


def _pages_arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    content(parser, text)
    parser.add_argument("--out", required=True, metavar="DIR", help=text(_("where the pages go")))


def _pages(call: argparse.Namespace, language: str) -> Answer:
    site = read_site(folder(call.content, language), language, day=today())
    count = write_pages(site, Path(call.out))
    told = translator(language)(_("{count} Markdown pages in {folder}.")).format(count=count, folder=call.out)
    return Answer("", (told,), code(site.edition.findings))


def _schema_arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("--out", default="content/.skema", metavar="DIR", help=text(_("where the schemas go")))


def _schema(call: argparse.Namespace, language: str) -> Answer:
    written = write_schemas(Path(call.out))
    told = translator(language)(_("{count} schemas in {folder}."))
    return Answer("", (told.format(count=len(written), folder=call.out),))


def _new_arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("folder", metavar="DIR", help=text(_("a folder that is not there yet")))
    whose = text(_("for a code host that publishes what is pushed to it: write its pipeline too"))
    parser.add_argument("--pipeline", choices=(*PIPELINES, "none"), default="none", help=whose)


def _new(call: argparse.Namespace, language: str) -> Answer:
    text, made = translator(language), Path(call.folder)
    if made.exists() and any(made.iterdir()):
        raise WrongCall(text(_("{path} is not empty. Name a new folder.")).format(path=made))
    start(made, call.pipeline)
    return Answer("", (text(_("A new edition stands in {path}. Begin with its README.md.")).format(path=made),))


SERVE = Command(_serve_arguments, _serve)
PAGES = Command(_pages_arguments, _pages)
SCHEMA = Command(_schema_arguments, _schema)
NEW = Command(_new_arguments, _new)
