"""A commit in; files of `content/` out that are neither records, pages nor attachments of a known kind."""

from collections.abc import Iterator

from klarsag.publish.pushed import type_kinds as kinds
from klarsag.publish.pushed.entry import Pushed, Tree
from klarsag.records.finding import Finding, Kind


def _endings(words: str) -> frozenset[str]:
    return frozenset(words.split())


RECORDS = frozenset(["md", "yaml", "yml"])
# What klarsag.documents knows, but what a browser would run and what holds macros.
ATTACHMENTS = _endings(
    "pdf docx dotx xlsx xltx pptx ppsx doc dot xls xlt ppt pps msg odt ods odp epub zip rtf csv tsv txt json "
    "geojson png jpg jpeg gif webp svg tif tiff mp3 ogg oga opus wav m4a mp4 m4v mov"
)
# A browser takes every XML for a page that may have a program, and a style can send what is on the page elsewhere.
ACTIVE = _endings(
    "html htm xhtml xht shtml mhtml mht hta xml xsl xslt xsd rdf gml kml gpx svgz css js mjs cjs jsx ts tsx vue "
    "map wasm swf htc xbl appcache webmanifest manifest atom rss"
)
PROGRAMS = _endings(
    "py pyc pyd pyo pyw pyz pth egg whl sh bash zsh fish csh command bat cmd com exe scr msi msp pif lnk url "
    "desktop inf reg ps1 psm1 vbs vbe wsf wsh jse jar class war so dll dylib bin elf app apk deb rpm run pl rb "
    "php php3 php4 php5 phtml phar cgi fcgi asp aspx jsp lua go rs c cc cpp h java kt swift ipynb j2 jinja jinja2 "
    "tmpl mk toml cfg ini conf htaccess service"
)
MACROS = _endings("docm dotm xlsm xltm xlsb xlam xla pptm ppsm potm ppam sldm ott otm")
# By their whole names. Folders of git's own are klarsag.publish.pushed.names'.
_NAMES = {".gitmodules": kinds.MODULES, ".lfsconfig": kinds.SETTINGS, "makefile": kinds.PROGRAM}
_GIT = frozenset({".gitkeep", ".gitignore", ".gitattributes", ".editorconfig"})
_SCHEMAS = "content/.skema/"
_PAGES = "content/sider/"
_DATA = frozenset(["yaml", "yml", "json", "geojson", "csv", "tsv"])


def types(tree: Tree) -> Iterator[Finding]:
    told = " ".join(f".{ending}" for ending in sorted(RECORDS | ATTACHMENTS))
    for one in tree.files:
        if kind := _kind(one):
            yield one.finding(kind, ending=_ending(one.name), types=told)


def _kind(one: Pushed) -> Kind | None:
    name = one.name.casefold()
    if name in (".gitmodules", ".lfsconfig"):
        return _NAMES[name]
    if not one.is_content:
        return None  # klarsag.publish.pushed.outside
    ending = _ending(name)
    if one.path.startswith(_SCHEMAS) and one.path.count("/") == 2 and ending == "json":
        return None
    if name in _NAMES:
        return _NAMES[name]
    if name in _GIT:
        return None
    if any(part.startswith(".") for part in one.parts):
        return kinds.HIDDEN
    return _by_ending(ending, one.path.startswith(_PAGES), "/bilag/" in one.path)


def _by_ending(ending: str, among_pages: bool, attached: bool) -> Kind | None:
    for endings, kind in ((ACTIVE, kinds.ACTIVE), (PROGRAMS, kinds.PROGRAM), (MACROS, kinds.MACROS)):
        if ending in endings:
            return kind
    if among_pages and ending in _DATA:
        return kinds.DATA
    if ending in ("json", "geojson") and not attached:
        return kinds.UNKNOWN
    return None if ending in RECORDS | ATTACHMENTS else kinds.UNKNOWN


def _ending(name: str) -> str:
    return name.rpartition(".")[2].casefold() if "." in name else ""
