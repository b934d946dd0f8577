"""A number in; out: a random edition on disk, in which every word that must not come out is a mark."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.closed import items
from tests.closed.attachments import FORMATS, png
from tests.closed.marks import Mark, Planter
from tests.closed.unreadable import FILES

AUTHORITIES = ("by", "aa", "oe")
COMMITTEES = ("jobudvalget", "parkudvalget")
DAYS = ("2025-01-08", "2025-06-04", "2026-12-02")


@dataclass(frozen=True)
class Planted:
    """An edition: its folder with `mkdocs.yml` and `content/`, and the marks in it by their word.

    `prints`: whether something is printed of it, too (which takes long).
    """

    root: Path
    marks: dict[str, Mark]
    prints: bool

    @property
    def config(self) -> Path:
        return self.root / "mkdocs.yml"

    @property
    def content(self) -> Path:
        return self.root / "content"


Files = dict[str, bytes]


def plant(root: Path, seed: int, *, search: bool = False, sound: bool = False) -> Planted:
    """The edition of the number `seed`; `search`: whether its site has a search; `sound`: whether it has no error."""
    planter = Planter(seed, sound)
    if planter.often(3):
        history(planter, root)
    files = whole(planter)
    for slug in planter.random.sample(AUTHORITIES, planter.random.randrange(1, 3)):
        files |= {f"content/{slug}/{name}": content for name, content in authority(planter, slug).items()}
    files["mkdocs.yml"] = settings(planter, search).encode()
    write(root, files)
    links(planter, root, sorted(files))
    return Planted(root, planter.planted, seed % 25 == 3)


def write(root: Path, files: Files) -> None:
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)


def settings(planter: Planter, search: bool) -> str:
    plugin = {"klarsag": {"content": "content", "language": "da", "search": search}}
    fields: dict[str, Any] = {
        "site_name": "Byens sager",
        "site_url": "https://sager.example.dk/",
        "docs_dir": "content/sider",
        "theme": {"name": "material", "font": False},
        "not_in_nav": "*",
        "plugins": [plugin],
    }
    return items.commented(planter, fields)


def whole(planter: Planter) -> Files:
    """What belongs to no authority: hand-written pages, the glossary, judgements, and files that nobody names."""
    word = {"ord": "hegn", "forklaring": "Et hegn er en væg af træ."}
    judged = {
        "regel": "privacy-phone",
        "fil": "by/myndighed.yaml",
        "indhold": "0" * 16,
        "grund": planter.words("the reason of a judgement"),
        "rolle": planter.words("the role of who judged"),
        "dato": "2026-01-01",
    }
    page = f"---\n# {planter.words('a comment of YAML')}\ntitle: Om\n---\n# Om siden\n\n![Et skilt](/skilt.png)\n"
    files = {
        "sider/om.md": page.encode(),
        "sider/skilt.png": png("Et skilt"),
        "flyttet.yaml": items.commented(planter, {"flyttet": [{"fra": "/om-os/", "til": "/om/"}]}).encode(),
        "tilgaengelighed.yaml": items.commented(planter, {"bemaerkning": "Siderne er et eksempel."}).encode(),
        "laesbarhed.yaml": items.commented(planter, {"kendte_ord": ["hegn"]}).encode(),
        "ordliste.yaml": items.commented(planter, {"ord": [word]}).encode(),
        "privatliv.yaml": items.commented(planter, {"accepteret": [judged]}).encode(),
    }
    stray = (".skjult", ".skjult/sag.md", "sider/.skjult.md", "sider/.skjult/sag.md", "sider/kladde.pdf", "noter.txt")
    for name in ("sider/kladde.pdf",) if planter.sound else planter.random.sample(stray, 3):
        files[hidden(planter, name)] = items.text_of(planter, "a file that nobody names")
    if planter.wrong(3):  # an item that somebody saved among the pages
        files[hidden(planter, "sider/sag.md")] = items.closed_item(planter, 1).encode()
        files[hidden(planter, "sider/sager/sag.md")] = items.faulty_closed_item(planter, 1).encode()
    return {f"content/{name}": content for name, content in files.items()}


def hidden(planter: Planter, name: str) -> str:
    """The path with a mark in its last name; its folder stays."""
    folder, _slash, last = name.rpartition("/")
    stem, dot, ending = last.rpartition(".")
    marked = f"{stem}{planter.mark('the name of a file', clerk=True)}{dot}{ending}"
    return f"{folder}/{marked}" if folder else marked


def authority(planter: Planter, slug: str) -> Files:
    about = {
        "navn": f"{slug.upper()} Kommune",
        "kortnavn": slug.upper(),
        "mail": f"post@{slug}.dk",
        "telefon": "70 10 20 30",
    }
    bodies = {"udvalg": [{"id": one, "navn": one.capitalize()} for one in COMMITTEES]}
    place = {"navn": "Jobcentret", "udleverer": ["snor"], "betjener": {"udvalg": ["jobudvalget"], "emner": ["15"]}}
    programme = {
        "dato": "2025",
        "medlemskab": {"oplysninger": [{"fra": "2024", "kilde": "Et notat"}]},
        "steder": [place],
    }
    files = {"udvalg.yaml": items.commented(planter, bodies).encode()}
    if not planter.wrong(8):  # else nobody answers for the folder, and nothing in it is published
        files["myndighed.yaml"] = items.commented(planter, about).encode()
    if planter.often():
        files["solsikke.yaml"] = items.commented(planter, programme).encode()
    for committee in planter.random.sample(COMMITTEES, planter.random.randrange(1, 3)):
        day = planter.random.choice(DAYS)
        folder = f"moeder/{day[:4]}/{day}-{committee}"
        files |= {f"{folder}/{name}": content for name, content in meeting(planter, committee, day).items()}
    for closed in (False,) if planter.sound else (False, True):
        name = (
            f"notater/2025/2025-02-03-{'sag' if not closed else planter.mark('the name of a closed memo', clerk=True)}"
        )
        files[f"{name}.md"] = items.memo(planter, closed=closed).encode()
    if planter.often():
        files[hidden(planter, "notater/2025/bilag/fil.pdf")] = items.text_of(planter, "a memo's file that nobody names")
    return files


def meeting(planter: Planter, committee: str, day: str) -> Files:
    fields = {"udvalg": committee, "dato": day, "status": "referat", "bemaerkning": "Mødet var kort."}
    files: Files = {"bilag/vist.png": png("Et kort"), "bilag/plan.png": png(planter.words("a closed item's picture"))}
    if not planter.wrong(8):  # else its items belong to no meeting
        files["moede.yaml"] = items.commented(planter, fields).encode()
    files |= withheld(planter)
    files["bilag/sag.md"] = items.faulty_closed_item(planter, 1).encode()  # a record that lies among the attachments
    for number in range(1, planter.random.randrange(3, 6)):
        name, content = item(planter, number, sorted(files))
        files[name] = content
    for kind in planter.random.sample(sorted(FORMATS), 2):
        file = hidden(planter, f"bilag/lukket.{kind}")
        files[file] = FORMATS[kind](planter.words("a closed item's attachment"))
    return files


def withheld(planter: Planter) -> Files:
    """An open item whose attachment is withheld, while its file lies beside it."""
    kind = planter.random.choice(sorted(FORMATS))
    file = hidden(planter, f"bilag/holdt.{kind}")
    attached = [{"titel": "Ansøgningen", "utilgaengelig": "Bilaget er om en person."}]
    text = items.open_item(planter, 90, {"bilag": attached})
    return {file: FORMATS[kind](planter.words("a withheld attachment")), "90-bilag.md": text.encode()}


def item(planter: Planter, number: int, beside: list[str]) -> tuple[str, bytes]:
    """An item's file: what it is called and what stands in it. `beside` are the files that the meeting has."""
    kind = planter.random.randrange(2 if planter.sound else 7)
    if kind == 0:
        # An open item may not publish another record by naming it as its attachment.
        records = ["bilag/sag.md", *(name for name in beside if name.endswith((".md", ".yaml")) and "/" not in name)]
        named = [{"titel": "Bilag", "fil": planter.random.choice(records)}] if planter.wrong(2) else []
        picture = planter.random.choice(("bilag/sag.md", "moede.yaml"))
        shown = f"\n![Et kort]({picture})\n" if planter.wrong(2) else ""
        more = {"bilag": [{"titel": "Et kort", "fil": "bilag/vist.png"}, *named]}
        return f"{number:02}-hegn.md", (items.open_item(planter, number, more) + shown).encode()
    makers = (items.closed_item, items.faulty_closed_item, items.unknown_item, items.broken_open_item)
    slug = planter.mark("the name of an item's file", clerk=True)
    if kind <= len(makers):
        return f"{number:02}-{slug}.md", makers[kind - 1](planter, number).encode()
    return f"{number:02}-{slug}.md", planter.random.choice(FILES)(planter, number)


def links(planter: Planter, root: Path, files: list[str]) -> None:
    """Symbolic links from where things are published to what is not."""
    secret = [name for name in files if "lukket" in name or name.endswith(".md")]
    for name in ("content/sider/peger.md", "content/sider/peger.pdf"):
        if secret and planter.wrong(4):
            (root / name).symlink_to(root / planter.random.choice(secret))


def history(planter: Planter, root: Path) -> None:
    """A repository in which a file was once, and is not any more; `.git` stays beside the content."""
    where = "the history of the content"
    root.mkdir(parents=True, exist_ok=True)
    _git(root, "init", "--quiet")
    name = f"content/by/{planter.mark(where)}.md"
    write(root, {name: planter.words(where).encode()})
    _git(root, "add", "--all")
    _git(root, "commit", "--quiet", "--message", planter.mark(where))
    shutil.rmtree(root / "content")
    _git(root, "commit", "--quiet", "--all", "--message", "Væk")


def _git(root: Path, *arguments: str) -> None:
    named = ("-c", "user.name=Ida", "-c", "user.email=ida@example.dk", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *named, *arguments], cwd=root, check=True, capture_output=True)
