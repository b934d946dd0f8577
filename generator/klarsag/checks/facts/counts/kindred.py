"""Two words for what is counted in, how far they name one kind of thing out: vague words told apart."""

from functools import lru_cache

from klarsag.quantities.likeness import likeness, stem

# What an easy text calls the things that a case counts. `likeness` takes all vague words for each other; where a plan
# has three subjects and four aims, the two must be told apart.
_CLOSE = """
emne tema temaer emner
mål effekt pejlemærke målsætning måltal ambition
regel regler princip bestemmelse krav betingelse
ting indsats indsatser initiativ tiltag
indsats indsatser initiativ tiltag projekt del dele
plan politik strategi
del dele pejlemærke tema kapitel afsnit
sag klage afgørelse case cases
vej måde mulighed model løsning scenarie handlemulighed valgmulighed
sted tilbud institution bosted hus adresse matrikel
firma virksomhed leverandør
møde introduktion samtale mødegang
hjælper rådgiver sagsbehandler vejleder
ansat årsværk medarbejder
gruppe kategori målgruppe part
tal nøgletal
trin etape fase
svar høringssvar
tilfælde episode hændelse gang
"""
_SAME, _NEAR = 1.0, 0.9
_LEAST_PART = 3  # letters of the last part of a compound

_GROUPS: dict[str, set[int]] = {}
for _number, _line in enumerate(_CLOSE.strip().splitlines()):
    for _word in _line.split():
        _GROUPS.setdefault(stem(_word), set()).add(_number)


@lru_cache(maxsize=65536)
def kindred(first: str, second: str) -> float:
    """From 0 to 1: how far two stems name the same kind of thing."""
    if first == second:
        return _SAME
    return _NEAR if _groups(first) & _groups(second) else likeness(first, second)


@lru_cache(maxsize=16384)
def _groups(own: str) -> frozenset[int]:
    """The groups of a stem or of the last part of a compound: "rundbordssamtale" is a "samtale"."""
    parts = (own[at:] for at in range(max(1, len(own) - _LEAST_PART + 1)))
    return next((frozenset(_GROUPS[part]) for part in parts if part in _GROUPS), frozenset())
