"""A plain sentence of a case in, how much it tells a reader and how hard it is out: what a draft chooses by."""

import re
from functools import cache

from klarsag.danish.clauses import openers
from klarsag.danish.content_words import content_stems
from klarsag.danish.lexicon import ranks
from klarsag.danish.lix import EDGE, LONG, letters, words
from klarsag.drafts.case import Case, Plain
from klarsag.drafts.sections import Section

MOST_WORDS = 20
_FIGURE = re.compile(r"\d")
_PEOPLE = re.compile(
    r"\b(?:borger\w*|folk|unge|børn|ældre|ledige|voksne|familier\w*|beboer\w*|firma\w*|forening\w*|elev\w*|"
    r"sygemeldt\w*|"
    r"flygtning\w*|hjemløse|handicap\w*|pårørende|ansatte)\b",
    re.IGNORECASE,
)
_STANDS_FOR = re.compile(
    r"^(?:Beløbet|Tallet|Puljen|Midlerne|Pengene|Tallene|Sidste|Den første|Det første|Det(?!\s(?:er|"
    r"var)\s(?:også\s)?(?:et|en|muligt|planen|målet))|Den(?!\s\d)|De(?!\s\w+(?:e|er|ne)\b)|Dette|Disse|Denne|Her|Heraf|"
    r"Dermed|Derfor|Derved|Så|Men|Og|Endelig|Sådan|Således|Begge|Hvis|Dog|Dertil|Hertil|Herfor|Hertil|Det samme|Begge|"
    r"Deres|Hans|Hendes|Også|Når|At|Ligesom|Samtidig|Generelt|Især|Endnu|Dog|Både|Modsat|Tilsvarende|Ifølge)\b"
)
_OF_THE_PAPER = re.compile(
    r"\b(?:indstill\w+|orienter\w+|lejlighed|er relevant|fremsend\w+|kapitel|afsnit\w*|oplæg\w*|præsentation\w*|"
    r"sagen skal|beslutningspunkt|"
    r"ikke relevant|redegør\w*|administrationens|forelæg\w*|punkt \d|forslag \d|scenarie \w|model \w)\b",
    re.IGNORECASE,
)
# Finite verbs that are no nouns; others are told by their forms (`is_finite`).
_VERB = re.compile(
    r"er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|bør|bliver|blev|får|fik|giver|gav|går|gik|sker|koster|"
    r"kostede|"
    r"hører|hedder|står|bor|gælder|gjaldt|begynder|stopper|betyder|består|kommer|kom|holder|laver|starter|startede|"
    r"støtter|"
    r"valgte|vælger|bruger|brugte|viser|viste|ventes|sænkes|steg|stiger|falder|faldt|ligger|lå|laves|bruges|gives|vises|holdes|"
    r"betales|"
    r"findes|fandt|tog|tager|så|ser|sagde|siger|stod|sad|gjorde|gør|lagde|lægger|bad|beder|skete|mødes|bygges|åbner|"
    r"bidrager",
    re.IGNORECASE,
)
# A question, a list, an amount below zero, a clause that lost its verb, a sentence whose beginning was cut off.
_NO_SENTENCE = re.compile(
    r"\?$|:\s|\s-\d|,\sat\s[\w-]+\.$|\b(?:at|og|eller|som|der|den|det|de|en|et|i|på|til|for|om|med|af)\.$|"
    r"^(?:har|er|var|kan|skal|vil|bliver|blev|får|deltager|gælder|ventes|betyder|viser|drejer|består|kommer|indgår)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"^(?:\w+\s){0,4}(?:disse|dette|denne|heraf|altså|sådan|sådanne|dem)\b|^(?:I|På|Af|For|Fra|Hos|"
    r"Med)\s[\w\s-]{2,40}?\s"
    r"(?:er|var|bliver|blev|svarer|gælder|drejer|drejede)\s(?:det|den|sig)\b"
)
_FOLLOWS = re.compile(
    r"\b(?:dermed|derfor|således|imidlertid|hermed|herved|deraf|heraf|ligeledes|derved)\b", re.IGNORECASE
)
_FINITE_FIRST = re.compile(r"^(?:Om|At|For at|Hvor\w*|Hvad|Som)\b")


@cache
def is_finite(word: str) -> bool:
    """Whether a word may be the verb of a main clause: "koster", "fik", "startede", but not "firmaer" or "være"."""
    bare = word.strip(EDGE).lower()
    if _VERB.fullmatch(bare):
        return True
    for ending, others in (
        ("er", ("e", "ede")),
        ("er", ("e", "te")),
        ("ede", ("e", "er")),
        ("te", ("e", "er")),
        ("es", ("e", "er")),
    ):
        stem = bare.removesuffix(ending)
        if stem != bare and len(stem) > 2 and all(stem + other in ranks() for other in others):
            return True
    return False


def too_hard(said: str) -> bool:
    """Whether a sentence is beyond what easy words around it can carry, or no sentence."""
    count = words(said)
    long = sum(letters(word) >= LONG for word in count)
    huge = sum(letters(word) > 18 for word in count)
    return (
        not 3 < len(count) <= MOST_WORDS
        or long > 0.5 * len(count)
        or huge > 1
        or len(openers(said)) > 1
        or not any(is_finite(word) for word in count[1:8])
        or bool(_FINITE_FIRST.match(said))
        or said.count(",") > 3
        or bool(_NO_SENTENCE.search(said))
    )


def stands_alone(said: str, official: str = "") -> bool:
    """Whether a reader who has not read the sentence before knows what it speaks of; `official` is how it stood."""
    return not (_FOLLOWS.search(official) or _STANDS_FOR.match(said) or _POINTS_BACK.search(said))


def worth(case: Case, plain: Plain, said: str, doubts: int) -> float:
    """Higher is better; 0 or less is not worth a place. Weights were set by reading drafts of real items."""
    count = words(said)
    long = sum(letters(word) >= LONG for word in count)
    value = 2.0
    value += {Section.SUMMARY: 2.0, Section.CASE: 0.8, Section.MONEY: 0.0, Section.LAW: -2.0}.get(plain.section, -1.0)
    value += 1.0 if _FIGURE.search(said) else 0.0
    value += 0.7 if _PEOPLE.search(said) else 0.0
    value += 0.8 * min(3, len(content_stems(said) & content_stems(case.basis.record.title)))
    value += 0.6 if said.startswith(("Sagen er om", "Målet", "Planen", "Der er", "Kommunen", "Greve")) else 0.0
    value -= 1.0 if len(content_stems(said)) < 3 and not _FIGURE.search(said) else 0.0
    value -= 2.0 * bool(_OF_THE_PAPER.search(said))
    value -= 4.0 * long / len(count) + 0.06 * max(0, len(count) - 10)
    value -= 0.8 * doubts
    return value - 0.02 * plain.order
