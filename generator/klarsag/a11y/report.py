"""In: what every page gave in every view. Out: the report that all output is made from: counts, findings by rule."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from klarsag.a11y.pages import BuiltPage
from klarsag.a11y.result import Issue, Level, PageResult
from klarsag.a11y.views import View
from klarsag.records.accessibility import Accepted


@dataclass(frozen=True)
class Place:
    """One element on one page, and the views that it was found in."""

    address: str
    selector: str
    context: str
    views: tuple[View, ...]


@dataclass(frozen=True)
class Group:
    """All places of one rule at one level, or of one accepted entry; `issue` is the first, for its words."""

    issue: Issue
    accepted: Accepted | None
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Counts:
    """One view in figures; `accepted` are needs-review results that an entry explains, `review` the other ones."""

    view: View
    asked: int
    tested: int
    errors: int
    review: int
    accepted: int
    warnings: int
    notices: int
    seconds: float


@dataclass(frozen=True)
class Report:
    """One run. `total` pages are in the site, `pages` were asked for, `chosen` says in words how.

    `seconds` passed by the clock; `accepted` are the edition's entries."""

    site: str
    date: str
    total: int
    pages: tuple[BuiltPage, ...]
    chosen: dict[str, object]
    views: tuple[View, ...]
    results: tuple[PageResult, ...]
    tools: tuple[tuple[str, str], ...]
    seconds: float
    jobs: int
    accepted: tuple[Accepted, ...] = field(default=())

    @property
    def exit_code(self) -> int:
        """2 where a page was not tested, 1 where a rule is broken or a result is unexplained, otherwise 0."""
        if self.not_tested:
            return 2
        return int(bool(self.errors or self.review))

    @cached_property
    def not_tested(self) -> tuple[PageResult, ...]:
        return tuple(result for result in self.results if result.failure)

    @cached_property
    def errors(self) -> tuple[Group, ...]:
        return self._groups(Level.ERROR, None)

    @cached_property
    def review(self) -> tuple[Group, ...]:
        return self._groups(Level.REVIEW, None)

    @cached_property
    def warnings(self) -> tuple[Group, ...]:
        return self._groups(Level.WARNING, None)

    @cached_property
    def explained(self) -> tuple[Group, ...]:
        """One group for each accepted entry that was met."""
        return tuple(group for entry in self.accepted for group in self._groups(Level.REVIEW, entry))

    @property
    def unused(self) -> tuple[Accepted, ...]:
        """Accepted entries that nothing matches any more; only a test of every page can tell."""
        if self.not_tested or len(self.pages) < self.total:
            return ()
        met = [group.accepted for group in self.explained]
        return tuple(entry for entry in self.accepted if entry not in met)

    @property
    def counts(self) -> tuple[Counts, ...]:
        return tuple(self._count(view) for view in self.views)

    @property
    def seconds_a_page(self) -> float:
        """By the clock, for one page in one view."""
        return self.seconds / len(self.results) if self.results else 0.0

    def _entry(self, result: PageResult, issue: Issue) -> Accepted | None:
        if issue.level is not Level.REVIEW:
            return None
        fits = (entry for entry in self.accepted if entry.matches(issue.rule, result.address, issue.selector))
        return next(fits, None)

    def _issues(self) -> Iterator[tuple[PageResult, Issue]]:
        return ((result, issue) for result in self.results for issue in result.issues)

    def _groups(self, level: Level, entry: Accepted | None) -> tuple[Group, ...]:
        found: dict[str, list[tuple[PageResult, Issue]]] = {}
        for result, issue in self._issues():
            if issue.level is level and self._entry(result, issue) == entry:
                found.setdefault(issue.rule, []).append((result, issue))
        groups = [Group(places[0][1], entry, _places(places)) for _, places in sorted(found.items())]
        return tuple(sorted(groups, key=lambda group: -len(group.places)))

    def _count(self, view: View) -> Counts:
        results = [result for result in self.results if result.view == view]
        issues = [(issue.level, self._entry(result, issue)) for result in results for issue in result.issues]
        return Counts(
            view,
            asked=len(results),
            tested=sum(result.failure is None for result in results),
            errors=sum(level is Level.ERROR for level, _ in issues),
            review=sum(level is Level.REVIEW and entry is None for level, entry in issues),
            accepted=sum(level is Level.REVIEW and entry is not None for level, entry in issues),
            warnings=sum(level is Level.WARNING for level, _ in issues),
            notices=sum(result.notices for result in results),
            seconds=sum(result.seconds for result in results),
        )


def _places(found: Sequence[tuple[PageResult, Issue]]) -> tuple[Place, ...]:
    """The same element of the same page is one place, however many views show it."""
    places: dict[tuple[str, str], Place] = {}
    for result, issue in found:
        key = (result.address, issue.selector)
        before = places[key].views if key in places else ()
        views = before if result.view in before else (*before, result.view)
        places[key] = Place(result.address, issue.selector, issue.context, views)
    return tuple(places.values())
