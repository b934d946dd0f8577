"""An edition, its archive and the findings of its check in, the Overview out: all figures of it, no words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from klarsag.overview.coverage import Coverage, by_language, coverage, grouped
from klarsag.overview.distribution import Span, distribution
from klarsag.overview.row import Row, State, rows
from klarsag.records.archive import Archive
from klarsag.records.edition import Edition
from klarsag.records.finding import Finding, Severity
from klarsag.records.readability import Readability


@dataclass(frozen=True)
class Counted:
    """The findings of one kind, as the check sorts them: at least one."""

    findings: tuple[Finding, ...]

    @property
    def files(self) -> int:
        return len({finding.file for finding in self.findings})


@dataclass(frozen=True)
class Overview:
    """What staff see of an edition. `root` is its folder as it was named, so that commands can be copied.

    `rows` stand by need: `needs` says how. `committees` are keyed by authority and id (None: memos that name none),
    `names` gives the words for each and, under None, for the authority. `limit` is the LIX above which the edition
    warns of an answer; here it is held against whole summaries.
    """

    root: Path
    rows: tuple[Row, ...]
    closed: int
    limit: int
    names: Mapping[tuple[str, str | None], str]
    all: Coverage
    authorities: Mapping[str, Coverage]
    committees: Mapping[tuple[str, str | None], Coverage]
    years: Mapping[str, Coverage]
    languages: Mapping[tuple[str, str], Coverage]
    spans: tuple[Span, ...]
    kinds: tuple[Counted, ...]

    def in_state(self, state: State) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if row.state is state)


def overview(edition: Edition, archive: Archive, findings: Sequence[Finding]) -> Overview:
    """Measures every record, so it takes about as long as reading them."""
    limit = (edition.readability[1] if edition.readability else Readability()).lix_warning
    found = rows(archive)
    # A committee that udvalg.yaml does not know, which a finding tells, keeps its id.
    named: dict[tuple[str, str | None], str] = {
        (row.authority, row.committee): row.committee for row in found if row.committee
    }
    for entry in archive.authorities():
        named[entry.slug, None] = entry.authority.short_name
        named |= {(entry.slug, committee.id): committee.name for committee in entry.committees}
    return Overview(
        root=edition.root,
        rows=tuple(sorted(found, key=lambda row: needs(row, limit))),
        closed=sum(entry.closed is not None for entry in archive.all_items()),
        limit=limit,
        names=named,
        all=coverage(row.state for row in found),
        authorities=grouped(found, lambda row: row.authority),
        committees=grouped(found, lambda row: (row.authority, row.committee)),
        years=dict(sorted(grouped(found, lambda row: row.year).items(), reverse=True)),
        languages=by_language(found),
        spans=distribution(found),
        kinds=_kinds(findings),
    )


def needs(row: Row, limit: int) -> tuple[int, int, str]:
    """A key that sorts by need: what readers have lost or wait for, what is too hard, what is missing, the rest.

    Among equals the summary with the highest LIX comes first; without a summary the case with most long words, since
    a form of seven words may have any LIX, and nobody waits for it to be told again.
    """
    hard = row.summary.value if row.summary else 0
    if row.state is State.MISSING:
        rank, hard = 3, row.case.long_words if row.case else 0
    elif row.state is State.CURRENT:
        rank = 2 if hard > limit else 4
    else:
        rank = 0 if row.state is State.STALE else 1
    return rank, -hard, row.file


_LOUDEST = (Severity.ERROR, Severity.WARNING, Severity.NOTICE)


def _kinds(findings: Sequence[Finding]) -> tuple[Counted, ...]:
    """Errors first, then the most frequent."""
    found: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        found[finding.kind.id].append(finding)
    counted = [Counted(tuple(of_kind)) for of_kind in found.values()]
    return tuple(
        sorted(
            counted,
            key=lambda one: (
                _LOUDEST.index(one.findings[0].kind.severity),
                -len(one.findings),
                one.findings[0].kind.id,
            ),
        )
    )
