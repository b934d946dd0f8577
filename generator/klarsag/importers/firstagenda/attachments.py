"""An item's attachments as its JSON names them in, records of them out: the address where each is published."""

from klarsag.importers.firstagenda.shape import Json, entries, identity, text
from klarsag.records.attachment import Attachment

NOT_INCLUDED = "Filen fulgte ikke med fra kilden."


def attachments(item: Json, base: str | None) -> tuple[Attachment, ...]:
    """Attachments in the source's order. Without a known address they are named, with the reason why no file is there.

    The address is that of FirstAgenda Publication: `<base>/vis/pdf/bilag/<Id>`.
    """
    named = sorted(enumerate(entries(item, "Bilag")), key=lambda pair: (_order(pair[1]), pair[0]))
    found = []
    for _, attachment in named:
        key = identity(attachment)
        address = f"{base}/vis/pdf/bilag/{key}" if base and key else None
        withheld = None if address else NOT_INCLUDED
        found.append(Attachment(title=text(attachment, "Navn") or "–", address=address, withheld=withheld, id=key))
    return tuple(found)


def _order(attachment: Json) -> int:
    value = attachment.get("Order")
    return value if isinstance(value, int) else 0
