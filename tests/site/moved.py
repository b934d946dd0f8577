"""What stands in `flyttet.yaml` in; out: an edition with it on disk, and its built site.

The edition is that of tests/documents/edition.py: a meeting with one item, its attachments, and an English summary.
"""

from pathlib import Path

from tests.documents.edition import ITEM, MEETING, edition

from klarsag.records.save import write
from klarsag.site.build import build

MEETING_ADDRESS = "/by/udvalget/2025-01-02/"
HOME = "https://by.example/kommune"
ATTACHMENTS = "  - {titel: Plan, fil: bilag/god.pdf}\n  - {titel: Hele planen, fil: bilag/planen.md}\n"
ENGLISH = "  sprog:\n    en: {kort: a, handler_om: b, besluttet: c, betyder: d, videre: e}\n"
SETTINGS = f"""site_name: By
site_url: {HOME}/
docs_dir: content/sider
theme:
  name: material
plugins:
  - klarsag:
      content: content
      search: no
"""
PLAN = "/År 2024; 'a' & b/"  # a hand-written page
# A page, a way of two steps, a file, a hand-written page, the front page, an address that needs care.
MOVED = f"""flyttet:
  - {{fra: /by/planen/, til: {ITEM}}}
  - {{fra: /by/foerst/, til: /by/siden/, dato: 2025-02-01}}
  - {{fra: /by/siden/, til: {ITEM}}}
  - {{fra: /by/brev/, til: {ITEM}bilag/god.pdf}}
  - {{fra: /by/engelsk/, til: {ITEM}en/}}
  - {{fra: /om-os/, til: /om/}}
  - {{fra: /start/, til: /}}
  - {{fra: /by/plan-for-2024/, til: "{PLAN}"}}
  - fra: "/by/Gamle & nye 'æøå' (2024); 1=1, 2/"
    til: {ITEM}
  - fra: /by/udvalget/2024-12-31/
    til: {MEETING_ADDRESS}
    alt_under: ja
"""


def moved_edition(root: Path, moved: str = MOVED) -> Path:
    """The folder with mkdocs.yml and content/."""
    content = edition(root / "content", ATTACHMENTS, "sprog: [da, en]\n")
    item = content / MEETING.removeprefix("content/") / "01-plan.md"
    write(item, item.read_text("utf-8").replace("bilag:\n", f"{ENGLISH}bilag:\n", 1))
    write(content / "ordliste.yaml", "ord:\n  - {ord: plan, forklaring: Det man vil gøre.}\n")
    write(content / "sider/om.md", "# Om os\n\nEn tekst.\n")
    write(content / f"sider/{PLAN.strip('/')}.md", "# Årets plan\n\nEn tekst.\n")
    write(content / "flyttet.yaml", moved)
    write(root / "mkdocs.yml", SETTINGS)
    return root


def moved_site(root: Path, moved: str = MOVED) -> Path:
    """The same, built: the folder of the site."""
    return build(moved_edition(root, moved) / "mkdocs.yml", root / "site").folder
