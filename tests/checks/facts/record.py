"""A small record that tests of the fact gate tell about, and the kinds of finding that a summary of it gets."""

from pathlib import Path

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.gate import judged
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

MEETING = "moeder/2025/2025-11-05-socialudvalget"
FILES = {
    "myndighed.yaml": "navn: Ny By Kommune\nkortnavn: Ny By\nsprog: [da, en]\n",
    "udvalg.yaml": "udvalg:\n  - {id: socialudvalget, navn: Socialudvalget}\n",
    f"{MEETING}/moede.yaml": "udvalg: socialudvalget\ndato: 2025-11-05\nstart: 17:00\nstatus: referat\n",
}
ITEM = """---
punkt: 1
titel: Hjælp til unge
adgang: åben
beslutning:
  - {{udfald: godkendt, tekst: Godkendt.}}
kommende: [Økonomiudvalget 03.12.2025]
letlaest:
  kort: {brief}
  handler_om: {about}
  besluttet: Udvalget sagde ja.
  betyder: Du kan få hjælp.
  videre: Sagen slutter her.
  gennemset: {{af: Redaktionen, dato: 2025-11-06, proevet_med_laesere: nej}}
  sprog:
    en: {{kort: {english}, handler_om: Help., besluttet: The committee said yes., betyder: Help., videre: End.}}
---
## Hvem hjælpen er til

Hjælpen er til 150 unge på 15-29 år. Antallet faldt fra 180 til 150. En tredjedel af de unge (33 procent) er i job.

Der sendes 34 breve til skolerne, og der holdes 12 møder for forældre. Pladsen er på 60 m2.

## Mål

- Flere unge i job
- Flere unge i skole
- Færre unge alene

## Penge og tid

Kommunen får 4.559.593,73 kr. i alt. Svar senest den 1. maj 2026. Kurset for voksne begynder den 9. juni 2026.
"""


def kinds(folder: Path, brief: str, about: str = "Sagen er om unge.", english: str = "Help.") -> list[str]:
    """The ids of what the gate finds in a summary of the record that says `brief`."""
    for name, text in FILES.items():
        path = folder / "nyby" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    quoted = {name: f'"{text}"' for name, text in (("brief", brief), ("about", about), ("english", english))}
    (folder / "nyby" / MEETING / "01-hjaelp.md").write_text(ITEM.format(**quoted), encoding="utf-8")
    edition = read_edition(folder)
    assert not edition.findings
    (entry,) = edition.items
    assert entry.open
    assert entry.open.easy_read
    basis = Basis(entry, entry.open, Archive(edition))
    return [finding.kind.id for finding in judged(basis, entry.document, entry.open.easy_read)]
