"""The pages of summaries in other languages: one for each record and language that readers are offered."""

from collections.abc import Iterator

from klarsag.markdown.plain import plain
from klarsag.pages.interface import Interface
from klarsag.pages.languages import SUMMARY, offered, own_name, versions, words_for
from klarsag.pages.outcomes import own, rows
from klarsag.pages.page import Crumb, Page
from klarsag.pages.trail import to_record
from klarsag.pages.treated import minutes, shortened, shown_title
from klarsag.records.archive import Archive
from klarsag.records.easyread import Answers
from klarsag.records.entry import ItemEntry, MemoEntry, translation_address
from klarsag.records.item import AgendaItem, Memo, MemoKind
from klarsag.records.published import published_summary
from klarsag.texts import _

MEMO_KINDS = {
    MemoKind.MEMO: _("Memo"),
    MemoKind.THEME: _("Theme paper"),
    MemoKind.RECOMMENDATION: _("Recommendation"),
}


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for entry in archive.entries():
        for code, answers in offered(archive, entry):
            if entry.record:
                yield _page(archive, entry, entry.record, code, answers)


def _page(
    archive: Archive, entry: ItemEntry | MemoEntry, record: AgendaItem | Memo, code: str, answers: Answers
) -> Page:
    ui, summary = Interface(words_for(code)), published_summary(entry)
    short, name = archive.authority(entry.authority).authority.short_name, own_name(code)
    number = entry.item.number if isinstance(entry, ItemEntry) else None
    return Page(
        kind="translation",
        address=translation_address(entry, code),
        template="translation.md.j2",
        section="meetings" if number else "",
        title=answers.title or record.title,
        head=(name, ui.day(entry.when), short),
        description=shortened(plain(answers.brief)),
        trail=(*to_record(archive, entry, ui), Crumb(shown_title(entry), entry.address, SUMMARY)),
        authority=entry.authority,
        committee=entry.committee,
        language=code,
        versions=tuple(versions(archive, entry)),
        context={
            "record": record,
            "answers": answers,
            "code": code,
            "own": SUMMARY,
            "kind": MEMO_KINDS[record.memo_kind] if isinstance(record, Memo) else None,
            "number": number,
            "date": entry.when,
            "decisions": rows(record, own(record)),
            "review": summary.review if summary else None,
            "minutes": minutes(answers),
            "versions": versions(archive, entry),
            "record_address": entry.address,
        },
        meta={"number": number} if number else {},
    )
