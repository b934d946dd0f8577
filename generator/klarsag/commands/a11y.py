"""`klarsag a11y`: a built site in, what a real browser finds on its pages out, and evidence of it."""

import argparse
import json
import re
from collections.abc import Callable
from pathlib import Path

from klarsag.a11y.as_html import as_html
from klarsag.a11y.as_json import as_json
from klarsag.a11y.as_text import as_text
from klarsag.a11y.evidence import evidence
from klarsag.a11y.failure import CannotTest
from klarsag.a11y.gate import Order, sweep
from klarsag.a11y.pages import BuiltPage, only, sample, site_pages
from klarsag.a11y.report import Report
from klarsag.a11y.shard import Limits
from klarsag.a11y.views import VIEWS
from klarsag.a11y.was import UnknownAuthority, answers
from klarsag.commands.command import Answer, Command, Text, formats, settings
from klarsag.pages.built import last_build
from klarsag.progress import Progress
from klarsag.records.edition import read_edition
from klarsag.records.evidence import save_evidence
from klarsag.records.save import dump, write
from klarsag.site.settings import Settings, read_settings
from klarsag.texts import _, translator

_OUTPUT: dict[str, Callable[[Report, str], str]] = {
    "text": as_text,
    "json": lambda report, language: json.dumps(as_json(report, language), ensure_ascii=False, indent=2),
    "html": as_html,
}
_ENDINGS = {".json": "json", ".html": "html", ".htm": "html", ".txt": "text"}


def _arguments(parser: argparse.ArgumentParser, text: Text) -> None:
    parser.add_argument("--site", metavar="DIR", help=text(_("the built site; without it the one of mkdocs.yml")))
    settings(parser, text)
    parser.add_argument("--sample", type=_number, metavar="N", help=text(_("every kind of page, then others up to N")))
    parser.add_argument("--seed", type=int, default=1, metavar="S", help=text(_("another number, another sample")))
    parser.add_argument("--changed", action="store_true", help=text(_("the pages that the last build changed")))
    parser.add_argument("--pages", metavar="FILE", help=text(_("these pages: a file with an address on each line")))
    parser.add_argument("--jobs", type=_number, default=0, metavar="N", help=text(_("how many browsers at once")))
    parser.add_argument("--report", metavar="FILE", help=text(_("write the report, as .json, .html or text")))
    formats(parser, text, tuple(_OUTPUT))
    parser.add_argument(
        "--evidence", nargs="?", const="", metavar="FILE", help=text(_("write the evidence into the edition, or FILE"))
    )
    parser.add_argument("--was", action="store_true", help=text(_("print the answers to type into WAS-Tool")))
    parser.add_argument("--authority", metavar="SLUG", help=text(_("with --was: for this authority only")))


def _number(value: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", value):
        raise argparse.ArgumentTypeError(f"{value!r}: 1, 2, 3 …")
    return int(value)


def _run(call: argparse.Namespace, language: str) -> Answer:
    config = Path(call.config_file)
    if not config.is_file() and (not call.site or call.was):
        raise CannotTest(_("There is no file {path}."), path=config)
    known = read_settings(config) if config.is_file() else None
    if call.was and known:
        return Answer(_was(known, call.authority, language), (), 0)
    order, warned = _order(call, known, language)
    with Progress() as progress:
        report = sweep(order, progress)
    said = [*warned]
    if call.report:
        kind = _ENDINGS.get(Path(call.report).suffix.lower(), call.format)
        write(Path(call.report), _OUTPUT[kind](report, language) + "\n")
    if call.evidence is not None:
        said += _keep_evidence(call.evidence, report, known, language)
    return Answer(_OUTPUT[call.format](report, language), tuple(said), report.exit_code)


def _order(call: argparse.Namespace, settings: Settings | None, language: str) -> tuple[Order, list[str]]:
    """What to test, and what to say before it."""
    site = Path(call.site) if call.site else settings.site_dir if settings else Path("site")
    everything = site_pages(site)
    pages, chosen = _chosen(call, site, everything)
    edition = read_edition(settings.content) if settings else None
    own = edition.accessibility if edition else None
    warned = []
    if settings and own is None and (settings.content / "tilgaengelighed.yaml").is_file():
        warned.append(translator(language)(_("tilgaengelighed.yaml has errors, so nothing is accepted: klarsag check")))
    return Order(
        site=site,
        base=settings.base if settings else "/",
        pages=pages,
        chosen=chosen,
        jobs=call.jobs,
        accepted=own[1].accepted if own else (),
        language=language,
        # Far more than a page takes on a busy machine: what this ends is a test that goes nowhere.
        limits=Limits(total=600 + 60.0 * len(pages) * len(VIEWS)),
    ), warned


def _chosen(
    call: argparse.Namespace, site: Path, everything: tuple[BuiltPage, ...]
) -> tuple[tuple[BuiltPage, ...], dict[str, object]]:
    """The pages to test, and how they were chosen."""
    named: tuple[BuiltPage, ...] = ()
    chosen: dict[str, object] = {"how": "all"}
    if call.changed:
        named, chosen = only(everything, _changed(site, everything)), {"how": "changed"}
    if call.pages:
        lines = Path(call.pages).read_text(encoding="utf-8").split()
        named, chosen = only(everything, {*lines, *(page.address for page in named)}), {"how": "listed"}
        if not named:
            raise CannotTest(_("The file {path} names no page."), path=call.pages)
    if call.sample and not call.changed:
        return sample(everything, call.sample, call.seed, named), {"how": "sample", "seed": call.seed}
    return named or everything, chosen


def _changed(site: Path, everything: tuple[BuiltPage, ...]) -> set[str]:
    built = last_build(site)
    if built is None:
        raise CannotTest(_("Nothing is known of the last build of {site}. Build it with klarsag build."), site=site)
    if not built.describes(site):
        raise CannotTest(_("{site} is not what the last klarsag build made. Build it again."), site=site)
    changed = {page.address for page in everything} & set(built.changed)
    if not changed:
        raise CannotTest(_("The last build changed no page. Without --changed every page is tested."))
    return changed


def _keep_evidence(file: str, report: Report, settings: Settings | None, language: str) -> list[str]:
    text = translator(language)
    if report.not_tested:
        return [text(_("No evidence is written: the test is not complete."))]
    if not file and settings is None:
        raise CannotTest(_("There is no edition to keep the evidence in: name a file after --evidence."))
    record = evidence(report, settings.language if settings else language)
    if settings and not file:
        return [text(_("The evidence stands in {path}.")).format(path=save_evidence(settings.content, record))]
    write(Path(file), dump(record))
    return [text(_("The evidence stands in {path}.")).format(path=file)]


def _was(settings: Settings, authority: str | None, language: str) -> str:
    try:
        return answers(read_edition(settings.content), authority, language)
    except UnknownAuthority as error:
        told = _("There is no authority “{slug}”. The authorities are: {valid}.")
        raise CannotTest(told, slug=error.slug, valid=", ".join(error.valid)) from error


A11Y = Command(_arguments, _run)
