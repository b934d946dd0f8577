"""A basis in, what every part of a draft needs of it out: who met, what it is about, its sentences made plain."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from klarsag.checks.facts.basis import Basis, Role
from klarsag.checks.facts.decisions.outcomes import DecidedPoint, points_of
from klarsag.checks.facts.names.bodies import bodies_of
from klarsag.danish.sentences import sentences
from klarsag.drafts.plainer import plainer
from klarsag.drafts.sections import Section, section_of
from klarsag.drafts.topic import topic
from klarsag.records.readability import Readability

_FINISHED = re.compile(r"[.!?]\W*$")
_NOT_READ_ALONE = re.compile(
    r"nedenfor|nedenstående|ovenfor|ovenstående|\btabel|\bfigur|\bbilag|vedhæft|vedlag|\bfølgende\b|se mere|henvises|"
    r"førnævnt|sidstnævnt|førstnævnt|ovennævnt|pågældende|læseforklaring|markering|hhv\.|xx|\bfremstilling\b|_____",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Plain:
    """A sentence of the record made plain: one or more sentences that belong together, in the order of the record.

    `line` is its place in the record's file, `official` how it stands there.
    """

    said: tuple[str, ...]
    section: Section
    order: int
    line: int
    official: str


@dataclass(frozen=True, eq=False)
class Case:
    """A record that is being drafted, with the edition's limits."""

    basis: Basis
    limits: Readability
    named: str = ""  # what it is about, where that is known better than by its title

    @cached_property
    def own_names(self) -> tuple[str, ...]:
        """Every name of the body that met, the longest first."""
        committee = self.basis.committee
        names = committee.all_names if committee else ()
        return tuple(sorted((name for name in names if len(name) > 6), key=len, reverse=True))

    @cached_property
    def authority(self) -> tuple[str, str]:
        """The authority's full and its short name: plain sentences write the short one."""
        authority = self.basis.archive.authority(self.basis.entry.authority).authority
        name, short = authority.name, authority.short_name
        return (name, short) if name != short else (f"{short} Kommune", short)

    @cached_property
    def who(self) -> str:
        """Who decided, as a sentence's subject: "Udvalget", or the body's name where it is no committee."""
        name = self.basis.committee.name if self.basis.committee else "Udvalget"
        return "Udvalget" if name.lower().endswith("udvalget") or name.startswith("Udvalget") else name

    @cached_property
    def topic(self) -> str:
        """What the case is about, for after "om": from its title."""
        return self.named or topic(self.basis.record.title, self.basis.entry.body, self.own_names, self.authority)

    @cached_property
    def points(self) -> tuple[DecidedPoint, ...]:
        """What the body that met decided, point by point."""
        bodies = bodies_of(self.basis)
        return tuple(one for one in points_of(self.basis) if one.body is None or bodies.is_own(one.body))

    @cached_property
    def others(self) -> tuple[DecidedPoint, ...]:
        """What other bodies decided."""
        return tuple(one for one in points_of(self.basis) if one not in self.points)

    @cached_property
    def sentences(self) -> tuple[Plain, ...]:
        """The sentences of the case that can be read alone, each made plain."""
        return tuple(self._sentences())

    def _sentences(self) -> Iterator[Plain]:
        order, told = 0, set[str]()
        for passage in self.basis.passages:
            if passage.role is not Role.TEXT:
                continue
            section = section_of(passage.context)
            for official in sentences(passage.text):
                if not _FINISHED.search(official) or _NOT_READ_ALONE.search(official) or official in told:
                    continue
                told.add(official)
                said = tuple(plainer(official, self.own_names, self.authority))
                if said:
                    order += 1
                    yield Plain(said, section, order, passage.line, official)
