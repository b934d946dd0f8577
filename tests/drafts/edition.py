"""In: the front matter and body of an item. Out: a small edition with it on disk, its file and its case."""

from pathlib import Path

from klarsag.drafts.case import Case
from klarsag.drafts.find import found

MEETING = "lindeby/moeder/2024/2024-05-14-socialudvalget"
HALL = """punkt: 2
titel: Beslutning om plan for en ny hal ved skolen
sagsnummer: 24-001234
adgang: åben
indstilling:
  fra: Administrationen
  punkter:
    - planen for en ny hal ved skolen godkendes
    - der afsættes 2,5 mio. kr. til hallen i 2025
beslutning:
  - {til: 1, udfald: godkendt, tekst: Godkendt.}
  - {til: 2, udfald: anbefalet, tekst: Anbefales.}
"""
BODY = """## Sagsprocedure

Socialudvalget, Økonomiudvalget og Byrådet.

## Resumé

I sagen orienteres udvalget om planen for en ny hal ved skolen. Hallen skal være klar den 1. august 2025.

## Sagsbeskrivelse

Administrationen har udarbejdet en plan med 3 rum. Der er plads til 120 børn i hallen. Tabellen nedenfor viser
resten af tallene.

## Økonomiske konsekvenser

Sagen har ingen økonomiske konsekvenser.
"""


def item(root: Path, front: str = HALL, body: str = BODY, name: str = "02-hal.md") -> Path:
    """The file of an item in an edition of its own below `root`."""
    meeting = root / MEETING
    meeting.mkdir(parents=True, exist_ok=True)
    (root / "lindeby/myndighed.yaml").write_text("navn: Lindeby Kommune\nkortnavn: Lindeby\n", "utf-8")
    (root / "lindeby/udvalg.yaml").write_text("udvalg: [{id: socialudvalget, navn: Socialudvalget}]\n", "utf-8")
    (meeting / "moede.yaml").write_text("udvalg: socialudvalget\ndato: 2024-05-14\nstatus: referat\n", "utf-8")
    path = meeting / name
    path.write_text(f"---\n{front}---\n{body}", "utf-8")
    return path


def case(root: Path, front: str = HALL, body: str = BODY) -> Case:
    """The case of an item, as the parts of a draft see it."""
    record = found(item(root, front, body))
    return Case(record.basis, record.limits)
