"""A text in, the laws and paragraphs that it names out, each in one canonical form."""

import re
from dataclasses import dataclass

# The short names that people use, with the words of the title that a text may give instead (retsinformation.dk).
_TITLES = {
    "serviceloven": "lov om social service",
    "aktivloven": "lov om aktiv socialpolitik",
    "beskæftigelsesindsatsloven": "lov om en aktiv beskæftigelsesindsats",
    "retssikkerhedsloven": "lov om retssikkerhed og administration på det sociale område",
    "organisationsloven": "lov om organisering og understøttelse af beskæftigelsesindsatsen",
    "pensionsloven": "lov om social pension",
    "integrationsloven": "lov om integration af udlændinge",
    "sygedagpengeloven": "lov om sygedagpenge",
    "almenboligloven": "lov om almene boliger",
    "planloven": "lov om planlægning",
    "barnets lov": "barnets lov",
    "ældreloven": "ældrelov",
    "styrelsesloven": "lov om kommunernes styrelse",
    "erhvervsfremmeloven": "lov om erhvervsfremme",
    "boligreguleringsloven": "lov om boligregulering",
    "boligstøtteloven": "lov om individuel boligstøtte",
    "repatrieringsloven": "repatrieringslov",
    "botilbudsloven": "lov om botilbud",
    "friplejeboligloven": "lov om friplejeboliger",
    "fleksjobloven": "lov om fleksjob",
}
_SAME = {
    "kommunestyrelsesloven": "styrelsesloven",
    "lab-loven": "beskæftigelsesindsatsloven",
    "lab": "beskæftigelsesindsatsloven",
    "lov om erhvervsfremme og regional udvikling": "erhvervsfremmeloven",
    "almenboligslov": "almenboligloven",
    "lov om almene boliger m.v.": "almenboligloven",
    "lov om kompensation til handicappede i erhverv": "kompensationsloven",
    "udlændingelov": "udlændingeloven",
}
_SHORT = re.compile(
    r"(?<![\w-])(?P<stem>(?!(?:lov|for|be|til|u|ud|ny|sær|hoved|grund|straffe)?lov)[\wæøå-]{2,40}?)lov(?:en|ens|e|ene|enes|s)?(?![\w-])",
    re.IGNORECASE,
)
_LONG = re.compile(
    "|".join(re.escape(title) + r"\w*" for title in sorted(_TITLES.values(), key=len, reverse=True)), re.IGNORECASE
)
_LETTER = r"(?:\s?(?P<letter>[a-hj-z])(?!\w))?"  # "§ 9 i loven" has no letter
_SUB = r"(?:\s?,?\s?stk(?:\.|ykke)?\s?(?P<sub>\d{1,2}))?(?:\s?,?\s?(?:nr|litra)\.?\s?\w{1,2}\b)?"
_PARAGRAPH = re.compile(rf"(?:§|\bparagraf(?:fen)?\s)\s?(?P<number>\d{{1,3}}){_LETTER}{_SUB}", re.IGNORECASE)
_LIST = re.compile(
    r"§§?\s?\d{1,3}(?:\s?[a-z]\b)?(?P<more>(?:\s?,\s?(?:§\s?)?\d{1,3}(?:\s?[a-z]\b)?){0,8}"
    r"\s?(?:og|eller|samt|,|-|–)\s?(?:§\s?)?\d{1,3}(?:\s?[a-z]\b)?)",
    re.IGNORECASE,
)
_MORE = re.compile(rf"(?P<number>\d{{1,3}}){_LETTER}")
_NOT_LAWS = frozenset({"tilladelsen", "oldsagnet", "forlov", "hvalov"})


@dataclass(frozen=True)
class Law:
    """A law; `name` is the short name in small letters where it is known, else the words that stand there."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: "§ 34, stk. 2" is number "34" and sub "2"; "§ 54 a" is number "54a"."""

    number: str
    sub: str | None
    start: int
    end: int


def find_laws(text: str) -> list[Law]:
    """Every law that `text` names: "servicelovens § 104" and "lov om social service" both give "serviceloven"."""
    if "lov" not in text.lower():  # every name and title of a law has it, and most texts have none
        return []
    found = [
        Law(next(short for short, title in _TITLES.items() if match[0].lower().startswith(title)), *match.span())
        for match in _LONG.finditer(text)
        if not text[: match.start()].endswith(tuple("abcdefghijklmnopqrstuvwxyzæøå"))
    ]
    for match in _SHORT.finditer(text):
        if any(other.start <= match.start() < other.end for other in found):
            continue
        name = f"{match['stem'].lower()}loven"
        if match["stem"].lower() not in _NOT_LAWS:
            found.append(Law(_SAME.get(name, name), *match.span()))
    return sorted(found, key=lambda law: law.start)


def find_paragraphs(text: str) -> list[Paragraph]:
    """Every paragraph that `text` names, those of "§§ 85, 104 og 107" one by one."""
    if "§" not in text and "paragraf" not in text.lower():
        return []
    found = [
        Paragraph(match["number"] + (match["letter"] or "").lower(), match["sub"], *match.span())
        for match in _PARAGRAPH.finditer(text.replace("§§", " §"))
    ]
    for whole in _LIST.finditer(text):
        for match in _MORE.finditer(text, *whole.span("more")):
            if not any(other.start <= match.start() < other.end for other in found):
                found.append(Paragraph(match["number"] + (match["letter"] or "").lower(), None, *match.span()))
    return sorted(found, key=lambda paragraph: paragraph.start)
