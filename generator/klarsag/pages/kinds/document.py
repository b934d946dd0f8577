"""The pages of attachments that are written in Markdown: an accessible version, read in the site itself."""

from collections.abc import Iterator

from klarsag.documents.formats import MARKDOWN
from klarsag.pages.attachments import images
from klarsag.pages.interface import Interface
from klarsag.pages.page import Asset, Crumb, Page
from klarsag.pages.trail import to_record
from klarsag.pages.treated import shown_title
from klarsag.records.archive import Archive
from klarsag.records.attachment import Attachment
from klarsag.records.entry import ItemEntry, MemoEntry, beside, page_beside


def pages(archive: Archive, ui: Interface) -> Iterator[Page]:
    for entry in archive.entries():
        for attachment in entry.record.attachments if entry.record else ():
            for name in attachment.files:
                seen = archive.file(entry, name)
                if seen and seen.format is MARKDOWN:
                    yield _page(archive, entry, attachment, name, ui)


def _page(archive: Archive, entry: ItemEntry | MemoEntry, attachment: Attachment, name: str, ui: Interface) -> Page:
    version = attachment.accessible_version
    is_version = version is not None and version.file == name
    place = version if version and is_version else attachment
    title = place.title or attachment.title
    address, body = page_beside(entry, name), archive.text(entry, name)
    about = shown_title(entry)
    shown = (image for image in images(body) if archive.file(entry, image))
    return Page(
        kind="document",
        address=address,
        template="document.md.j2",
        title=title,
        head=(about, archive.authority(entry.authority).authority.short_name),
        description=ui("Attachment to: {title}").format(title=about),
        trail=(*to_record(archive, entry, ui), Crumb(about, entry.address)),
        section="meetings" if isinstance(entry, ItemEntry) else "",
        authority=entry.authority,
        committee=entry.committee,
        assets=tuple(Asset(beside(entry, image), f"{address}{image}") for image in shown),
        context={
            "record_title": about,
            "record_address": entry.address,
            "is_version": is_version and attachment.file is not None,
            "language": place.language or "da",
            "body": body,
        },
    )
