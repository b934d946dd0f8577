"""Findings and `privatliv.yaml` in, those out that nobody has judged; and what was judged and has changed since."""

from collections.abc import Iterable, Iterator, Set

from klarsag.records.document import Document
from klarsag.records.edition import Edition
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.privacy import AcceptedFinding, content_hash
from klarsag.texts import _

STALE = Kind(
    "privacy-accepted-stale",
    Severity.WARNING,
    _("“{rule}” was accepted in a file that has changed since, or is gone."),
    _("What was judged was another text; nobody has looked at this one."),
    _("Look at the file. Accept it again with “klarsag accept”, or take the entry away."),
    wrong="indhold: 4af0150be94b0925   # and the file is another today",
    right="indhold: 9b1c2f7734aa01de",
)
UNMET = Kind(
    "privacy-accepted-unmet",
    Severity.WARNING,
    _("“{rule}” is accepted in a file where it is not found."),
    _("What is accepted without need hides the next mistake."),
    _("Take the entry away, or write the id as “klarsag check” shows it."),
    wrong="- regel: cpr-nummer",
    right="- regel: cpr-number",
)


class Judged:
    """What people have accepted, and whether the files still hold what they looked at then."""

    def __init__(self, edition: Edition) -> None:
        document, privacy = edition.privacy or (None, None)
        self.document: Document | None = document
        self.entries: tuple[AcceptedFinding, ...] = privacy.accepted if privacy else ()
        self._current = {entry.file: _hash(edition, entry.file) for entry in self.entries}
        self._standing = {(entry.rule, entry.file) for entry in self.entries if self.stands(entry)}

    def stands(self, entry: AcceptedFinding) -> bool:
        """Whether the file is what it was when somebody judged it."""
        return self._current[entry.file] == entry.content_hash

    def accepts(self, rule: str, file: str) -> bool:
        """Whether findings with the id `rule` about `file` are accepted, for what the file holds today."""
        return (rule, file) in self._standing


def _hash(edition: Edition, file: str) -> str | None:
    path = edition.root / file
    inside = path.resolve().is_relative_to(edition.root.resolve())
    return content_hash(path) if inside and path.is_file() else None


def outdated(judged: Judged, found: Iterable[tuple[str, str]], own: Set[str]) -> Iterator[Finding]:
    """A finding for each entry that no longer holds, or never did.

    `found`: ids and files of all findings, the accepted ones too. Of ids that are not in `own`, the ids of the rules
    that were asked, only the hash is looked at.
    """
    there = set(found)
    for at, entry in enumerate(judged.entries):
        if judged.document is None:
            return
        path = ("accepteret", at, "regel")
        if not judged.stands(entry):
            yield judged.document.finding(STALE, path, rule=entry.rule)
        elif entry.rule in own and (entry.rule, entry.file) not in there:
            yield judged.document.finding(UNMET, path, rule=entry.rule)
