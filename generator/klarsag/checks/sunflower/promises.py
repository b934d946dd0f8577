"""Promises in the edition's own texts that nobody keeps: the membership is over, or no place hands the thing out."""

import re
from collections.abc import Iterator

from klarsag.checks.check import Check, Looked
from klarsag.checks.sunflower.own_texts import OwnText, own_texts
from klarsag.checks.sunflower.programme import Programme, programmes
from klarsag.checks.sunflower.promise import Promise, promises
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.meeting import Authority
from klarsag.sunflower.membership import ended
from klarsag.texts import _

_IN_VAIN = _("Somebody who is tired by every trip would go there in vain.")
OUTLIVED = Kind(
    "sunflower-promise-outlived",
    Severity.ERROR,
    _("“{value}” is promised here, but the membership is over."),
    _IN_VAIN,
    _("Take the sentence out, or write what holds today. Is the membership renewed? Then write it in solsikke.yaml."),
    wrong="Du kan få en solsikkesnor i receptionen.",
    right="Til og med 2025 kunne man få en solsikkesnor i receptionen.",
)
UNKEPT = Kind(
    "sunflower-promise-unkept",
    Severity.ERROR,
    _("“{value}” is promised here, but no place hands out “{thing}” today."),
    _IN_VAIN,
    _("Take the sentence out, or write under “steder” in solsikke.yaml where one can get it."),
    wrong="Du kan få et solsikkearmbånd i receptionen.",
    right="Du kan få en solsikkesnor i receptionen.",
)


def _find(looked: Looked) -> Iterator[Finding]:
    if looked.archive.day is None:
        return  # nobody knows what holds
    for text in own_texts(looked):
        for promise in promises(text.text):
            yield from _unkept(looked, text, promise)


def _unkept(looked: Looked, text: OwnText, promise: Promise) -> Iterator[Finding]:
    meant = meant_by(looked, text, promise.sentence.text)
    day = looked.archive.day
    if meant and all(ended(one.sunflower, day) for one in meant):
        first = promise.named[0]
        yield text.finding(OUTLIVED, first.start, first.words, {"value": first.words})
        return
    handed = {thing for one in meant for place in one.open_on(day) for thing in place.hands_out}
    for named in promise.named:
        if named.thing and named.thing not in handed:
            yield text.finding(UNKEPT, named.start, named.words, {"value": named.words, "thing": named.thing.value})


def meant_by(looked: Looked, text: OwnText, sentence: str) -> tuple[Programme, ...]:
    """Whose programme a sentence speaks of: of those who say it, else of those it names, else of all."""
    slugs = {text.authority} if text.authority else _named(looked, sentence)
    return tuple(one for one in programmes(looked.edition) if not slugs or one.entry.slug in slugs)


def _named(looked: Looked, sentence: str) -> set[str | None]:
    names = {name: entry.slug for entry in looked.edition.authorities for name in _names(entry.authority)}
    return {slug for name, slug in names.items() if re.search(rf"\b{re.escape(name)}s?\b", sentence)}


def _names(authority: Authority) -> tuple[str, ...]:
    return authority.name, authority.short_name


PROMISES = Check((OUTLIVED, UNKEPT), _find)
