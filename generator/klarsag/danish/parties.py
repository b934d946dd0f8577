"""A text in, the political parties that it names out: by name, by letter in brackets, by letters that vote."""

import re
from dataclasses import dataclass

# Letters and names as the Ministry of the Interior registers them for elections, with the names people use.
PARTIES: dict[str, tuple[str, ...]] = {
    "A": ("Socialdemokratiet", "Socialdemokraterne", "Socialdemokraten", "Socialdemokratiets"),
    "B": ("Radikale Venstre", "Det Radikale Venstre", "De Radikale", "Radikale"),
    "C": ("Det Konservative Folkeparti", "De Konservative", "Konservative Folkeparti", "Konservative"),
    "D": ("Nye Borgerlige",),
    "F": ("SF", "Socialistisk Folkeparti"),
    "H": ("Borgernes Parti",),
    "I": ("Liberal Alliance",),
    "K": ("Kristendemokraterne",),
    "M": ("Moderaterne",),
    "O": ("Dansk Folkeparti", "DF"),
    "Q": ("Frie Grønne",),
    "V": ("Venstre",),
    "Æ": ("Danmarksdemokraterne",),
    "Ø": ("Enhedslisten",),
    "Å": ("Alternativet",),
}
NOBODY = "-"  # the letter of those who belong to no party
_NAMES = {name.casefold(): letter for letter, names in PARTIES.items() for name in names}
_BY_LENGTH = sorted((name for names in PARTIES.values() for name in names), key=len, reverse=True)
# "til venstre" and "radikale ændringer" are no parties: those names count only with their capital.
_NAMED = re.compile(
    rf"(?<![\w-])(?:(?P<name>{'|'.join(map(re.escape, _BY_LENGTH))})(?:['’]?s|-)?(?!\w)"
    r"|(?P<small>socialdemokrat(?:iet|erne)|enhedslisten|[Dd]e\ (?:radikale|konservative))s?(?!\w)"
    r"|(?P<nobody>(?i:uden\ for\ parti(?:erne)?|løsgænger(?:en)?|UP-?\d))(?![\w-]))",
    re.VERBOSE,
)
_LETTER = r"[A-ZÆØÅ]{1,2}"
_BRACKETS = re.compile(rf"\((?P<letters>{_LETTER}(?:\s?[,/]\s?{_LETTER}|\s(?:og|&)\s{_LETTER})*)\)")
_LISTED = re.compile(rf"\b[Ll]iste(?:n|rne)?\s(?P<letters>{_LETTER}(?:\s?,\s?{_LETTER}|\sog\s{_LETTER})*)(?![\w-])")
_VOTES = r"(?:stem(?:te|mer|t)|undlod|undlader|var\s(?:for|imod)|er\s(?:for|imod)|tog\sforbehold|tager\sforbehold)"
_VOTING = re.compile(rf"(?<![\w-])(?P<letters>[A-ZÆØÅ](?:,\s[A-ZÆØÅ])*(?:\sog\s[A-ZÆØÅ])?)(?=\s(?:har\s)?{_VOTES}\b)")
_VOTED = re.compile(
    r"(?:[Ff]or|[Ii]mod|[Mm]od)\sstem(?:te|mer)\s(?:partierne\s|liste\s)?(?P<letters>[A-ZÆØÅ](?:,\s[A-ZÆØÅ])*(?:\sog\s[A-ZÆØÅ])?)(?![\w-])"
    r"|(?:bestående\saf|består\saf)\s(?P<majority>[A-ZÆØÅ](?:,\s[A-ZÆØÅ])*(?:\sog\s[A-ZÆØÅ])?)(?![\w-])"
)
# What a text must have, in small letters, for a party to be named in it: most texts have nothing of it.
_SIGNS = (
    *dict.fromkeys(name.lower() for name in _BY_LENGTH if len(name) > 2),
    "socialdemokrat", "de radikale", "de konserv", "uden for parti", "løsgænger", "(", "liste", "stem", "undlod",
    "undlader", "forbehold", "består", "bestående",
)  # fmt: skip
_PATTERNED_SIGNS = re.compile(r"up-?\d|r\s(?:for|imod)")
_SHORT_NAMES = tuple(name for name in _BY_LENGTH if len(name) < 3)
_ONE_LETTER = re.compile(_LETTER)
_SIDE = re.compile(r"\s(?:side|hånd|ben|arm|øje|fod)\b")


@dataclass(frozen=True)
class Party:
    """A party named in a text; `letter` is its letter, or `NOBODY`."""

    letter: str
    start: int
    end: int


def letter_of(name: str) -> str | None:
    """A party's letter from its name or letter as a record writes it; None where it is neither."""
    written = " ".join(name.split())
    if _ONE_LETTER.fullmatch(written) and len(written) == 1:
        return written
    if written.casefold() in _NAMES:
        return _NAMES[written.casefold()]
    if found := find_parties(written):
        return found[0].letter
    return None


def find_parties(text: str) -> list[Party]:
    """Every party named in `text`, in order."""
    lower = text.lower()
    if not (
        any(sign in lower for sign in _SIGNS)
        or _PATTERNED_SIGNS.search(lower)
        or any(name in text for name in _SHORT_NAMES)
    ):
        return []
    found: list[Party] = []
    for match in _NAMED.finditer(text):
        if match["nobody"]:
            letter = NOBODY
        else:
            name = (match["name"] or match["small"]).casefold()
            if name == "venstre" and _SIDE.match(text, match.end()):
                continue
            letter = _NAMES.get(name) or _NAMES.get(name.removesuffix("s")) or ""
        found.append(Party(letter, *match.span()))
    for pattern in (_BRACKETS, _LISTED, _VOTING, _VOTED):
        for match in pattern.finditer(text):
            span = match.span("letters") if match["letters"] else match.span("majority")
            for one in _ONE_LETTER.finditer(text, *span):
                known = one[0] in PARTIES or pattern is not _BRACKETS
                if known and not any(other.start <= one.start() < other.end for other in found):
                    found.append(Party(one[0], *one.span()))
    return sorted(found, key=lambda party: party.start)
