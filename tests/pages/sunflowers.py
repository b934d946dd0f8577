"""In: nothing. Out: a made-up authority with a Sunflower file that says all there is to say, as a folder and a site."""

from datetime import date
from pathlib import Path

from klarsag.site.edition import Site, read_site

DAY = date(2026, 11, 22)
AUTHORITY = """navn: By Kommune
kortnavn: By
telefon: 11 22 33 44
sprog: [{languages}]
"""
COMMITTEES = "udvalg:\n  - {id: kulturudvalget, navn: Kulturudvalget}\n"
SUNFLOWER = """dato: 2026-10-01
medlemskab:
  oplysninger:
    - {fra: 2026-01, til: 2027-12-31, tekst: Byrådet meldte byen ind., kilde: Aftalen}
steder:
  - navn: Borgerservice
    adresse: Torvet 1, 9999 By
    transport: Bus 2 til Torvet
    indgang: Døren mod haven, uden trin
    elevator: ja
    teleslynge: nej
    telefon: 55 66 77 88
    mail: borger@by.example
    aabningstider:
      - {dage: [mandag, tirsdag], aabner: "10:00", lukker: "12:00"}
      - {dage: mandag, aabner: "13:00", lukker: "15:30"}
    undtagelser:
      - {fra: 2025-12-24, grund: Juleaften i fjor}
      - {fra: 2026-12-24, til: 2026-12-26, grund: Jul}
      - {fra: 2026-12-30, aabner: "10:00", lukker: "11:00"}
    udleverer: [armbånd, pjece]
    sprog: [da, ar]
    oplaert: 2026-03
    betjener:
      tjenester: [Pas og kørekort]
      udvalg: [kulturudvalget]
      emner: ["18"]
      bygninger: [Rådhuset]
  - navn: Biblioteket
    udleverer: [plakat]
"""
PERSIAN = """ordlyd:
  fa:
    overskrift: o
    ting: {armbånd: دستبند}
    viser: "{Ting} v."
    hvor: "{sted} h."
    doeren: "{sted} d."
    gratis: g.
    ansatte: a.
    materiale: "{sprog} m."
    flere_sprog: f.
    alle: l.
    eget_valg: e.
    ikke_ret: i.
    laes_mere: r
    oplyst: "{dato} t."
    scan: "s:"
"""


def sunflower_site(
    root: Path,
    sunflower: str = SUNFLOWER,
    day: date | None = DAY,
    language: str = "da",
    languages: str = "da, en, ar, fa",
) -> Site:
    """The site for `day` of an edition below `root` with two authorities; only By has a Sunflower file.

    `languages` are those that By offers its readers."""
    folder = root / "by"
    folder.mkdir(parents=True, exist_ok=True)
    (root / "nabo").mkdir(parents=True)
    (root / "nabo/myndighed.yaml").write_text("navn: Nabo Kommune\nkortnavn: Nabo\n", "utf-8")
    (folder / "myndighed.yaml").write_text(AUTHORITY.format(languages=languages), "utf-8")
    (folder / "udvalg.yaml").write_text(COMMITTEES, "utf-8")
    if sunflower:
        (folder / "solsikke.yaml").write_text(sunflower, "utf-8")
    site = read_site(root, language, day=day)
    assert [str(finding) for finding in site.edition.findings] == []
    return site


def membership(first: str = "", last: str = "") -> str:
    """SUNFLOWER with a single claim that names these dates."""
    dates = f"fra: {first}, " * bool(first) + f"til: {last}, " * bool(last)
    return SUNFLOWER.replace("fra: 2026-01, til: 2027-12-31, ", dates)
