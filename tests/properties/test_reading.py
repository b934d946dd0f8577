"""Reading an edition never fails, whatever its files hold: it finds."""

import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.texts import LANGUAGES

EXAMPLE = Path(__file__).parent.parent.parent / "content"
_SETTINGS = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=40
)
_FILES = (
    "ordliste.yaml",
    "by/myndighed.yaml",
    "by/udvalg.yaml",
    "by/solsikke.yaml",
    "by/moeder/2025/2025-01-02-udvalget/moede.yaml",
    "by/moeder/2025/2025-01-02-udvalget/01-plan.md",
    "by/notater/2025/2025-01-02-notat.md",
    "sider/om.md",
)
_PIECES = st.sampled_from(
    [b"---\n", b"...\n", b": ", b"\n", b"  ", b"\t", b"- ", b"[", b"]", b"{", b"}", b'"', b"'", b"&a", b"*a", b"!x",
     b"|\n",
     b">\n", b"#", b"%", b"@", b"\xe6", b"\xef\xbb\xbf", b"\0", b"\r", b"\xe2\x80\xa8", b"punkt", b"adgang", b"lukket",
     b"titel: a\n", b"? ", b"<<: *a\n", b"[" * 200, b"\xf0\x9f\x98\x80", b"0", b"-1", b"letlaest:\n  sprog: {da: x}\n"]
)  # fmt: skip


def _told(root: Path) -> None:
    edition = read_edition(root)
    for finding in run(edition, Archive(edition), {}):
        assert finding.line >= 1
        assert finding.column >= 1
        for language in LANGUAGES:
            finding.as_json(language)


@pytest.mark.parametrize("name", _FILES)
@_SETTINGS
@given(raw=st.one_of(st.binary(max_size=80), st.lists(_PIECES, max_size=12).map(b"".join)))
def test_any_bytes(tmp_path: Path, name: str, raw: bytes) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"---\n" + raw + b"\n---\n" if name.endswith(".md") and len(raw) % 2 else raw)
    _told(tmp_path)


@pytest.fixture
def example(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "content")
    return tmp_path / "content"


@_SETTINGS
@given(seed=st.integers(), piece=_PIECES, data=st.data())
def test_a_good_edition_with_an_accident(example: Path, seed: int, piece: bytes, data: Any) -> None:
    """A few bytes cut out, put in or moved in a file of the example edition."""
    chance = random.Random(seed)
    files = sorted(path for path in example.rglob("*") if path.suffix in (".md", ".yaml") and path.is_file())
    path = chance.choice(files)
    good = path.read_bytes()
    start = chance.randrange(len(good) + 1)
    end = min(len(good), start + chance.choice([0, 1, 5, 60, 2000]))
    action = data.draw(st.sampled_from(["cut", "insert", "replace", "move", "twice"]))
    bad = {
        "cut": good[:start] + good[end:],
        "insert": good[:start] + piece + good[start:],
        "replace": good[:start] + piece + good[end:],
        "move": good[end:] + good[start:end] + good[:start],
        "twice": good[:end] + good[start:],
    }[action]
    try:
        path.write_bytes(bad)
        _told(example)
    finally:
        path.write_bytes(good)
