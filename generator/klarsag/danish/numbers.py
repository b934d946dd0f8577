"""A number in, its Danish writing out."""

from decimal import Decimal

from babel.numbers import format_decimal

_LOCALES = {"en": "en_GB"}


def danish_number(value: int | float | Decimal, decimals: int | None = None, lang: str = "da") -> str:
    """`4559593.73` gives `"4.559.593,73"` (English: `"4,559,593.73"`).

    `decimals` fixes how many stand after the comma; without it as many as the value has, at most ten.
    """
    places = "." + "#" * 10 if decimals is None else "." + "0" * decimals if decimals else ""
    return format_decimal(value, "#,##0" + places, locale=_LOCALES.get(lang, lang))


def file_size(size: int, lang: str = "da") -> str:
    """Bytes in, `"214 kB"` or `"1,2 MB"` out: decimal units."""
    if size < 1000:
        return f"{size} B"
    amount, unit = Decimal(size), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        amount, unit = amount / 1000, larger
        if amount < Decimal("999.5"):
            break
    places = 1 if amount < Decimal("9.95") and unit != "kB" else 0
    return f"{danish_number(amount.quantize(Decimal(1).scaleb(-places)), lang=lang)} {unit}"
