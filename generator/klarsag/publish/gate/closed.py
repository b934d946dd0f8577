"""The texts and files of a site in; out: where something of a closed item stands in them."""

import filecmp
import html
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files as package_files
from importlib.resources.abc import Traversable
from pathlib import Path

from klarsag.publish.gate.files import Files
from klarsag.publish.gate.folded import folded
from klarsag.publish.gate.meant import Meant
from klarsag.publish.gate.packed import unpacked
from klarsag.publish.gate.page import HtmlPage
from klarsag.publish.gate.reasons import SECRET
from klarsag.publish.gate.withheld import Phrase, Withheld
from klarsag.records.edition import Edition
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

TEXT = Kind(
    "release-closed-text",
    Severity.ERROR,
    _("Here stands a text from a closed item: {record}."),
    SECRET,
    _("Tell whoever looks after the site, at once. If another record says the same and may, its text must say “åben”."),
    wrong="<h1>Salg af grunden til …</h1>",
    right="<h1>Lukket punkt</h1>",
    source="Styrelsesloven § 13, offentlighedsloven, forvaltningsloven § 27",
)
FILE = Kind(
    "release-closed-file",
    Severity.ERROR,
    _("The file is the same as one that no open record shows: {record}."),
    SECRET,
    _("Tell whoever looks after the site, at once. If everybody may see the file, an open record must name it."),
    wrong="site/…/3-lukket-punkt/bilag/tilbud.pdf",
    right="site/…/3-lukket-punkt/index.html",
    source="Styrelsesloven § 13, offentlighedsloven, forvaltningsloven § 27",
)
KINDS = (TEXT, FILE)
# Where the program itself has its words: the catalogues, the templates, the languages' own.
_OWN_WORDS = ("locale", "pages/templates", "languages", "records/data", "formats", "sunflower")


@dataclass(frozen=True)
class Closed:
    """What may not be shown, ready to be looked for in one text after the other."""

    edition: Edition
    withheld: Withheld

    def page(self, page: HtmlPage) -> Iterator[Finding]:
        """A page: what a reader sees, and whatever else its file says (attributes, comments, data)."""
        if self._index and page.root is not None:
            seen = folded("".join(page.root.itertext()))
            rest = folded(html.unescape(page.text))
            yield from self._told(page.file, f" {folded(page.file)} | {seen} | {rest} ", page)

    def text(self, file: str, content: bytes) -> Iterator[Finding]:
        """A file that is no page: its text, or the text that is packed in it."""
        if self._index:
            said = (unpacked(content) if content.startswith(b"\x1f\x8b") else content).decode("utf-8", "ignore")
            yield from self._told(file, f" {folded(file)} | {folded(_plain(said))} ")

    def files(self, files: Files, meant: Meant) -> Iterator[Finding]:
        """Files with the content of one that is withheld, unless a record may show the same content."""
        hidden = defaultdict[int, list[Path]](list)
        for path in self.withheld.files:
            if size := path.stat().st_size:
                hidden[size].append(path)
        public = set(meant.attachments.values()) - set(self.withheld.files)
        for file, size in files.sizes.items():
            for path in hidden.get(size, ()):
                copies = filecmp.cmp(files.folder / file, path, shallow=False)
                if copies and not any(filecmp.cmp(one, path, shallow=False) for one in public):
                    yield Finding(FILE, file, values={"record": path.parent.relative_to(self.edition.root).as_posix()})
                    break

    def _told(self, file: str, text: str, page: HtmlPage | None = None) -> Iterator[Finding]:
        """One finding for each record, and never the words."""
        told = set()
        for phrase in self._found(text):
            if phrase.record not in told and not self._may_stand(phrase, page):
                told.add(phrase.record)
                yield Finding(TEXT, file, values={"record": phrase.record})

    def _found(self, text: str) -> Iterator[Phrase]:
        for word in self._index.keys() & set(text.split()):
            yield from (phrase for phrase in self._index[word] if f" {phrase.words} " in text)

    @cached_property
    def _index(self) -> Mapping[str, list[Phrase]]:
        """Phrases by their longest word: a page is asked for its words once, however many phrases there are."""
        index = defaultdict[str, list[Phrase]](list)
        for phrase in self.withheld.phrases:
            index[max(phrase.words.split(), key=len)].append(phrase)
        return index

    def _may_stand(self, phrase: Phrase, page: HtmlPage | None) -> bool:
        """Whether something public says the same: “Meddelelser” is a closed item's title and an open one's, too.

        Even then it is not the heading of the closed item's own page.
        """
        sought = f" {phrase.words} "
        if sought in self._program:
            return True
        return sought in self._public and not (page and _heads_its_own(phrase, page))

    @cached_property
    def _public(self) -> str:
        """What public records and hand-written pages say; read when a phrase is found, which is hardly ever."""
        root = self.edition.root
        hidden = {*(root / file for file in self.withheld.closed), *self.withheld.files}
        files = (path for path in sorted(root.rglob("*")) if path.suffix in (".md", ".yaml") and path not in hidden)
        said = [folded(path.read_text("utf-8", "replace")) for path in files if path.is_file()]
        for entry in self.edition.items:
            if closed := entry.closed:
                decision = closed.public_decision.text if closed.public_decision else ""
                said += [folded(entry.title or ""), folded(closed.case_number or ""), folded(decision)]
        return f" {' | '.join(said)} "

    @cached_property
    def _program(self) -> str:
        """What the program itself says on pages."""
        root = package_files("klarsag")
        parts = (root.joinpath(*name.split("/")) for name in _OWN_WORDS)
        return f" {' | '.join(folded(text) for part in parts if part.is_dir() for text in _texts(part))} "


def _heads_its_own(phrase: Phrase, page: HtmlPage) -> bool:
    if not phrase.page or not page.file.startswith(phrase.page):
        return False
    return any(f" {phrase.words} " in f" {folded(''.join(one.itertext()))} " for one in page.shown.named("h1"))


def _texts(folder: Traversable) -> Iterator[str]:
    for one in folder.iterdir():
        if one.is_dir():
            yield from _texts(one)
        elif one.name.endswith((".po", ".py", ".j2", ".yaml", ".html", ".js")):
            yield one.read_text("utf-8")


def _plain(text: str) -> str:
    """JSON without its escapes (a part of a search index has its mark before it); other texts without entities."""
    start = text.find("{")
    if start >= 0:
        try:
            return text[:start] + json.dumps(json.loads(text[start:]), ensure_ascii=False).replace("\\n", " ")
        except ValueError:
            pass
    return html.unescape(text)
