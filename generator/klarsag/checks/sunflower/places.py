"""Places that stand twice, do not say what they hand out, where they are or when, or serve an unknown committee."""

from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.load import nearest
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
ADDRESS = Kind(
    "sunflower-place-without-address",
    Severity.WARNING,
    _("The place “{value}” has no address."),
    _("Nobody can find the way there."),
    _("Add “adresse: …”, and “transport: …” where it is known; or “ukendt: …” with the reason why nobody knows."),
    wrong="- navn: Borgerservice",
    right="- navn: Borgerservice\n  adresse: Torvet 1, 9999 Solby",
)
HOURS = Kind(
    "sunflower-place-without-hours",
    Severity.WARNING,
    _("The place “{value}” does not say when it is open."),
    _("People may stand before a closed door, and some of them cannot easily come twice."),
    _("Add “aabningstider”, or “ukendt: …” with the reason why nobody knows them."),
    wrong="- navn: Borgerservice",
    right="- navn: Borgerservice\n  aabningstider:\n    - {dage: [mandag, torsdag], aabner: 10:00, lukker: 15:00}",
)
COMMITTEE = Kind(
    "sunflower-committee-unknown",
    Severity.ERROR,
    _("There is no committee “{value}” in udvalg.yaml that the place could serve."),
    _("The notice would be on no committee's page."),
    _("Did you mean “{nearest}”? Otherwise delete it here, or add the committee to udvalg.yaml."),
    wrong="betjener: {udvalg: [okonomiudvalget]}",
    right="betjener: {udvalg: [oekonomiudvalget]}",
)


def _find(looked: Looked) -> Iterator[Finding]:
    for programme in programmes(looked.edition):
        yield from _twice(programme)
        for index, place in enumerate(programme.sunflower.places):
            why = place.unknown  # the page tells readers, and nobody can do more
            lacks = ((NOTHING, place.hands_out), (ADDRESS, place.address or why), (HOURS, place.opening_hours or why))
            for kind in (kind for kind, known in lacks if not known):
                yield programme.document.finding(kind, ("steder", index, "navn"), value=place.name)
        yield from _unknown(programme)


def _twice(programme: Programme) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for index, place in enumerate(programme.sunflower.places):
        key = place.name.casefold(), (place.address or "").casefold()
        if key in seen:
            yield programme.document.finding(TWICE, ("steder", index, "navn"), value=place.name)
        seen.add(key)


def _unknown(programme: Programme) -> Iterator[Finding]:
    entry = programme.entry
    if entry.committees_document is not None and not entry.committees:
        return  # `udvalg.yaml` has errors of its own, which come first
    known = [body.id for body in entry.committees]
    for index, place in enumerate(programme.sunflower.places):
        for at, committee in enumerate(place.serves.committees):
            if committee not in known:
                path = ("steder", index, "betjener", "udvalg", at)
                near = nearest(committee, known)
                yield programme.document.finding(COMMITTEE, path, value=committee, nearest=near)


PLACES = Check((TWICE, NOTHING, ADDRESS, HOURS, COMMITTEE), _find)
