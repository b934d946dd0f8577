"""What was made and what the gate said of it in, the table and the lists of misses and false alarms out."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from benchmarks.facts.faithful import Faithful
from benchmarks.facts.make import Made
from benchmarks.facts.measure import Verdict

ENOUGH = 60  # mutations of a kind; with fewer the table says so


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:6.1f}" if whole else "     -"


def table(made: Sequence[Made], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """A line for each kind, then the sums."""
    caught = Counter(mutation.kind for verdict in verdicts for mutation, hit in verdict.caught if hit)
    yield f"{'kind':38} {'made':>5} {'caught':>6} {'recall %':>8} {'possible':>8} {'dropped':>7}"
    for kind in made:
        count = len(kind.mutations)
        few = f"  fewer than {ENOUGH}" if count < ENOUGH else ""
        yield (
            f"{kind.kind:38} {count:5} {caught[kind.kind]:6}   {_share(caught[kind.kind], count)}"
            f" {kind.possible:8} {kind.dropped.total():7}{few}"
        )
    total, hits = sum(len(kind.mutations) for kind in made), caught.total()
    seconds = [one for verdict in verdicts for one in verdict.seconds]
    yield f"{'all':38} {total:5} {hits:6}   {_share(hits, total)}"
    yield f"kinds: {len(made)}, {sum(bool(kind.mutations) for kind in made)} of them with mutations"
    mean = sum(seconds) / max(1, len(seconds))
    yield f"processor seconds a summary: {mean:.4f}, the slowest {max(seconds, default=0):.3f}"


def false_alarms(summaries: Sequence[Faithful], verdicts: Sequence[Verdict], first: Sequence[Verdict]) -> Iterator[str]:
    """A line for all faithful summaries, one for each folder of them, and one for all as they first stood (`first`)."""
    by_folder: dict[str, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        by_folder[summaries[verdict.item].folder].append(verdict)
    for name, those in (("faithful summaries", verdicts), *((f"  {name}", those) for name, those in by_folder.items())):
        yield f"{name}: {len(those)}, {_alarmed(those, len(those))}"
    if first:
        yield f"before {len(first)} of them were reworded: {_alarmed([*verdicts, *first], len(verdicts))}"


def _alarmed(verdicts: Sequence[Verdict], whole: int) -> str:
    count = sum(bool(verdict.alarms) for verdict in verdicts)
    return f"with a false alarm: {count} ({_share(count, whole).strip()} %)"


def reasons(made: Sequence[Made]) -> Iterator[str]:
    """Why candidates were dropped, by kind."""
    for kind in made:
        for reason, count in kind.dropped.most_common():
            yield f"{kind.kind:38} {count:5} {reason}"


def missed(summaries: Sequence[Faithful], made: Sequence[Made], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Each mutation that no judge saw: kind, item, the sentence before and after."""
    by_kind = defaultdict(list)
    for verdict in verdicts:
        for mutation, hit in verdict.caught:
            if not hit:
                by_kind[mutation.kind].append(mutation)
    for kind in made:
        if by_kind[kind.kind]:
            yield f"## {kind.kind}: {len(by_kind[kind.kind])} of {len(kind.mutations)} missed"
        for mutation in by_kind[kind.kind]:
            one = summaries[mutation.item]
            yield f"{one.name} · {mutation.field} · {one.document.file}"
            yield f"    - {mutation.before}"
            yield f"    + {mutation.after}"


def alarms(summaries: Sequence[Faithful], verdicts: Sequence[Verdict]) -> Iterator[str]:
    """Each error found in a faithful summary."""
    for verdict in verdicts:
        for finding in verdict.alarms:
            one = summaries[verdict.item]
            yield f"{one.name} · {finding.kind.id} · {one.document.file}"
            yield f"    {finding.values.get('sentence', '')}"
            yield f"    {finding.as_json('da')['message']}"
