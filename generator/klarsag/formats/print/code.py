"""An address in, its QR code as a drawing out (ISO/IEC 18004)."""

from dataclasses import dataclass
from io import BytesIO

import segno

from klarsag.formats.print.failure import CannotPrint
from klarsag.texts import _

_QUIET = 4  # modules of white around the symbol, as the standard asks


@dataclass(frozen=True)
class Code:
    """`grown` is how much larger the drawing is than the symbol in it, because of the white around."""

    svg: str
    grown: float


def code(address: str) -> Code:
    """Level Q: a quarter may be lost to a crease or a stain. Raises CannotPrint for an address that it cannot hold."""
    try:
        made = segno.make(address, error="q", micro=False)
    except segno.DataOverflowError:
        raise CannotPrint(_("The address {address} is too long for a QR code."), address=f"{address[:60]}…") from None
    drawn = BytesIO()
    made.save(drawn, kind="svg", border=_QUIET, dark="#000", light="#fff", xmldecl=False, nl=False)
    modules, _height = made.symbol_size(border=0)
    return Code(drawn.getvalue().decode(), (modules + 2 * _QUIET) / modules)
