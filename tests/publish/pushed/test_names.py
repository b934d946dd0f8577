"""Names of files: which are taken, which are not and why, and how one is shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.documents import formats
from klarsag.publish.pushed import types
from klarsag.publish.pushed.names import is_git, wrong
from klarsag.publish.pushed.shown import decoded, shown

GOOD = ("om.md", "ærø-og-åen.pdf", "Referat 2026 (endeligt).docx", "01-nye-tider.md", ".skema", ".gitignore",
        "console.md", "comfort.pdf", "git.md", "digit~1.md", "عربي.md", "🌻.png", "a&b;c'd.pdf")  # fmt: skip
GIT = (".git", ".GIT", ".Git ", ".git.", ".git. .", "git~1", "GIT~12", ".g\u200cit", "\ufeff.git", ".gi\u2060t",
       ".git:x", "．ｇｉｔ", "a\\.git\\b", ".git\u00ad")  # fmt: skip
BAD = {"push-name-reserved": ("CON", "nul.md", "Com1.pdf", "LPT9", "aux", "con .md", "COM².md"),
       "push-name-end": ("a.", "a ", " a", "a.md."),
       "push-name-control": ("a\tb", "a\x7f", "\x1b[31m", "a\x85"),
       "push-name-invisible": ("a\u202eb", "a\u2066b", "a\u200bb", "\u2028", "a\u00a0b", "\u3164", "a\ufe0f", "\ue000"),
       "push-name-character": ("a:b", 'a"b', "a<b", "a|b", "a?b", "a*b", "a\\b"),
       "push-name-form": ("a\u030a.md", "\u212b.md"),
       "push-name-dots": (".", ".."),
       "push-name-absolute": ("",),
       "push-name-encoding": ("\udce6",),
       "push-name-long": ("å" * 101,)}  # fmt: skip


@pytest.mark.parametrize("name", GOOD)
def test_ordinary_names_are_taken(name: str) -> None:
    assert wrong(name) is None


@pytest.mark.parametrize("name", GIT)
def test_every_disguise_of_git_is_seen(name: str) -> None:
    assert is_git(name)


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in BAD.items() for name in names])
def test_other_names_are_not(kind: str, name: str) -> None:
    assert getattr(wrong(name), "id", "") == kind


@given(st.binary(max_size=400))
def test_whatever_a_name_is_it_is_shown_in_one_line_of_visible_characters(name: bytes) -> None:
    told = shown(decoded(name))
    assert told.isprintable()
    assert len(told) <= 200
    assert not any(unicodedata.category(one) in ("Cc", "Cf", "Cs", "Zl", "Zp") for one in told)


@given(st.text())
def test_a_name_that_is_fine_is_shown_as_it_is(name: str) -> None:
    if wrong(name) is None and len(name) <= 200:
        assert shown(name) == name


def test_each_format_that_can_be_looked_into_is_taken_or_refused_for_a_reason() -> None:
    known = {ending for one in vars(formats).values() if isinstance(one, formats.Format) for ending in one.endings}
    known |= {ending for _, one in formats._BEGINS for ending in one.endings}
    refused = types.ACTIVE | types.PROGRAMS | types.MACROS
    assert known - types.ATTACHMENTS - types.RECORDS - refused == set()
    assert (types.ATTACHMENTS | types.RECORDS) & refused == set()
    assert types.ATTACHMENTS - known <= {"txt", "tsv", "m4a"}
