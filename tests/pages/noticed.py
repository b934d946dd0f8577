"""In: an empty folder. Out: an edition there whose one place hands out lanyards, and its site as it is on a day."""

from datetime import date
from pathlib import Path

from klarsag.site.edition import Site, read_site

DAY = date(2026, 11, 22)
MEETING = "/by/jobudvalget/2026-12-09/"

# The small edition: a place that serves one committee, KLE 15 and the town hall, for a member from 2025 to June 2027.
AUTHORITY = "navn: By Kommune\nkortnavn: By\nsprog: [da, en, ar]\n"
COMMITTEES = "udvalg:\n  - {id: jobudvalget, navn: Jobudvalget}\n  - {id: parkudvalget, navn: Parkudvalget}\n"
PLACES = """steder:
  - navn: Biblioteket
    udleverer: [pjece]
    betjener: {udvalg: [jobudvalget, parkudvalget], emner: ["15", "04"], bygninger: [Rådhuset, Biblioteket]}
  - navn: Borgerservice
    indgang: Dør 3 mod gården
    udleverer: [snor, pjece]
    betjener: {udvalg: [jobudvalget], emner: ["15"], bygninger: [Rådhuset]}
"""
MEMBER = 'dato: "2026"\nmedlemskab:\n  oplysninger:\n    - {fra: "2025", til: 2027-06, kilde: Et notat}\n'
PUBLIC = "sted: Rådhuset, lokale 2\noffentligt: ja\nstatus: dagsorden"
SUMMARY = """letlaest:
  kort: Der kommer 1 kursus.
  handler_om: Et kursus.
  besluttet: Udvalget sagde ja.
  betyder: Intet nyt.
  videre: Sagen er slut.
  gennemset: {af: Ida, dato: 2026-03-01, proevet_med_laesere: nej}
  sprog:
    en: {kort: K, handler_om: H, besluttet: B, betyder: T, videre: V}
    ar: {kort: K, handler_om: H, besluttet: B, betyder: T, videre: V}
"""
# Words of an authority's own, as short as can be.
ARABIC = """ordlyd:
  ar:
    {overskrift: ع, ting: {snor: ش}, viser: "{ting} س.", hvor: "{sted} م.", doeren: "{sted} د.", gratis: ج.,
     ansatte: م., materiale: "{sprog} ل.", flere_sprog: ع., alle: ك., eget_valg: خ., ikke_ret: ح., laes_mere: ق,
     oplyst: "{dato} ت.", scan: ر}
"""


def edition(root: Path, meeting: str = PUBLIC, member: str = MEMBER, places: str = PLACES, phrases: str = "") -> Path:
    """A meeting to come with an open item of KLE 15, one of KLE 04, a closed one of KLE 15; two memos."""
    by = root / "by"
    folder = by / "moeder/2026/2026-12-09-jobudvalget"
    files = {
        by / "myndighed.yaml": AUTHORITY,
        by / "udvalg.yaml": COMMITTEES,
        by / "solsikke.yaml": member + places + phrases,
        folder / "moede.yaml": f"udvalg: jobudvalget\ndato: 2026-12-09\n{meeting}\n",
        folder / "01-kursus.md": f'---\npunkt: 1\ntitel: Kursus\nadgang: åben\nemner: ["15.20"]\n{SUMMARY}---\nEt.\n',
        folder / "02-park.md": '---\npunkt: 2\ntitel: En park\nadgang: åben\nemner: ["04"]\n---\nTekst.\n',
        folder / "03-lukket.md": ("---\npunkt: 3\ntitel: Lukket\nadgang: lukket\nsagsnummer: 26-8-15.20.00-P20\n---\n"),
        by / "notater/2026/2026-02-solsikke.md": (
            "---\ntitel: Om Solsikkesnoren\ndato: 2026-02\nslags: notat\nadgang: åben\n---\nTekst.\n"
        ),
        by / "notater/2026/2026-03-hegn.md": (
            "---\ntitel: Om hegn\ndato: 2026-03\nslags: notat\nadgang: åben\n---\nEn solsikke.\n"
        ),
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def site(root: Path, day: date | None = DAY, language: str = "da") -> Site:
    found = read_site(root, language, day=day)
    assert [finding.as_json("en") for finding in found.edition.findings] == []
    return found
