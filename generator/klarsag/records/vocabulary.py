"""Glossary terms in, where a text uses each of them out: in any form, alone, among other words, or in a compound."""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from klarsag.danish.forms import forms, is_abbreviation
from klarsag.danish.lexicon import is_prefix, rank, ranks, stems
from klarsag.records.easyread import Term

DANISH = "da"
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_GAP = re.compile(r"[ \n\t\u00a0]+")
_TAIL, _HEAD = 5, 6  # letters of a term that ends or begins a compound: shorter ones are found in any word
_REST = 3  # letters of the compound's other part


@dataclass(frozen=True)
class Use:
    """A term's use in a text: its first character, the one after its last, and the term."""

    start: int
    end: int
    term: Term


class Vocabulary:
    """The terms of a glossary as texts in one language use them.

    In Danish a term is found by its forms (klarsag.danish.forms) and in compounds; in another language as it is
    written in `sprog`. What `undtagen` names is another word, and is not found: "-punkt" and "punkt-" stand for every
    compound that ends or begins so.
    """

    def __init__(self, terms: Iterable[Term], language: str = DANISH) -> None:
        self._danish = language == DANISH
        self._single: dict[str, Term] = {}
        self._exact: dict[str, Term] = {}  # where capitals tell a word from others
        self._phrases: dict[str, list[_Phrase]] = {}
        self._lemmas: dict[str, Term] = {}  # what a compound may be made of
        self._hits: dict[str, _Hit | None] = {}
        known = list(terms)
        exceptions = {one.lower() for term in known for one in term.exceptions}
        self._others = frozenset(form for one in exceptions for form in forms(one))
        self._begins = tuple(one.rstrip("-") for one in exceptions if not one.startswith("-"))
        self._ends = tuple(form for one in exceptions if one.startswith("-") for form in forms(one[1:]))
        for term in known:  # what somebody wrote stands before what is made of it
            for written in _written(term, language):
                self._add(term, written, (written,))
        for term in known if self._danish else ():
            for written in _written(term, language):
                self._add(term, written, forms(written))

    def _add(self, term: Term, written: str, made: Iterable[str]) -> None:
        words = written.split()
        if len(words) > 1:
            steps = tuple(forms(word) if self._danish and word == word.lower() else {word} for word in words)
            for first in steps[0]:
                self._phrases.setdefault(first, []).append((steps, term))
            return
        for form in made:
            if is_abbreviation(form):
                self._exact.setdefault(form, term)
            elif form.lower() not in self._others:
                self._single.setdefault(form.lower(), term)
                if written == term.term:
                    self._lemmas.setdefault(form.lower(), term)

    def of(self, word: str) -> Term | None:
        """The term that `word` is a form of, or that explains a part of it; None where there is none."""
        lower = word.lower()
        found = self._exact.get(word) or self._single.get(lower)
        return found or (self._initials(word) or self._part_of(lower) if self._danish else None)

    def uses(self, text: str) -> Iterator[Use]:
        """Every use of every term in a plain text, in order; none lies in another."""
        after = 0
        for match in _WORD.finditer(text):
            word = match[0]
            if word not in self._hits:  # a text has few words, and each of them often
                phrases = (*self._phrases.get(word, ()), *self._phrases.get(word.lower(), ()))
                term = self.of(word)
                self._hits[word] = _Hit(phrases, term) if phrases or term else None
            hit = self._hits[word]
            if hit is None or match.start() < after:
                continue
            use = next((use for phrase in hit.phrases if (use := _phrase(text, match, phrase))), None)
            if use is None and hit.term:
                use = Use(match.start(), match.end(), hit.term)
            if use:
                after = use.end
                yield use

    def _initials(self, word: str) -> Term | None:
        """The abbreviation that begins or ends a word: "IGU-området", "mini-IGU"."""
        pieces = word.split("-") if "-" in word else ()
        return next((self._exact[piece] for piece in (*pieces[-1:], *pieces[:1]) if piece in self._exact), None)

    def _part_of(self, word: str) -> Term | None:
        """The term that ends a compound, or else begins it: "tilsagnsbeløb" has "beløb", "fleksjobsager" "fleksjob".

        What is among the frequent words has a meaning of its own, whatever it is put together of: "tidspunkt".
        """
        if len(word) < _TAIL + _REST or rank(word) is not None or word.startswith(self._begins):
            return None
        cuts = [(word[:end].rstrip("-"), word[end:]) for end in range(_REST, len(word) - _REST + 1)]
        for head, tail in cuts if not word.endswith(self._ends) else ():
            term = self._lemmas.get(tail)
            if term and len(term.term) >= _TAIL and _is_head(head):
                return term
        for head, tail in reversed(cuts):
            term = self._lemmas.get(head) or self._lemmas.get(_unlinked(head))
            if term and len(term.term) >= _HEAD and (_is_tail(tail) or tail in self._lemmas):
                return term
        return None


_Phrase = tuple[tuple[Set[str], ...], Term]


@dataclass(frozen=True)
class _Hit:
    """What a word may be: the first of several, or a term."""

    phrases: tuple[_Phrase, ...]
    term: Term | None


def _phrase(text: str, first: re.Match[str], phrase: _Phrase) -> Use | None:
    steps, term = phrase
    end = first.end()
    for step in steps[1:]:
        gap = _GAP.match(text, end)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None or not (word[0] in step or word[0].lower() in step):
            return None
        end = word.end()
    return Use(first.start(), end, term)


def _written(term: Term, language: str) -> tuple[str, ...]:
    if language == DANISH:
        return term.term, *term.forms
    wording = term.translations.get(language)
    return (re.sub(r"^the ", "", wording.term, flags=re.IGNORECASE),) if wording else ()


def _unlinked(head: str) -> str:
    return head[:-1] if head[-1:] in ("s", "e") else head


def _is_head(head: str) -> bool:
    """Whether a compound may begin so: a known word, as it stands or with the letter that links it to the next."""
    return not is_prefix(head) and any(len(one) >= _REST and rank(one) is not None for one in (head, _unlinked(head)))


def _is_tail(tail: str) -> bool:
    """Whether a compound may end so: a known word, and no ending of the word before ("sanktion" + "eret")."""
    return any(len(form) > _REST and form in ranks() for form in stems(tail))
