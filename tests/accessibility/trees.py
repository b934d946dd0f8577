"""In: a page of each kind. Out: what a screen reader is told of it, as lines that a person can read and review.

`python -m tests.accessibility.trees [NAME…]` writes them anew into tests/accessibility/trees/, one file a place."""

import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page
from tests.accessibility.axtree import Node, tree
from tests.accessibility.places import PLACES, places, shown
from tests.accessibility.tables import table
from tests.accessibility.window import started
from tests.conftest import example

FOLDER = Path(__file__).with_name("trees")
COMMAND = "python -m tests.accessibility.trees"
# Characters of a text, and of its end. Nobody reviews wording here, and titles are others' words: no line gives a whole
# sentence of them.
LONGEST, TAIL = 50, 18
LONGEST_TREE = 160  # lines: more of the same nobody reads
MOST = 6  # entries of a list: of a longer one the first four and the last are written out

# Roles that tell a screen reader nothing: what stands in them belongs to what is around them.
SILENT = (
    "generic",
    "none",
    "Section",
    "SectionHeader",
    "SectionFooter",
    "strong",
    "emphasis",
    "small",
    "code",
    "pre",
    "LabelText",
)
# What is read out within a line of text.
INLINE = ("text", "link", "time", "abbr", "mark", "img", "superscript", "subscript", "insertion", "deletion")
WRITTEN = ("text", "time", "mark")
# The states that are spoken: their name in the tree, the value, the word for it.
SPOKEN = (
    ("expanded", False, "closed"), ("expanded", True, "open"), ("checked", "true", "checked"),
    ("checked", "false", "not checked"), ("pressed", "true", "pressed"), ("pressed", "false", "not pressed"),
    ("required", True, "required"), ("disabled", True, "disabled"), ("invalid", "true", "invalid"),
    ("selected", True, "selected"),
)  # fmt: skip


def lines(page: Page) -> list[str]:
    """The page as it stands: a line for each thing that is told, set in below what it stands in."""
    root = tree(page)
    # The tree's root has no element of its own; the page's language is that of the first part that has one.
    lang = next((part.lang for part in root.children if part.lang), "")
    told = [f'page "{root.name}" [{lang}]', *(f"  {line}" for line in below(root, lang))]
    if len(told) <= LONGEST_TREE:
        return told
    first, last = LONGEST_TREE * 3 // 4, LONGEST_TREE // 4
    return [*told[:first], f"… {len(told) - first - last} more lines", *told[-last:]]


def below(node: Node, lang: str) -> Iterator[str]:
    """The lines of what stands in a node; neighbours that are read as one line of text are one line."""
    running: list[Node] = []
    for child in spoken(node.children):
        if inline(child):
            running.append(child)
            continue
        yield from text_line(running, lang)
        running = []
        yield from block(child, lang)
    yield from text_line(running, lang)


def spoken(nodes: tuple[Node, ...]) -> Iterator[Node]:
    for node in nodes:
        if node.role in SILENT and not node.name:
            yield from spoken(node.children)
        else:
            yield node


def inline(node: Node) -> bool:
    return node.role in INLINE


def text_line(running: list[Node], lang: str) -> Iterator[str]:
    line = ""
    for node in running:
        part = phrase(node, lang)
        # Texts stand together as they were written; a link or another thing is set apart.
        together = node.role in WRITTEN and (line.endswith(" ") or node.words()[:1] in ".,;:)»" or not line)
        line += part if together or part.startswith(" ") else f" {part}"
    if line.strip():
        yield " ".join(line.split())


def phrase(node: Node, lang: str) -> str:
    """A piece of a line: running text shortened, all else with its role."""
    if node.role == "text":
        return short(node.name) + language(node, lang) if node.name else ""
    if node.role in WRITTEN:
        return short(node.words()) + language(node, lang)
    return label(node, lang)


def short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - TAIL].rstrip()} … {text[-TAIL:].lstrip()}"


def label(node: Node, lang: str) -> str:
    """Role, name, states and a language that differs from what is around it."""
    name = node.name or (node.words() if node.role in ("link", "abbr", "heading") else "")
    role = f"h{node.states['level']}" if node.role == "heading" else node.role
    told = [word for state, value, word in SPOKEN if node.states.get(state) == value]
    current = node.attributes.get("aria-current")
    told += [f"current {current}" if current != "true" else "current"] if current else []
    told += (
        [f"value {node.states['value']}"]
        if node.role in ("text field", "search field", "combobox") and node.states.get("value")
        else []
    )
    told += [f"described: {short(str(node.states['description']))}"] if node.states.get("description") else []
    return " ".join(
        filter(None, (role, f'"{short(name)}"' if name else "", f"({', '.join(told)})" if told else ""))
    ) + language(node, lang)


def language(node: Node, lang: str) -> str:
    return f" [{node.lang}]" if node.lang and node.lang != lang else ""


def block(node: Node, lang: str) -> Iterator[str]:
    inside = node.lang or lang
    if node.role in ("table", "grid"):
        yield from table(node, label(node, lang), short)
    elif node.role == "list":
        yield from whole_list(node, lang)
    elif node.role == "paragraph":
        text = list(below(node, inside))
        yield from (f"p: {line}{language(node, lang)}" for line in text)
    elif node.role == "heading":
        # A heading's words are its name; a link in it, or a language of its own, stands below it.
        yield label(node, lang)
        yield from (f"  {label(link, inside)}" for link in node.find("link", "button"))
    elif node.role in ("button", "details button", "combobox", "option", "text field", "search field"):
        yield label(node, lang)
        yield from (f"  {label(option, inside)}" for option in node.find("option") if option is not node)
    else:
        yield label(node, lang)
        yield from (f"  {line}" for line in below(node, inside))


def whole_list(node: Node, lang: str) -> Iterator[str]:
    entries = [child for child in spoken(node.children) if child.role == "listitem"]
    others = [child for child in spoken(node.children) if child.role != "listitem" and (child.name or child.children)]
    yield f"{label(node, lang)}, {len(entries)} {'entry' if len(entries) == 1 else 'entries'}"
    yield from (f"  not an entry: {label(other, lang)}" for other in others)
    left_out = len(entries) - 5 if len(entries) > MOST else 0
    for number, entry in enumerate(entries):
        if left_out and 4 <= number < len(entries) - 1:
            if number == 4:
                yield f"  … {left_out} more"
            continue
        first, *rest = list(below(entry, entry.lang or node.lang or lang)) or ["(empty)"]
        yield f"  - {first}{language(entry, node.lang or lang)}"
        yield from (f"    {line}" for line in rest)


def write(names: tuple[str, ...]) -> None:
    FOLDER.mkdir(exist_ok=True)
    with example() as site, started() as browser:
        for name in names:
            with shown(browser, site, places(site)[name]) as page:
                file = FOLDER / f"{name}.txt"
                file.write_text("\n".join(lines(page)) + "\n", encoding="utf-8")
                print(file)


if __name__ == "__main__":
    if not sys.argv[1:]:
        for old in FOLDER.glob("*.txt"):
            old.unlink()
    write(tuple(sys.argv[1:]) or PLACES)
