"""A sentence of a case in, plainer and shorter ones out: words replaced, asides cut, clauses parted."""

import re
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

from klarsag.danish.plain_forms import simplified
from klarsag.danish.sentences import sentences

_FILE = Path(__file__).parent / "plainer_words.txt"
_LOOKS_ON = re.compile(r"\(\?=[^)]*\)+\)?$")  # a turn that says itself what must follow
# An aside that a sentence says the same without: in brackets, what is referred to, examples of what was said.
_ASIDES = (
    re.compile(r"\s*\((?![A-ZÆØÅ]{1,2}\))[^()]*\)"),
    re.compile(r",?\s*\b(?:jf\.|jævnfør)\s[^,.;]*(?:\d+\.\s?)?[^,.;]*(?=[,.;]|$)"),
    re.compile(r",\s*(?:herunder|heraf især|ligesom|inklusive|inkl\.)\s.*(?=\.$)"),
)
_EMPHASIS = re.compile(r"[*_\\]+")
_SUBJECT = (
    r"(?:der|det|den|de|vi|man|disse|dette|udvalget|kommunen|byrådet|administrationen|regeringen|jobcentret|"
    r"[A-ZÆØÅ]\w+(?:\s(?:Kommune|Byråd))?|[a-zæøå]{4,}(?:erne|ene|en|et))"
)
_VERB = (
    r"(?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|bør|bliver|blev|får|fik|ventes|regner|"
    r"[a-zæøå]{3,}(?:er|ede|te))"
)
# What goes on as a sentence of its own after a comma.
_NEW = re.compile(rf"(?:,|;)\s(?P<join>og|men)\s(?P<rest>(?i:{_SUBJECT})\s{_VERB}\b.*)")
_WHICH = re.compile(r",\shvilket\s(?P<rest>[a-zæøå]+\s.*)")
_SINCE = re.compile(
    r",\s(?:idet|da|eftersom)\s(?P<rest>(?!(?:\w+\s){1,2}ikke)\w+\s(?:er|har|kan|skal|vil|bliver|blev|får|var)\b.*)"
)
_SO = re.compile(
    r",\sså(?:ledes\sat|\sat)?\s(?P<who>\w+)\s(?P<verb>kan|skal|vil|får|bliver|er|har)\s(?P<rest>(?!ikke).*)"
)
_PARTS = ((_NEW, "{start}. {join}{rest}"), (_WHICH, "{start}. Det {rest}"), (_SINCE, "{start}. {rest}"))
# "Derudover er der tre": the small word goes, the order of the others is turned back.
_LEADING = re.compile(
    r"^(?:Derudover|Herudover|Endvidere|Desuden|Ligeledes|Ydermere|Yderligere|Samtidig|Dertil|Hertil|Også|Så)\s"
    r"(?P<verb>\w+)\s(?P<who>der|det|den|de|udvalget|kommunen|byrådet|vi|man)\b"
)


def plainer(sentence: str, own: tuple[str, ...] = (), authority: tuple[str, str] = ("", "")) -> list[str]:
    """The sentence as one or more plainer ones, each beginning with a capital and ending with a mark.

    `own`: names of the body that met, which becomes "udvalget"; `authority`: its full name and the short one to write.
    What a person would still have to turn round is left as it stands: the caller judges what comes out. Nothing is
    added that the sentence does not say.
    """
    text = " ".join(_EMPHASIS.sub("", sentence).split())
    text = _owned(text, own, authority)
    for aside in _ASIDES:
        text = aside.sub("", text)
    text = _replaced(text)
    text = _LEADING.sub(lambda match: f"{match['who']} {match['verb']} også", text)
    text = _replaced(simplified(text))
    found = [_tidy(part) for part in _parted(text)]
    return [part for part in found if part]


def _parted(text: str) -> Iterator[str]:
    for one in sentences(text):
        yield from _split(one)


def _split(text: str) -> Iterator[str]:
    for pattern, shape in _PARTS:
        match = pattern.search(text)
        if match and len(text[: match.start()].split()) > 3:
            groups = match.groupdict()
            join = "Men " if groups.get("join") == "men" else ""
            rest = groups["rest"] if join or pattern is _WHICH else groups["rest"][:1].upper() + groups["rest"][1:]
            told = shape.format(start=text[: match.start()], join=join, rest=rest)
            yield from _parted(told)
            return
    match = _SO.search(text)
    if match and len(text[: match.start()].split()) > 3:
        yield f"{text[: match.start()]}."
        yield from _split(f"Så {match['verb']} {match['who']} {match['rest']}")
        return
    yield text


def _tidy(text: str) -> str:
    """One sentence with a capital, single spaces and an end; list marks and colons at its end are taken off."""
    text = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(text.split())).strip(" ,;:–-•")
    text = re.sub(r"[,;:]\s*([.!?])$", r"\1", re.sub(r",(?:\s*,)+", ",", text))
    if not any(map(str.isalpha, text)):
        return ""
    text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def plainer_words(text: str, own: tuple[str, ...] = (), authority: tuple[str, str] = ("", "")) -> str:
    """`text` with plain words in the place of official ones, and nothing else changed: for a phrase."""
    return _replaced(_owned(text, own, authority))


def _owned(text: str, own: tuple[str, ...], authority: tuple[str, str]) -> str:
    full, short = authority
    if full and short:
        text = re.sub(rf"(?<![\w-]){re.escape(full)}(?=s?\b)", short, text, flags=re.IGNORECASE)
    for name in own:
        text = re.sub(rf"(?<![\w-]){re.escape(name)}(?=s?\b)", "udvalget", text, flags=re.IGNORECASE)
    return text


def _replaced(text: str) -> str:
    for pattern, plain in _words():
        text = pattern.sub(partial(_like, plain=plain), text)
    return " ".join(text.split())


def _like(match: re.Match[str], plain: str) -> str:
    """The plain words, with a capital where what they stand for has one at a sentence's beginning."""
    words = match.expand(plain)
    begins = match.start() == 0 or match.string[: match.start()].rstrip().endswith((".", "!", "?"))
    return words[:1].upper() + words[1:] if begins and match[0][:1].isupper() else words


@cache
def _words() -> tuple[tuple[re.Pattern[str], str], ...]:
    found = []
    for line in _FILE.read_text("utf-8").splitlines():
        turn, arrow, plain = line.partition(" ⇒ ")
        if arrow and not line.startswith("#"):
            end = "" if turn.endswith(" ") or _LOOKS_ON.search(turn) else r"(?!\w)"
            found.append((re.compile(rf"(?<![\w-]){turn}{end}", re.IGNORECASE), "" if plain == "-" else plain))
    return tuple(found)
