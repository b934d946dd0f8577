"""Orders in, PDF files in a folder out, with a sentence for each that cannot be printed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from klarsag.formats.print.failure import CannotPrint
from klarsag.formats.print.mark import Mark, mark
from klarsag.formats.print.orders import Order, page_address
from klarsag.formats.print.pdf import KINDS, pdf
from klarsag.formats.print.sheet import sheet
from klarsag.records.save import write_bytes


@dataclass(frozen=True)
class Made:
    """A file that was written; `left_out` names the lines (`Sheet.lines`) that there was no room for."""

    path: Path
    order: Order
    kind: str
    left_out: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        return {
            "file": str(self.path),
            "authority": self.order.entry.slug,
            "place": self.order.slug,
            "language": self.order.language,
            "kind": self.kind,
            "left_out": list(self.left_out),
        }


def make(
    orders: Sequence[Order], content: Path, site: str, own: str, out: Path
) -> tuple[list[Made], list[CannotPrint]]:
    """Write `out`/<authority>/<place>/<kind>-<language>.pdf for each order.

    `content` is the edition's folder, `site` the site's address, `own` its language. What cannot be printed has no file
    afterwards: an older one of that name would be taken for the new one.
    """
    made: list[Made] = []
    failed: list[CannotPrint] = []
    marks = _marks(orders, content, failed)
    for order in orders:
        for kind in KINDS:
            path = out / order.entry.slug / order.slug / f"{kind.name}-{order.language}.pdf"
            try:
                address, author = page_address(order, site, own), order.entry.authority.name
                words = sheet(
                    order.sunflower, order.place, order.language, author, address, marks.get(order.entry.slug)
                )
                printed = pdf(words, kind)
            except CannotPrint as failure:
                failed.append(failure)
                path.unlink(missing_ok=True)
                continue
            write_bytes(path, printed.data)
            made.append(Made(path, order, kind.name, printed.left_out))
    return made, failed


def _marks(orders: Sequence[Order], content: Path, failed: list[CannotPrint]) -> Mapping[str, Mark]:
    """The programme's mark for each authority that may show it, read once. Sheets are printed without a broken one."""
    found: dict[str, Mark] = {}
    for slug, sunflower in {order.entry.slug: order.sunflower for order in orders}.items():
        if sunflower.logo:
            try:
                found[slug] = mark(sunflower.logo, content / slug)
            except CannotPrint as failure:
                failed.append(failure)
    return found
