"""In: the marked sentence ends and the 20 texts counted by hand. Out: one table, a line a program.

`python -m benchmarks.sentences`. "missed" and "extra" are ends inside the marked texts, "error" both together as share
of the marked ones. "LIX off" is the difference from the LIX of the counts made by hand, on average and at most. The
counts of textstat are its own; the other programs' sentences are counted with Klarsag's words.
"""

from collections.abc import Sequence
from importlib import import_module, util
from pathlib import Path

from benchmarks.sentences.by_hand import Counted, by_hand
from benchmarks.sentences.marked import Marked, inner_ends, marked
from benchmarks.sentences.segmenters import Ends, installed
from klarsag.danish.lix import counts, figure

SHARED = Path(__file__).parents[3] / "shared"
HEAD = ("program", "missed", "extra", "error", "texts with the right count", "LIX off, mean", "LIX off, most")


def compared(texts: Sequence[Marked], counted: Sequence[Counted]) -> list[tuple[str, ...]]:
    """The rows of the table."""
    rows = []
    for name, ends in installed():
        if ends is None:
            rows.append((name, "not installed", *[""] * 5))
        else:
            rows.append((name, *_ends(texts, ends), *_figures(counted, ends)))
    rows.append(("textstat", *_textstat(texts, counted)))
    return rows


def _ends(texts: Sequence[Marked], ends: Ends) -> tuple[str, str, str]:
    missed = extra = 0
    for text in texts:
        found = inner_ends(text.text, ends(text.text))
        missed += len(set(text.ends) - found)
        extra += len(found - set(text.ends))
    return _errors(texts, missed, extra)


def _errors(texts: Sequence[Marked], missed: int, extra: int) -> tuple[str, str, str]:
    every = sum(len(text.ends) for text in texts)
    return str(missed), str(extra), f"{100 * (missed + extra) / every:.1f} %" if every else "-"


def _figures(counted: Sequence[Counted], ends: Ends) -> tuple[str, str, str]:
    found = []
    for text in counted:
        words, _sentences, long_words = counts(text.text)
        each = [len(inner_ends(line, ends(line))) + 1 for line in text.text.splitlines()]
        found.append((sum(each), float(figure(words, sum(each), long_words).exact)))
    return _off(counted, found)


def _off(counted: Sequence[Counted], found: Sequence[tuple[int, float]]) -> tuple[str, str, str]:
    by_a_person = [float(figure(text.words, text.sentences, text.long_words).exact) for text in counted]
    off = [abs(lix - right) for (_count, lix), right in zip(found, by_a_person, strict=True)]
    right = sum(count == text.sentences for (count, _lix), text in zip(found, counted, strict=True))
    return f"{right} of {len(counted)}", f"{sum(off) / len(off):.1f}", f"{max(off):.1f}"


def _textstat(texts: Sequence[Marked], counted: Sequence[Counted]) -> tuple[str, ...]:
    """textstat only counts: of a text with one end too many and one too few it shows neither."""
    if util.find_spec("textstat") is None:
        return "not installed", *[""] * 5
    textstat = import_module("textstat")
    textstat.set_lang("da")
    over = [textstat.sentence_count(text.text) - len(text.ends) - 1 for text in texts]
    errors = _errors(texts, -sum(min(0, one) for one in over), sum(max(0, one) for one in over))
    return *errors, *_off(counted, [(textstat.sentence_count(text.text), textstat.lix(text.text)) for text in counted])


def main() -> None:
    there = (SHARED / "documents").is_dir()
    texts = marked(SHARED) if there else []
    print(f"{sum(len(text.ends) for text in texts)} marked ends in {len(texts)} texts; {len(by_hand())} texts by hand")
    if not there:
        print("The folder shared/documents is not beside the project: only the texts counted by hand are compared.")
    rows = [HEAD, *compared(texts, by_hand())]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


if __name__ == "__main__":
    main()
