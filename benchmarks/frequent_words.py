"""In: the Danish list of wordfreq, cleaned with simplemma. Out: frequent_words.txt in generator/klarsag/danish/data.

Run it in an environment that has both (neither is needed to run Klarsag): `python benchmarks/frequent_words.py`.
"""

import re
from pathlib import Path

from simplemma import is_known
from wordfreq import top_n_list

TARGET = Path(__file__).parent.parent / "generator" / "klarsag" / "danish" / "data" / "frequent_words.txt"
HEAD = """\
# The most frequent Danish word forms, the most frequent first: a form's rank is its place below this head.
# Source: wordfreq 3 (Robyn Speer, https://github.com/rspeer/wordfreq), the Danish list of forms that occur at least
# once in a million words of subtitles, Wikipedia, news, books and the web. Licence of its data: CC BY-SA 4.0, and so
# of this file (https://creativecommons.org/licenses/by-sa/4.0/).
# Changed: only forms of Danish letters that simplemma (MIT, https://github.com/adbar/simplemma) knows as Danish are
# kept, which takes out English words, names and abbreviations; the frequencies themselves are left out.
# Made by benchmarks/frequent_words.py.
"""
_LETTERS = re.compile(r"[a-zæøåé]+")
_ALL = 1_000_000  # more than there are


def frequent() -> list[str]:
    """The forms that stay, the most frequent first."""
    return [word for word in top_n_list("da", _ALL) if _LETTERS.fullmatch(word) and is_known(word, "da")]


if __name__ == "__main__":
    TARGET.write_text(HEAD + "\n".join(frequent()) + "\n", "utf-8")
