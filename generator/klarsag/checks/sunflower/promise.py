"""A text in Danish or English in, the sentences that promise something of the Sunflower programme out.

A promise names a thing of the programme (solsikkesnor; snor where the sentence says "solsikke" too; the programme
itself) together with a verb of offering: få, hente, udlevere, bede om, tilbyde, ligge, stå, have. A clause promises
nothing that says no ("ikke længere"), that tells of the past ("fik", "har udleveret"), or in which the thing is only
what somebody wears ("med en snor får du …", "når du har en snor på"). Rather one promise too few than one too many:
what is found is an error.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klarsag.checks.sunflower import promise_english
from klarsag.checks.sunflower.things import FLOWER, Named, named_in
from klarsag.danish.sentences import Sentence, find_sentences

# Where a clause ends: what stands in the next one says nothing of what stands here.
_SUBJECT = r"(?:du|man|vi|de|den|det)"
_OPENER = "at|bliver|da|der|er|fordi|får|giver|har|hvis|hvor|inden|kan|mens|når|selvom|skal|som|så|vil"
_BREAK = re.compile(
    r"[;–—()]"
    rf"|,\s+(?=(?:og |men |eller )?(?:{_SUBJECT}|{_OPENER})\b)"
    r"|\s(?=(?:men|fordi|når|hvis|uden at|for at)\s)"
    rf"|\s(?=og {_SUBJECT}\s)",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"\b(?:(?P<have>har|have)|stå|står|ligge|ligger|hænge|hænger"
    r"|få|får|fås|hent|hentes?|henter|lånes?|låner|bestil|bestilles?|bestiller|findes|tage|er der|der er"
    r"|udlever|udleveres?|udleverer|udleveret|uddel|uddeles?|uddeler|uddelt|tilbyd|tilbydes?|tilbyder|tilbudt"
    r"|del(?:e|er|es)?\s+(?:\w+\s+){0,4}?ud|delt ud"
    r"|(?P<ask>(?:bed|beder?|spørg(?:e|er)?)\s+(?:\w+\s+){0,3}?(?:om|efter)|ret til)"
    r"|er\s+(?:\w+\s+)?(?:med i|medlem af))\b",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(r"^\W*(?:tag|hent|få|bed|spørg)\b", re.IGNORECASE)
_NO = re.compile(r"\b(?:ikke(?! (?:kun|bare|alene)\b)|ingen|intet|aldrig|hverken|næppe|ophørt|stoppet|slut)\b", re.I)
_MAYBE = re.compile(r"\b(?:måske|overvejer?|foreslår?|ønsker?)\b", re.IGNORECASE)
_DONE = (
    r"(?:fået|haft|hentet|udleveret|uddelt|delt|tilbudt|kunnet|været|bedt|ligget|stået|hængt|lånt|taget|bestilt|købt)"
)
_PAST = re.compile(
    rf"\b(?:har|havde|er|var)\s+(?:\w+\s+){{0,4}}?{_DONE}\b|\b(?:blev|er blevet|var|fik|havde)\b", re.IGNORECASE
)
# "Man kunne få en snor" is past, "du vil kunne få en snor" is not.
_COULD = re.compile(r"\b(?:kunne|skulle|ville|måtte)\b", re.IGNORECASE)
_CAN = re.compile(r"\b(?:kan|vil|skal|må|at)\b", re.IGNORECASE)
_WEARER = re.compile(
    r"\b(?:du|man|som|der|jeg|hun|han)\s+(?:\w+\s+)?(?:har|have)\b|\b(?:har|have)\s+(?:du|man)\b", re.I
)
_OWN = r"(?:en|et|den|det|de|din|dit|dine|sin|sit|sine|vores|deres|gratis|nye|flere|alle)"
_BEFORE = re.compile(rf"\b(?P<word>\w+)\s+(?:{_OWN}\s+){{0,3}}$", re.IGNORECASE)
_AND = re.compile(rf"^\s*(?:,|og|eller|,\s*(?:og|eller))?\s*(?:{_OWN}\s+){{0,2}}$", re.IGNORECASE)
_ONE = re.compile(r"\b(?:en|et|din|dit|sin|sit)\s+(?:\w+\s+)?$", re.IGNORECASE)
_AROUND = frozenset(["i", "på", "med", "af", "for", "fra", "til", "om", "via", "gennem", "uden", "ved"])
# "Hent den i receptionen", "solsikkesnore, som du kan få": but not "få den hjælp".
_IT = re.compile(
    r"^\s*(?:som|der)\b|\b(?:den|dem|en|et)(?=\s+(?:fra|gratis|her|hos|i|på|ud|ved)\b|\W*$)", re.IGNORECASE
)
_MEMBER = re.compile(r"\b(?:med i|medlem af)$", re.IGNORECASE)


@dataclass(frozen=True)
class Promise:
    """A sentence and what it promises."""

    sentence: Sentence
    named: tuple[Named, ...]


def promises(text: str) -> Iterator[Promise]:
    """The promises of a plain text that has a block a line."""
    for sentence in find_sentences(text) if speaks_of_it(text) else ():
        danish = FLOWER in sentence.text.casefold()
        english = not danish and promise_english.FLOWER in sentence.text.casefold()
        found = _offered(sentence) if danish else promise_english.offered(sentence) if english else ()
        if named := tuple(found):
            yield Promise(sentence, named)


def speaks_of_it(text: str) -> bool:
    """Whether a text could promise anything: most texts never name the flower."""
    folded = text.casefold()
    return FLOWER in folded or promise_english.FLOWER in folded


def says_no(words: str) -> bool:
    """Whether a clause denies, doubts, or tells of what is past."""
    could = _COULD.search(words) and not _CAN.search(words)
    return bool(could or _NO.search(words) or _MAYBE.search(words) or _PAST.search(words))


def clauses(sentence: str) -> Iterator[tuple[int, str]]:
    """Where each clause of a sentence begins, and the clause."""
    start = 0
    for found in _BREAK.finditer(sentence):
        yield start, sentence[start : found.start()]
        start = found.end()
    yield start, sentence[start:]


def _offered(sentence: Sentence) -> Iterator[Named]:
    before: list[Named] = []  # what the clauses so far have named without offering it, for an "it" to mean
    for start, words in clauses(sentence.text):
        things, objects = list(named_in(words, sentence.start + start)), list[Named]()
        verbs = [*_OFFER.finditer(words), *_IMPERATIVE.finditer(words)]
        if verbs and not says_no(words) and not re.match(r"\W*(?:hvis|om)\b", words, re.IGNORECASE):
            objects = [one for one in things if any(one in _objects(words, verb, things) for verb in verbs)]
            if not things and _IT.search(words) and any(not verb.groupdict().get("have") for verb in verbs):
                objects, before = before, []
        yield from objects
        before += [named for named in things if named not in objects]


def _objects(words: str, verb: re.Match[str], things: list[Named]) -> Iterator[Named]:
    """What the verb offers: not what it happens with ("med en snor"), nor what somebody wears."""
    offered, end = False, 0
    for named in things:
        if not (end and _AND.match(words[end : named.at])):  # "en snor eller et armbånd": the two belong together
            offered = _is_object(words, verb, named)
        end = named.at + len(named.words)
        if offered:
            yield named


def _is_object(words: str, verb: re.Match[str], named: Named) -> bool:
    ahead = words[: named.at]
    near = _BEFORE.search(ahead)
    around = near["word"].casefold() if near else ""
    if named.thing is None:  # "hjælp med Solsikkeprogrammet" is promised, "læse om Solsikkeprogrammet" is not
        return bool(_MEMBER.search(verb[0])) or around not in ("om", "for")
    if verb.groupdict().get("have"):
        worn = _WEARER.search(words) or words.rstrip(" .!?").endswith(" på") or _ONE.search(ahead)
        return not worn and named.at > verb.end() and around not in _AROUND
    if verb.groupdict().get("ask"):
        return named.at >= verb.end()
    return around not in _AROUND and not _MEMBER.search(verb[0]) and "til at" not in words[verb.end() : verb.end() + 30]
