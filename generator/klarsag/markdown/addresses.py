"""An address in, whether a page may link to it out."""

import re

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SAFE = ("http:", "https:", "mailto:", "tel:")
# Browsers read a backslash as a slash and skip control characters, so "/\host" and "/<tab>/host" lead away too.
_HOST = re.compile(r"[\x00-\x20]*[/\\][\x00-\x20]*[/\\]")


def is_safe(address: str) -> bool:
    """http, https, mailto, tel, or an address of this site: relative, from its root, or a place on the page.

    `//host/…` is none of them: whether it is another host depends on the page that shows it.
    """
    found = _SCHEME.match(address.strip())
    if found:
        return found[0].lower() in _SAFE
    return not _HOST.match(address)


def is_local(address: str) -> bool:
    """Whether the address stays on this site."""
    return is_safe(address) and not _SCHEME.match(address.strip())
