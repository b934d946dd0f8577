"""A text in, the years that it compares out, each as a stem of its own: `<2022` from which, `>2023` to or in which."""

import re

_PLACE = r"((?:\w+ )?(?:19|20)\d\d)"
_OLD = re.compile(
    rf"\b(?:end|end i|fra|siden|siden i|i forhold til(?: i)?|sammenlignet med(?: i)?)\s{_PLACE}", re.IGNORECASE
)
_NEW = re.compile(rf"(?<!end )(?<!siden )(?<!til )(?<!med )\b(?:til|i)\s{_PLACE}", re.IGNORECASE)
_SPAN = re.compile(r"((?:19|20)\d\d)\s?[-–]\s?((?:19|20)\d\d)")


def compared_years(text: str) -> frozenset[str]:
    """ "Fra 2022 til 2023" gives `<2022` and `>2023`; a year is one of the two, not both."""
    if "19" not in text and "20" not in text:
        return frozenset()
    spans = _SPAN.findall(text)
    old = {found[-4:] for found in (*_OLD.findall(text), *(first for first, _last in spans))}
    new = {found[-4:] for found in _NEW.findall(text)} - old | {last for _first, last in spans}
    return frozenset((*(f"<{year}" for year in old), *(f">{year}" for year in new)))


def is_compared(stem: str) -> bool:
    """Whether a stem is such a year."""
    return stem[:1] in ("<", ">")
