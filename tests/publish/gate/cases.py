"""In: a text file of small sites, one mistake each. Out: the cases in it, and a folder with the site of one.

A case begins with `== its name`. Lines `! id file` or `! id file:line` name what is to be found; nothing else may be.
`--- file` is a whole file, `--- file gone` none, `--- file latin-1` one in that encoding (`two-signs`: UTF-8 with an å
as a and a ring, in its name too), `--- file -> target` a link;
`--- file head`, `first`, `main` and `last` put their lines into a sound page: into its head, before its main part, into
it, or after it. `@ address` is where the site will be.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

SITES = Path(__file__).parent / "sites"
PLACES = ("head", "first", "main", "last")
PAGE = """<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><title>{file}</title><link rel="stylesheet" href="{base}assets/a.css">
<script src="{base}assets/a.js"></script>{head}</head>
<body class="page-text"><a href="#indhold">Gå til indholdet</a>
{first}<main id="indhold"><h1>Side</h1>
{main}</main>
{last}</body></html>
"""
SOUND = {
    "assets/a.css": "a { background: url('a.svg') }\n",
    "assets/a.svg": "<svg xmlns='http://www.w3.org/2000/svg'></svg>\n",
    "assets/a.js": 'import { b } from "./b.js";\nfetch("../solsikke.json");\n',
    "assets/b.js": "export const b = 1;\n",
    "bilag.pdf": "%PDF-1.7\n",
}
PAGES = ("index.html", "404.html", "moeder/index.html", "moeder/æ/index.html")


@dataclass
class Case:
    """`parts` are (file, how, lines); `expected` as a finding is told: "id file" or "id file:line"."""

    name: str
    home: str = ""
    expected: list[str] = field(default_factory=list)
    parts: list[tuple[str, str, str]] = field(default_factory=list)


def cases() -> Iterator[Case]:
    """Every case of every file beside this one."""
    for path in sorted(SITES.glob("*.txt")):
        for text in path.read_text("utf-8").split("\n== ")[1:]:
            yield _case(path.stem, text)


def _case(group: str, text: str) -> Case:
    name, _line, rest = text.partition("\n")
    head, *parts = re.split(r"^--- ", rest, flags=re.MULTILINE)
    case = Case(f"{group}: {name}")
    for line in filter(str.strip, head.split("\n")):
        if line.startswith("@ "):
            case.home = line[2:]
        else:
            assert line.startswith("! "), line
            case.expected.append(line[2:])
    for part in parts:
        first, _line, lines = part.partition("\n")
        file, _space, how = first.partition(" ")
        case.parts.append((file, how, lines.rstrip("\n") + "\n" if lines.strip() else ""))
    return case


def lay_out(case: Case, site: Path) -> Path:
    """Write the site of a case into the folder `site`."""
    canonical = '<link rel="canonical" href="{}">\n'
    page = {place: dict.fromkeys(PAGES, "") for place in PLACES}
    for file, how, lines in case.parts:
        if how in PLACES:
            page[how].setdefault(file, "")
            page[how][file] += lines
    files = dict(SOUND)
    for file in dict.fromkeys([*PAGES, *(file for place in page.values() for file in place)]):
        head = canonical.format(case.home) if case.home and file == "index.html" else ""
        put = {place: page[place].get(file, "") for place in PLACES}
        base = urlsplit(case.home).path or "/"
        files[file] = PAGE.format(file=file, base=base, **{**put, "head": head + put["head"]})
    listed = "".join(f"<url><loc>{case.home}{file.removesuffix('index.html')}</loc></url>" for file in files
                     if case.home and file.endswith("index.html"))  # fmt: skip
    files["sitemap.xml"] = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>\n'
    for file, text in files.items():
        write(site / file, text.encode())
    for file, how, lines in case.parts:
        if how.startswith("-> "):
            (site / file).symlink_to(how.removeprefix("-> "))
        elif how == "gone":
            (site / file).unlink()
        elif how == "two-signs":
            write(site / unicodedata.normalize("NFD", file), unicodedata.normalize("NFD", lines).encode())
        elif how not in PLACES:
            write(site / file, lines.encode(how or "utf-8"))
    return site


def write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
