"""In: a folder. Out: an edition with things in it that nobody may see, and its real site."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from klarsag.site.build import build
from klarsag.site.edition import Site, read_site
from klarsag.site.start import start

MEETING = "content/eksempel/moeder/2026/2026-01-14-kulturudvalget"
ITEM = "eksempel/kulturudvalget/2026-01-14/1-nye-aabningstider-paa-biblioteket"
CLOSED = "eksempel/kulturudvalget/2026-01-14/2-lukket-punkt"
TWIN = "eksempel/kulturudvalget/2026-01-14/4-lukket-punkt"
DAY = date(2026, 11, 15)

TITLE = "Køb af gården Månelyst på Ærøvej"
SECRET = "Sælgeren har fortalt forvaltningen, at gælden er større end prisen, og beder udvalget om hurtig afgørelse."
NOTE = "Advokaten fraråder handlen, fordi jorden under stalden muligvis er forurenet med olie."
SHEET = b"%PDF-1.7\n% tider\n%%EOF\n"
OFFER = b"%PDF-1.7\n% tilbud\n%%EOF\n"
FILES = {
    "02-gaarden.md": f"---\npunkt: 2\ntitel: {TITLE}\nadgang: lukket\n---\n",
    # It holds what a closed item may not hold, so the site has nothing of it; and says nothing of who may read it.
    "03-gaelden.md": f"---\n# {NOTE}\npunkt: 3\ntitel: Gælden\nbilag:\n  - titel: Tilbud\n    fil: bilag/tilbud.pdf\n"
    f"  - titel: Notat\n    fil: bilag/notat.md\n---\n{SECRET}\n",
    "04-meddelelser.md": "---\npunkt: 4\ntitel: Små nyheder\nadgang: lukket\n---\n",
    "05-meddelelser.md": "---\npunkt: 5\ntitel: Små nyheder\nadgang: åben\n---\nIngen.\n",
    "bilag/tider.pdf": SHEET,
    "bilag/tilbud.pdf": OFFER,
    "bilag/notat.md": "Mægleren anbefaler en lavere pris, hvis kommunen overtager den gamle lejekontrakt.\n",
    "bilag/de-samme-tider.pdf": SHEET,
}


@dataclass(frozen=True)
class Built:
    """An edition in `folder`, and its site in `site`."""

    folder: Path
    site: Path

    def read(self) -> Site:
        return read_site(self.folder / "content", "da", day=DAY)


def built(folder: Path) -> Built:
    """Write the edition to `folder` and build its site."""
    start(folder)
    meeting = folder / MEETING
    (meeting / "bilag").mkdir()
    for name, content in FILES.items():
        (meeting / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    first = meeting / "01-nye-aabningstider.md"
    text = first.read_text("utf-8").replace(
        "letlaest:", "bilag:\n  - titel: Tider\n    fil: bilag/tider.pdf\nletlaest:"
    )
    first.write_text(text, "utf-8")
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(f"site_url: https://by.example/klarsag/\n{settings}", "utf-8")
    return Built(folder, build(folder / "mkdocs.yml", folder / "site").folder)
