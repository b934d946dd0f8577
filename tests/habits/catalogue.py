"""In: the code and the templates. Out: the texts (msgids) that they show, and the Danish ones written for them.

`python -m tests.habits.catalogue` prints what is still to be translated, ready to be pasted into the catalogue.
"""

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.extract import extract
from babel.messages.pofile import normalize, read_po
from tests.conftest import PROJECT

CODE = PROJECT / "generator" / "klarsag"
DANISH = CODE / "locale" / "da" / "LC_MESSAGES" / "klarsag.po"
# What marks a text: `_`, `n_` for singular and plural, `ui` where a page is made in a language that is known.
KEYWORDS: dict[str, Any] = {"_": None, "n_": (1, 2), "ui": None}
TEMPLATES = ("*.j2", "*.html")


@cache
def used() -> dict[str, str | None]:
    """Every msgid of the code and the templates, with the plural of one that counts."""
    sources = [(path, "python") for path in sorted(CODE.rglob("*.py"))]
    for folder in (CODE, PROJECT / "theme_overrides"):
        sources += [(path, "jinja2") for ending in TEMPLATES for path in sorted(folder.rglob(ending))]
    return dict(found for path, method in sources for found in marked(path, method))


def marked(path: Path, method: str) -> Iterator[tuple[str, str | None]]:
    # Without `silent: false` a template that cannot be read would count as one without texts.
    options = {"silent": "false"} if method == "jinja2" else {}
    for _, message, _, _ in extract(method, BytesIO(path.read_bytes()), keywords=KEYWORDS, options=options):
        yield (message, None) if isinstance(message, str) else (message[0], message[1])


@cache
def written() -> dict[str, tuple[str, ...]]:
    """msgid (of a text that counts, the singular) → its Danish text or texts; none where one is empty or doubtful."""
    if not DANISH.exists():
        return {}
    with DANISH.open("rb") as file:
        catalogue = read_po(file, locale="da")
    found = {}
    for message in catalogue:
        if message.id:
            msgid = message.id if isinstance(message.id, str) else message.id[0]
            texts = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            found[msgid] = texts if texts and all(texts) and not message.fuzzy else ()
    return found


if __name__ == "__main__":
    for singular, plural in sorted(used().items()):
        if not written().get(singular):
            print("msgid", normalize(singular))
            if plural:
                print("msgid_plural", normalize(plural), '\nmsgstr[0] ""\nmsgstr[1] ""\n')
            else:
                print('msgstr ""\n')
    for singular in sorted(written().keys() - used().keys()):
        print("# no longer used:", normalize(singular))
