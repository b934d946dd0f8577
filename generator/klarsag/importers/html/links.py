"""A link's target in, the web address it may lead to out, or None and a note where only its words are kept."""

from urllib.parse import quote, urlsplit

from klarsag.importers import kinds
from klarsag.importers.html.notes import Notes

_ALLOWED = frozenset({"http", "https", "mailto"})


def web_address(target: str, words: str, notes: Notes) -> str | None:
    """`target` where it leads somewhere for everybody: http, https and mailto. Anything else is a note.

    The note names the kind of target and the link's words, never the target: a path on somebody's computer can hold
    a user name.
    """
    try:
        parts = urlsplit(target)
        scheme = parts.scheme.lower()
        if scheme in _ALLOWED and (scheme == "mailto" or parts.hostname):
            return quote(target, safe="!#$%&'*+,/:;=?@[]~")
    except ValueError:
        scheme = ""
    if scheme == "file" or target.startswith("\\\\") or (len(scheme) == 1 and scheme.isalpha()):
        notes.add(kinds.LINK_FILE, words=words)
    else:
        notes.add(kinds.LINK_DEAD, words=words, scheme=scheme or "…")
    return None
