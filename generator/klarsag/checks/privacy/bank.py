"""Bank accounts with their words, IBAN and numbers of payment cards."""

import re
from collections.abc import Iterator

from stdnum import iban, luhn

from klarsag.checks.privacy.reading import Known, Rule, Source
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

_WHY = _("Whoever has the number can try to draw money, or pass for the one who owns it.")
_HINT = _("Take the number out. If it is public, such as one to pay into, say so with “klarsag accept”.")
ACCOUNT = Kind(
    "bank-account",
    Severity.ERROR,
    _("Here stands a bank account."),
    _WHY,
    _HINT,
    wrong="Pengene sættes ind på reg.nr. 0000 konto 0000000000.",
    right="Pengene bliver udbetalt.",
)
IBAN = Kind(
    "iban-number",
    Severity.ERROR,
    _("Here stands an international bank account number (IBAN)."),
    _WHY,
    _HINT,
    wrong="IBAN DK00 0000 0000 0000 00",
    right="Pengene bliver udbetalt.",
    source="ISO 13616",
)
CARD = Kind(
    "card-number",
    Severity.ERROR,
    _("Here stands the number of a payment card."),
    _WHY,
    _HINT,
    wrong="Kort 0000 0000 0000 0000",
    right="Der blev betalt med kort.",
    source="ISO/IEC 7812-1",
)
_S = r"[ \t\u00a0\u202f]"
_NR = r"[.\-\s]{0,2}(?:nr|nummer|no)?[.:\s]{0,3}"
_DIGITS = rf"\d(?:{_S}?[-.]?\d){{5,9}}(?!\d)"
_ACCOUNTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\breg(?:istrerings)?{_NR}\d{{4}}(?!\d)\W{{1,20}}(?:(?:bank|giro|nem|løn)?(?:konto|kto)\w*{_NR})?{_DIGITS}",
        rf"\b(?:bank|nem|løn|giro)?(?:konto|kto)(?:\.|[.\-\s]{{0,2}}n(?:umme)?r\.?)[:\s]{{0,3}}(?:\d{{4}}[\s-]{{1,3}})?{_DIGITS}",
        rf"\b(?:bank|nem|løn|giro)(?:konto|kto)\w*[:\s]{{1,3}}(?:\d{{4}}[\s-]{{1,3}})?{_DIGITS}",
    )
)
_SIGN = re.compile(r"konto|\bkto\b|\breg(?:\b|istrering)")
# Looked for from its first digit: nearly every word begins with two letters.
_IBAN = re.compile(rf"\d(?<=[A-Z]{{2}}\d)(?<!\w[A-Z]{{2}}\d)\d(?:{_S}?[A-Z0-9]){{11,30}}", re.IGNORECASE)
_IBAN_LENGTHS = range(34, 14, -1)
# Four groups as they are printed on a card, or none. Visa, Mastercard, Dankort, American Express, Diners, Maestro.
_CARD = re.compile(
    r"\d(?<![\w.,-].)(?:\d{13,18}|\d{3}([ \u00a0-])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{3}([ \u00a0-])\d{6}\2\d{4,5})"
    r"(?![\w-]|[.,]\d)"
)
_ISSUER = re.compile(r"4(?:\d{15}|\d{18})|5[0-9]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|6\d{15}(?:\d{3})?")


def _find(source: Source, known: Known) -> Iterator[Finding]:
    text = source.bare.text
    told = 0
    patterns = _ACCOUNTS if _SIGN.search(text.lower()) else ()
    for start, end in sorted(match.span() for pattern in patterns for match in pattern.finditer(text)):
        if start >= told:
            yield source.bare_finding(ACCOUNT, start)
        told = max(told, end)
    for match in _IBAN.finditer(text):
        if _is_iban(text[match.start() - 2 : match.end()]):
            yield source.bare_finding(IBAN, match.start() - 2)
    for match in _CARD.finditer(text):
        digits = "".join(filter(str.isdigit, match[0]))
        if _ISSUER.fullmatch(digits) and luhn.is_valid(digits) and len(set(digits)) > 1:
            yield source.bare_finding(CARD, match.start())


def _is_iban(run: str) -> bool:
    """Whether some beginning of a run of letters and digits is one: words may follow it."""
    letters = "".join(filter(str.isalnum, run))
    return any(len(letters) >= length and iban.is_valid(letters[:length]) for length in _IBAN_LENGTHS)


BANK = Rule((ACCOUNT, IBAN, CARD), _find)
