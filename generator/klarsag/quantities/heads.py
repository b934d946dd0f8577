"""A text and the end of a figure in, the words that say what it counts out."""

import re

from klarsag.languages.language import Language, spaced

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[.,;:!?()\n]|\d")
# Words between a figure and its noun that say nothing of it, and words that end the phrase.
PASSED = spaced(
    """
    af de den det disse andre nye gamle forskellige flere små store største øvrige ekstra yderligere hele nuværende
    mulige konkrete kommunale lokale danske første sidste ud dens dets deres of the other new more different
    """
)
_CLOSED = spaced(
    """
    i på til om for med ved fra over under mod efter før mellem uden inden hos gennem som der at og eller men når hvis
    fordi er var har havde får fik kan skal vil bliver blev blive blevet kommer må mens så også ikke end pr per
    in on to about with at by from who that and or but when if because is was are were has have had can will
    """
)
_MOST = 3


def heads_after(text: str, end: int, language: Language) -> tuple[str, ...]:
    """Up to three words after `end`: those of "af de unge" in "150 af de unge får hjælp" give ("unge",)."""
    heads: list[str] = []
    for match in _WORD.finditer(text, end, min(len(text), end + 80)):
        word = match[0].lower()
        if word in PASSED:
            continue
        if word in _CLOSED or not word[0].isalpha():
            break
        heads.append(word)
        if len(heads) == _MOST:
            break
    return tuple(heads)
