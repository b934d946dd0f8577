"""Models of what people know of a site's accessibility: accepted results, tests by people, problems, contact."""

import re
from enum import StrEnum
from typing import Annotated

from klarsag.records.values import Day, Markdown, OneOrMany, Record, RoughDay, Text, WebAddress, YesNo


class Accepted(Record):
    """A result that a person looked at and found right. Without a reason and a date nothing is accepted.

    `pages` is an address such as `/gladsaxe/*`, `selector` an element as the report names it; `*` stands for anything
    in both. One that is left out holds everywhere.
    """

    rule: Text
    pages: Text | None = None
    selector: Text | None = None
    reason: Text
    date: Day
    accepted_by: Text

    def matches(self, rule: str, address: str, selector: str) -> bool:
        """Whether a result of `rule` (axe's id) at `selector` of the page `address` ("/gladsaxe/") is meant."""
        return rule == self.rule and _like(self.pages, address) and _like(self.selector, selector)


def _like(pattern: str | None, text: str) -> bool:
    return pattern is None or bool(re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text, re.DOTALL))


class Way(StrEnum):
    """How somebody used the site."""

    KEYBOARD = "tastatur"
    SCREEN_READER = "skærmlæser"
    MAGNIFIER = "skærmforstørrelse"
    VOICE = "talestyring"
    READERS = "læsere"
    EXPERT = "fagperson"


class Tried(Record):
    """A test by people. `product` is the program that they used beside the browser, such as a screen reader."""

    way: Way
    product: Text | None = None
    version: Text | None = None
    browser: Text | None = None
    where: Text | None = None
    date: Day
    tested_by: Text
    result: Markdown


class EditionAccessibility(Record):
    """The file `tilgaengelighed.yaml` of the edition; `remark` is shown first on its page."""

    remark: Markdown | None = None
    accepted: tuple[Accepted, ...] = ()
    tried: tuple[Tried, ...] = ()


class Conformance(StrEnum):
    """Compliance status of Implementing Decision (EU) 2018/1523: with all, most or less than most requirements."""

    FULL = "fuldt"
    PARTIAL = "delvist"
    NONE = "ikke"


class Problem(Record):
    """Content that is hard or impossible to use for some, and what there is instead.

    `criteria` are success criteria of WCAG ("1.1.1"); `first` and `last` say since when and until when.
    """

    what: Text
    where: Text | None = None
    criteria: tuple[Text, ...] = ()
    reason: Text | None = None
    first: RoughDay | None = None
    last: RoughDay | None = None
    alternative: Markdown | None = None


class Method(StrEnum):
    """Who judged whether the site complies; the three answers that WAS-Tool knows, of which several may be true."""

    SELF = "egen vurdering"
    EXTERNAL = "ekstern vurdering"
    OTHER = "anden metode"


class Preparation(Record):
    """How the authority's answers came about. `reviewed` is the last yearly review."""

    date: Day
    method: Annotated[tuple[Method, ...], *OneOrMany]
    description: Markdown | None = None
    report: WebAddress | None = None
    reviewed: Day | None = None


class AuthorityAccessibility(Record):
    """The file `tilgaengelighed.yaml` of an authority. Phone and mail fall back to those of `myndighed.yaml`.

    An `example` is a site that the authority did not make: it has no duty to answer for it. The three lists are the
    headings of “Non-accessible content” in Implementing Decision (EU) 2018/1523.
    """

    remark: Markdown | None = None
    example: YesNo = False
    conformance: Conformance | None = None
    non_compliant: tuple[Problem, ...] = ()
    burden: tuple[Problem, ...] = ()
    out_of_scope: tuple[Problem, ...] = ()
    phone: Text | None = None
    email: Text | None = None
    form: WebAddress | None = None
    preparation: Preparation | None = None

    def honest(self, errors: int) -> Conformance | None:
        """The status that may be told: never full where problems are written down or the last test found `errors`."""
        known = bool(self.non_compliant or self.burden or errors)
        return Conformance.PARTIAL if self.conformance is Conformance.FULL and known else self.conformance
