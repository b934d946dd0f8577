"""Danish words in, how far they mean the same out: stems, parts of compounds, a short list of synonyms."""

import re
from functools import lru_cache

import snowballstemmer

from klarsag.languages.language import spaced

_STEMMER = snowballstemmer.stemmer("danish")
WORD = re.compile(r"[^\W\d_]+|(?<!\d)(?:19|20)\d\d(?!\d)")

# Words that say nothing of what a figure counts.
EMPTY = spaced(
    """
    af alle alt altså at både bare blev blevet blive bliver da de dem den denne der deres det dette dig din disse dog du
    efter ej eller en end endnu er et få får fik flere for fordi fra frem før gør hans har have havde hen her hos hun
    hvad hver hvis hvor hvordan hvornår i ifølge igen ikke ind inden ingen jeg jo kan kom komme kommer kun kunne lige
    man mange med meget mellem men mens mere mindre mod må når nogle noget nok nu ny nye næste og også om op os over på
    pr samme samt se sig sin sine sit skal skulle som stadig står så sådan til ud under uden være var ved vi vil ville
    gang gange gangen vores går gå gik lidt godt cirka ca knap næsten omkring mindst højst kr kroner mio mia
    pct procent million millioner
    milliard milliarder tusind nemlig blandt derfor herunder hvilket hvilke samlet alt heraf hvoraf den stk nr punkt
    kommune kommunen kommunens udvalget udvalg greve gladsaxe københavn sagen sag dagsorden
    januar februar marts april maj juni juli august september oktober november december mandag tirsdag onsdag torsdag
    fredag lørdag søndag klokken år året
    """
)
# Words for anything: "to ting" may be two of whatever the record has.
ANYTHING = spaced(
    """
    ting emner emne sager steder udvalg punkter byer valg råd mål grupper forslag dele områder spørgsmål udvalgene tal
    trin navne tekster planer regler dem spor slags bud tilfælde
    """
)
_SYNONYMS = """
fuldtidsjob årsværk fuldtidsstilling stilling fuldtidsansat job
job arbejde beskæftigelse beskæftiget
støtte ydelse overførsel overførselsudgift forsørgelse
hus bygning ejendom
lys belysning
pause aflastning
penge midler beløb bevilling ramme tilskud støtte
person borger menneske folk deltager indbygger mand
ansat medarbejder personale
kvadratmeter m
møde mødes mødedato
byråd kommunalbestyrelse byrådet
barn børn
ældre senior pensionist
stige vokse øge stigning vækst
falde mindske reducere fald reduktion
bolig lejlighed hjem
sygdom syg sygefravær sygemeldt sygedag fravær
udgift koste omkostning pris takst dyr betale merudgift mindreudgift
spare besparelse
hjælp støtte indsats tilbud
støtte hjælp ydelse forsørgelse
plads sted
virksomhed firma
uddannelse skole
ledig arbejdsløs ledighed
tom ledig tomgang
kontanthjælp ydelse
svar besvarelse svare
høring høre
start begynde begyndelse starte
slut afslutte ophøre udløbe slutte
gang
del andel
længe lang langvarig
læge lægeerklæring lægeattest
sanktion trækkes trukket
vide ved viden
flytte flyttet fraflytte fraflyttede fraflytning
død bortgang afdød
tilfreds glad
aftale kontrakt
fornyelse forny
brev post
leder ledelse chef
bruger brugere
klage anke
budget
regnskab
rapport
handicap funktionsnedsættelse
tid ventetid
voksen voksne
ung unge
flygtning flygtninge
forening frivillig
ting del emne mål regel råd indsats anbefaling tema princip overskrift politik spor fokusområde plan idé tekst navn
medlem repræsentant
valg vælge
overs overskud mindreforbrug mindreudgift
underskud merforbrug merudgift budgetoverskridelse
"""
_LEAST_PART = 4  # letters that two words must share at the beginning or the end to be parts of one compound
_LEAST_END = 3  # "bol" is the stem of "boliger" in "ældreboliger"
_HOME = re.compile(r"(.*bol)ig[a-zæøå]{0,5}$")
_SAME, _PART, _ALIKE = 1.0, 0.7, 0.5


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of a Danish word: `"boligerne"` gives `"bol"`-like forms that all its inflections share."""
    # The stemmer takes the end of "bolig" for an ending, and in "ældreboliger" another one than in "boliger".
    home = _HOME.match(word.lower())
    return home[1] if home else str(_STEMMER.stemWord(word.lower()))


_GROUPS: dict[str, set[int]] = {}
for _number, _line in enumerate(_SYNONYMS.strip().splitlines()):
    for _one in _line.split():
        _GROUPS.setdefault(stem(_one), set()).add(_number)


_MEMBERS: dict[int, set[str]] = {}
for _one, _numbers in _GROUPS.items():
    for _number in _numbers:
        _MEMBERS.setdefault(_number, set()).add(_one)


def synonyms(own: str) -> frozenset[str]:
    """The stems that the list gives for the same thing as `own`."""
    return frozenset(other for number in _GROUPS.get(own, ()) for other in _MEMBERS[number])


@lru_cache(maxsize=16384)
def content(text: str) -> tuple[tuple[str, int, int], ...]:
    """The stems of the words of `text` that carry meaning, and years, each with its span."""
    found = ((_carrying(match[0]), *match.span()) for match in WORD.finditer(text))
    return tuple(one for one in found if one[0])


@lru_cache(maxsize=16384)
def content_stems_of(text: str) -> frozenset[str]:
    """The same stems without their spans."""
    return frozenset(own for own in map(_carrying, WORD.findall(text)) if own)


@lru_cache(maxsize=65536)
def _carrying(word: str) -> str:
    """The stem of a word that carries meaning; empty for another."""
    return stem(word) if len(word) > 1 and word.lower() not in EMPTY else ""


@lru_cache(maxsize=262144)
def likeness(first: str, second: str) -> float:
    """From 0 to 1: how far two stems mean the same."""
    if first == second:
        return _SAME
    if first.isdigit() or second.isdigit():
        return 0.0
    short, long = (first, second) if len(first) <= len(second) else (second, first)
    if (len(short) >= _LEAST_PART and long.startswith(short)) or (len(short) >= _LEAST_END and long.endswith(short)):
        return _PART
    groups = _GROUPS.get(first)
    if groups and not groups.isdisjoint(_GROUPS.get(second, ())):
        return _PART
    # "Voksne" and "sikre" have lost the e that "voksenområde" and "sikkerhed" keep.
    if len(short) > _LEAST_PART and short[-1] in "lnr" and long.startswith(f"{short[:-1]}e{short[-1]}"):
        return _PART
    shared = max(5, len(short) - 3)
    return _ALIKE if len(short) >= shared and short[:shared] == long[:shared] else 0.0
