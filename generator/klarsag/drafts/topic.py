"""An official title in, what it is about out: a phrase that may stand after "om", and a headline."""

import re

from klarsag.drafts.plainer import plainer_words

# What a title says is to be done with the thing; the decision says it better.
_ACT = re.compile(
    r"^(?:(?:endelig |fornyet |kvartalsvis |årlig )?(?:orienteringssag|orientering|godkendelse|beslutning|drøftelse|"
    r"behandling|præsentation|fremlæggelse|forelæggelse|afrapportering|gennemgang|opfølgning|status|evaluering|oplæg|"
    r"introduktion|redegørelse|statusopfølgning|nyt|forslag)(?: og (?:drøftelse|orientering|status|evaluering|"
    r"godkendelse|opfølgning))?(?: (?:om|af|på|for|til|vedrørende|vedr\.|over)) +)+(?=\S)",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"(?:\s*[-–,:;]\s*|\s+)(?:endelig godkendelse|godkendelse|orientering|drøftelse|til drøftelse|beslutning|"
    r"revidering|"
    r"forslag|orientering og drøftelse|statusopfølgning|opfølgning|(?:\d\. )?udkast(?: til udsendelse i høring)?|"
    r"(?:halvårs|helårs)?-?status(?: \d)?(?:[ /]\d{4})?(?:/\d)?)\.?$",
    re.IGNORECASE,
)
_DRAFT = re.compile(r"^\d\. udkast til ", re.IGNORECASE)
_WORD = re.compile(r"^[A-ZÆØÅa-zæøå][a-zæøå-]+(?![\wÆØÅ])")
_LABEL = re.compile(r"^[A-ZÆØÅ][^,:;.]{2,30}[:;–]\s|^Reform\w*\s[-–]\s")
_ENDINGS = ("en", "et", "n", "t", "erne", "rne", "ne")


def topic(title: str, body: str, own: tuple[str, ...] = (), authority: tuple[str, str] = ("", "")) -> str:
    """`"Godkendelse af plan for møder"` gives `"planen for møder"` where the body says "planen".

    The first letter is small unless the word is a name. `own`: names of the body that met, which say nothing new.
    """
    text = " ".join(title.split()).strip(" .")
    for name in sorted(own, key=len, reverse=True):
        text = (
            re.sub(rf"(?:\s*[-–,.(]\s*|\s+(?:i|for|til)\s+|^){re.escape(name)}s?\)?(?:\s*[-–,]\s*|$)", "", text).strip()
            or text
        )
    parts = [part for part in re.split(r"\s[-–]\s", text) if part]
    if len(parts) > 1:  # "Reform - social- og beskæftigelsesområdet - boliganvisning"
        text = " - ".join(part for part in parts if not part.endswith("området")) or text
    for pattern in (_LABEL, _ACT, _DONE, _DRAFT):
        text = pattern.sub("", text).strip(" -–,.;:") or text
    match = _WORD.match(text)
    double = bool(re.match(r"^\S+-,? (?:\S+-,? )?(?:og|&) [A-ZÆØÅ]", text))  # "Vækst- og Erhvervspolitik" is a name
    if match and not double and (match[0].islower() or is_common(match[0], body)):
        word = match[0].lower()
        text = _definite(word, body, text[match.end() :]) + text[match.end() :]
    return plainer_words(text, own, authority)


def is_common(word: str, body: str) -> bool:
    """Whether a title's first word is no name: the text writes it small, or nowhere."""
    small = len(re.findall(rf"(?<![\w.@/-]){re.escape(word.lower())}", body))
    large = len(re.findall(rf"(?<=[a-zæøå,] ){re.escape(word)}\b", body))
    return small >= large


def _definite(word: str, body: str, rest: str) -> str:
    """`"handleplan"` before "på", "for", "om" … is "handleplanen" where the text has that form."""
    if not re.match(r"\s(?:20\d\d(?:-\d{2,4})?\s)?(?:på|for|om|til|af|i|med|mellem|over)\s|$", rest):
        return word
    found = {
        form: len(re.findall(rf"\b{re.escape(form)}\b", body.lower()))
        for form in (word + end for end in (("ne",) if word.endswith("er") else _ENDINGS))
    }
    best = max(found, key=lambda form: found[form])
    return best if found[best] else word
