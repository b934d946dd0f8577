"""An authority's pages about the Sunflower programme: one in each language that it has words in.

They stay when the membership is over, because addresses are for ever; but then they promise nothing.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from klarsag.pages.interface import Interface
from klarsag.pages.languages import SUMMARY, Version, own_name, words_for
from klarsag.pages.page import Asset, Crumb, Page
from klarsag.pages.places import amount, shown_place
from klarsag.pages.trail import to_authority
from klarsag.records.archive import Archive
from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Handout, Sunflower
from klarsag.sunflower import addresses
from klarsag.sunflower.membership import begins, contradictions, ended, ends, holds
from klarsag.sunflower.notice import Line, Part, fill
from klarsag.sunflower.phrases import offered, page_address, phrases
from klarsag.sunflower.places import equipped
from klarsag.texts import _

TITLE = _("The Sunflower in {name}")
# What `pr` says in solsikke.yaml, and the sentence for it; other periods are told as they are written.
PERIODS = {
    "år": _("{amount} kr. a year is set aside for it."),
    "måned": _("{amount} kr. a month is set aside for it."),
    None: _("{amount} kr. is set aside for it."),
}
OTHER_PERIOD = _("{amount} kr. is set aside for it. Period: {period}.")
_GENERAL = ("shows", "free", "staff", "anyone", "own_choice", "no_rights", "dated")

ENDED = _("{name} is no longer a member. The membership ended on {date}.")
LATER = _("{name} is not a member yet. The membership begins on {date}.")
UNKNOWN = _("We do not know whether {name} is a member.")


@dataclass(frozen=True)
class Standing:
    """Why the page promises nothing, as a msgid, and the day on which the membership ended or begins."""

    words: str
    day: date | None = None


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for entry in archive.authorities():
        if entry.sunflower:
            found = _versions(entry, ui.language)
            for version in found:
                yield _page(archive, entry, entry.sunflower, version, found, ui)


def _versions(entry: AuthorityEntry, site: str) -> tuple[Version, ...]:
    """The page in the site's own language first."""
    codes = dict.fromkeys((site, *offered(entry)))
    return tuple(Version(code, own_name(code), page_address(entry, code, site)) for code in codes)


def standing(sunflower: Sunflower, archive: Archive) -> Standing | None:
    """What is the matter with the membership on the day that pages are made for; None while it holds."""
    if holds(sunflower, archive.day):
        return None
    if ended(sunflower, archive.day):
        return Standing(ENDED, ends(sunflower.membership))
    first = begins(sunflower.membership)
    return Standing(LATER, first) if first and archive.day and archive.day < first else Standing(UNKNOWN)


def _page(
    archive: Archive,
    entry: AuthorityEntry,
    sunflower: Sunflower,
    version: Version,
    versions: tuple[Version, ...],
    site: Interface,
) -> Page:
    code, name = version.language, entry.authority.short_name
    ui, other, said = Interface(words_for(code)), code != site.language, _said(sunflower, code)
    wrong = standing(sunflower, archive)
    logo = None if wrong else archive.logo(entry)
    up = Crumb(site(TITLE).format(name=name), entry.sunflower_address, site.language)
    return Page(
        kind="sunflower-translation" if other else "sunflower",
        address=version.address,
        title=ui(TITLE).format(name=name),
        template="sunflower.md.j2",
        head=(version.name,) if other else (),
        trail=(*to_authority(archive, entry.slug, ui), *((up,) if other else ())),
        authority=entry.slug,
        description=_description(entry, said, wrong, ui),
        language=code if other else "",
        versions=versions if len(versions) > 1 else (),
        assets=(Asset(f"{entry.slug}/{logo.file}", f"{entry.address}{logo.file}"),) if logo else (),
        context={
            "code": code,
            "own": SUMMARY,
            "about": entry.authority,
            "sunflower": sunflower,
            "said_of": said,
            "wrong": wrong,
            "disagree": bool(contradictions(sunflower.membership)),
            "places": [shown_place(archive, entry, place, code) for place in sunflower.places],
            "logo": logo,
            "logo_address": f"{entry.address}{logo.file}" if logo else "",
            "ways": None if other else addresses,
            **_budget(sunflower, ui),
        },
    )


def _description(entry: AuthorityEntry, said: Mapping[str, Line], wrong: Standing | None, ui: Interface) -> str:
    if wrong is None:
        return " ".join(str(said[line]) for line in ("shows", "free") if line in said)
    return ui(wrong.words).format(name=entry.authority.name, date=ui.day(wrong.day) if wrong.day else "")


def _said(sunflower: Sunflower, code: str) -> dict[str, Line]:
    """The sentences about the programme by their name, of the first thing that one can get there to wear."""
    said = phrases(sunflower, code)
    if said is None:  # the site's language has always words; another has a page only where it has them
        return {}
    place = next(iter(equipped(sunflower)), None)
    thing = (place and place.worn) or Handout.LANYARD
    name = said.things.get(thing)
    known = {"date": Part(sunflower.date, code, sunflower.date)}
    if name:
        known |= {"thing": Part(name, code), "Thing": Part(name[:1].upper() + name[1:], code)}
    return {line: fill(getattr(said, line), code, known) for line in _GENERAL if name or line != "shows"}


def _budget(sunflower: Sunflower, ui: Interface) -> dict[str, Any]:
    budget = sunflower.budget
    if budget is None:
        return {"set_aside": None, "amount": "", "period": ""}
    return {
        "set_aside": PERIODS.get(budget.period, OTHER_PERIOD),
        "amount": amount(budget.amount, ui.language),
        "period": budget.period or "",
    }
