"""What a saved record looks like: as a clerk would write it."""

from pathlib import Path

import pytest

from klarsag.records.document import read_markdown
from klarsag.records.item import AgendaItem
from klarsag.records.load import load_item
from klarsag.records.save import dump, dump_markdown, write

TEXT = """\
---
punkt: 1
titel: 'Budget 2026: første behandling'
adgang: åben
indstilling:
  fra: Forvaltningen
  punkter:
    - budgettet godkendes
    - |-
      udgifterne deles:

      - halvdelen nu
      - halvdelen senere
beslutning:
  - til: 1
    udfald: tiltrådt
kommende:
  - Økonomiudvalget 16.09.2025
---
## Resumé

En tekst.
"""


def _read(folder: Path, text: str) -> tuple[AgendaItem, str]:
    path = folder / "01-budget.md"
    path.write_text(text, "utf-8")
    document = read_markdown(path, path.name)
    item = load_item(document)
    assert isinstance(item, AgendaItem)
    return item, document.body


def test_a_file_written_as_we_write_it_stays_as_it_is(tmp_path: Path) -> None:
    assert dump_markdown(*_read(tmp_path, TEXT)) == TEXT


def test_what_is_left_out_stays_out(tmp_path: Path) -> None:
    item, _body = _read(tmp_path, "---\nadgang: åben\ntitel: Budget\npunkt: 007\n---\n")
    assert dump(item) == "punkt: 007\ntitel: Budget\nadgang: åben\n"


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "record.md"
    write(path, "gammel")

    def fail(*_args: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "chmod", fail)
    with pytest.raises(PermissionError):
        write(path, "ny")
    assert path.read_text("utf-8") == "gammel"
    assert [file.name for file in tmp_path.iterdir()] == ["record.md"]
