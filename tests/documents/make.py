"""In: nothing. Out: the PDF files of the broken edition, each with the one mistake that its name says.

`python -m tests.documents.make` writes them; they are kept in git, so that the edition is the same everywhere.
"""

import zlib
from io import BytesIO
from pathlib import Path

import pikepdf
from tests.conftest import PROJECT
from tests.documents.pdfs import LETTERS, PICTURE, Wish, pdf

NOTES = PROJECT / "tests" / "fixtures" / "broken" / "gladsaxe" / "notater"
WISHES = {
    "2025/bilag/billede.pdf": Wish(contents=(PICTURE,)),
    "2025/bilag/to-billeder.pdf": Wish(contents=(LETTERS, PICTURE, PICTURE)),
    "2025/bilag/laast.pdf": Wish(owner_password="hemmelig", accessibility=False),
    "2025/bilag/adgangskode.pdf": Wish(owner_password="hemmelig", user_password="ogsaa hemmelig"),
    "2025/bilag/uden-koder.pdf": Wish(tagged=False),
    "2025/bilag/felt.pdf": Wish(field=""),
    "2025/bilag/tabel.pdf": Wish(header_cells=False),
    "2025/bilag/figur.pdf": Wish(alt=""),
    "2025/bilag/uden-sprog.pdf": Wish(language=None),
    "2025/bilag/filnavn.pdf": Wish(title="Microsoft Word - Dokument1.docx"),
    "2025/bilag/skjult-titel.pdf": Wish(shows_title=False),
    "2025/bilag/lang.pdf": Wish(contents=(LETTERS,) * 21),
    "2025/bilag/engelsk.pdf": Wish(language="en-GB"),
    "2017/bilag/gammel.pdf": Wish(tagged=False, language=None, title=None),
}


def bomb(unpacked: int = 300_000_000) -> bytes:
    """A PDF of some kilobytes whose page unpacks to `unpacked` bytes: packed, and packed once more."""
    packer = zlib.compressobj(9)
    step = b" " * 1_000_000
    once = b"".join(packer.compress(step) for _ in range(unpacked // len(step))) + packer.flush()
    made = pikepdf.Pdf.new()
    stream = pikepdf.Stream(made, zlib.compress(once, 9))
    stream.Filter = pikepdf.Array([pikepdf.Name.FlateDecode, pikepdf.Name.FlateDecode])
    page = pikepdf.Dictionary(Type=pikepdf.Name.Page, MediaBox=pikepdf.Array([0, 0, 595, 842]), Contents=stream)
    made.pages.append(pikepdf.Page(page))
    out = BytesIO()
    # Kept as it is packed: the library would undo one of the two.
    made.save(out, deterministic_id=True, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    return out.getvalue()


def files() -> dict[str, bytes]:
    """Path below the memos' folder → content."""
    good = pdf(Wish(contents=(LETTERS, LETTERS)))
    return {
        **{name: pdf(wish) for name, wish in WISHES.items()},
        "2025/bilag/afkortet.pdf": good[: good.rindex(b"xref")],  # the end is missing: the library puts it together
        "2025/bilag/stump.pdf": good[:60],
        "2025/bilag/bombe.pdf": bomb(),
        "2025/bilag/forkert-navn.doc": good,
    }


if __name__ == "__main__":
    for name, content in files().items():
        path: Path = NOTES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
