"""The text before a figure in, whether its "over", "under" or "op til" belongs to a verb out, and promises no side.

"Det gik ud over fire borgere" tells of four, "sagen lægger op til to møder" of two.
"""

import re

_BELONGS = re.compile(
    r"""\b(?:
        (?:gå|går|gik|gået)\b[^.,;:]{0,20}\bud\s+over
      | (?:læg|lægge|lægger|lagde|lagt|lægges)\b[^.,;:]{0,20}\bop\s+til
      | (?:høre|hører|hørte|falde|falder|faldt|sortere|sorterer)\b[^.,;:]{0,12}\b(?:ind\s+)?under
      | (?:brede|breder|sprede|spreder|spredt|fordele|fordeler|fordelt|spænde|spænder|strække|strækker|strakte)\b
          [^.,;:]{0,12}\bover
    )\s+(?:de\s+)?$""",
    re.VERBOSE | re.IGNORECASE,
)


def belongs_to_verb(before: str) -> bool:
    """Whether the words right before a figure, which look like a hedge, are the end of a verb."""
    return bool(_BELONGS.search(before))
