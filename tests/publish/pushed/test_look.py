"""What is in a commit: good editions pass whole, hostile ones are seen, each by its own rule, and nothing is run."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import PROJECT
from tests.publish.place import done
from tests.publish.pushed.hostile import ALL, FILES, PAGE, Hostile
from tests.publish.pushed.raw import Named, put, put_commit, put_folder, read_folder
from tests.publish.pushed.target import Target, target

from klarsag.publish.config import Config, Limits, read_config
from klarsag.publish.layout import Repository
from klarsag.publish.pushed.kinds import ALL as KINDS
from klarsag.publish.pushed.look import look
from klarsag.records.finding import Finding
from klarsag.texts import LANGUAGES

# The size of a push is counted while it is pushed, and a branch is no part of a commit.
ELSEWHERE = {"push-size", "push-older-commit", "push-reference-place", "push-reference-name", "push-branch-deleted",
             "push-branch-forced", "push-no-commit", "push-unreadable", "push-older-cpr"}  # fmt: skip


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Target:
    return target(tmp_path_factory.mktemp("looked"))


def found(server: Target, one: Hostile, config: Config | None = None) -> list[Finding]:
    ours = Repository(server.repository)
    return look(server.sender, server.commit(one), ours.own, config or read_config(ours.config))


@pytest.mark.parametrize("one", [one for one in ALL if one.kind not in ELSEWHERE], ids=lambda one: one.id)
def test_what_is_hostile_is_seen_and_said_in_both_languages(server: Target, one: Hostile) -> None:
    findings = found(server, one)
    assert one.kind in {finding.kind.id for finding in findings}
    for finding in findings:
        for told in (finding.as_json(language) for language in LANGUAGES):
            assert all(told[part].strip() for part in ("message", "why", "hint"))
            assert json.dumps(told, ensure_ascii=False).isprintable()
    [danish, english] = [findings[0].as_json(language) for language in LANGUAGES]
    assert danish["message"] != english["message"]


def test_every_kind_of_refusal_is_tried() -> None:
    assert {one.kind for one in ALL} | ELSEWHERE == {kind.id for kind in KINDS}
    assert [name for name, count in Counter(kind.id for kind in KINDS).items() if count > 1] == []


def test_a_good_edition_passes(server: Target) -> None:
    assert found(server, Hostile("good", "", "")) == []


def test_what_is_harmless_passes(server: Target) -> None:
    content = {
        b".gitattributes": b"# tekst\n*.md text eol=lf\n*.pdf binary\n*.jpg -text\n*.yaml linguist-language=X\n",
        "ændring å.pdf".encode(): b"%PDF-1.7\n",
        b"bilag": {b"plan.DOCX": b"PK\3\4", b"tal.csv": b"a,b\n", b"tal.json": b"{}", b"tegning.svg": PAGE_SVG},
        b"MZ.md": b"MZ er en forkortelse.\n",
        b"tom.md": b"",
    }
    root = {b"README.md": PAGE, b"LICENSE": PAGE, b".gitignore": b"/site/\n", b".editorconfig": b"root = true\n"}
    assert found(server, Hostile("harmless", "", "", content, root)) == []


PAGE_SVG = (
    b'<?xml version="1.0" encoding="UTF-8"?><!-- Tegnet --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
    b'"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" '
    b'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:i="http://www.inkscape.org/namespaces/inkscape">'
    b'<i:grid/><style>path{fill:url(#a)}</style><use xlink:href="#a"/><path id="a" d="M0 0h9" fill="url(#a)"/></svg>'
)


def test_the_example_edition_passes(server: Target) -> None:
    content = read_folder(PROJECT / "content")
    commit = put_commit(server.sender, {**server.edition, b"content": content})
    assert look(server.sender, commit, Repository(server.repository).own, Config(site=Path("site"))) == []


def test_what_does_not_change_the_servers_settings_passes(server: Target) -> None:
    text = server.edition[b"mkdocs.yml"].decode().replace("language: da", "language:   'da' # dansk")
    renamed = text.replace("site_name: Beslutninger", "site_name: »Nyby« & Co\r")
    for root in ({b"mkdocs.yml": text.encode()}, {b"mkdocs.yml": renamed.encode()}):
        assert found(server, Hostile("settings", "", "", root=root)) == []


def test_an_edition_without_settings_of_its_own_passes(server: Target) -> None:
    commit = put_commit(server.sender, {b"content": server.edition[b"content"]})
    assert look(server.sender, commit, Repository(server.repository).own, Config(site=Path("site"))) == []


def test_limits_hold_to_the_last_byte(server: Target) -> None:
    limits = Limits(file_megabytes=1, edition_megabytes=5, files=300)
    config = Config(site=Path("site"), limits=limits)
    sizes = {
        size: found(server, Hostile("size", "", "", {b"x.txt": bytes(size)}), config) for size in (10**6, 10**6 + 1)
    }
    assert sizes[10**6] == []
    [larger] = sizes[10**6 + 1]
    assert (larger.kind.id, larger.values["size"], larger.values["limit"]) == ("push-file-size", "2", "1")


def test_a_file_that_is_too_large_is_not_read(server: Target) -> None:
    """Its size stands in front of it. One that is cut off after that could not be read to its end."""
    size = 2_500_000
    oid = put(server.sender, "blob", bytes(size))
    whole = server.sender / "objects" / oid[:2] / oid[2:]
    whole.write_bytes(whole.read_bytes()[:200])
    findings = found(server, Hostile("cut", "", "", {b"x.pdf": Named("100644", oid)}))
    assert [one.kind.id for one in findings] == ["push-file-size"]


def test_only_what_is_new_is_read_again(tmp_path: Path) -> None:
    """A file that has passed could be lost, and the next push would not notice; a new one is read."""
    server = target(tmp_path)
    ours = Repository(server.repository)
    config = read_config(ours.config)
    page = b"# Side\n\nOm en sag.\n"
    first = put_commit(server.repository, {b"content": {b"a.md": page}}, server.base)
    assert look(server.repository, first, ours.own, config) == []
    done(server.repository, "update-ref", "refs/heads/main", first)
    cut(server.repository, page)
    moved = put_commit(server.repository, {b"content": {b"a.md": page, b"b.md": page}}, first)
    same = put_commit(server.repository, {b"content": {b"a.md": page, b"c.md": PAGE}}, first)
    assert look(server.repository, same, ours.own, config) == []
    assert [one.kind.id for one in look(server.repository, moved, ours.own, config)] == ["push-unreadable"]
    note = ours.ours / "looked"
    # As if other rules had read it: then it is read again.
    note.write_text(re.sub(r"\b[0-9a-f]{16}\b", "0" * 16, note.read_text("utf-8")), "utf-8")
    assert [one.kind.id for one in look(server.repository, same, ours.own, config)] == ["push-unreadable"]


def cut(repository: Path, content: bytes) -> None:
    """Leave git the size of a file, and none of its bytes."""
    oid = put(repository, "blob", content)
    path = repository / "objects" / oid[:2] / oid[2:]
    path.write_bytes(path.read_bytes()[:-8])


def test_a_commit_that_lacks_a_file_cannot_be_read(server: Target) -> None:
    tree = put_folder(server.sender, {b"content": {b"x.md": Named("100644", "2" * 40)}})
    config = read_config(Repository(server.repository).config)
    findings = look(server.sender, put_commit(server.sender, tree), Repository(server.repository).own, config)
    assert [one.kind.id for one in findings] == ["push-unreadable"]


def test_whoever_can_help_is_named(server: Target) -> None:
    config = read_config(Repository(server.repository).config)
    makefile = next(one for one in ALL if one.id == "makefile")
    for contact, expected in (("Bo i IT, 12 34 56 78", "Bo i IT, 12 34 56 78"), ("", "den, der passer serveren")):
        [finding] = found(server, makefile, replace_contact(config, contact))
        assert expected in finding.as_json("da")["hint"]


def replace_contact(config: Config, contact: str) -> Config:
    return config.model_copy(update={"contact": contact})


def test_to_look_needs_neither_mkdocs_nor_the_checks() -> None:
    code = "import sys, klarsag.publish.pushed.look, klarsag.publish.pushed.references; print(*sys.modules)"
    call = [sys.executable, "-I", "-c", code]
    loaded = subprocess.run(call, capture_output=True, text=True, check=True, env=os.environ).stdout.split()
    assert [name for name in loaded if name.partition(".")[0] in ("mkdocs", "jinja2")] == []
    assert [name for name in loaded if name.startswith(("klarsag.checks", "klarsag.pages", "klarsag.site"))] == []


def test_a_finding_is_a_value(server: Target) -> None:
    """The same commit gives the same findings in the same order."""
    first, second = (found(server, replace(FILES[0], id=str(one))) for one in range(2))
    assert first == second
