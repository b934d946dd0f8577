"""A fixture of records and sentences in; what the gate finds in each sentence as an answer of a summary out.

A record begins with `== name`, then its front matter, `--`, its text, `--`, and its sentences, one a line:
`field | sentence | expected ids`. `-` expects nothing. `besluttet*` is the answer that the other lines stand beside.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.decisions import outcome_kinds, vote_kinds
from klarsag.checks.facts.gate import judged
from klarsag.checks.facts.names import name_kinds
from klarsag.records.archive import Archive
from klarsag.records.easyread import EasyRead
from klarsag.records.edition import read_edition

HERE = Path(__file__).parent
OURS = frozenset(kind.id for kind in (*name_kinds.ALL, *outcome_kinds.ALL, *vote_kinds.ALL))
MEETING = "nyby/moeder/2025/2025-11-05-socialudvalget"
FILES = {
    "nyby/myndighed.yaml": "navn: Nyby Kommune\nkortnavn: Nyby\nsprog: [da, en, pl]\n",
    "nyby/udvalg.yaml": (
        "udvalg:\n  - {id: socialudvalget, navn: Social- og Sundhedsudvalget, forkortelse: SSU}\n"
        "  - {id: oekonomiudvalget, navn: Økonomiudvalget, forkortelse: ØU}\n"
    ),
    f"{MEETING}/moede.yaml": (
        "udvalg: socialudvalget\ndato: 2025-11-05\nstatus: referat\ndeltagere:\n"
        "  - {navn: Linda Heegaard, parti: F}\n  - {navn: Claus Jensen, parti: V}\n"
        "  - {navn: Mette Lund, parti: A, fremmoede: afbud}\n  - {navn: Ali Yildiz, parti: Ø}\n"
    ),
}
FIELDS = ("titel", "kort", "handler_om", "besluttet", "betyder", "videre")


@dataclass(frozen=True)
class Line:
    """A sentence of a fixture: the record it is told of, the answer it stands in, and the ids that are expected."""

    record: str
    field: str
    text: str
    expected: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """A record of a fixture: front matter, text, the answer that other lines stand beside, its lines."""

    name: str
    data: str
    body: str
    decided: str
    lines: tuple[Line, ...]


def fixtures(file: str) -> Iterator[Told]:
    """Every record of the fixture `file`."""
    for block in (HERE / file).read_text("utf-8").split("== ")[1:]:
        head, body, sentences = block.split("\n--\n")
        name, _end, data = head.partition("\n")
        lines, decided = [], "Det står der ikke noget om."
        for line in sentences.strip().splitlines():
            if line.startswith("#"):
                continue
            field, text, expected = (part.strip() for part in line.split(" | "))
            if field == "besluttet*":
                decided = text
            ids = tuple(f"fact-{one}" for one in expected.split()) if expected != "-" else ()
            lines.append(Line(name, field.rstrip("*"), text, ids))
        yield Told(name, data, body, decided, tuple(lines))


def basis(told: Told, folder: Path) -> Basis:
    """The record of `told`, written to `folder` and read."""
    files = {**FILES, f"{MEETING}/01-sag.md": f"---\npunkt: 1\nadgang: åben\n{told.data}\n---\n{told.body}\n"}
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    edition = read_edition(folder)
    assert not edition.findings, [finding.as_json("en") for finding in edition.findings]
    (entry,) = edition.items
    assert entry.open
    return Basis(entry, entry.open, Archive(edition))


def found(record: Basis, told: Told, line: Line, ours: frozenset[str] = OURS) -> tuple[str, ...]:
    """The ids among `ours` of the findings in a summary that is empty but for the line, in order and each once."""
    language, _slash, field = line.field.rpartition("/")
    own = {name: "Se sagen." for name in FIELDS} | {"besluttet": told.decided}
    answers = {**own, **({"sprog": {language: {**own, field: line.text}}} if language else {field: line.text})}
    summary = EasyRead.model_validate(yaml.load(yaml.safe_dump(answers, allow_unicode=True), yaml.BaseLoader))
    findings = judged(record, record.entry.document, summary)
    return tuple(dict.fromkeys(one.kind.id for one in findings if one.kind.id in ours))
