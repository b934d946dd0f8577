"""A planter in; out: files of agenda items of every access and of memos, with marks in what must not come out."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.closed.marks import Planter

ANSWERS = ("kort", "handler_om", "besluttet", "betyder", "videre")
CASES = ("25-8-15.00.00-P20", "25-9-00.15.10-P35", "24-1-27.36.00-G01")
_CPR = "010203-0004"
_TEXTS = (
    "Sagen handler om {}.",
    "Udgiften til {} er 4.500 kr. den 3. maj 2025.",
    "![{}](bilag/plan.png)",
    "<!-- {} -->",
    "## {}",
    "| {} | Udgift |\n| --- | ---: |\n| Løn | 9 kr. |\n| Mad | 10 kr. |",
    "[{}](https://example.dk/sag)",
    "[Se her]({})",
    "```\n{}\n```",
    "1. {}",
    "<b>{}</b> (jf. § 13)",
    f"Formanden Anna {{}} mente, at cpr {_CPR} skulle med.",
)


def body(planter: Planter, where: str, *, clerk: bool = False) -> str:
    """One to three blocks of Markdown, each with a mark."""
    texts = [text for text in _TEXTS if not (planter.sound and _CPR in text)]
    blocks = planter.random.sample(texts, planter.random.randrange(1, 4))
    return "\n\n".join(block.format(planter.words(where, clerk=clerk)) for block in blocks) + "\n"


def text_of(planter: Planter, where: str) -> bytes:
    """The bytes of a file that holds nothing but what must not come out."""
    return body(planter, where).encode()


def summary(say: Callable[[], str], *, reviewed: bool) -> dict[str, Any]:
    """An easy-read summary in two languages; `say` gives each answer."""
    fields: dict[str, Any] = {"titel": say(), **{answer: say() for answer in ANSWERS}}
    fields["besluttet"] = f"Det er tiltrådt. {say()}"  # the decision itself, or the summary is refused
    fields["sprog"] = {"en": {answer: say() for answer in ANSWERS}}
    review = {"af": "Ida", "dato": "2026-01-01", "proevet_med_laesere": "nej"}
    return {**fields, "gennemset": review} if reviewed else fields


def front_matter(planter: Planter, fields: Mapping[str, Any]) -> str:
    """The fields, a line each, with comments between and behind them."""
    return f"---\n{commented(planter, fields)}---\n"


def commented(planter: Planter, fields: Mapping[str, Any]) -> str:
    """The fields as YAML, a line each; comments hold marks."""
    lines = []
    for key, value in fields.items():
        if planter.often(4):
            lines.append(f"# {planter.words('a comment of YAML')}")
        behind = f"  # {planter.words('a comment of YAML')}" if planter.often(4) else ""
        lines.append(f"{json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}{behind}")
    return "\n".join(lines) + "\n"


def open_item(planter: Planter, number: int, more: Mapping[str, Any]) -> str:
    """An item that everybody may read. Only a summary that nobody has reviewed holds marks."""
    fields = {
        "punkt": number,
        "titel": planter.random.choice(("Et hegn", "Om Solsikkesnoren", "Budget <2026> & *drift*")),
        "adgang": "åben",
        "sagsnummer": planter.random.choice(CASES),
        "beslutning": [{"udfald": "tiltrådt", "tekst": "Tiltrådt."}],
        **more,
    }
    kind = planter.random.randrange(3)
    if kind == 1:
        fields["letlaest"] = summary(lambda: "Kommunen laver et hegn.", reviewed=True)
    elif kind == 2:
        draft = "an easy-read draft that nobody has reviewed"
        word = planter.mark if planter.sound else planter.words  # a capital would be a name that the case does not have
        fields["letlaest"] = summary(lambda: f"Det er {word(draft, clerk=True)}.", reviewed=False)
    return front_matter(planter, fields) + "Byen laver et hegn.\n\n![En plan](bilag/vist.png)\n"


def broken_open_item(planter: Planter, number: int) -> str:
    """An open item with an error: it is not on the site, and its error may be quoted to who mends it."""
    where = "an open item with an error"

    def say() -> str:
        return planter.words(where, clerk=True)

    wrong = planter.random.choice(
        ({"ukendt": say()}, {"type": say()}, {"sagsnummer": [say()]}, {"bilag": [{"titel": say()}]}, {"emner": [say()]})
    )
    fields = {"punkt": number, "titel": say(), "adgang": "åben", **wrong}
    return front_matter(planter, fields) + body(planter, where, clerk=True)


def closed_item(planter: Planter, number: int) -> str:
    """A closed item as it may stand; its title is a mark where nobody has reviewed it."""
    reviewed = planter.often(3)
    title = "Køb af grund" if reviewed else planter.words("the title of a closed item that nobody has reviewed")
    fields: dict[str, Any] = {"punkt": number, "titel": title, "adgang": "lukket"}
    fields |= {"titel_gennemset": "ja"} if reviewed else planter.random.choice(({}, {"titel_gennemset": "nej"}))
    fields |= {"sagsnummer": planter.random.choice(CASES)} if planter.often() else {}
    fields |= {"offentlig_beslutning": "Indstillingen blev tiltrådt."} if planter.often() else {}
    return front_matter(planter, fields)


def faulty_closed_item(planter: Planter, number: int) -> str:
    """A closed item with what it may not hold: text, keys of open items, unknown keys, values of another kind."""

    def say() -> str:
        return planter.words("what a closed item may not hold")

    fields = {
        "punkt": number,
        "titel": say(),
        "adgang": "lukket",
        "titel_gennemset": planter.random.choice(("ja", "nej")),
    }
    extra = planter.random.sample(sorted(open_keys(say).items()), planter.random.randrange(4))
    wrong = planter.random.choice(
        (
            {},
            {"titel_gennemset": say()},
            {"punkt": say()},
            {"sagsnummer": [say()]},
            {"titel": {say(): say()}},
            {"offentlig_beslutning": {"tekst": "Ja.", planter.mark("a key of a closed item"): say()}},
            {planter.mark("a key of a closed item"): say()},
            {f"Salg til {say()}": "ja"},
        )
    )
    text = body(planter, "the text of a closed item") if planter.often() or not (extra or wrong) else ""
    return front_matter(planter, {**fields, **dict(extra), **wrong}) + text


def unknown_item(planter: Planter, number: int) -> str:
    """An item that looks open, but its access is missing or misspelt."""

    def say() -> str:
        return planter.words("an item whose access is unknown")

    access = planter.random.choice(
        ({}, {"adgang": "lukke"}, {"adgang": "aaben"}, {"adgang": "Åben"}, {"adgang": say()}, {"adgang": ["åben"]})
    )
    keys = planter.random.sample(sorted(open_keys(say).items()), 3)
    fields = {"punkt": number, "titel": say(), **access, **dict(keys)}
    return front_matter(planter, fields) + body(planter, "the text of an item whose access is unknown")


def open_keys(say: Callable[[], str]) -> dict[str, Any]:
    """What an open item may hold, each with marks; and two values that are wrong in any item."""
    return {
        "afstemning": [{"for": {"navne": [say()]}, "tekst": say()}],
        "beslutning": [{"udfald": "andet", "tekst": say(), "instans": say()}],
        "bilag": [{"titel": say(), "fil": "bilag/plan.png"}, {"titel": say(), "utilgaengelig": say()}],
        "emner": [say()],
        "forbehold": [{"af": say(), "tekst": say()}],
        "fremmoede": [{"navn": say()}],
        "indstilling": {"fra": say(), "tekst": say(), "punkter": [say()]},
        "kilde": {"titel": say(), "fil": say()},
        "kommende": [f"{say()} 01.02.2026"],
        "letlaest": summary(say, reviewed=True),
        "tidligere": [say()],
        "type": say(),
    }


def memo(planter: Planter, *, closed: bool) -> str:
    """A memo that everybody may read, or one that is closed or does not say."""
    if not closed:
        fields = {"dato": "2025-02-03", "slags": "notat", "titel": "Om et hegn", "adgang": "åben"}
        return front_matter(planter, fields) + "Byen har et hegn.\n"

    def say() -> str:
        return planter.words("a closed memo")

    access = planter.random.choice(({"adgang": "lukket"}, {}, {"adgang": "lukkket"}, {"adgang": say()}))
    keys = planter.random.sample(sorted(open_keys(say).items()), 2)
    fields = {"dato": "2025-02-03", "slags": "notat", "titel": say(), **access, **dict(keys)}
    return front_matter(planter, fields) + body(planter, "the text of a closed memo")
