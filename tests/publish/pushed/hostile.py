"""The table of hostile pushes: what is pushed, the kind of refusal expected, and a word of its Danish sentence.

`CANARY` in a content stands for the path of a file that nobody may make: a command that made it has been run.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.publish.pushed.raw import (
    FOLDER,
    LINK,
    PROGRAM,
    SUBMODULE,
    Folder,
    Item,
    Named,
    Value,
    put_folder,
)

TOUCH = b"touch CANARY"
PAGE = b"# Side\n\nTekst.\n"
POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"
SETTINGS = """site_name: Beslutninger
docs_dir: content/sider
theme:
  name: material
  font: false
nav:
  - Om siden: om.md
not_in_nav: |
  *
plugins:
  - klarsag:
      content: content
      language: da
"""


@dataclass(frozen=True)
class Hostile:
    """A commit on top of a good edition. `content` goes into content/, `root` beside it; `build` makes what only
    objects can be: it saves them in a repository, and gives the entry of content/ that leads there."""

    id: str
    kind: str
    says: str
    content: Folder = ()
    root: Folder = ()
    build: Callable[[Path], Folder] | None = None


def settings(extra: str = "", name: str = "Beslutninger") -> dict[bytes, Value]:
    text = SETTINGS.replace("site_name: Beslutninger", f"site_name: {name}")
    return {b"mkdocs.yml": f"{text}{extra}".encode()}


def in_folders(depth: int, value: Value) -> Folder:
    for _ in range(depth):
        value = {b"m": value}
    return {b"m": value}


def bomb(leaf: Callable[[Path], str]) -> Callable[[Path], Folder]:
    """Ten folders in each of ten levels: 10,000,000,000 entries in eleven objects."""

    def build(repository: Path) -> Folder:
        oid = leaf(repository)
        for _ in range(10):
            names = (b"a", b"b", b"c", b"d", b"e", b"f", b"g", b"h", b"i", b"j")
            oid = put_folder(repository, {name: Named(FOLDER, oid) for name in names})
        return {b"mappe": Named(FOLDER, oid)}

    return build


def deep(repository: Path) -> Folder:
    """Folders in folders, with names so long that no limit on their number is met first."""
    oid = put_folder(repository, {b"side.md": PAGE})
    for _ in range(200):
        oid = put_folder(repository, {b"m" * 190: Named(FOLDER, oid)})
    return {b"mappe": Named(FOLDER, oid)}


def one_page(repository: Path) -> str:
    return put_folder(repository, {b"side.md": PAGE})


def nothing(repository: Path) -> str:
    return put_folder(repository, {})


def noise(size: int) -> bytes:
    """Bytes that cannot be packed smaller, the same every time."""
    return Random(size).randbytes(size)


SVG = b'<svg xmlns="http://www.w3.org/2000/svg">%s</svg>'
MODULES = b'[submodule "a"]\n\tpath = a\n\turl = %s\n\tupdate = !' + TOUCH + b"\n"
PYTHON = b"import os\nos.system('" + TOUCH + b"')\n"

FILES = [
    Hostile("link", "push-symlink", "genvej", {b"x.md": Item(LINK, b"/etc/passwd")}),
    Hostile("link-to-folder", "push-symlink", "genvej", {b"bilag": Item(LINK, b"../../../klarsag/own")}),
    Hostile("submodule", "push-submodule", "undermodul", {b"modul": Named(SUBMODULE, "1" * 40)}),
    Hostile("program-mode", "push-executable", "mærket som et program", {b"x.md": Item(PROGRAM, PAGE)}),
    Hostile("gitmodules", "push-gitmodules", "henter andre", root={b".gitmodules": MODULES % b"../andet"}),
    Hostile("gitmodules-ext", "push-gitmodules", "henter andre", {b".GitModules": MODULES % b"ext::sh -c touch"}),
    Hostile("filter", "push-gitattributes", "filter=canary", root={b".gitattributes": b"* filter=canary\n"}),
    Hostile("macro", "push-gitattributes", "[attr]x", {b".gitattributes": b"[attr]x merge=canary\n*.md x\n"}),
    Hostile("encoding", "push-gitattributes", "working-tree", {b".gitattributes": b"* working-tree-encoding=UTF-7\n"}),
    Hostile("lfs-settings", "push-type-settings", "store filer", root={b".lfsconfig": b"[lfs]\n\turl = ext::x\n"}),
    Hostile("lfs-pointer", "push-lfs-pointer", "git LFS", {b"plan.pdf": POINTER}),
    Hostile("script", "push-program", "begynder som", {b"x.md": b"#!/bin/sh\n" + TOUCH}),
    Hostile("elf", "push-program", "ELF", {b"plan.pdf": b"\x7fELF\x02\x01\x01\0" + bytes(60)}),
    Hostile("exe", "push-program", "Windows", {b"plan.docx": b"MZ\x90\0" + bytes(90)}),
    Hostile("python", "push-type-program", "et program", {b"sitecustomize.py": PYTHON}),
    Hostile("pth", "push-type-program", "et program", {b"x.pth": b"import os; os.system('" + TOUCH + b"')"}),
    Hostile("package", "push-type-program", "et program", {b"yaml": {b"__init__.py": PYTHON}}),
    Hostile("macros", "push-type-macros", "makroer", {b"plan.docm": b"PK\3\4"}),
    Hostile("html", "push-type-active", "browser", {b"x.html": b"<script>alert(1)</script>"}),
    Hostile("svg-script", "push-svg-active", "script", {b"x.svg": SVG % b"<script>alert(1)</script>"}),
    Hostile("svg-event", "push-svg-active", "onload", {b"x.svg": SVG % b'<g onload="alert(1)"/>'}),
    Hostile("svg-entity", "push-svg-unreadable", "SVG", {b"x.svg": b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SVG % b""}),
    Hostile("hidden", "push-type-hidden", "skjult", {b".htaccess": b"AddHandler cgi-script .md\n"}),
    Hostile("raw-record", "push-type-data", "data", {b"sider": {b"moede.yaml": b"adgang: lukket\n"}}),
    Hostile("unknown-type", "push-type", "slags", {b"plan.dwg": b"AC1032"}),
]
NAMES = [
    Hostile("up", "push-name-dots", "en anden mappe", {b"..": {b"pre-receive.md": TOUCH}}),
    Hostile("here", "push-name-dots", "en anden mappe", {b".": {b"x.md": PAGE}}),
    Hostile("up-in-a-name", "push-name-dots", "en anden mappe", {b"../../hooks/pre-receive": TOUCH}),
    Hostile("absolute", "push-name-absolute", "diskens rod", {b"/tmp/x.md": TOUCH}),
    Hostile("git", "push-name-git", "forklædning", {b".git": {b"config": b"[core]\n\tfsmonitor = " + TOUCH}}),
    Hostile("git-capitals", "push-name-git", "forklædning", {b".GiT": {b"x.md": PAGE}}),
    Hostile("git-short", "push-name-git", "forklædning", {b"GIT~1": {b"x.md": PAGE}}),
    Hostile("git-invisible", "push-name-git", "U+200C", {".g\u200cit".encode(): {b"x.md": PAGE}}),
    Hostile("git-stream", "push-name-git", "forklædning", {b".git::$INDEX_ALLOCATION": {b"x.md": PAGE}}),
    Hostile("newline", "push-name-control", "U+000A", {b"a.md\nfejl: b.md": PAGE}),
    Hostile("escape", "push-name-control", "U+001B", {b"\x1b]0;x\x07.md": PAGE}),
    Hostile("turned", "push-name-invisible", "U+202E", {"plan\u202efdp.md".encode(): PAGE}),
    Hostile("zero-width", "push-name-invisible", "U+200B", {"plan\u200b.md".encode(): PAGE}),
    Hostile("latin-1", "push-name-encoding", "<0xE6>", {b"\xe6ndring.md": PAGE}),
    Hostile("loose", "push-name-form", "U+030A", {"a\u030ar.md".encode(): PAGE}),
    Hostile("loose-twin", "push-twin-form", "accenter", {"a\u030ar.md".encode(): PAGE, "år.md".encode(): PAGE}),
    Hostile("twin", "push-twin-case", "store og små", {"ÅR.md".encode(): PAGE, "år.md".encode(): PAGE}),
    Hostile("twin-folders", "push-twin-case", "store og små", {b"By": {b"a.md": PAGE}, b"by": {b"b.md": PAGE}}),
    Hostile("twice", "push-path-twice", "to gange", ((b"x.md", PAGE), (b"x.md", TOUCH))),
    Hostile("file-and-folder", "push-file-and-folder", "både", ((b"x", PAGE), (b"x", {b"y.md": PAGE}))),
    Hostile("device", "push-name-reserved", "Windows", {b"NUL.md": PAGE}),
    Hostile("full-stop", "push-name-end", "punktum", {b"plan.md.": PAGE}),
    Hostile("stream", "push-name-character", "tegnene", {b"plan.md:skjult.md": PAGE}),
    Hostile("backslash", "push-name-character", "tegnene", {b"..\\..\\hooks\\x.md": PAGE}),
    Hostile("long", "push-name-long", "langt", {b"a" * 240 + b".md": PAGE}),
    Hostile("deep", "push-name-deep", "mapper nede", in_folders(30, PAGE)),
]
OUTSIDE = [
    Hostile("makefile", "push-outside", "uden for", root={b"Makefile": b"all:\n\t" + TOUCH}),
    Hostile("conftest", "push-outside", "uden for", root={b"conftest.py": PYTHON}),
    Hostile("entry-point", "push-outside", "uden for", root={b"setup.cfg": b"[options.entry_points]\n"}),
    Hostile("hook-folder", "push-outside", "uden for", root={b"hooks": {b"post-receive": TOUCH}}),
    Hostile("template", "push-own-changed", "serveren har", root={b"theme_overrides": {b"main.html": b"{{ 7*7 }}"}}),
    Hostile("new-template", "push-outside", "uden for", root={b"theme_overrides": {b"404.html": b"{{ 7*7 }}"}}),
    Hostile("workflow", "push-own-changed", "serveren har", root={b".github": {b"x.yml": b"run: " + TOUCH}}),
    Hostile("plugin", "push-mkdocs-key", "plugins", root=settings("  - exec: {command: '" + TOUCH.decode() + "'}\n")),
    Hostile("mkdocs-hook", "push-mkdocs-key", "hooks", root=settings("hooks: [content/x.py]\n")),
    Hostile("inherit", "push-mkdocs-key", "INHERIT", root=settings("INHERIT: /etc/passwd\n")),
    Hostile("object", "push-mkdocs-text", "site_name", root=settings(name="!!python/object/apply:os.system ['x']")),
    Hostile("environment", "push-mkdocs-text", "site_name", root=settings(name="!ENV [SECRET, x]")),
    Hostile("mark-up", "push-mkdocs-text", "site_name", root=settings(name="'<script>alert(1)</script>'")),
    Hostile("template-in-name", "push-mkdocs-text", "site_name", root=settings(name="'{{ 7*7 }}'")),
    Hostile("key-twice", "push-mkdocs-unreadable", "to gange", root=settings("site_name: B\n")),
    Hostile("aliases", "push-mkdocs-key", "extra", root=settings("extra: [&a [x], &b [*a, *a], &c [*b, *b]]\n")),
]
# The server of the tests takes files of 1 MB, pushes of 2 MB, editions of 3 MB and 300 files.
LARGE = [
    Hostile("large", "push-file-size", "Grænsen er 1 MB", {b"plan.pdf": bytes(4_000_000)}),
    Hostile("large-push", "push-size", "ad gangen", {b"%d.pdf" % one: noise(900_000 + one) for one in range(3)}),
    Hostile("large-edition", "push-edition-size", "tilsammen", {b"%d.txt" % one: bytes(950_000) for one in range(4)}),
    Hostile("many", "push-file-count", "mere end 300", {b"%d.md" % one: PAGE for one in range(400)}),
    Hostile("bomb", "push-file-count", "mere end 300", build=bomb(one_page)),
    Hostile("bomb-of-nothing", "push-file-count", "mere end 300", build=bomb(nothing)),
    Hostile("bottomless", "push-bottomless", "uden ende", build=deep),
]
ALL = [*FILES, *NAMES, *OUTSIDE, *LARGE]


@dataclass(frozen=True)
class Reference:
    """What is pushed where: `push` as git's refspec, "{good}" a commit on top, "{other}" one beside, "{tree}", "{file}"
    no commit at all, "{annotated}" a tag about a commit."""

    id: str
    push: str
    kind: str
    says: str


REFERENCES = [
    Reference("replace", "{good}:refs/replace/{base}", "push-reference-place", "hverken en gren"),
    Reference("notes", "{good}:refs/notes/commits", "push-reference-place", "hverken en gren"),
    Reference("meta", "{good}:refs/meta/config", "push-reference-place", "hverken en gren"),
    Reference("pull", "{good}:refs/pull/1/head", "push-reference-place", "hverken en gren"),
    Reference("delete", ":refs/heads/main", "push-branch-deleted", "kan ikke slettes"),
    Reference("force", "+{other}:refs/heads/main", "push-branch-forced", "smide commits væk"),
    Reference("branch-of-a-tag", "{annotated}:refs/heads/side", "push-no-commit", "ikke et commit"),
    Reference("tag-of-a-file", "{file}:refs/tags/side", "push-no-commit", "ikke et commit"),
    Reference("tag-of-a-folder", "{tree}:refs/tags/side", "push-no-commit", "ikke et commit"),
    Reference("turned-branch", "{good}:refs/heads/ret\u202egnin", "push-reference-name", "U+202E"),
    Reference("latin-1-branch", "{good}:refs/heads/\udce6ndring", "push-reference-name", "<0xE6>"),
    Reference("branch-like-a-commit", "{good}:refs/heads/{base}", "push-reference-name", "forveksles"),
]


def saved(repository: Path, one: Hostile) -> Folder:
    """The entries of content/, saved where that is needed."""
    return one.build(repository) if one.build else one.content
