"""Private mail addresses and telephone numbers: those of no public body, beside the name of a person."""

import re
from collections.abc import Iterator

from klarsag.checks.privacy.people import names_a_person
from klarsag.checks.privacy.reading import Known, Rule, Source
from klarsag.danish.first_names import FIRST_NAMES
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_WHY = _("Somebody can be written to, called or found who never said yes to it.")
MAIL = Kind(
    "private-email",
    Severity.ERROR,
    _("Here stands a mail address that seems to be a person's own."),
    _WHY,
    _("Take it out. If it is a public body's, write it or its domain in privatliv.yaml under “offentlige”."),
    wrong="Spørg Anne Jensen, anne@post.example.",
    right="Spørg forvaltningen.",
    source=_("GDPR, article 5(1)(c)"),
)
PHONE = Kind(
    "private-phone",
    Severity.ERROR,
    _("Here stands a telephone number beside the name of a person."),
    _WHY,
    _("Take it out. If it is a public body's, write it in privatliv.yaml under “offentlige”."),
    wrong="Spørg Anne Jensen, tlf. 00 00 00 00.",
    right="Spørg forvaltningen.",
    source=_("GDPR, article 5(1)(c)"),
)
_AT = r"(?:@|\s?[(\[](?:at|snabel-?a)[)\]]\s?)"
_MAIL = re.compile(rf"(?P<local>[\w.%+-]{{1,64}}){_AT}(?P<domain>[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
# Where people have mail of their own; who has an address there is a person, whatever stands beside it.
_PERSONAL = re.compile(
    r"(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|mail|post|ofir"
    r"|jubii|stofanet|mail\.tele|get2net|youmail|webspeed|privat|tdcadsl|fibermail|dlgmail|c\.dk|email)"
    r"\.(?:com|dk|net|me|org|eu|co\.uk|de|se|no)",
    re.IGNORECASE,
)
_S = r"[ \u00a0\u202f.-]"
_B = r"[ \u00a0]"
_PHONE = re.compile(
    rf"[2-9]\d(?:(?P<apart>{_S})\d\d(?P=apart)\d\d(?P=apart)\d\d|\d\d{_B}?\d{{4}}|{_B}\d{{3}}{_B}\d{{3}})"
    r"(?![\w-]|[.,/]\d)"
)
_DAY = re.compile(r"20[0-4]\d(?:0[1-9]|1[0-2])[0-3]\d")  # 20251231
_SAID = re.compile(
    rf"(?:\b(?:tlf|tel|telefon|mobil|mob|ring|sms|kald|phone|fax|direkte)\w*[.:]*\s{{0,2}}(?:nr\.?:?\s?|til\s|på\s)?"
    rf"|(?:\+|\b00){_S}?45{_S}?)$",
    re.IGNORECASE,
)
# "Anne Jensen, 20123456"
_NAMED = re.compile(r"[A-ZÆØÅ][a-zæøåé-]+[\s,:;|(]{1,6}$")
_PART = re.compile(r"[\w.,/+-]$")  # of a longer number
_OTHER = re.compile(r"\b(?:cvr|ean|p|se|nr|nummer|id|sag|kr|konto)\b[-.:\s]*(?:nr|nummer)?[.:\s]*$", re.IGNORECASE)
_BEFORE, _AFTER = 160, 100  # characters within which a name stands beside it


def _find(source: Source, known: Known) -> Iterator[Finding]:
    text = source.bare.text
    for match in _MAIL.finditer(text) if "@" in text or "at)" in text or "at]" in text or "-a)" in text else ():
        if not _is_public(match, known) and _is_private(text, match):
            yield source.bare_finding(MAIL, match.start())
    for match in _PHONE.finditer(text):
        digits = "".join(filter(str.isdigit, match[0]))
        private = not known.phones or not digits.startswith(known.phones)
        if private and _is_phone(text, match) and _beside_a_person(text, match.start(), match.end()):
            yield source.bare_finding(PHONE, match.start())


def _is_phone(text: str, match: re.Match[str]) -> bool:
    """Whether eight digits are a telephone number: a word says so, the country's code, or how they are set apart."""
    before = text[max(0, match.start() - 24) : match.start()]
    if _SAID.search(before):
        return True
    if match[0].isdigit() and not _DAY.fullmatch(match[0]):
        return bool(_NAMED.search(before)) and not _OTHER.search(before)
    return bool(match["apart"]) and match["apart"].isspace() and not _PART.search(before) and not _OTHER.search(before)


def _is_public(match: re.Match[str], known: Known) -> bool:
    domain = match["domain"].lower().rstrip(".")
    own = not _PERSONAL.fullmatch(domain) and any(f".{domain}".endswith(f".{one}") for one in known.domains)
    return own or f"{match['local'].lower()}@{domain}" in known.addresses


def _is_private(text: str, match: re.Match[str]) -> bool:
    if _PERSONAL.fullmatch(match["domain"].rstrip(".")):
        return True
    named = any(part in FIRST_NAMES for part in re.split(r"[\W\d_]+", match["local"].lower()))
    return named or _beside_a_person(text, match.start(), match.end())


def _beside_a_person(text: str, start: int, end: int) -> bool:
    """Whether a person is named in the same paragraph, table row or line, or in the lines just around it."""
    before = text[max(0, start - _BEFORE) : start].rpartition("\n\n")[2]
    after = text[end : end + _AFTER].partition("\n\n")[0]
    return names_a_person(before) or names_a_person(after)


CONTACTS = Rule((MAIL, PHONE), _find)
