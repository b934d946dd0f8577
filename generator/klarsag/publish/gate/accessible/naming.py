"""An element of a page in, its name out: what a screen reader says of it.

The rules are those of Accessible Name and Description 1.2, in short.
What only a style sheet says, or hides, is not known here.
"""

from klarsag.publish.gate.page import Element, HtmlPage


def name_of(page: HtmlPage, element: Element, *, content: bool = True) -> str:
    """`content`: whether what stands in the element is its name, as it is for a link and is not for a landmark."""
    said = labelled(page, element)
    if not said and content:
        said = spoken(element)
    return said or _words(element.get("title", ""))


def labelled(page: HtmlPage, element: Element) -> str:
    """The name that an attribute gives it."""
    named = (page.by_id.get(one) for one in element.get("aria-labelledby", "").split())
    said = " ".join(spoken(one) for one in named if one is not None)
    return said or _words(element.get("aria-label", ""))


def spoken(element: Element) -> str:
    """The words in an element; an image's are its text, and what is hidden from screen readers has none."""
    return _words(_inside(element))


def _inside(element: Element) -> str:
    said = element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.get("aria-hidden") != "true":
            said += child.get("aria-label") or child.get("alt") or _inside(child)
        said += child.tail or ""
    return said


def _words(text: str) -> str:
    return " ".join(text.split())
