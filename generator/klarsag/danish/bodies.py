"""A text in, the committees and councils that it names out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_ENDING = r"(?:udvalg(?:et)?|(?<!om)råd(?:et)?|bestyrelsen?|repræsentation(?:en)?|magistrat(?:en)?)"
_JOIN = r"(?:\s{0,3},\s{0,3}|\s{1,3}og\s{1,3}|\s{1,3}&\s{1,3})"
# "Beskæftigelses- og Integrationsudvalget", "Kultur-, Fritids- og Idrætsudvalget", "Klima, Teknik og Miljøudvalget":
# parts with a dash may be written small, parts without one must be capitalised and no body themselves.
_GENERIC = re.compile(
    rf"""(?<![\w-])
        (?:\w+-{_JOIN}
          |(?!\w*(?i:{_ENDING})\b)[A-ZÆØÅ]\w+{_JOIN}(?=[A-ZÆØÅ])
          |[A-ZÆØÅ]\w+\s(?=(?:Råd|Udvalg)(?:et)?\b)){{0,8}}
        (?P<word>\w*(?i:{_ENDING}))
        (?:(?<=[Uu]dvalget)\ for\ [A-ZÆØÅ]\w+-?(?:{_JOIN}[A-ZÆØÅ]\w+-?)*)?
        (?P<genitive>s)?(?![\w-])""",
    re.VERBOSE,
)
_ENDINGS = ("udvalg", "råd", "bestyrelse", "repræsentation", "magistrat")  # what every body but the known ones has
_BARE = frozenset(
    {"udvalg", "udvalget", "råd", "rådet", "bestyrelse", "bestyrelsen", "repræsentation", "repræsentationen"}
)


@dataclass(frozen=True)
class Mention:
    """A body named in a text. `name` is None where only "udvalget" stands: the reader knows which from the context."""

    name: str | None
    start: int
    end: int


@lru_cache(maxsize=64)
def _known(bodies: tuple[str, ...]) -> re.Pattern[str] | None:
    if not bodies:
        return None
    names = (r"\s+".join(map(re.escape, name.split())) for name in sorted(bodies, key=len, reverse=True))
    return re.compile(rf"(?<![\w-])(?P<name>{'|'.join(names)})(?:s|'s)?(?![\w-])", re.IGNORECASE)


def find_bodies(text: str, known: Sequence[str] = ()) -> list[Mention]:
    """Every body named in `text`, in order: the `known` names as they are spelt there, others by how they are built."""
    found: list[Mention] = []
    pattern = _known(tuple(known))
    if pattern:
        spelling = {" ".join(name.split()).casefold(): name for name in known}
        for match in pattern.finditer(text):
            name = spelling.get(" ".join(match["name"].split()).casefold(), match["name"])
            found.append(Mention(name, *match.span()))
    lower = text.lower()
    if not any(ending in lower for ending in _ENDINGS):
        return sorted(found, key=lambda mention: mention.start)
    taken = list(found)
    for match in _GENERIC.finditer(text):
        if any(match.start() < other.end and other.start < match.end() for other in taken):
            continue
        written = match[0][:-1] if match["genitive"] else match[0]
        bare = written.lower() in _BARE
        name = " ".join(written.split())
        found.append(Mention(None if bare else name[0].upper() + name[1:], *match.span()))
    return sorted(found, key=lambda mention: mention.start)
