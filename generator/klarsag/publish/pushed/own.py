"""The server's own mkdocs.yml and the pushed one in; the text to build with out: the own, with two harmless values."""

import json
from pathlib import Path

from klarsag.publish.pushed.mkdocs_settings import HARMLESS, is_plain, may_change, own_settings
from klarsag.publish.pushed.top_level import LARGEST, NotRead, top_level


def settings(own: Path, pushed: bytes | None) -> str:
    """`pushed` is the commit's mkdocs.yml, None where it has none. What it says that is not harmless is passed over.

    The own text stays as it is, character by character, but for the values of `site_name` and `site_description`.
    Raises CannotPublish where the server's own file cannot be read.
    """
    text, there = own_settings(own)
    first = min((setting.key for setting in there.values()), default=0)
    changes = []
    for key, value in harmless(pushed).items():
        # A JSON text is a YAML text in quotation marks; what is plain holds nothing that the two write differently.
        quoted = json.dumps(value, ensure_ascii=False)
        if key not in there:
            changes.append((first, first, f"{key}: {quoted}\n"))
        elif may_change(there[key]) and there[key].text != value:
            changes.append((there[key].start, there[key].end, _fitted(quoted, text[there[key].start : there[key].end])))
    for start, end, put in sorted(changes, reverse=True):
        text = text[:start] + put + text[end:]
    return text


def harmless(pushed: bytes | None) -> dict[str, str]:
    """What a pushed mkdocs.yml may decide; nothing where it cannot be read."""
    if pushed is None or len(pushed) > LARGEST:
        return {}
    try:
        said = top_level(pushed.decode("utf-8-sig"))
    except (NotRead, UnicodeDecodeError):
        return {}
    texts = {key: said[key].text for key in HARMLESS if key in said}
    return {key: text for key, text in texts.items() if text is not None and is_plain(key, text)}


def _fitted(quoted: str, old: str) -> str:
    """In the place of `old`: nothing stood right after the colon, or a text of several lines with its line's end."""
    return f" {quoted}" if not old else quoted + ("\n" if old.endswith("\n") else "")
