"""Faithful summaries and their mutations in, what the fact gate says of each out."""

import multiprocessing
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from time import process_time

from benchmarks.facts.faithful import Faithful
from benchmarks.facts.make import Mutation
from klarsag.checks.facts.gate import judged
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding, Severity


@dataclass(frozen=True)
class Verdict:
    """What the gate said of one faithful summary and of its mutations, and the processor seconds of each."""

    item: int
    alarms: tuple[Finding, ...]
    caught: tuple[tuple[Mutation, bool], ...]
    seconds: tuple[float, ...]


_SUMMARIES: list[Faithful] = []  # what a forked process works on; a summary with its basis is never sent to it


def _errors(one: Faithful, summary: EasyRead) -> list[Finding]:
    found = judged(one.basis, one.document, summary)
    return [finding for finding in found if finding.kind.severity is Severity.ERROR]


def _same(finding: Finding) -> tuple[str, str]:
    """What makes two findings the same one: the sentence may have changed around what both are about."""
    said = finding.values.get("said", "")
    return finding.kind.id, "" if said == finding.values.get("sentence") else said


def judge(one: Faithful, item: int, mutations: Sequence[Mutation]) -> Verdict:
    """A mutation is caught when its summary has an error that the faithful one has not."""
    seconds = []
    start = process_time()
    alarms = _errors(one, one.summary)
    seconds.append(process_time() - start)
    faithful: dict[str, Counter[tuple[str, str]]] = {}  # by language
    caught = []
    for mutation in mutations:
        language = mutation.field.rpartition("/")[0]
        if language not in faithful:
            faithful[language] = Counter(map(_same, _errors(one, one.without_change(mutation.field))))
        start = process_time()
        found = Counter(map(_same, _errors(one, one.with_answer(mutation.field, mutation.answer))))
        seconds.append(process_time() - start)
        caught.append((mutation, bool(found - faithful[language])))
    return Verdict(item, tuple(alarms), tuple(caught), tuple(seconds))


def _judge(task: tuple[int, Sequence[Mutation]]) -> Verdict:
    item, mutations = task
    return judge(_SUMMARIES[item], item, mutations)


def measure(summaries: Sequence[Faithful], mutations: Sequence[Mutation], jobs: int = 1) -> Iterator[Verdict]:
    """A verdict for every summary, in order. More `jobs` are processes of their own."""
    by_item: dict[int, list[Mutation]] = defaultdict(list)
    for mutation in mutations:
        by_item[mutation.item].append(mutation)
    tasks = [(item, by_item[item]) for item in range(len(summaries))]
    _SUMMARIES[:] = summaries
    if jobs == 1:
        yield from map(_judge, tasks)
    else:
        with multiprocessing.get_context("fork").Pool(jobs) as pool:
            yield from pool.imap(_judge, tasks, chunksize=4)
