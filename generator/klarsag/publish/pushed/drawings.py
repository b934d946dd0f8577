"""An SVG image in; what in it could run, or fetch something from elsewhere, out.

An image in a page is only looked at, but whoever opens it alone gets a page with your address.
"""

import re
from collections.abc import Iterator

from lxml import etree

from klarsag.publish.pushed.entry import Pushed
from klarsag.publish.pushed.shown import shown
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

ACTIVE = Kind(
    "push-svg-active",
    Severity.ERROR,
    _("The image holds “{what}”, which can run or fetch something."),
    _("Whoever opens the image alone would run it with your site's address."),
    _("Save the drawing as PNG. If it must be SVG: open the file as text, and delete “{what}” on that line."),
    wrong='<svg><script>alert("!")</script></svg>',
    right='<svg><path d="M0 0h9v9z"/></svg>',
    source="SVG 2, 2.2.1; SVG Integration",
)
UNREADABLE = Kind(
    "push-svg-unreadable",
    Severity.ERROR,
    _("The image cannot be read as SVG."),
    _("What cannot be read cannot be looked into, and a browser may read it otherwise."),
    _("Save the drawing anew as “plain SVG” in UTF-8, or as PNG."),
    wrong='<!DOCTYPE svg [<!ENTITY a "…">]>',
    right='<svg xmlns="http://www.w3.org/2000/svg">…</svg>',
)
_SVG = "http://www.w3.org/2000/svg"
_METADATA = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_LARGEST = 5_000_000  # bytes
_DRAWN = (
    "circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix "
    "feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR "
    "feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight "
    "feTile feTurbulence filter g image line linearGradient marker mask metadata path pattern polygon polyline "
    "radialGradient rect stop style svg switch symbol text textPath title tspan use view"
)
_SHAPES = frozenset(_DRAWN.split())
_WITHIN = re.compile(r"#.*|data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*", re.DOTALL)
# A style fetches by these words; with a backslash any of them can be written otherwise.
_FETCHES = re.compile(r"""@import|url\((?!\s*["']?#)|image-set|src\(|\\|javascript:|expression\(""", re.IGNORECASE)
# A document type may be named, as drawing programs do. What is declared in one could give any element a program.
_DECLARES = re.compile(rb"<!(?!--|\[CDATA\[|DOCTYPE[^\[<>]*>)")
_ADDRESSES = frozenset({"href", "src", "base", "action", "formaction", "data"})


def drawings(one: Pushed, content: bytes) -> Iterator[Finding]:
    if not one.name.casefold().endswith(".svg"):
        return
    try:
        root = _parsed(content)
    except (etree.XMLSyntaxError, UnicodeDecodeError, ValueError):
        yield one.finding(UNREADABLE)
        return
    for node in (*reversed(list(root.itersiblings(preceding=True))), *root.iter(), *root.itersiblings()):
        if what := _active(node):
            yield one.finding(ACTIVE, min(node.sourceline or 1, 1_000_000), what=shown(what))


def _parsed(content: bytes) -> etree._Element:
    """Raises ValueError for what a browser might read otherwise: declarations, another encoding, another root."""
    content.decode("utf-8-sig")
    if len(content) > _LARGEST or _DECLARES.search(content):
        raise ValueError
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    root = etree.fromstring(content, parser)
    if root.tag != f"{{{_SVG}}}svg" or (root.getroottree().docinfo.encoding or "UTF-8").upper() != "UTF-8":
        raise ValueError
    return root


def _active(node: etree._Element) -> str:
    """What in a node is not allowed; "" where everything is."""
    if isinstance(node, etree._Comment):
        return ""
    if not isinstance(node.tag, str):
        return "<?…?>"
    name = etree.QName(node)
    if name.namespace == _SVG and name.localname not in _SHAPES:
        return f"<{name.localname}>"
    # Drawing programs keep notes in names of their own, which a browser passes over; W3C's own names do something.
    if name.namespace not in (_SVG, _METADATA) and (name.namespace or "").startswith("http://www.w3.org/"):
        return f"<{name.localname}>"
    if name.localname == "style" and _FETCHES.search("".join(node.itertext())):
        return "<style>"
    return next((etree.QName(key).localname for key, value in node.items() if _acts(key, value)), "")


def _acts(key: str, value: str) -> bool:
    name = etree.QName(key).localname.lower()
    if name in _ADDRESSES:
        return not _WITHIN.fullmatch(value.strip())
    return name.startswith("on") or (name not in ("d", "id") and _FETCHES.search(value) is not None)


KINDS = (ACTIVE, UNREADABLE)
