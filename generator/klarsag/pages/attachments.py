"""A record's attachments in; out: what their list says of each before a reader opens it, and the files to publish."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from klarsag.danish.numbers import file_size
from klarsag.documents.formats import MARKDOWN
from klarsag.documents.pdf.facts import Lack, Pdf, State, lacks
from klarsag.documents.seen import Seen
from klarsag.markdown.render import render
from klarsag.pages.interface import Interface
from klarsag.pages.page import Asset
from klarsag.records.archive import Archive
from klarsag.records.attachment import AccessibleVersion, Attachment
from klarsag.records.entry import AuthorityEntry, ItemEntry, MemoEntry, beside, page_beside
from klarsag.records.item import AgendaItem, Memo
from klarsag.records.values import is_own_file
from klarsag.texts import _, cldr, plural

# What a reader is told before opening a document. What else it lacks (a title, bookmarks) is the editor's matter: the
# checks tell it, and it keeps nobody out.
TROUBLES = {
    Lack.NO_TEXT: _("The document is a picture without text. Screen readers cannot read it."),
    Lack.SOME_PAGES: _("Some of the pages are pictures without text. Screen readers cannot read them."),
    Lack.LOCKED: _("The document is locked. Some screen readers cannot read it."),
    Lack.UNTAGGED: _("The document has no marked headings. A screen reader may read it in the wrong order."),
    Lack.FIELDS: _("Fields to fill in have no names. A screen reader cannot say what to write in them."),
}
STATES = {
    State.BROKEN: _("The file is damaged. It may not be possible to open it."),
    State.PASSWORD: _("The document asks for a password."),
}

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


@dataclass(frozen=True)
class Link:
    """A way to an attachment. `address` is None where there is nothing to open; then `told` says why.

    `told` stands in the link itself, so that a list of links says it, too (WCAG 2.2, 2.4.9).
    """

    title: str
    told: str
    address: str | None = None
    language: str | None = None
    media: str | None = None


@dataclass(frozen=True)
class Listed:
    """An attachment as its list shows it: its links, the accessible version first.

    `troubles` are what is wrong with the document, in sentences; `reason` why it is so, in the authority's words, and
    `until` the day that it promises a better one. Where there is any of them, `mail`, `phone` or `help` (the page of
    the authority's contacts) say where to ask for the document in another form.
    """

    links: tuple[Link, ...]
    troubles: tuple[str, ...] = ()
    reason: str | None = None
    until: str | None = None
    mail: str | None = None
    phone: str | None = None
    help: str | None = None

    @property
    def mail_link(self) -> str | None:
        """Where a click on the mail leads; None where it is no address but words."""
        return f"mailto:{self.mail}" if self.mail and _MAIL.fullmatch(self.mail) else None


def listed(archive: Archive, entry: ItemEntry | MemoEntry, record: AgendaItem | Memo, ui: Interface) -> list[Listed]:
    """The attachments of a record in their order."""
    return [_listed(archive, entry, attachment, ui) for attachment in record.attachments]


def _listed(archive: Archive, entry: ItemEntry | MemoEntry, attachment: Attachment, ui: Interface) -> Listed:
    seen = archive.file(entry, attachment.file) if attachment.file else None
    version = attachment.accessible_version
    if version:
        title = ui("{title}, accessible version").format(title=version.title or attachment.title)
        better = archive.file(entry, version.file) if version.file else None
        first = _link(version, title, better, entry, ui)
        original = ui("{title}, original").format(title=attachment.title)
        return Listed((first, _link(attachment, original, seen, entry, ui)))
    links = (_link(attachment, attachment.title, seen, entry, ui),)
    troubles = tuple(ui(trouble) for trouble in _troubles(seen.pdf)) if seen and seen.pdf else ()
    known = attachment.inaccessible
    if not troubles and not known:
        return Listed(links)
    reason, until = (known.reason, known.until) if known else (None, None)
    return Listed(links, troubles, reason, until.isoformat() if until else None, *_contact(archive, entry))


def _troubles(pdf: Pdf) -> Iterator[str]:
    if pdf.state in STATES:
        yield STATES[pdf.state]
    for lack in lacks(pdf):
        if lack in TROUBLES:
            yield TROUBLES[lack]


def _contact(archive: Archive, entry: ItemEntry | MemoEntry) -> tuple[str | None, str | None, str]:
    """Mail, phone and page: what the authority gives for accessibility, else what it gives for anything."""
    authority: AuthorityEntry = archive.authority(entry.authority)
    said, about = authority.accessibility, authority.authority
    mail = (said.email if said else None) or about.email
    phone = (said.phone if said else None) or about.phone
    return mail, phone, authority.accessibility_address


def _link(
    place: Attachment | AccessibleVersion, title: str, seen: Seen | None, entry: ItemEntry | MemoEntry, ui: Interface
) -> Link:
    own = seen.pdf.language if seen and seen.pdf else None
    code = place.language or own
    spoken = _spoken(code, ui)
    if isinstance(place, Attachment) and place.withheld:
        return Link(title, ui("Not published: {reason}").format(reason=place.withheld))
    if place.file:
        if seen is None:
            return Link(title, ui("The file is missing."))
        is_page = seen.format is MARKDOWN
        # In an address these two are no letters of a name.
        name = place.file.replace("%", "%25").replace("#", "%23")
        target = page_beside(entry, place.file) if is_page else f"{entry.address}{name}"
        # A page made from a file has another size than the file.
        told = (ui(seen.format.name), *(() if is_page else _size(seen, ui)), spoken)
        return Link(title, ", ".join(filter(None, told)), target, code, seen.format.media)
    host = urlsplit(place.address or "").hostname or ""
    away = ui("on another site: {host}").format(host=host.removeprefix("www."))
    return Link(title, ", ".join(filter(None, (away, spoken))), place.address, code)


def _size(seen: Seen, ui: Interface) -> tuple[str, ...]:
    size = file_size(seen.size, ui.language)
    if not seen.pdf or not seen.pdf.pages:
        return (size,)
    count = seen.pdf.pages
    n_ = plural(ui.language)
    return size, n_("{count} page", "{count} pages", count).format(count=count)


def _spoken(code: str | None, ui: Interface) -> str | None:
    """ "på dansk"; a language that nobody has a name for is not claimed."""
    known = cldr(ui.language)
    name = known.languages.get(code.split("-")[0].lower()) if known and code else None
    return ui("in {language}").format(language=name) if name else None


def assets(archive: Archive, entry: ItemEntry | MemoEntry, record: AgendaItem | Memo) -> tuple[Asset, ...]:
    """The files published with a record: attachments that it names and images that its text shows. No other file.

    A Markdown file is no asset: it becomes a page (`kinds/document.py`).
    """
    named = [name for attachment in record.attachments for name in attachment.files]
    found = {name: archive.file(entry, name) for name in (*named, *images(entry.body))}
    files = (name for name, seen in found.items() if seen and seen.format is not MARKDOWN)
    return tuple(Asset(beside(entry, name), f"{entry.address}{name}") for name in files)


def images(text: str) -> tuple[str, ...]:
    """The images beside a record that a text shows."""
    shown = render(text).images if "![" in text else ()
    return tuple(dict.fromkeys(image for image in shown if is_own_file(image)))
