"""The server's own settings with two values of the editors': the rest stays as it is, whatever is pushed."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from tests.publish.pushed.hostile import OUTSIDE, SETTINGS, Hostile

from klarsag.publish.failure import CannotPublish
from klarsag.publish.pushed.own import harmless, settings
from klarsag.publish.pushed.top_level import top_level

OTHERS = """# Serverens egne
theme: {name: material, font: no}
hooks: [egen.py]
plugins:
  - klarsag: {language: da}   # dansk
  - social: !ENV [SOCIAL, x]
"""
# What a name can look like in the server's own file.
NAMES = ("site_name: Beslutninger\n", "site_name: 'Den »gamle«'\n", 'site_name:   "Ny" # by\n',
         "site_name: >-\n  To\n  linjer\n", "site_name: |\n  En linje\n", "site_name:\n",
         "site_name: To\n  linjer\n", "")  # fmt: skip


def own(folder: Path, text: str) -> Path:
    (folder / "mkdocs.yml").write_text(text, "utf-8")
    return folder


def rest(text: str) -> dict[str, object]:
    return {key: one.events for key, one in top_level(text).items() if key not in ("site_name", "site_description")}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("after", [False, True])
def test_the_name_is_taken_over_and_nothing_else_moves(tmp_path: Path, name: str, after: bool) -> None:
    text = OTHERS + name if after else name + OTHERS
    pushed = 'site_name: "Nyby: råd # 1"\nsite_description: Alt om byen\nplugins: [exec]\n'
    made = settings(own(tmp_path, text), pushed.encode())
    said = top_level(made)
    assert (said["site_name"].text, said["site_description"].text) == ("Nyby: råd # 1", "Alt om byen")
    assert rest(made) == rest(text)
    assert "  - klarsag: {language: da}   # dansk\n" in made


def test_what_is_pushed_is_there_when_mkdocs_reads_it(tmp_path: Path) -> None:
    made = settings(own(tmp_path, SETTINGS), b'site_name: "007"\n')
    assert yaml.safe_load(made) == {**yaml.safe_load(SETTINGS), "site_name": "007"}


@pytest.mark.parametrize(
    "pushed", [None, b"", b"\xff", b"[", b"- a", b"site_name: !ENV X", b"site_name: [a]", b"a: " * 60_000]
)
def test_what_cannot_be_used_changes_nothing(tmp_path: Path, pushed: bytes | None) -> None:
    assert settings(own(tmp_path, SETTINGS), pushed) == SETTINGS


@pytest.mark.parametrize("one", [one for one in OUTSIDE if one.kind.startswith("push-mkdocs")], ids=lambda one: one.id)
def test_what_is_refused_would_not_be_used_either(tmp_path: Path, one: Hostile) -> None:
    pushed = dict(one.root)[b"mkdocs.yml"]
    assert settings(own(tmp_path, SETTINGS), pushed) == SETTINGS


def test_a_name_that_the_server_reads_from_elsewhere_stays(tmp_path: Path) -> None:
    text = "site_name: !ENV [NAME, Nyby]\n" + OTHERS
    assert settings(own(tmp_path, text), b"site_name: En anden\n") == text


@pytest.mark.parametrize("text", ["- a\n", "", "{a: b}", "a: [", "a: b\na: c\n"])
def test_a_file_of_the_server_that_is_no_settings_is_told(tmp_path: Path, text: str) -> None:
    with pytest.raises(CannotPublish) as failure:
        settings(own(tmp_path, text), b"site_name: En anden\n")
    assert str(tmp_path / "mkdocs.yml") in failure.value.told("da")


@given(st.text(min_size=1, max_size=60))
def test_any_text_is_either_used_as_it_is_or_not_at_all(name: str) -> None:
    """It is quoted by JSON, so YAML says the same of it."""
    used = harmless(f"site_name: {json.dumps(name)}\n".encode("utf-8", "surrogatepass"))
    assert used in ({}, {"site_name": name})
    if used:
        assert name.isprintable() or "\u00a0" in name or not name.isascii()
        assert not set("<>{}") & set(name)
