"""A fixture of sentences and what a record says in; whether the fact gate takes the sentence's numbers out.

A sentence that is `true` must pass, one that is `false` must give a finding of the record's numbers.
"""

import re
from pathlib import Path

import pytest

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.figures.quantity_kinds import QUANTITY_KINDS
from klarsag.checks.facts.gate import judged
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition

_CASE = re.compile(r"(true|false): (.+)\nrecord: (.+)")
CASES = _CASE.findall((Path(__file__).parent / "counts.txt").read_text("utf-8"))
MEETING = "nyby/moeder/2025/2025-11-05-socialudvalget"
FILES = {
    "nyby/myndighed.yaml": "navn: Nyby Kommune\nkortnavn: Nyby\nsprog: [da]\n",
    "nyby/udvalg.yaml": "udvalg:\n  - {id: socialudvalget, navn: Socialudvalget}\n",
    f"{MEETING}/moede.yaml": "udvalg: socialudvalget\ndato: 2025-11-05\nstatus: referat\n",
}
ITEM = """---
punkt: 1
titel: Sag
adgang: åben
beslutning:
  - {{udfald: taget til efterretning, tekst: Taget til efterretning.}}
letlaest:
  kort: Udvalget hørte om sagen.
  handler_om: {told}
  besluttet: Udvalget hørte om sagen.
  betyder: Der sker ikke mere.
  videre: Sagen slutter her.
  gennemset: {{af: Redaktionen, dato: 2025-11-06, proevet_med_laesere: nej}}
---
## Sagsbeskrivelse

{record}
"""


@pytest.mark.parametrize(("right", "told", "record"), CASES)
def test_a_number_is_of_what_the_sentence_counts(tmp_path: Path, right: str, told: str, record: str) -> None:
    for name, text in (FILES | {f"{MEETING}/01-sag.md": ITEM.format(told=told, record=record)}).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    edition = read_edition(tmp_path)
    assert not edition.findings
    (entry,) = edition.items
    assert entry.open
    assert entry.open.easy_read
    found = judged(Basis(entry, entry.open, Archive(edition)), entry.document, entry.open.easy_read)
    numbers = [finding.kind.id for finding in found if finding.kind in QUANTITY_KINDS]
    assert (numbers == []) is (right == "true")


def test_the_fixture_is_read_whole() -> None:
    text = (Path(__file__).parent / "counts.txt").read_text("utf-8")
    assert len(CASES) == text.count("record: ") > 0
