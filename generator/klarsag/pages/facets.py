"""A planned page in, what the search knows of it out: its kind in words, where, when, its filters."""

from dataclasses import dataclass

from klarsag.danish.slug import slugify
from klarsag.pages.interface import Interface
from klarsag.pages.outcomes import WORDS, summary
from klarsag.pages.page import Page
from klarsag.records.archive import Archive
from klarsag.records.values import Outcome
from klarsag.texts import _

# The kinds of page that are searched, each with its name in a result. Lists are not: they repeat the titles of what
# they lead to, and so is a case, which is found by its number on each of its items.
SEARCHED = {
    "item": _("Item {number}"),
    "closed": _("Closed item {number}"),
    "memo": _("Memo"),
    "meeting": _("Meeting"),
    "committee": _("Committee"),
    "authority": _("Authority"),
    "glossary": _("Glossary"),
    "sunflower": _("The Sunflower programme"),
    "sunflower-staff": _("The Sunflower programme"),
}
HAND_WRITTEN = _("About the site")


@dataclass(frozen=True)
class Facets:
    """`day` is as exact as the record's own date ("2025-09-08", "2011-03"), `words` the same for a reader.

    `authority`, `committee` and the first of each outcome are the values of the search's filters: short, and fit for an
    address; the second of each outcome is its words.
    """

    label: str
    place: str = ""
    day: str = ""
    words: str = ""
    authority: str | None = None
    committee: str | None = None
    outcomes: tuple[tuple[str, str], ...] = ()
    case: str = ""
    topics: tuple[str, ...] = ()

    @property
    def year(self) -> str:
        return self.day[:4]

    @property
    def spellings(self) -> str:
        """The day as people type it: "08.09.2025 8.9.2025 2025-09-08"."""
        if len(self.day) != 10:
            return ""
        year, month, day = self.day.split("-")
        return " ".join(dict.fromkeys([f"{day}.{month}.{year}", f"{int(day)}.{int(month)}.{year}", self.day]))


def outcome_value(outcome: Outcome) -> str:
    """An outcome as the filter's value: "taget til efterretning" gives "taget-til-efterretning"."""
    return slugify(outcome.value)


def facets(page: Page, archive: Archive, ui: Interface) -> Facets | None:
    """What the search knows of a page; None where its kind is not searched."""
    if page.kind not in SEARCHED:
        return None
    label = ui(SEARCHED[page.kind]).format(number=page.meta.get("number", ""))
    if page.authority is None:
        return Facets(label)
    short = archive.authority(page.authority).authority.short_name
    known = archive.committee(page.authority, page.committee) if page.committee else None
    own = page.kind in ("authority", "committee")  # its name is the title of the result
    day = _day(page)
    return Facets(
        label,
        place=", ".join(([known.name] if known and not own else []) + ([short] if page.kind != "authority" else [])),
        day=day,
        words=ui.day(day) if day else "",
        authority=page.authority,
        committee=page.committee,
        outcomes=tuple((outcome_value(one), ui(WORDS[one][0])) for one in summary(page.context["record"]))
        if page.kind in ("item", "memo")
        else (),
        case=case.number if (case := page.context.get("case")) else "",
        topics=tuple(name for _code, name in page.context.get("topics", ())) if page.kind in ("item", "memo") else (),
    )


def _day(page: Page) -> str:
    if page.kind == "meeting":
        return str(page.context["meeting"].date)
    return str(page.context["date"]) if page.kind in ("item", "closed", "memo") else ""
