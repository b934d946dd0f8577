"""How a civil registration number can be written, and what stands around figures that are none: data for `cpr`."""

import re

_SPACE = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
HYPHEN = r"[-‐‑‒–—―−⁃﹘﹣－]"
_LINE = rf"\n(?:{_SPACE}|[>|])*"
_MARK = rf"(?:{HYPHEN}|[./_:;·•|()'\"])"
_GAP = rf"(?P<gap>{_SPACE}{{0,40}}(?:(?:{_MARK}|{_LINE}){_SPACE}{{0,40}}){{0,3}})"
_BETWEEN = rf"(?:{_SPACE}?(?:{HYPHEN}|[./_]){_SPACE}?|{_SPACE})"
_ONE = rf"(?:{_SPACE}|{HYPHEN}|[._]){{1,3}}"
# Each begins with a digit and only then looks at what stands in front of it: a search passes over all else.
SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\d(?<!\d\d)\d{{5}}{_GAP}\d{{4}}(?!\d)",
        rf"\d(?<!\d\d)\d(?P<inner>{_BETWEEN})\d\d{_BETWEEN}\d\d{_GAP}"
        rf"(?:\d{{4}}|(?<!\d)\d\d{_SPACE}\d\d)(?!\d)(?! \d)",
        rf"\d(?<!\d\d)(?<!\d[ \u00a0.-]\d)(?:{_ONE}\d){{5}}(?P<gap>{_ONE})\d(?:{_ONE}\d){{3}}(?!\d)(?![ \u00a0.-]\d)",
        rf"\d(?<!\d\d)\d{{5}}(?P<gap>{_SPACE}?{HYPHEN}{_SPACE}?)\d\d{_SPACE}\d\d(?!\d)",
    )
)
# Digits on both sides of a line end that make one number together, wherever it was broken.
BROKEN = re.compile(
    rf"(?P<head>\d(?<![\d.,]\d)[\d-]{{0,10}})(?P<gap>{HYPHEN}?{_SPACE}*{_LINE})(?P<tail>\d[\d-]{{0,10}})(?![\d.,]\d|\d)"
)
SPLIT = (6, 4)
NEAR = 40  # characters before a number in which a word can be about it
AFTER = 24
WORD = re.compile(r"(?<![a-zæøå])(?:cpr|personnummer|person-?nr|pers\.?-?nr|civilregist|født)", re.IGNORECASE)
OTHER = re.compile(
    r"""(?:\b(?:ean|cvr|gln|isbn|issn|iban|cvr-?p)\b[-.\s]*(?:nr|nummer|lokationsnummer)?
      |\b(?:(?P<case>sags?|esdh-?sag)|journal|j|dok(?:ument)?|faktura|ordre|lb|løbe|matr(?:ikel)?|ref(?:erence)?|serie|vare
          |kontrakt|p|se|ejendoms|bfe|konto|transaktions|bestillings)[-.\s]{0,2}(?:nr|nummer|no|id)\b
      |[?&;][\w-]+(?==) | \b[\w-]+(?==["']))\.?\s?[:=\#]?\s?["']?$""",
    re.IGNORECASE | re.VERBOSE,
)
MONEY_BEFORE = re.compile(r"(?:kr|dkk|eur|€|\$)\.?\s?$", re.IGNORECASE)
MONEY_AFTER = re.compile(r"\s?(?:kr\b|kroner|dkk|t\.?kr|mio|mia|euro?\b|€|,\d\d\b|,-)", re.IGNORECASE)
YEAR = re.compile(r"(?:19|20)\d\d")
CLOCK = re.compile(r"(?:0[6-9]|1\d|2[0-3])[0-5][05]")  # 1400, 1630, 1945
DATE_WORD = re.compile(
    r"\b(?:d|den|dato|dateret|pr|fra|til|indtil|inden|senest|siden|efter|kl|mødet?|(?:man|tirs|ons|tors|fre|lør|søn)dag)\b[.:]?\s$",
    re.IGNORECASE,
)
TOKEN = re.compile(r"[0-9A-Za-z-]{0,300}")
HEX = re.compile(r"(?=[0-9-]*[A-Fa-f])[0-9A-Fa-f]{16,}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
