"""In: a seed. Out: made-up civil registration numbers, every way to write one, and every place in an edition for it."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from stdnum.dk.cpr import checksum

SEED = 20261122
Form = Callable[[str, str], str]  # DDMMYY and SSSS as a text


def numbers(seed: int = SEED) -> Iterator[tuple[str, str]]:
    """Days of birth from 1900 to 2026 and four digits; every second one has a sum that is right, the others not."""
    chance, right = random.Random(seed), True
    while True:
        born = date(1900, 1, 1) + timedelta(days=chance.randrange(46_000))
        first, last = born.strftime("%d%m%y"), f"{chance.randrange(10_000):04}"
        if (checksum(first + last) == 0) is right:
            right = not right
            yield first, last


def _pairs(between: str, last: str = "") -> Form:
    return lambda first, end: between.join((first[:2], first[2:4], first[4:])) + (last or between) + end


def _apart(between: str) -> Form:
    return lambda first, end: between.join(first + end)


def _with(between: str) -> Form:
    return lambda first, end: first + between + end


FORMS: dict[str, Form] = {
    "with a hyphen": _with("-"),
    "in one": _with(""),
    "with a space": _with(" "),
    "with spaces and a hyphen": _with(" - "),
    "with an en dash": _with("–"),
    "with an em dash": _with(" — "),
    "with a hyphen that does not break": _with("‑"),
    "with a minus": _with("−"),
    "with a space that does not break": _with("\u00a0"),
    "with a narrow space": _with("\u202f"),
    "with a soft hyphen": _with("\u00ad"),
    "with a hyphen and a soft one": _with("-\u00ad"),
    "with a zero-width space": _with("\u200b"),
    "with a word joiner": lambda first, end: "\u2060".join(first) + "-" + end,
    "with a full stop": _with("."),
    "with a slash": _with("/"),
    "with an underscore": _with("_"),
    "with a middle dot": _with("·"),
    "its end in brackets": lambda first, end: f"{first} ({end})",
    "its day with full stops": _pairs(".", "-"),
    "its day with full stops and a space": _pairs(".", " "),
    "all with full stops": _pairs("."),
    "its day with slashes": _pairs("/", "-"),
    "all with hyphens": _pairs("-"),
    "all with spaces": _pairs(" "),
    "in pairs": lambda first, end: " ".join((first[:2], first[2:4], first[4:], end[:2], end[2:])),
    "its end in a pair": lambda first, end: f"{first}-{end[:2]} {end[2:]}",
    "digits apart": _apart(" "),
    "digits apart by spaces that do not break": _apart("\u00a0"),
    "digits apart by full stops": _apart("."),
    "named before": lambda first, end: f"cpr.nr. {first}{end}",
    "named after": lambda first, end: f"{first}{end} (cpr)",
    "named in full": lambda first, end: f"personnummer: {first} {end}",
    "in bold": lambda first, end: f"{first}-**{end}**",
    "with a protected hyphen": _with("\\-"),
    "with an entity": _with("&#45;"),
    "with a named entity": _with("&nbsp;"),
    "with a tag": _with("<br>"),
    "in full-width digits": lambda first, end: "".join(chr(0xFF10 + int(one)) for one in first) + "-" + end,
    "in an address": _with("%2D"),
}  # fmt: skip
# What begins a new line or another cell stands only where a text has lines and cells.
SPLIT: dict[str, Form] = {
    "over a line end": _with("-\n"),
    "over a line end without a hyphen": _with("\n"),
    "within its day": lambda first, end: f"{first[:4]}\n{first[4:]}-{end}",
    "within its end": lambda first, end: f"{first}-{end[:2]}\n{end[2:]}",
    "in a quotation": _with("-\n> "),
    "over two cells": _with(" | "),
    "over two cells with a hyphen": _with("- | "),
    "over two wide cells": _with(" " * 20 + " | "),
    "over a tab": _with("\t"),
}


@dataclass(frozen=True)
class Place:
    """Where a number can stand: a file's name and its text with {} for the number. `split`: it may run over lines."""

    file: str
    text: str
    split: bool = False


_MEETING = "by/moeder/2025/2025-01-02-udvalget"
_ITEM = "---\npunkt: {n}\ntitel: Sag\nadgang: åben\n{more}\n---\n\n{body}\n"


def _front(more: str) -> Place:
    text = _ITEM.replace("{more}", more).replace("{body}", "Tekst.")
    return Place(_MEETING + "/{n}-sag.md", text)


def _body(body: str, split: bool = False) -> Place:
    text = _ITEM.replace("{more}", "type: orientering").replace("{body}", body)
    return Place(_MEETING + "/{n}-sag.md", text, split)


PLACES: dict[str, Place] = {
    "a title": _front("titel: 'Sag om {}.'"),
    "a case number": _front("sagsnummer: '{}'"),
    "a recommendation": _front("indstilling:\n  fra: Direktøren\n  punkter:\n    - 'bevilling til {} godkendes'"),
    "a decision": _front("beslutning:\n  - udfald: godkendt\n    tekst: 'Godkendt for {}.'"),
    "a folded decision": _front("beslutning:\n  - udfald: andet\n    tekst: >-\n      Godkendt for\n      {} i dag."),
    "a vote": _front("afstemning:\n  - imod: {navne: ['Ida ({})']}"),
    "an earlier treatment": _front("tidligere: ['Udvalget, {}']"),
    "the title of an attachment": _front("bilag:\n  - titel: 'Ansøgning fra {}'\n    utilgaengelig: Ja."),
    "why an attachment is withheld": _front("bilag:\n  - titel: Ansøgning\n    utilgaengelig: 'Den angår {}.'"),
    "an answer": _front("letlaest:\n  kort: 'Sagen handler om {}.'"),
    "an answer in English": _front("letlaest:\n  sprog:\n    en: {kort: 'It is about {}.'}"),
    "a source": _front("kilde: {fil: 'referat {}.pdf'}"),
    "a comment": _front("# husk {}\ntype: orientering"),
    "an unknown key": _front("'{}': ja"),
    "a closed title": Place(_MEETING + "/{n}-l.md", "---\npunkt: 1\ntitel: '{}'\nadgang: lukket\n---\n"),
    "a paragraph": _body("Borgeren {} har klaget.", split=True),
    "the end of a sentence": _body("Der er klaget af {}.", split=True),
    "a heading": _body("## Klage fra {}"),
    "a list": _body("- en\n- {}\n- to"),
    "a cell": _body("| Navn | Nummer |\n| --- | --- |\n| Ida | {} |", split=True),
    "a link's text": _body("Se [{}](https://example.dk)."),
    "a link's address": _body("Se [her](https://example.dk/sag/{})."),
    "a picture's text": _body("![Kort over {}](bilag/kort.png)"),
    "code": _body("`{}`"),
    "a comment in a text": _body("<!-- {} -->"),
    "a tag": _body('<span title="borger {}">x</span>'),
    "a record that cannot be read": Place(_MEETING + "/{n}-x.md", "titel: [\n{}\n"),
    "a memo": Place("by/notater/2025/2025-01-02-{n}.md", "---\ntitel: N\ndato: 2025-01-02\n---\n\nOm {}.\n", True),
    "a meeting": Place("by/moeder/2025/2025-01-{n}/moede.yaml", "udvalg: udvalget\nbemaerkning: 'Om {}.'\n"),
    "a page": Place("sider/side-{n}.md", "# En side\n\nSkriv til os om {}.\n", True),
    "a page's front matter": Place("sider/side-{n}.md", "---\ntitle: 'Om {}'\n---\n\n# En side\n"),
    "an accessible version": Place("by/notater/2025/bilag/plan-{n}.md", "## Plan\n\nFor {}.\n", True),
    "an attached text": Place("by/notater/2025/bilag/{n}.txt", "Kære {}\n", True),
    "an attached table": Place("by/notater/2025/bilag/{n}.csv", "Navn;Nummer\nIda;{}\n"),
    "a glossary": Place("by{n}/ordliste.yaml", "ord:\n  - {ord: sag, forklaring: 'Om {}.'}\n"),
    "places": Place("by{n}/solsikke.yaml", "steder:\n  - {navn: 'Huset {}'}\n"),
}  # fmt: skip
# Forms that a file's name can have on every system.
NAMES = (
    "with a hyphen", "in one", "with a space", "with an underscore", "with a full stop", "all with hyphens",
    "with a soft hyphen", "with an en dash",
)  # fmt: skip


@dataclass(frozen=True)
class Planted:
    """One number: how and where it is written, and its ten digits."""

    form: str
    place: str
    file: str
    digits: str


def plant(root: Path, count: int, seed: int = SEED) -> list[Planted]:
    """`count` numbers, each in a file of its own below `root`; every form and every place in turn."""
    made = numbers(seed)
    cases = _cases()
    found = []
    for number in range(count):
        form, place = cases[number % len(cases)]
        first, last = next(made)
        file, text = _file(form, place, number, form_named(form)(first, last))
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        found.append(Planted(form, place, file, first + last))
    return found


def form_named(form: str) -> Form:
    """The form of that name."""
    return FORMS.get(form) or SPLIT[form]


def _cases() -> list[tuple[str, str]]:
    """Pairs of a form and a place, in an order in which every form and every place soon had its turn."""
    pairs = [(form, place) for place in PLACES for form in FORMS]
    pairs += [(form, place) for place, one in PLACES.items() if one.split for form in SPLIT]
    pairs += [(form, part) for form in NAMES for part in ("a file's name", "a folder's name")]
    random.Random(SEED).shuffle(pairs)
    return pairs


def _file(form: str, place: str, number: int, written: str) -> tuple[str, str]:
    if place == "a file's name":
        return f"sider/{number}/brev {written}.md", "# Brev\n"
    if place == "a folder's name":
        return f"sider/{number} {written}x/brev.md", "# Brev\n"
    one = PLACES[place]
    indented = written.replace("\n", "\n      ") if one.file.endswith(".yaml") else written
    return one.file.replace("{n}", f"{number:04}"), one.text.replace("{n}", str(number)).replace("{}", indented)
