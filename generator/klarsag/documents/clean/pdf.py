"""A PDF file in; the same pages without makers' names, earlier versions and what its photographs say, out."""

from io import BytesIO
from pathlib import Path

import pikepdf

from klarsag.documents.carried.pdf import MAKERS, is_jpeg
from klarsag.documents.clean.image import clean_jpeg
from klarsag.documents.pdf.structure import get

# What XMP is kept for: the title, the language, the marks of PDF/UA and PDF/A, and when it was made.
_KEPT = ("dc:title", "dc:language", "dc:format", "pdf:Producer", "xmp:CreateDate", "xmp:ModifyDate", "xmp:CreatorTool")


def is_signed(path: Path) -> bool:
    """Whether a signature in it would break with any change (ISO 32000-1, 12.7.2: SigFlags)."""
    with pikepdf.open(path) as pdf:
        return bool(int(get(pdf.Root, "/AcroForm", "/SigFlags") or 0) & 1)


def clean_pdf(path: Path) -> bytes:
    """Raises pikepdf's errors, for a file with a password, too."""
    with pikepdf.open(path) as pdf:
        info = get(pdf.trailer, "/Info")
        for key in MAKERS if isinstance(info, pikepdf.Dictionary) else ():
            if key in info:
                del info[key]
        if "/Metadata" in pdf.Root:
            with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
                for name in [name for name in xmp if not _is_kept(name)]:
                    del xmp[name]
        for page in pdf.pages:
            if "/Thumb" in page.obj:
                del page.obj["/Thumb"]
        for one in pdf.objects:
            if is_jpeg(one):
                parameters = one.get("/DecodeParms")
                kept = parameters if isinstance(parameters, pikepdf.Dictionary | pikepdf.Array) else None
                one.write(clean_jpeg(one.read_raw_bytes()), filter=pikepdf.Name.DCTDecode, decode_parms=kept)
        out = BytesIO()
        pdf.save(out, encryption=pdf.is_encrypted)
        return out.getvalue()


def _is_kept(name: str) -> bool:
    """`name` as the library gives it, with the namespace in braces."""
    own = any(space in name for space in ("pdfua/ns/id", "pdfa/ns/id"))
    return own or name.endswith(tuple(f"}}{one.partition(':')[2]}" for one in _KEPT))
