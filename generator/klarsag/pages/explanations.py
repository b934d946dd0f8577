"""A page in, the glossary that explains its hard words out; and the entries that use each term."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from klarsag.danish.slug import slugify
from klarsag.markdown.glossary import Explanation, Glossary
from klarsag.markdown.plain import plain
from klarsag.pages.languages import SUMMARY, words_for
from klarsag.records.archive import Archive
from klarsag.records.easyread import Term
from klarsag.records.entry import ItemEntry, MemoEntry
from klarsag.records.published import published_summary
from klarsag.texts import _, translator

ADDRESS = "/ordliste/"
EXPLAINED = frozenset({"item", "memo", "document", "translation"})  # kinds of pages that tell of one record


def anchor(term: Term) -> str:
    """The id of a term's heading on the glossary's page."""
    return slugify(term.term)


def glossary(archive: Archive, language: str, interface: str) -> Glossary | None:
    """What explains words in `language` on a page whose interface is in another or the same; None without a word."""
    told = {term.term: _explanation(term, language) for term in archive.glossary()}
    if not any(told.values()):
        return None
    vocabulary, words = archive.vocabulary(language), words_for(interface)
    text = translator(words)

    def find(line: str) -> list[tuple[int, int, Explanation]]:
        uses = ((use.start, use.end, told[use.term.term]) for use in vocabulary.uses(line))
        return [(start, end, explanation) for start, end, explanation in uses if explanation]

    return Glossary(language, find, text(_("More in the glossary: {word}")), text(_("Words explained")), words)


def _explanation(term: Term, language: str) -> Explanation | None:
    address = f"{ADDRESS}#{anchor(term)}"
    if language == SUMMARY:
        return Explanation(term.term, _line(term.explanation), address)
    wording = term.translations.get(language)
    return Explanation(wording.term, _line(wording.explanation), address) if wording else None


def _line(markdown: str) -> str:
    return " ".join(plain(markdown).split())


def users(archive: Archive) -> Mapping[str, list[ItemEntry | MemoEntry]]:
    """Term → the entries that use it in what readers see of them, the newest first."""
    vocabulary = archive.vocabulary()
    found: dict[str, list[ItemEntry | MemoEntry]] = defaultdict(list)
    for entry in sorted(archive.entries(), key=lambda entry: entry.when, reverse=True):
        for term in {use.term.term for text in _texts(entry) for use in vocabulary.uses(text)}:
            found[term].append(entry)
    return found


def _texts(entry: ItemEntry | MemoEntry) -> Iterator[str]:
    """What a page shows of the record's own texts, in plain letters; nothing of a closed one."""
    record, summary = entry.record, published_summary(entry)
    if record is None:
        return
    yield entry.plain_body
    for recommendation in record.recommendations:
        yield from map(plain, recommendation.points)
        yield plain(recommendation.text or "")
    yield from (plain(decision.text or "") for decision in record.decisions)
    if summary:
        yield from map(plain, (summary.brief, summary.about, summary.decided, summary.meaning, summary.next))
