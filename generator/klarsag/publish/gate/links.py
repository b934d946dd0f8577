"""References in; out: those that lead to no file of the site, to no place on its page, or ask another host."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace

from klarsag.publish.gate.address import Home, Way, answer, place
from klarsag.publish.gate.reasons import LOST, POLICY, TELL
from klarsag.publish.gate.references import Reference
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

FILE = Kind(
    "release-link-lost",
    Severity.ERROR,
    _("“{value}” leads to no file of the site."),
    LOST,
    _("If the address stands in a text, copy it from its page. If not, tell whoever looks after the site."),
    wrong='<a href="/moder/">Møder</a>',
    right='<a href="/moeder/">Møder</a>',
)
ANCHOR = Kind(
    "release-anchor-lost",
    Severity.ERROR,
    _("“{value}” leads to a place that its page does not have."),
    _("The link would open the page at the wrong place."),
    _("If the address stands in a text, copy it from its heading. If not, tell whoever looks after the site."),
    wrong='<a href="#okonomi">Økonomi</a>',
    right='<a href="#oekonomi">Økonomi</a>',
)
HOST = Kind(
    "release-other-host",
    Severity.ERROR,
    _("The reader's browser would ask another host: “{value}”."),
    _("That host would learn who reads what, and the site's security policy stops it in every browser."),
    TELL,
    wrong='<script src="https://cdn.example/a.js"></script>',
    right='<script src="/assets/a.js"></script>',
    source="CSP 3, default-src",
)
NO_ADDRESS = Kind(
    "release-address-unreadable",
    Severity.ERROR,
    _("“{value}” is no address."),
    LOST,
    TELL,
    wrong='<a href="https://[kommune">Kommunen</a>',
    right='<a href="https://kommune.example/">Kommunen</a>',
)
ADDRESS = Kind(
    "release-script-address",
    Severity.ERROR,
    _("The address “{value}” runs a program."),
    POLICY,
    TELL,
    wrong='<a href="javascript:print()">Udskriv</a>',
    right='<button type="button" data-tool="print">Udskriv</button>',
    source="CSP 3, script-src",
)
DATA = Kind(
    "release-inline-file",
    Severity.ERROR,
    _("A file stands in the address itself: “{value}”."),
    POLICY,
    TELL,
    wrong='<img src="data:image/png;base64,…" alt="Kort">',
    right='<img src="/kort.png" alt="Kort">',
    source="CSP 3, default-src 'self'",
)
KINDS = (FILE, ANCHOR, HOST, NO_ADDRESS, ADDRESS, DATA)
_MOST = 40  # characters of an address that is a file


@dataclass(frozen=True)
class Links:
    """The references of a whole site, looked at file after file; what leads to a place on another page waits.

    Of a page only its ids stay: a site of ten thousand pages is never in memory at once. Styles and scripts wait until
    it is known which of them a page asks for: what the theme has for a search is there where there is no search, too.
    """

    home: Home
    files: Container[str]
    _reached: set[str] = field(default_factory=set)
    _loaded: dict[str, tuple[Reference, ...]] = field(default_factory=dict)
    _anchors: dict[str, frozenset[str]] = field(default_factory=dict)
    _waiting: dict[tuple[str, str], list[tuple[str, Reference]]] = field(default_factory=dict)

    def look(self, file: str, references: Iterable[Reference]) -> Iterator[Finding]:
        """What is wrong with references that stand in `file`, and can be told at once."""
        for reference in dict.fromkeys(references):
            try:
                target = place(file, reference.target, self.home)
            except ValueError:
                yield _found(NO_ADDRESS, file, reference)
                continue
            if target.way is Way.OTHER:
                continue
            if target.way is Way.DATA:
                if reference.fetched:
                    yield _found(DATA, file, replace(reference, target=f"{reference.target[:_MOST]}…"))
            elif target.way is Way.PROGRAM:
                yield _found(ADDRESS, file, reference)
            elif target.way is Way.AWAY:
                if reference.fetched:
                    yield _found(HOST, file, reference)
            elif target.path is None or (found := answer(target.path, self.files)) is None:
                yield _found(FILE, file, reference)
            elif not found.endswith(".html"):
                self._reached.add(found)
            elif target.fragment and not (reference.apart and found == file):
                if found not in self._anchors:
                    self._waiting.setdefault((found, target.fragment), []).append((file, reference))
                elif target.fragment not in self._anchors[found]:
                    yield _found(ANCHOR, file, reference)

    def page(self, file: str, anchors: frozenset[str]) -> None:
        """What links can lead to on a page."""
        self._anchors[file] = anchors

    def loaded(self, file: str, references: Iterable[Reference]) -> None:
        """What a style or a script asks for."""
        self._loaded[file] = tuple(references)

    def rest(self) -> Iterator[Finding]:
        """What can be told when every page has been looked at."""
        looked: set[str] = set()
        while asked := (self._reached & self._loaded.keys()) - looked:
            for file in sorted(asked):
                yield from self.look(file, self._loaded[file])
            looked |= asked
        for file in sorted(self._loaded.keys() - looked):
            yield from (found for found in self.look(file, self._loaded[file]) if found.kind is not FILE)
        for (found, fragment), references in self._waiting.items():
            if found in self._anchors and fragment not in self._anchors[found]:
                yield from (_found(ANCHOR, file, reference) for file, reference in references)


def _found(kind: Kind, file: str, reference: Reference) -> Finding:
    return Finding(kind, file, reference.line, values={"value": reference.target})
