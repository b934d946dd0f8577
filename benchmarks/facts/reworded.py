"""Faithful summaries in, those whose sentences were reworded for the fact gate as they first stood out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml

from benchmarks.facts.faithful import SUMMARIES, Faithful

REWORDED = Path(__file__).parent / "reworded.yaml"
_FIELDS = {
    "titel": "title",
    "kort": "brief",
    "handler_om": "about",
    "besluttet": "decided",
    "betyder": "meaning",
    "videre": "next",
}


@dataclass(frozen=True)
class Reworded:
    """A true sentence that the gate could not trace, and the one that took its place: `name` is the summary's."""

    name: str
    field: str
    before: str
    after: str


def reworded(path: Path = REWORDED) -> tuple[Reworded, ...]:
    """Every sentence of the list, in its order."""
    listed = yaml.load(path.read_text("utf-8"), yaml.BaseLoader) or []
    return tuple(
        Reworded(f"{SUMMARIES.name}/{one['sag']}", _FIELDS[one["felt"]], one["foer"], one["nu"]) for one in listed
    )


def as_first_written(summaries: Sequence[Faithful], changes: Sequence[Reworded]) -> Iterator[Faithful]:
    """Each summary of the list as it first stood; a sentence that no longer stands there is a `ValueError`."""
    by_name = {one.name: one for one in summaries}
    for name in dict.fromkeys(change.name for change in changes):
        one = by_name[name]
        for change in reversed([change for change in changes if change.name == name]):
            answer = one.answers[change.field]
            if change.after not in answer:
                raise ValueError(f"{name}: {change.field}: {change.after}")
            answer = answer.replace(change.after, change.before)
            one = replace(one, summary=one.summary.model_copy(update={change.field: answer}))
        yield one
