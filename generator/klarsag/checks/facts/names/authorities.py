"""A claim in, the authorities out that its record does not bear: "staten" and its like, names of several words."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.claims import Claim
from klarsag.checks.facts.ledger import Ledger, Said, ledger
from klarsag.checks.facts.names.vocabulary import bare, vocabulary_of
from klarsag.danish.names import Name, NameKind
from klarsag.quantities.likeness import content_stems_of

# Words for an authority that people write small, each with what a record may say instead.
_SMALL = {
    "staten": (
        r"\bstat|ministeri|styrelse|refusion|\bfolketing|\bregering|tilskud|budgetgaranti|økonomiaftale|reform"
        r"|lovgiv|lovpligt"
    ),
    "regionen": r"\bregion(?:en|ens|er|erne|s|sråd\w*)?\b",
    "folketinget": r"\bfolketing",
    "regeringen": r"\bregering",
    "jobcentret": r"\bjobcent",
    "ministeriet": r"ministeri",
    "landsretten": r"\blandsret",
    "byretten": r"\bbyret",
}
_PATTERNS = {word: re.compile(pattern, re.IGNORECASE) for word, pattern in _SMALL.items()}
_IN_PLACE = frozenset({"regionen", "ministeriet"})
# Every municipality has one by law, and it looks after whoever is out of work.
_BY_LAW = {
    "jobcentret": re.compile(
        r"\bcenter for (?:job|arbejd|beskæftigelse)|beskæftigelsesindsats|\bledige?\b|ledighed|dagpenge|kontanthjælp",
        re.IGNORECASE,
    )
}
_OF_WORK = re.compile(
    r"\b(?:ledig\w*|job(?!cent)\w*|arbejd\w*|dagpenge\w*|kontanthjælp\w*|sygedagpenge\w*|sygemeldt\w*|samtale\w*|praktik\w*)\b",
    re.IGNORECASE,
)
_RIVALS = ("regionen", "jobcentret")
_SMALL_WORD = re.compile(rf"(?<![\w-])(?P<word>{'|'.join(_SMALL)})s?(?![\w-])", re.IGNORECASE)
# What the state does to any municipality: it pays, makes rules, measures, supervises. Of anything else it must be told
# in the words of the record.
_OF_THE_STATE = re.compile(
    r"\b(?:kr|kroner|penge\w*|betal\w*|gi(?:ver|vet)|gav|lov\w*|regl\w*|tilsyn|mål\w*|vente[rst]*|krav|kræve\w*|spar\w*"
    r"|tal\w*|aftale\w*|sagt|bestem\w*|vedtog|sikr\w*)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:Her|Heri|Heraf|Den|Det|De|Dette|Denne|Disse|Dermed|I den|I det)\b")
_WORD = r"[^\W\d_]\w*"
_SEVERAL = re.compile(r"(?<![\w-])[A-ZÆØÅ][\w-]*(?: (?:& |for )?[A-ZÆØÅ][\w-]*)+")
_DEFINITE = ("en", "et", "ne")  # "Firmaet Nord": the first word is only the sentence's first
_AUTHORITIES = (NameKind.OTHER, NameKind.OFFICE)


def small(basis: Basis, claim: Claim) -> Iterator[Name]:
    """Authorities written small that the record does not bear."""
    for match in _SMALL_WORD.finditer(claim.text):
        word = match["word"].lower()
        if not _speaks_of(basis, claim, word):
            yield Name(NameKind.OFFICE, word, match[0], *match.span())


def _speaks_of(basis: Basis, claim: Claim, word: str) -> bool:
    """Whether the record has an authority; one that many cases have must stand with a word of the sentence."""
    own = content_stems_of(_SMALL_WORD.sub("", claim.text))
    book = ledger(basis)
    if _PATTERNS[word].search(basis.record.title):
        return True  # what the title names is spoken of in the whole record
    if word in _IN_PLACE:
        told = (*_naming(basis, word), *_going_on(basis, word))
        return bool(_naming(basis, word)) and (not own or _in_common(book, own, told) > 0)
    if not _naming(basis, word):
        if word not in _BY_LAW or _OF_THE_STATE.search(claim.text) or not _OF_WORK.search(claim.text):
            return False
        return any(_BY_LAW[word].search(said.text) for said in book.sentences)
    if word != "staten" or not own or _OF_THE_STATE.search(claim.text) or _shared(book, own, word):
        return True
    return not any(_shared(book, own, other) for other in _RIVALS)


@lru_cache(maxsize=256)
def _naming(basis: Basis, word: str) -> tuple[Said, ...]:
    """The record's sentences that have the authority, in themselves or in what they stand under."""
    pattern = _PATTERNS[word]
    return tuple(said for said in ledger(basis).sentences if pattern.search(" ".join((*said.names[-2:], said.text))))


@lru_cache(maxsize=256)
def _going_on(basis: Basis, word: str) -> tuple[Said, ...]:
    """The sentences that go on about what the one before them names the authority for: "Her er …", "Den måler …"."""
    pattern = _PATTERNS[word]
    return tuple(
        said
        for before, said in pairwise(ledger(basis).sentences)
        if said.passage is before.passage and pattern.search(before.text) and _GOES_ON.match(said.text)
    )


def _shared(book: Ledger, own: frozenset[str], word: str) -> float:
    """How much the sentence whose stems are `own` has in common with the record's that have the authority."""
    return _in_common(book, own, _naming(book.basis, word))


def _in_common(book: Ledger, own: frozenset[str], told: Sequence[Said]) -> float:
    like = {stem: {other for other, _degree in book.similar(stem)} for stem in own}
    stems = [said.stems for said in told]
    return max((sum(bool(near & known) for near in like.values()) for known in stems), default=0)


def torn_names(basis: Basis, claim: Claim, names: Sequence[Name]) -> Iterator[Name]:
    """Names of several words whose words the record has, but nowhere side by side: "Erhvervshus Nord"."""
    vocabulary = vocabulary_of(basis)
    for match in _SEVERAL.finditer(claim.text):
        inside = [one for one in names if match.start() <= one.start and one.end <= match.end()]
        across = [one for one in names if one.start < match.end() and match.start() < one.end]
        if not inside or any(one.kind not in _AUTHORITIES for one in across):
            continue
        start, end = inside[0].start, inside[-1].end
        words = [bare(word) for word in re.findall(_WORD, claim.text[start:end]) if word[0].isupper()]
        first_only = not start and words[0].endswith(_DEFINITE)
        if len(words) < 2 or "kommune" in words or first_only or vocabulary.shortens(" ".join(words)):
            continue
        if not _side_by_side(words).search(vocabulary.joined):
            yield Name(NameKind.OTHER, claim.text[start:end], claim.text[start:end], start, end)


def _side_by_side(words: Sequence[str]) -> re.Pattern[str]:
    return re.compile(r"\s(?:for\s|og\s)?".join(rf"\b{re.escape(word[: max(4, len(word) - 3)])}\w*" for word in words))
