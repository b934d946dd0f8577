"""An English sentence in, the things of the Sunflower programme that it promises out: as promise.py for Danish."""

import re
from collections.abc import Iterator

from klarsag.checks.sunflower.things import Named
from klarsag.danish.sentences import Sentence
from klarsag.records.sunflower import Handout

FLOWER = "sunflower"
_THINGS = {
    Handout.LANYARD: r"lanyards?",
    Handout.WRISTBAND: r"(?:wrist|arm)bands?",
    Handout.CARD: rf"{FLOWER} cards?|(?<=\ba )card|(?<=\bor )cards?",
    Handout.BADGE: r"badges?",
    Handout.STICKER: r"stickers?",
    Handout.LEAFLET: r"leaflets?|brochures?",
    Handout.POSTCARD: r"postcards?",
    Handout.POSTER: r"posters?",
}
_NAMES = {
    **{thing.name: form for thing, form in _THINGS.items()},
    "PROGRAMME": rf"{FLOWER} (?:programme|program|scheme)",
}
_THING = re.compile("|".join(rf"(?P<{name}>\b(?:{form})\b)" for name, form in _NAMES.items()), re.IGNORECASE)
_BREAK = re.compile(
    r"[;–—()]|,\s+(?=(?:and |but |or |so )?(?:you|we|they|it|if|when|because|who|which|that|can|will)\b)"
    r"|\s(?=(?:but|if|when|because|who|which|that)\s)|\s(?=and (?:you|we|they|it)\s)",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:get|gets|pick(?:ed)? up|collect(?:ed)?|borrow(?:ed)?|hand(?:s|ed)? out|offers?|offered|available"
    r"|there (?:is|are)|member of|part of|joins?"
    r"|(?:we|library|office|reception|centre|staff) (?:also )?have|ask (?:\w+ ){0,3}?for)\b",
    re.IGNORECASE,
)
_NO = re.compile(r"\b(?:not|no|never|none|cannot|nobody|maybe|perhaps)\b|n['’]t\b", re.IGNORECASE)
_PAST = re.compile(r"\b(?:was|were|had|has been|have been|did|used to|could|got|joined)\b", re.IGNORECASE)
_AROUND = re.compile(
    r"\b(?:with|wearing|wear|on|in|about|of|by|through|see)\s+(?:(?:a|an|the|your|their|free|sunflower)\s+){0,3}$", re.I
)


def offered(sentence: Sentence) -> Iterator[Named]:
    """The things of one sentence; a clause that says no or tells of the past promises nothing."""
    start = 0
    for end in (*(found.start() for found in _BREAK.finditer(sentence.text)), len(sentence.text)):
        words = sentence.text[start:end]
        verb = _OFFER.search(words)
        if (
            verb
            and not _NO.search(words)
            and not _PAST.search(words)
            and not re.match(r"\W*if\b", words, re.IGNORECASE)
        ):
            yield from (one for one in _named(words, sentence.start + start) if _is_object(words, one, verb[0]))
        start = end


def _is_object(words: str, named: Named, verb: str) -> bool:
    if named.thing is None:
        return not re.search(r"\babout (?:the )?$", words[: named.at], re.IGNORECASE)
    return not _AROUND.search(words[: named.at]) and not verb.casefold().endswith(" of")


def _named(clause: str, start: int) -> Iterator[Named]:
    for found in _THING.finditer(clause):
        group = found.lastgroup or ""
        thing = None if group == "PROGRAMME" else Handout[group]
        yield Named(thing, found[0], found.start(), start + found.start())
