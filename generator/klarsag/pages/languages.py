"""A language tag in; its own name, its direction, and the language of the interface's words for its readers out."""

from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.records.archive import Archive
from klarsag.records.easyread import Answers
from klarsag.records.entry import ItemEntry, MemoEntry, translation_address
from klarsag.records.published import published_summary
from klarsag.texts import cldr, has_catalogue

SUMMARY = "da"  # the language of records, of their summaries, and of the names of bodies


@dataclass(frozen=True)
class Version:
    """A page that tells of a record in one language. `language` is a tag, `name` the language's name in itself."""

    language: str
    name: str
    address: str


def versions(archive: Archive, entry: ItemEntry | MemoEntry) -> list[Version]:
    """The record's own page and its summary's language versions; empty where the summary is in Danish only."""
    told = [
        Version(code, own_name(code), translation_address(entry, code)) for code, _answers in offered(archive, entry)
    ]
    return [Version(SUMMARY, own_name(SUMMARY), entry.address), *told] if told else []


def offered(archive: Archive, entry: ItemEntry | MemoEntry) -> Iterator[tuple[str, Answers]]:
    """The summary's other languages that readers are offered: those of the authority, in its order.

    An authority that lists none offers whatever there is. A summary that is not published is offered in no language.
    """
    summary = published_summary(entry)
    if summary is None:
        return
    named = archive.authority(entry.authority).authority.languages or tuple(summary.translations)
    for code in named:
        if code in summary.translations:
            yield code, summary.translations[code]


def own_name(code: str) -> str:
    """`"ar"` gives `"العربية"`, `"tr"` `"Türkçe"` (Unicode CLDR); a language that CLDR does not know keeps its tag."""
    name = locale.get_display_name() if (locale := cldr(code)) else None
    return name[:1].upper() + name[1:] if name else code


def direction(code: str) -> str:
    """`"rtl"` or `"ltr"`, as the language's script is written (Unicode CLDR, layout.orientation)."""
    return locale.text_direction if (locale := cldr(code)) else "ltr"


def words_for(code: str) -> str:
    """The language of the interface's words for who reads `code`: its own, or English where no catalogue has it."""
    return next((one for one in (code, code.split("-")[0]) if has_catalogue(one)), "en")
