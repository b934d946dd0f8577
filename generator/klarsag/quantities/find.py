"""A text and its language in, its quantities out: numerals with their magnitude, unit, hedge and what they count."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from klarsag.languages.language import Hedge, Language
from klarsag.languages.registry import language as language_of
from klarsag.quantities.changes import of_change
from klarsag.quantities.digits import latin
from klarsag.quantities.ellipsis import lent, magnitude
from klarsag.quantities.heads import heads_after
from klarsag.quantities.moments import find_moments
from klarsag.quantities.numerals import Numeral, find_numerals
from klarsag.quantities.particles import belongs_to_verb
from klarsag.quantities.phrases import Signs, alternatives, looked_up, signs
from klarsag.quantities.quantity import COUNT, FACTOR, KRONER, LABEL, ORDINAL, PERCENT, SHARE, SPANS, Quantity

_LABELS = re.compile(
    r"""(?:\b(?:bilag|punkt|pkt\.|§{1,2}|paragraf|stk\.|stykke|nr\.?|nummer|side|s\.|fase|etape|version|zone|artikel|art\.
      |kapitel|kap\.|ramme|pejlemærke|mål|delmål|spor|afsnit|figur|tabel|række|model|scenarie|scenarium|alternativ
      |forslag|tema|linje|rute|lov\s+nr\.|appendix|annex|item|point|section|page|annex|phase|frame|goal
      |ad|trin|niveau|klasse|område|pulje|lokalplan|prioritet|spørgsmål|indstillingspunkt|løsning|gruppe|type|kategori
      |\w*opfølgning|\w*del|\w*indsats|\w*runde|\w*område)
      |§{1,2})\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ORDINAL = re.compile(r"\.[ ]?(?=[a-zæøå])|\.(?=[A-ZÆØÅ][a-zæøå])|(?:st|nd|rd|th)\b|\.(?=\s?[-–]\s?\d{1,2}\.)")
_FRACTION = re.compile(r"(?<![\d/.])([1-9]\d?)/([1-9]\d?)(?![\d/]|\.\d)")
# "Seks sammenhængende måneder": a word between a figure and its period.
_ADJECTIVE = r"(?:\s+(?:[a-zæøå]+ende|hele|fulde|forskellige)(?=\s+(?:uger|måneder|dage|år|timer)\b))?"
_IN_COMPOUND = re.compile(r"(?<=[a-zæøå]{3})(?:dage|timer|uger|måneder)$")  # "fem undervisningsdage"
_NUMBERED = re.compile(r"\W*$")
_SENTENCE_END = re.compile(r"\.\s*$")
_OUT_OF = re.compile(
    r"\s*(?:ud\s+af(?:\s+de(?:\s+(?:sidste|seneste))?)?|af\s+de(?:\s+(?:sidste|seneste))?|af|out\s+of|von|z|із|з"
    r"|من\s+أصل|من|ka\s+mid\s+ah)\s*",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\s*(?:-|–|—|til|to|bis|do|до|إلى|ilaa|og|eller|and|or|und|oder|lub|або|veya)\s*(?:ca\.\s*|cirka\s*|kr\.?\s*)?",
    re.IGNORECASE,
)
_NOT_SHARE = re.compile(
    r"\s+(?:uge|måned|år|dag|gang|time|week|month|year|day|woche|jahr|time|million|milliard|mio\.)\w*", re.IGNORECASE
)
_SECTIONS = (("§",), ("§§",), ("paragraf",))
_POINTS = (("punkt",), ("pkt.",), ("bilag",))  # "punkt 1 og 3 samme dag"
# "§ 79 b og 84 a".
_AND_SECTION = re.compile(r"\s*[a-zæøå]?\s*(?:,|og|eller|samt|til|-|–|(?:,\s*)?jf\.?)\s*", re.IGNORECASE)
_QUARTER, _QUARTERS = 15, ("kvarter", "kvarters")  # "tre kvarter" of an hour; parts of a town are "kvarterer"
_DURING = re.compile(r"\b(?:over|under)\s*$", re.IGNORECASE)
_SMALL_WORDS = re.compile(
    r"(?<!\w)(?:(?:er|var|bliver|blev|blevet|har|sket|været|tale|om|der|en|et|på)\s+)+$", re.IGNORECASE
)
_FEW = 30  # "ni år ud af ti", but "under 10 timer ud af 517" counts people
_ALL = 100
_ROUND = (3, 4, 5, 10, 100)  # "næsten ni ud af ti" rounds a share; "over 6 af de 15" tells two figures
_AROUND = 40  # characters before a figure in which its hedge stands


@dataclass(frozen=True)
class _Patterns:
    after: re.Pattern[str]
    before: re.Pattern[str]
    hedge: re.Pattern[str]
    hedge_after: re.Pattern[str]
    share: re.Pattern[str]
    shares: Mapping[str, Decimal]
    factor: re.Pattern[str]
    parts: Signs  # of shares and factors


@lru_cache
def _patterns(language: Language) -> _Patterns:
    ending = r"(?:['’]?[a-zçğıöşü]{1,5})?" if language.suffixed else ""
    units = alternatives(language.units)
    return _Patterns(
        after=re.compile(
            rf"(?:[\s-]*(?P<magnitude>{alternatives(language.magnitudes)})(?:(?<=\.)|(?!\w)))?"
            rf"(?:{_ADJECTIVE}[\s-]*(?:danske\s+|dansk\s+|oo\s+|de\s+|of\s+)?(?P<unit>{units}){ending}(?![^\W_]))?",
            re.IGNORECASE,
        ),
        before=re.compile(r"(?<!\w)(?P<unit>kr\.?|dkk|€|%|yüzde|boqolkiiba|boqolkiba|EUR)\s*$", re.IGNORECASE),
        hedge=re.compile(
            rf"(?<!\w)(?P<hedge>{alternatives(language.hedges)})\s*(?:(?:de|den|det|en|et|på|i|the|a|kr\.|kr|hhv\.|henholdsvis)\s+)?$",
            re.IGNORECASE,
        ),
        hedge_after=re.compile(rf"\s*(?:\w+\s+)?(?P<hedge>{alternatives(language.hedges_after)})(?!\w)", re.IGNORECASE),
        share=re.compile(rf"(?<!\w)(?:{alternatives(language.shares)})(?!\w)", re.IGNORECASE),
        shares={phrase: Decimal(part.numerator) / part.denominator for phrase, part in language.shares.items()},
        factor=re.compile(rf"(?<!\w)(?:{alternatives(language.factors)})(?!\w)", re.IGNORECASE),
        parts=signs((*language.shares, *language.factors)),
    )


def find_quantities(text: str, language: str = "da") -> list[Quantity]:
    """Every quantity of `text`, in order; none for a language that is not listed.

    Dates, years and times are moments, not quantities (`find_moments`); case numbers are neither.
    """
    known = language_of(language)
    return list(_read(text, known)) if known else []


@lru_cache(maxsize=8192)
def _read(text: str, known: Language) -> tuple[Quantity, ...]:
    shown, patterns = latin(text), _patterns(known)
    numerals = find_numerals(text, known)
    taken = [(moment.start, moment.end) for moment in find_moments(text, known.tag) if not moment.relative]
    found: list[Quantity] = []
    tables = ((SHARE, patterns.share, patterns.shares), (FACTOR, patterns.factor, known.factors))
    for unit, pattern, table in tables if patterns.parts.may_be_in(shown) else ():
        for match in pattern.finditer(shown):
            if unit == SHARE and _NOT_SHARE.match(shown, match.end()):
                continue
            value = looked_up(table, match[0])
            if _free(match.start(), match.end(), taken):
                taken.append(match.span())
                heads = heads_after(shown, match.end(), known)
                hedge = _hedge(shown, match.start(), match.end(), known, patterns)
                if unit == FACTOR:
                    hedge = of_change(match[0], hedge or _hedge_before(shown, match.start(), known, patterns))
                found.append(Quantity(value, unit, *match.span(), Decimal("0.01"), hedge, heads, None, True))
    for match in _FRACTION.finditer(shown):
        part, whole = Decimal(match[1]), Decimal(match[2])
        if part + whole == _ALL and _free(match.start(), match.end(), taken):
            # "Vægtes 40/60": what a hundred is parted into.
            taken.append(match.span())
            for group, value in ((1, part), (2, whole)):
                found.append(Quantity(value, PERCENT, *match.span(group), bare=value))
        elif part < whole and _free(match.start(), match.end(), taken):
            taken.append(match.span())
            found.append(
                Quantity(
                    part / whole, SHARE, *match.span(), Decimal("0.01"), None, heads_after(shown, match.end(), known)
                )
            )
    for numeral in numerals:
        if _free(numeral.start, numeral.end, taken):
            found.append(_quantity(shown, numeral, known, patterns))
    found.sort(key=lambda one: one.start)
    return tuple(lent(shown, _related(shown, found), known))


def _free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= first or last <= start for first, last in taken)


def _quantity(text: str, numeral: Numeral, language: Language, patterns: _Patterns) -> Quantity:
    value, step, start, end, unit = numeral.value, numeral.step, numeral.start, numeral.end, COUNT
    after = patterns.after.match(text, end)
    if after and after["magnitude"]:
        scale = looked_up(language.magnitudes, after["magnitude"])
        value, step = value * scale, step * scale
    if after and after["unit"]:
        said = after["unit"].lower()
        unit = looked_up(language.units, said)
        if said in ("t.kr.", "tkr.", "tkr"):
            value, step = value * 1000, step * 1000
    if after and (after["magnitude"] or after["unit"]):
        end = after.end()
    before = patterns.before.search(text[max(0, start - 12) : start])
    if unit == COUNT and before:
        unit = PERCENT if before["unit"].lower() in ("%", "yüzde", "boqolkiiba", "boqolkiba") else KRONER
        start -= len(before[0])
    if unit == COUNT and not numeral.spelt:
        label = _LABELS.search(text[max(0, start - 24) : start])
        ordinal = _ORDINAL.match(text, end)
        if not label and _NUMBERED.match(text[:start]) and re.match(r"[.):]\s+[A-ZÆØÅ]", text[end:]):
            return Quantity(value, LABEL, start, end, step, None, (), None, False)
        if label:
            unit = LABEL
            return Quantity(value, unit, start, end, step, None, (label[0].strip().lower(),), None, False)
        if ordinal and value < 40 and not (ordinal[0].startswith(".") and ends_sentence(text, end)):
            unit = ORDINAL
    hedge = _hedge(text, start, end, language, patterns)
    heads = heads_after(text, end + (unit == ORDINAL), language)
    if unit == COUNT and heads and (compound := _IN_COMPOUND.search(heads[0])):
        unit = language.units.get(compound[0], COUNT)
    if unit == COUNT and heads and heads[0] in _QUARTERS:
        value, step, unit = value * _QUARTER, step * _QUARTER, "minute"
    return Quantity(
        value, unit, start, end, step, hedge, heads, None, numeral.spelt, bool(_DURING.search(text[:start]))
    )


def ends_sentence(text: str, place: int) -> bool:
    """Whether the dot at `place` is the last sign of `text`."""
    return bool(_SENTENCE_END.match(text, place))


def _hedge(text: str, start: int, end: int, language: Language, patterns: _Patterns) -> Hedge | None:
    before = patterns.hedge.search(text[max(0, start - _AROUND) : start])
    if before and not belongs_to_verb(text[max(0, start - _AROUND) : start]):
        return looked_up(language.hedges, before["hedge"])
    after = patterns.hedge_after.match(text, end) if language.hedges_after else None
    return looked_up(language.hedges_after, after["hedge"]) if after else None


def _same_series(one: Quantity, after: Quantity, gap: str) -> bool:
    """Whether the two are sections of one law, nothing but a letter with the second; or points of one agenda."""
    if one.unit != LABEL or after.unit != COUNT or after.spelt or not _AND_SECTION.fullmatch(gap):
        return False
    lone = not after.heads or len(after.heads[0]) == 1
    return one.heads[:1] in _POINTS or (lone and one.heads[:1] in _SECTIONS)


def _hedge_before(text: str, start: int, language: Language, patterns: _Patterns) -> Hedge | None:
    """The hedge of "næsten er sket en halvering", which small words part from what it is said of."""
    small = _SMALL_WORDS.search(text[max(0, start - _AROUND) : start])
    return _hedge(text, start - len(small[0]), start, language, patterns) if small else None


def _related(text: str, found: list[Quantity]) -> list[Quantity]:
    """ "15-29 år", "mellem 4 og 5 mio.", "2 ud af 3": what two figures say together."""
    result = list(found)
    for at in (*range(len(result) - 2, -1, -1), *range(len(result) - 1)):
        if at + 1 >= len(result):
            break
        one, after = result[at], result[at + 1]
        gap = text[one.end : after.start]
        if (
            _OUT_OF.fullmatch(gap)
            and one.unit in (COUNT, LABEL)
            and after.unit not in (LABEL, ORDINAL, SHARE, FACTOR, PERCENT)
            and after.value > one.value > 0
        ):
            if after.unit in SPANS:
                result[at] = replace(one, unit=after.unit, heads=after.heads)
                continue
            parts = (one.value, after.value)
            result[at : at + 2] = [
                replace(
                    after,
                    value=one.value / after.value,
                    unit=SHARE,
                    start=one.start,
                    step=Decimal("0.01"),
                    parts=parts,
                    hedge=one.hedge if after.value in _ROUND and gap.strip() in ("ud af", "af") else after.hedge,
                )
            ]
        elif (
            one.unit in SPANS
            and after.unit == COUNT
            and not after.heads
            and after.value < _FEW
            and _OUT_OF.fullmatch(gap)
        ):
            result[at + 1] = replace(after, unit=one.unit)
        elif _same_series(one, after, gap) or (
            one.unit == LABEL and after.unit == COUNT and not after.heads and (_TO.fullmatch(gap) or gap == " mod ")
        ):
            result[at + 1] = replace(after, unit=LABEL, heads=one.heads)
        elif _TO.fullmatch(gap) and one.unit == COUNT and after.unit not in (COUNT, LABEL, ORDINAL, SHARE, FACTOR):
            scale = magnitude(text, after) if one.value < 1000 else Decimal(1)
            result[at] = replace(
                one, unit=after.unit, value=one.value * scale, step=one.step * scale, heads=after.heads
            )
        elif _TO.fullmatch(gap) and one.unit == after.unit and not one.heads:
            result[at] = replace(one, heads=after.heads)
    return result
