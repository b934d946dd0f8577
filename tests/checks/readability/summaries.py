"""In: answers. Out: the readability findings of a summary that says just that, for a record of the example edition."""

from functools import cache

from tests.conftest import PROJECT

from klarsag.checks.facts.basis import Basis
from klarsag.checks.readability.rules import unreadable
from klarsag.records.archive import Archive
from klarsag.records.easyread import EasyRead
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding
from klarsag.records.readability import Readability

# Says nothing that a rule would find.
FILLER = "Her står svaret."


@cache
def basis() -> Basis:
    """Item 1 of the example's meeting in Gladsaxe, where an administration recommends and a committee decides."""
    edition = read_edition(PROJECT / "content")
    entry = next(one for one in edition.items if one.authority == "gladsaxe" and one.item.number == "1" and one.open)
    assert entry.open
    return Basis(entry, entry.open, Archive(edition))


def summary(**answers: str) -> EasyRead:
    """A summary by the answers' Danish keys; the others have a filler."""
    filled = dict.fromkeys(("kort", "handler_om", "besluttet", "betyder", "videre"), FILLER)
    return EasyRead.model_validate({**filled, **answers})


def found(limits: Readability | None = None, /, **answers: str) -> list[Finding]:
    """What is found in a summary of these answers."""
    one = basis()
    return list(unreadable(one, one.entry.document, summary(**answers), limits or Readability()))


def kinds(limits: Readability | None = None, /, **answers: str) -> set[str]:
    """The ids of what is found."""
    return {finding.kind.id for finding in found(limits, **answers)}
