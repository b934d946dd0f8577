"""A "§ 22, stykke 1" of a summary and the record in, whether the record names no such subsection out."""

from klarsag.checks.facts.ledger import Ledger
from klarsag.quantities.quantity import LABEL, Quantity

_SUBSECTION = frozenset({"stk.", "stykke"})


def unknown_subsection(book: Ledger, said: Quantity) -> bool:
    """Whether it is a subsection of a law, and no law of the record has one of this number."""
    return _is_subsection(said) and not any(
        isinstance(fact.what, Quantity) and _is_subsection(fact.what) and fact.what.value == said.value
        for fact in book.quantities
    )


def _is_subsection(figure: Quantity) -> bool:
    return figure.unit == LABEL and figure.heads[:1] != () and figure.heads[0] in _SUBSECTION
