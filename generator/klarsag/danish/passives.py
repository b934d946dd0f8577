"""A Danish sentence in, its passive verbs out, each with the verb's own form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).parent / "data" / "who_does_it.txt"
_WORD = re.compile(r"[^\W\d_]+")
_BECOME = frozenset(["blive", "bliver", "blev", "blevet"])
_MOST_BETWEEN = 3  # words between the two parts: "blev det samme forslag godkendt"


@dataclass(frozen=True)
class Passive:
    """A passive verb: `text[start:end]`. `verb` is its infinitive, `actor` who does such a thing: a key of the list."""

    start: int
    end: int
    verb: str
    actor: str


def find_passives(sentence: str) -> Iterator[Passive]:
    """The passives of verbs whose actor is known, where no "af …" names one: "det indstilles", "blev vedtaget"."""
    words = [(match[0].lower(), match.start(), match.end()) for match in _WORD.finditer(sentence)]
    for place, (word, start, end) in enumerate(words):
        if word in _s_forms():
            verb, actor = _s_forms()[word]
        elif word in _participles() and (become := _become(words, place)) is not None:
            (verb, actor), start = _participles()[word], words[become][1]
        else:
            continue
        # "Der blev ikke besluttet noget": what nobody did has no actor.
        nothing = re.match(r"(?i)(?:\w+ )?der\b.*\bikke\b", sentence[:end])
        if not nothing and not re.match(r"[^,.;:]{0,25}?\baf\s", sentence[end:]):
            yield Passive(start, end, verb, actor)


def _become(words: list[tuple[str, int, int]], place: int) -> int | None:
    for before in range(place - 1, max(place - 2 - _MOST_BETWEEN, -1), -1):
        if words[before][0] in _BECOME:
            return before
    return None


@cache
def _verbs() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    """Actor, infinitive, participle, s-forms."""
    found = []
    actor = ""
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("## "):
            actor = line[3:]
        elif line and not line.startswith("#"):
            verb, participle, *forms = line.split()
            found.append((actor, verb, participle, (f"{verb}s", *forms)))
    return tuple(found)


@cache
def _s_forms() -> dict[str, tuple[str, str]]:
    return {form: (verb, actor) for actor, verb, _participle, forms in _verbs() for form in forms}


@cache
def _participles() -> dict[str, tuple[str, str]]:
    forms = {}
    for actor, verb, participle, _s in _verbs():
        # "blev godkendt", "blev godkendte"; "vedtaget", "vedtagne"
        forms[participle] = forms[f"{participle}e"] = (verb, actor)
    return forms
