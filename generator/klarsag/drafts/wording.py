"""A recommended point in, what was to be decided out: a thing ("planen"), or what shall be ("huset lukker")."""

import re
from dataclasses import dataclass

from klarsag.drafts.case import Case
from klarsag.drafts.plainer import plainer_words
from klarsag.drafts.topic import is_common

_BODY = r"(?:[Uu]dvalget|[Bb]yrådet|[Ff]agudvalget|[Øø]konomiudvalget|[\w-]+(?:- og |, [\w-]+- og )?[\w]+udvalget)"
_FIRST = re.compile(
    rf"^(?:[-–•]\s*|\d+[.)]\s*|[a-z][.)]\s+)*(?:(?:det|der) (?:indstilles|anbefales|foreslås)[^,]{{0,40}},? at |at )?"
    rf"(?:(?:{_BODY}(?: og )?)+[;,]?\s+)?(?P<rest>.*)$",
    re.DOTALL,
)
_LATER = r"(?:\s+(?:til efterretning|til orientering))"
_ACTIVE = re.compile(
    rf"^(?:godkender|godkende|vedtager|tiltræder|tilslutter sig|anbefaler|indstiller|drøfter|drøfte|"
    rf"tager stilling til|tager|"
    rf"beslutter|beslutte|træffer beslutning om)(?P<that>,?\s+at\s+|,?\s+om\s+|,\s+|\s+)(?P<rest>.+?){_LATER}?$",
    re.DOTALL | re.IGNORECASE,
)
_IT = re.compile(
    r"^(?:det|der) (?:godkendes|besluttes|tiltrædes|vedtages|anbefales|tages til efterretning),?\s+(?:at|"
    r"om)\s+(?P<rest>.+)$",
    re.DOTALL | re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"^(?P<thing>.+?)\s+(?:godkendes|tiltrædes|vedtages|anbefales|drøftes|besluttes|tages til (?:efterretning|"
    r"orientering)|"
    r"forelægges til (?:efterretning|orientering)|fremlægges til (?:efterretning|orientering|drøftelse))"
    r"(?P<more>(?:,|\s).*)?$",
    re.DOTALL | re.IGNORECASE,
)
# The thing is the case itself, and the point only says what is to be done with it.
_CASE = re.compile(
    r"^(?:(?:de |den )?(?:eventuelle |mundtlige |gensidige )?(?:orientering(?:en|er|erne)?|sagen|status|"
    r"redegørelsen|afrapporteringen|gennemgangen|"
    r"drøftelsen|drøftelserne|indstillingen|administrationens indstilling|oplægget|dagsordenen|emnet|punktet|besøget|"
    r"forslaget)(?: fra \w+)?)\.?$",
    re.IGNORECASE,
)

_AND_NOTED = re.compile(r",? og (?:tager|godkender|drøfter|kommer|træffer|anbefaler)\b.*$", re.DOTALL)
_OF_ORIENTATION = re.compile(r"^(?:den |de )?orientering(?:en|erne)? (?:om|af|vedrørende|vedr\.) ", re.IGNORECASE)


@dataclass(frozen=True)
class Wording:
    """`thing` is what may stand after "ja til" or "om"; `clause` after "at". Both empty: the case itself."""

    thing: str = ""
    clause: str = ""


def wording(case: Case, official: str) -> Wording:
    """`"vedtægtsændringerne godkendes"` is a thing, `"budgettet sænkes med 0,5 mio. kr."` a clause."""
    text = " ".join(official.replace("\\", "").split()).strip(" .;,–-")
    text = re.sub(r",?\s+og$", "", text)
    text = _FIRST.sub(r"\g<rest>", text)
    text = _OF_ORIENTATION.sub("", text)
    if not text or _CASE.match(text):
        return Wording()
    if match := _IT.match(text):
        return Wording(clause=_plain(case, match["rest"]))
    if match := _ACTIVE.match(text):
        rest = match["rest"].strip(" ,")
        rest = _OF_ORIENTATION.sub("", rest)
        if _CASE.match(rest) or rest.startswith("og "):
            return Wording()
        if "at" in match["that"]:
            return Wording(clause=_plain(case, rest))
        return Wording(thing=_plain(case, _AND_NOTED.sub("", rest)))
    if match := _PASSIVE.match(text):
        thing = match["thing"].strip(" ,;")
        if _CASE.match(thing) or thing.lower() in ("det", "der"):
            return Wording()
        return Wording(thing=_plain(case, thing))
    return Wording(clause=_plain(case, text))


def _plain(case: Case, text: str) -> str:
    text = re.sub(r"\s*\([^()]*\)", "", text).strip(" .,;")
    text = plainer_words(text, case.own_names, case.authority)
    first = text.split(" ", 1)[0]
    small = first[1:] == first[1:].lower() and is_common(first, case.basis.entry.body)
    return text[:1].lower() + text[1:] if small and first != case.authority[1] else text
