"""What a record says of its attachments in; a small edition on disk out, with one item that has them."""

from pathlib import Path

from tests.documents.pdfs import PICTURE, Wish, pdf

MEETING = "by/moeder/2025/2025-01-02-udvalget"
ITEM = "/by/udvalget/2025-01-02/1-plan/"
SUMMARY = """letlaest:
  kort: Kort fortalt.
  handler_om: Sagen handler om en prøve.
  besluttet: Udvalget sagde ja.
  betyder: Det betyder ikke noget for dig.
  videre: Der sker ikke mere.
  gennemset: {af: Redaktionen, dato: 2026-11-22, proevet_med_laesere: nej}
"""
FILES = {
    "god.pdf": pdf(),
    "scannet.pdf": pdf(Wish(contents=(PICTURE,))),
    "uden-koder.pdf": pdf(Wish(tagged=False)),
    "ukendt-sprog.pdf": pdf(Wish(language=None)),
    "plan.docx.pdf": b"PK\x03\x04" + bytes(40),
    "planen.md": b"## Planen\n\nHele teksten.\n\n![Kort over byen](bilag/kort.svg)\n",
    "kort.svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
}


def edition(root: Path, attachments: str, contact: str = "", day: str = "2025-01-02") -> Path:
    """The edition's folder. `attachments`: the entries below `bilag:`; `contact`: more of `myndighed.yaml`."""
    meeting = root / MEETING.replace("2025/2025-01-02", f"{day[:4]}/{day}")
    (meeting / "bilag").mkdir(parents=True)
    (root / "by/myndighed.yaml").write_text(f"navn: By Kommune\nkortnavn: By\n{contact}", "utf-8")
    (root / "by/udvalg.yaml").write_text("udvalg:\n  - {id: udvalget, navn: Teknikudvalget}\n", "utf-8")
    (meeting / "moede.yaml").write_text(f"udvalg: udvalget\ndato: {day}\nstatus: referat\n", "utf-8")
    head = f"punkt: 1\ntitel: Plan\nadgang: åben\n{SUMMARY}bilag:\n{attachments}"
    (meeting / "01-plan.md").write_text(f"---\n{head}---\n\n## Sagen\n\nEn plan.\n", "utf-8")
    for name, content in FILES.items():
        (meeting / "bilag" / name).write_bytes(content)
    return root
