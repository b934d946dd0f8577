"""`klarsag print`: the settings in, posters, leaflets and postcards about the Sunflower programme out, as PDF."""

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from klarsag.commands.command import Answer, Command, Text, WrongCall, formats, settings
from klarsag.formats.print.orders import Order, orders
from klarsag.records.edition import Edition, read_edition
from klarsag.site.settings import Settings, read_settings
from klarsag.site.today import today
from klarsag.texts import _, translator

# What the extra `klarsag[pdf]` brings for print.
_EXTRA = ("typst", "segno", "pikepdf")


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    settings(parser, text)
    parser.add_argument("--out", required=True, metavar="DIR", help=text(_("where the files go")))
    parser.add_argument("--authority", metavar="SLUG", help=text(_("for this authority only")))
    parser.add_argument("--place", metavar="SLUG", help=text(_("for this place only: its folder's name")))
    parser.add_argument("--language", metavar="CODE", help=text(_("in this language only, such as ar")))
    parser.add_argument(
        "--url", metavar="ADDRESS", help=text(_("the site's address, where mkdocs.yml has no site_url"))
    )
    formats(parser, text)


def _run(call: argparse.Namespace, language: str) -> Answer:
    text = translator(language)
    if any(find_spec(name) is None for name in _EXTRA):
        raise WrongCall(text(_('What makes PDF files is not installed. Write: pip install "klarsag[pdf]"')))
    config = Path(call.config_file)
    if not config.is_file():
        raise WrongCall(text(_("There is no file {path}.")).format(path=config))
    known = read_settings(config)
    site = _site(call.url or known.address, config, text)
    edition = read_edition(known.content)
    wanted, broken = _chosen(call, edition, text), _broken(edition, text)
    if wanted:
        return _printed(wanted, call, known, site, broken, language)
    if call.format == "json":
        return Answer(_as_json([], broken), (), int(bool(broken)))
    none = text(_("There is nothing to print: no authority with a place is a member of the programme today."))
    return Answer("", tuple(broken) or (none,), int(bool(broken)))


def _printed(
    wanted: Sequence[Order], call: argparse.Namespace, known: Settings, site: str, broken: list[str], language: str
) -> Answer:
    # Only here it is known that the extra is there.
    from klarsag.formats.print.make import make
    from klarsag.formats.print.pdf import LEFT_OUT

    text = translator(language)
    made, failed = make(wanted, known.content, site, known.language, Path(call.out))
    problems = [*broken, *_unique(failure.told(language) for failure in failed)]
    if call.format == "json":
        return Answer(_as_json([file.as_json() for file in made], problems), (), int(bool(problems)))
    room = text(_("{file}: there was no room for {lines}."))
    left = [
        room.format(file=file.path, lines=", ".join(text(LEFT_OUT[name]) for name in file.left_out))
        for file in made
        if file.left_out
    ]
    return Answer("\n".join(str(file.path) for file in made), (*left, *problems), int(bool(problems)))


def _as_json(files: list[dict[str, object]], problems: list[str]) -> str:
    return json.dumps({"files": files, "problems": problems}, ensure_ascii=False, indent=2)


def _site(address: str, config: Path, text: Callable[[str], str]) -> str:
    """The site's address, checked: it ends on paper, where nobody can correct it."""
    if not address:
        told = _("A QR code leads to the site: write its address as site_url in {path}, or after --url.")
        raise WrongCall(text(told).format(path=config))
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and parts.hostname and not (parts.query or parts.fragment)
    except ValueError:
        good = False
    if not good or any(char.isspace() for char in address):
        told = _("“{address}” is no address of a site. Write it as https://beslutninger.example.dk/.")
        raise WrongCall(text(told).format(address=address))
    return address


def _chosen(call: argparse.Namespace, edition: Edition, text: Callable[[str], str]) -> list[Order]:
    """What the call asks for. Raises WrongCall where it names something that is not there."""
    slugs = [entry.slug for entry in edition.authorities]
    if call.authority and call.authority not in slugs:
        told = text(_("There is no authority “{slug}”. The authorities are: {valid}."))
        raise WrongCall(told.format(slug=call.authority, valid=", ".join(slugs)))
    found = [one for one in orders(edition.authorities, today()) if call.authority in (None, one.entry.slug)]
    if call.authority and not found:
        told = text(_("{slug} is no member of the programme today, or has no place with something to wear or to show."))
        raise WrongCall(told.format(slug=call.authority))
    if call.place and call.place not in (valid := _unique(one.slug for one in found)):
        told = text(_("There is no place “{slug}” with something to wear or to show. The places are: {valid}."))
        raise WrongCall(told.format(slug=call.place, valid=", ".join(valid)))
    found = [one for one in found if call.place in (None, one.slug)]
    if call.language and call.language not in (valid := _unique(one.language for one in found)):
        told = text(_("Nobody has written “ordlyd” in the language “{code}”. The languages are: {valid}."))
        raise WrongCall(told.format(code=call.language, valid=", ".join(valid)))
    return [one for one in found if call.language in (None, one.language)]


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _broken(edition: Edition, text: Callable[[str], str]) -> list[str]:
    """A file that could not be read has no places, and is no reason to think that there are none."""
    told = text(_("{path} has errors, so nothing of it is printed: klarsag check"))
    found = (entry.sunflower_document for entry in edition.authorities if entry.sunflower is None)
    return [told.format(path=document.file) for document in found if document]


PRINT = Command(_arguments, _run)
