"""The words around a date in, the kinds of thing that happen on it out: who meets, a decision, a deadline, a start."""

import re
from collections.abc import Sequence
from functools import lru_cache

# Each kind of occasion in the plain words of a summary and in those of a record.
_WORDS = {
    "council": r"byråd\w*|kommunalbestyrelse\w*|borgerrepræsentation\w*|(?-i:BY|BR|KB)",
    "finance": r"økonomi(?:udvalg\w*| og)|(?-i:ØK?U)",
    "committee": r"(?<!økonomi)(?<!økonomi og )\b(?:[a-zæøå]+-? og )?\w*udvalg(?:et|ets|s|smøde\w*)?\b"
    r"|(?-i:(?!(?:ØK?U|EU|SU|FGU|STU|EGU|KUU|FVU|AMU|VEU)\b)[A-ZÆØÅ]{1,4}U)",
    "board": r"bestyrelse\w*|leder centret",
    "treated": (
        r"behandl\w*|forel[æa]g\w*|drøft\w*|dagsorden\w*|ser på|se på|så på|set på|ser (?:det|den|sagen|dem)"
        r"|hørte?r?|talte"
        r"|taler|får den"
    ),
    "decided": (
        r"godkend\w*|vedt[ao]g\w*|vedtæg\w*|beslut\w*|bevilg\w*|tilsagn\w*|s(?:ag|ig)d?er?(?: \w+){0,3} ja"
        r"|fi?k ja|tiltr\w*|valgte|indgå\w*|aftalt\w*"
    ),
    "hearing": r"høring\w*|hvad de synes|svar\w*|tilkendegi\w*|sige til",
    "start": (
        r"kraft|ikrafttræd\w*|virkning|gælde\w*|\w*start\w*|begynd\w*|i gang|drift|i brug|etabler\w*|indtr[æå]d\w*"
        r"|iværksæt\w*|iværksat\w*|igangsæt\w*|igangsat\w*"
        r"|være med|kom(?:me)? med(?!\s+(?!den\b|fra\b|i\b|pr\b)\w)|åbne\w*"
    ),
    "end": (
        r"udløb\w*|ophør\w*|slut\w*|afslut\w*|vare[rs]?(?=(?: \w+){0,3}? (?:til|indtil|frem)\b)|\w*frist\w*|senest"
        r"|orlov|fri til"
    ),
    "sent": r"sendt?e?s?|udsend\w*",
    "applied": r"ansøg\w*|søge[rs]?|søgte",
    "published": r"offentligg[øj]\w*|udbud\w*|se (?:sagen|den)",
    "status": r"tal\w* (?:er )?(?:fra|for)|pengene frem|udarbejdet pr|budget for \w.{0,60}?pr|opgjort|opgør\w*",
    "demands": r"\w*krav\w*",
    "asked": r"bad|anmod\w*|ønsk\w*|bestil\w*",
    "moved": r"flyt\w*",
    "visit": r"\w*besøg\w*|ud og se",
    "election": r"valg|valget|\w*rådsvalg\w*",
    "told": r"oplys\w*|at vide|mail\w*|sagde (?:hun|han)|sagde(?: \w+){0,3}? nej|trak(?: \w+){0,3}? sig",
}
_OCCASIONS = {name: re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE) for name, words in _WORDS.items()}
BODIES = frozenset({"council", "finance", "committee", "board"})


# Where what is said of a day begins: "Udvalget sagde ja til, at huset åbner den 1. maj" is about the opening.
_BEGINS = re.compile(r",\s|\btil at\s")
# Where what is said of a day ends, after it: "den 8. maj og i Byrådet den 15. maj".
_ENDS = re.compile(r"[,.;:]|\b(?:og|at|som|der|men|mens|samt)\b", re.IGNORECASE)


def around(text: str, spans: Sequence[tuple[int, int]], start: int, end: int) -> str:
    """The words that belong to `text[start:end]`: those since the moment before it, and on to the next one or "og"."""
    first = max((last for _first, last in spans if last <= start), default=0)
    after = text[end : min((begin for begin, _last in spans if begin >= end), default=len(text))]
    before = text[first:start]
    if before.split()[2:]:
        after = _ENDS.split(after, maxsplit=1)[0]
    own = clause(before)
    return f"{own if occasions(own) else before} {after}"


def clause(before: str) -> str:
    """The last clause of the words before a day: "Udvalget sagde ja til at give prisen i" gives "give prisen i"."""
    return _BEGINS.split(before)[-1]


@lru_cache(maxsize=8192)
def occasions(text: str) -> frozenset[str]:
    """Every kind of occasion that `text` names."""
    return frozenset(name for name, pattern in _OCCASIONS.items() if pattern.search(text))
