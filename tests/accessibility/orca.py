"""In: the example edition, Debian's Orca and Chromium. Out: what Orca says of five pages, in docs/screen-readers.md.

`python -m tests.accessibility.orca` writes the part of that file below MARK anew; it takes about a quarter of an hour
and is no part of the tests: see docs/screen-readers.md for what has to be installed."""

import subprocess
import sys
from collections.abc import Iterator

from tests.accessibility.desktop import QUIET, Desktop, desktop
from tests.accessibility.places import TABLES, html, places
from tests.conftest import PROJECT, example

FILE = PROJECT / "docs/screen-readers.md"
MARK = "<!-- What follows is written by `python -m tests.accessibility.orca`. -->\n"
PAGES = {
    "front": "The front page", TABLES: "An agenda item with tables", "meeting": "A meeting",
    "search": "The search page", "glossary": "The glossary",
}  # fmt: skip
VERSIONS = (("orca", "--version"), ("chromium", "--version"), ("speech-dispatcher", "--version"))
TOP = "ctrl+Home"
# Orca's words where there is nothing further on; it has none of its own for landmarks in Danish.
ENDS = ("Ikke flere ", "No more ", "Intet kendemærke", "Ingen ")
MOST = 40  # times the same key
LONGEST = 250  # lines of a whole page that are written down
CUT = "(The rest is left out here.)"
CELLS = ("Down", "Right", "Right", "Down", "Left")
# Orca's words for what a thing is and how it stands.
KINDS = (
    "henvisning", "overskrift niveau", "skifteknap", "trykknap", "kolonnetitel", "rækketitel", "slået ", "ikke trykket",
)  # fmt: skip
LOADING = ("Chromium ramme.", "Indlæser. Vent venligst.", "forlader banner.")


def walk(desk: Desktop, url: str, name: str, end: str) -> Iterator[tuple[str, list[str]]]:
    """The readings of one page, each with its title and the lines that Orca said; `end` are the page's last words."""
    with desk.page(url) as arrived:
        yield "As the page comes up", [line for line in arrived if line not in LOADING]
        yield "By landmarks (M)", list(each(desk, "m"))
        yield "By headings (H)", list(each(desk, "h"))
        if name == TABLES:
            yield "The first table (T), then cell by cell (Alt+Shift and an arrow)", list(table(desk))
        if name == "search":
            yield "Looking for “unge”", list(search(desk))
        yield "From top to end (keypad +)", cut(joined(whole(desk, end)))


def whole(desk: Desktop, end: str) -> list[str]:
    """All of the page. Where the voice loses its thread, Orca is asked to read on, and repeats where it was."""
    desk.press(TOP)
    said: list[str] = []
    for _ in range(5):
        # Orca gathers the whole page before its first word.
        more = desk.press("KP_Add", quiet=4 * QUIET)
        if said and more and said[-1] in more:
            more = more[more.index(said[-1]) + 1 :]
        said += more
        if said and end.endswith(said[-1]):
            break
    return said


def cut(lines: list[str]) -> list[str]:
    return lines if len(lines) <= LONGEST else [*lines[:LONGEST], CUT]


def joined(lines: list[str]) -> list[str]:
    """The same words with what a thing is behind what it is called; when reading all, Orca says them one by one."""
    text: list[str] = []
    for line in lines:
        if text and line.startswith(KINDS):
            text[-1] += f", {line}"
        else:
            text.append(line)
    return text


def each(desk: Desktop, key: str) -> Iterator[str]:
    """What Orca says to each press of a key, from the top of the page until there is no more; a line a press."""
    desk.press(TOP)
    for _ in range(MOST):
        said = desk.press(key)
        if not said or said[-1].startswith(ENDS):
            return
        yield " / ".join(said)


def table(desk: Desktop) -> Iterator[str]:
    desk.press(TOP)
    yield f"T: {' / '.join(desk.press('t'))}"
    for arrow in CELLS:
        yield f"{arrow}: {' / '.join(desk.press(f'alt+shift+{arrow}'))}"


def search(desk: Desktop) -> Iterator[str]:
    """The field is found with E and typed in after Insert+A; Enter asks. Then the results by their headings."""
    desk.press(TOP)
    yield f"E: {' / '.join(desk.press('e'))}"
    # From here on keys are letters and no commands.
    yield f"Insert+A: {' / '.join(desk.press('Insert+a'))}"
    desk.type("unge")
    yield f"“unge”, Enter: {' / '.join(desk.press('Return', quiet=3 * QUIET))}"
    yield f"Insert+A: {' / '.join(desk.press('Insert+a'))}"
    for _ in range(4):
        yield f"H: {' / '.join(desk.press('h'))}"


def written(readings: Iterator[tuple[str, list[str]]]) -> Iterator[str]:
    for title, lines in readings:
        print(f"{title}: {len(lines)} lines", file=sys.stderr, flush=True)
        yield f"### {title}\n\n```text\n" + "".join(f"{line}\n" for line in lines) + "```\n"


def versions() -> str:
    asked = (subprocess.run(call, capture_output=True, text=True, check=True).stdout for call in VERSIONS)
    orca, *others = (" ".join(said.splitlines()[0].split()) for said in asked)
    return f"Made with {', '.join((f'Orca {orca}', *others))}.\n"


def transcript(names: tuple[str, ...]) -> Iterator[str]:
    """The part of the document that is written here: the versions, then page by page."""
    yield versions()
    with example() as site, desktop() as desk:
        for name in names:
            address = places(site)[name].address
            end = " ".join(html(site, address).select("footer")[-1].get_text(" ").split())
            yield "\n".join([f"\n## {PAGES[name]}\n", *written(walk(desk, site.url + address, name, end))])


if __name__ == "__main__":
    if sys.argv[1:]:
        print(*transcript(tuple(sys.argv[1:])), sep="")
    else:
        text = FILE.read_text("utf-8").split(MARK)[0] + MARK + "\n"
        for part in transcript(tuple(PAGES)):
            text += part
            FILE.write_text(text, encoding="utf-8")
