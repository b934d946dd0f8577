"""The pages of memos: one each, and a list for each authority."""

from collections.abc import Iterator

from klarsag.pages.apart import told_apart
from klarsag.pages.attachments import assets
from klarsag.pages.interface import Interface
from klarsag.pages.languages import versions
from klarsag.pages.listing import listed
from klarsag.pages.page import Page
from klarsag.pages.trail import to_authority, to_record
from klarsag.pages.treated import description, shown_title, values
from klarsag.records.archive import Archive


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for authority in archive.authorities():
        memos = archive.memos(authority.slug)
        if not memos:
            continue
        short = authority.authority.short_name
        [papers] = told_apart(ui, [listed(archive, memo, ui) for memo in reversed(memos)])
        yield Page(
            kind="memos",
            address=f"/{authority.slug}/notater/",
            title=ui("Memos"),
            template="memos.md.j2",
            head=(short,),
            trail=to_authority(archive, authority.slug, ui),
            authority=authority.slug,
            description=ui("Memos and papers from {name}.").format(name=authority.authority.name),
            context={"memos": papers},
        )
        for entry in memos:
            memo = entry.memo
            committee = archive.committee(entry.authority, memo.committee) if memo.committee else None
            yield Page(
                kind="memo",
                address=entry.address,
                template="memo.md.j2",
                title=shown_title(entry),
                head=(ui.day(memo.date), short),
                description=description(entry),
                versions=tuple(versions(archive, entry)),
                trail=to_record(archive, entry, ui),
                assets=assets(archive, entry, memo),
                authority=entry.authority,
                committee=memo.committee,
                context={
                    **values(archive, entry, memo, ui),
                    "date": memo.date,
                    "committee": committee,
                    "committee_address": authority.committee_address(committee.id) if committee else None,
                },
            )
