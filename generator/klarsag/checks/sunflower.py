"""Sunflower places that stand twice, or do not say what they hand out."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TWICE = Kind(
    "sunflower-place-twice",
    Severity.ERROR,
    _("The place “{value}” stands twice."),
    _("A reader could not tell which of the two is right."),
    _("Make the two one."),
    wrong="- navn: Borgerservice\n- navn: Borgerservice",
    right="- navn: Borgerservice",
)
NOTHING = Kind(
    "sunflower-hands-out-nothing",
    Severity.WARNING,
    _("The place “{value}” does not say what one can get there."),
    _("People may travel there in vain."),
    _("Add “udleverer: [snor]”, or delete the place."),
    wrong="- navn: Borgerservice",
    right="- navn: Borgerservice\n  udleverer: [snor, plakat]",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for authority in looked.edition.authorities:
        document = authority.sunflower_document
        if document is None or authority.sunflower is None:
            continue
        seen: set[tuple[str, str]] = set()
        for index, place in enumerate(authority.sunflower.places):
            key = place.name.casefold(), (place.address or "").casefold()
            if key in seen:
                yield document.finding(TWICE, ("steder", index, "navn"), value=place.name)
            seen.add(key)
            if not place.hands_out:
                yield document.finding(NOTHING, ("steder", index, "navn"), value=place.name)


SUNFLOWER = Check((TWICE, NOTHING), _find)
