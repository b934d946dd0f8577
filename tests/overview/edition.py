"""In: an empty folder. Out: a small edition there, with a summary in each state, and its overview."""

from pathlib import Path

from klarsag.checks.check import Looked
from klarsag.checks.summaries import SUMMARIES
from klarsag.overview.overview import Overview, overview
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

REVIEWED = "  gennemset: {af: Ida, dato: 2025-03-01, proevet_med_laesere: nej}\n"
CHANGED = f"{REVIEWED}  kilde: 0000000000000000\n"
ENGLISH = "  sprog:\n    en: {kort: New, handler_om: New, besluttet: New, betyder: New, videre: New}\n"
EASY = "Byen får en ny bro."  # 5 words, 1 sentence, none long
HARD = "Kommunalbestyrelsen godkender trafiksikkerhedsplanen."  # 3 words, 1 sentence, all long
CASE = "Broen er af træ. Forvaltningen foreslår en bro af stål."  # 10 words, 2 sentences, 2 long
MEETING = "by/moeder/2025/2025-01-08-udvalget"
CURRENT, DRAFT, STALE, MISSING, CLOSED = (
    f"{MEETING}/{number:02}-{name}.md" for number, name in enumerate(("bro", "kladde", "nyt", "uden", "lukket"), 1)
)
MEMO = "by/notater/2024/2024-05-01-svaer.md"


def answers(text: str, more: str) -> str:
    told = "".join(f"  {key}: {text}\n" for key in ("kort", "handler_om", "besluttet", "betyder", "videre"))
    return f"letlaest:\n{told}{more}"


def small(root: Path) -> Path:
    """Writes the edition; returns `root`."""
    texts = {
        "by/myndighed.yaml": "navn: By Kommune\nkortnavn: By\nsprog: [da, en]\n",
        "by/udvalg.yaml": "udvalg:\n  - {id: udvalget, navn: Udvalget}\n",
        f"{MEETING}/moede.yaml": "udvalg: udvalget\ndato: 2025-01-08\nstatus: referat\n",
        CURRENT: f"---\npunkt: 1\ntitel: Ny bro\nadgang: åben\n{answers(EASY, REVIEWED + ENGLISH)}---\n{CASE}\n",
        DRAFT: f"---\npunkt: 2\ntitel: <b>Kladde</b>\nadgang: åben\n{answers(EASY, ENGLISH)}---\n{CASE}\n",
        STALE: f"---\npunkt: 3\ntitel: Nyt i sagen\nadgang: åben\n{answers(EASY, CHANGED)}---\n{CASE}\n",
        MISSING: f"---\npunkt: 4\ntitel: Uden\nadgang: åben\n---\n{CASE}\n",
        CLOSED: "---\npunkt: 5\ntitel: Hemmelig\nadgang: lukket\n---\n",
        MEMO: f"---\ntitel: Svært\ndato: 2024-05-01\nslags: notat\nadgang: åben\n{answers(HARD, REVIEWED)}---\n",
    }
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def seen(root: Path) -> Overview:
    """The overview of the edition in `root`, with the findings about its summaries."""
    edition = read_edition(root)
    archive = Archive(edition)
    return overview(edition, archive, [*edition.findings, *SUMMARIES.find(Looked(edition, archive))])
