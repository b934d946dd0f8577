"""A page in; out: where it does not say which language it is in, or names one that there is not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from babel import Locale

from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import TELL
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

MISSING = Kind(
    "release-language-missing",
    Severity.ERROR,
    _("The page does not say which language it is in."),
    _("A screen reader would read it with the sounds of another language."),
    TELL,
    wrong="<html>",
    right='<html lang="da">',
    source="WCAG 2.2, 3.1.1",
)
UNKNOWN = Kind(
    "release-language-unknown",
    Severity.ERROR,
    _("“{value}” is no language."),
    _("A screen reader would read the text with the sounds of another language."),
    _("Write the language's code, such as “da” or “ar”. If no record says it, tell whoever looks after the site."),
    wrong='<p lang="dansk">',
    right='<p lang="da">',
    source="WCAG 2.2, 3.1.2; BCP 47",
)
KINDS = (MISSING, UNKNOWN)
_TAG = re.compile(r"([A-Za-z]{2,3})(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|\d{3}))?(-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*")


def look(page: HtmlPage) -> Iterator[Finding]:
    whole = next(page.shown.named("html"), None)
    if whole is None or not whole.get("lang", "").strip():
        yield page.finding(MISSING, whole)
    for name in ("lang", "hreflang"):
        for element, value in page.shown.having(name):
            # An empty `lang` says that nobody knows; x-default is a page for every language (sitemaps of versions).
            if value and value != "x-default" and not _known(value):
                yield page.finding(UNKNOWN, element, value=value)


def _known(tag: str) -> bool:
    found = _TAG.fullmatch(tag)
    return found is not None and found[1].lower() in _languages()


@lru_cache
def _languages() -> frozenset[str]:
    """Every language that Unicode's CLDR has a name for."""
    return frozenset(str(code).split("_")[0].lower() for code in Locale("en").languages)
