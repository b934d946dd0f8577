"""In: a plain text. Out: where each program ends its sentences; LIX counts the words between those ends.

The others are the extra `bench`: nothing here is needed to run Klarsag. NLTK's Punkt knows Danish too, but its model is
downloaded when it is first used, so it is left out.
"""

from collections.abc import Callable, Iterator
from importlib import import_module, util
from typing import Any

from klarsag.danish.sentences import find_sentences

Ends = Callable[[str], list[int]]


def ours() -> Ends:
    return lambda text: [sentence.end for sentence in find_sentences(text)]


def pysbd() -> Ends:
    segmenter = import_module("pysbd").Segmenter(language="da", clean=False, char_span=True)
    return lambda text: [span.start + len(span.sent.rstrip()) for span in segmenter.segment(text)]


def spacy() -> Ends:
    """spaCy's tokenizer for Danish, which knows its abbreviations, and its rule-based sentencizer."""
    pipeline: Any = import_module("spacy").blank("da")
    pipeline.add_pipe("sentencizer")
    return lambda text: [sentence.end_char for sentence in pipeline(text).sents]


def full_stops() -> Ends:
    """What a simple program does: a mark and a space end a sentence."""
    return lambda text: [place for place in range(1, len(text)) if text[place] == " " and text[place - 1] in ".!?"]


SEGMENTERS: tuple[tuple[str, str | None, Callable[[], Ends]], ...] = (
    ("klarsag", None, ours),
    ("pysbd", "pysbd", pysbd),
    ("spaCy blank da", "spacy", spacy),
    ("mark and space", None, full_stops),
)


def installed() -> Iterator[tuple[str, Ends | None]]:
    """Each program by name; None for one that is not installed."""
    for name, module, make in SEGMENTERS:
        there = module is None or util.find_spec(module) is not None
        yield name, make() if there else None
