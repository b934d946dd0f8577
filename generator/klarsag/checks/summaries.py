"""Easy-read summaries that readers do not see: none, none reviewed, none up to date, none in their language."""

import shlex
from collections.abc import Iterator, Sequence

from klarsag.checks.check import Check, Looked
from klarsag.records.easyread import EasyRead
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.records.published import Unpublished, unpublished
from klarsag.texts import _

MISSING = Kind(
    "summary-missing",
    Severity.NOTICE,
    _("There is no easy-read summary."),
    _("Those who find long texts hard get only the official one; the page says so."),
    _("Write one under “letlaest”. “klarsag draft” makes a first text to finish."),
    wrong="titel: Budget 2026\nadgang: åben",
    right="titel: Budget 2026\nadgang: åben\nletlaest:\n  kort: …",
)
LANGUAGE = Kind(
    "language-undeclared",
    Severity.WARNING,
    _("The summary is in “{value}”, which is not among the authority's languages."),
    _("Readers are offered only the languages that the authority names."),
    _("Add “{value}” to “sprog” in myndighed.yaml, or correct it here. Named there: {valid}."),
    wrong="# myndighed.yaml: sprog: [da, en]\nletlaest:\n  sprog:\n    uk: {…}",
    right="# myndighed.yaml: sprog: [da, en, uk]\nletlaest:\n  sprog:\n    uk: {…}",
)


UNREVIEWED = Kind(
    "summary-unreviewed",
    Severity.WARNING,
    _("Nobody has reviewed the easy-read summary. Readers do not see it."),
    _("A draft may be wrong. Only a text that somebody answers for is shown."),
    _('Read it beside the case, put right what is wrong, and run: klarsag review {file} --by "your name"'),
    wrong="letlaest:\n  kort: …",
    right="letlaest:\n  kort: …\n  gennemset: {af: Kommunikation, dato: 2026-01-15, proevet_med_laesere: nej}",
    source=_(
        "Looks for “gennemset” and nothing else: whether the review was a good one, it cannot tell. "
        "A rule of this project's own."
    ),
)
STALE = Kind(
    "summary-stale",
    Severity.WARNING,
    _("The case has changed since the easy-read summary was reviewed. Readers see that it is being updated."),
    _("A summary may say no more than its case does, and what it was checked against is gone."),
    _('Read it beside the case, put right what is wrong, and run: klarsag review {file} --by "your name"'),
    wrong="letlaest:\n  kilde: 0000000000000000",
    right="letlaest:\n  kilde: 1b8c12683360dd48",
    source=_(
        "Compares a hash of title, recommendations, decisions, votes, reservations, coming treatments and text with "
        "“kilde”. Spaces and line breaks do not count; presence, attachments and earlier treatments do not either. "
        "It cannot tell whether the change matters. A rule of this project's own."
    ),
)
UNSEALED = Kind(
    "summary-unsealed",
    Severity.NOTICE,
    _("Nothing tells whether the easy-read summary is of today's text: it has no “kilde”."),
    _("If the case changes, readers would go on seeing the old summary."),
    _('Read it beside the case and run: klarsag review {file} --by "your name"'),
    wrong="letlaest:\n  kort: …\n  gennemset: {…}",
    right="letlaest:\n  kort: …\n  gennemset: {…}\n  kilde: 1b8c12683360dd48",
)
UNTRANSLATED = Kind(
    "translation-missing",
    Severity.NOTICE,
    _("The easy-read summary is not there in “{value}”."),
    _("The authority names the language, and readers of it have no page about this case."),
    _("Let a person write it under “sprog” in “letlaest”. The site never shows a machine's translation by itself."),
    wrong="# myndighed.yaml: sprog: [da, en, ar]\nletlaest:\n  sprog:\n    en: {…}",
    right="# myndighed.yaml: sprog: [da, en, ar]\nletlaest:\n  sprog:\n    en: {…}\n    ar: {…}",
    source=_("Looks whether a text is there, not whether it is a good one: for its facts there are other checks."),
)
_SUMMARY = ("letlaest",)


def _find(looked: Looked) -> Iterator[Finding]:
    languages = {entry.slug: entry.authority.languages for entry in looked.edition.authorities}
    for entry, record in looked.treated:
        if record.easy_read is None:
            yield entry.document.finding(MISSING, ("titel",))
            continue
        yield from _state(entry)
        yield from _languages(entry, record.easy_read, languages.get(entry.authority, ()))


def _state(entry: ItemEntry | MemoEntry) -> Iterator[Finding]:
    """Whether the summary is reviewed, and of today's text."""
    document, reason = entry.document, unpublished(entry)
    file = shlex.quote(document.file)
    if reason is Unpublished.UNREVIEWED:
        yield document.finding(UNREVIEWED, _SUMMARY, at_key=True, file=file)
    elif reason is Unpublished.STALE:
        yield document.finding(STALE, (*_SUMMARY, "kilde"), file=file)
    elif entry.record and entry.record.easy_read and not entry.record.easy_read.source_hash:
        yield document.finding(UNSEALED, (*_SUMMARY, "gennemset"), at_key=True, file=file)


def _languages(entry: ItemEntry | MemoEntry, summary: EasyRead, declared: Sequence[str]) -> Iterator[Finding]:
    """The summary's languages beside those of the authority."""
    document, path = entry.document, (*_SUMMARY, "sprog")
    for language in summary.translations:
        if declared and language not in declared:
            valid = ", ".join(declared)
            yield document.finding(LANGUAGE, (*path, language), at_key=True, value=language, valid=valid)
    for language in declared:
        if language not in ("da", *summary.translations):
            place = path if path in document.keys else _SUMMARY
            yield document.finding(UNTRANSLATED, place, at_key=True, value=language)


SUMMARIES = Check((MISSING, UNREVIEWED, STALE, UNSEALED, LANGUAGE, UNTRANSLATED), _find)
