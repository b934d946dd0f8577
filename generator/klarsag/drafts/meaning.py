"""A case in, sentences for "Hvad betyder det for dig?" out: whom it is about, what it costs, who was asked."""

import re
from collections.abc import Iterator

from klarsag.drafts.case import Case
from klarsag.drafts.sections import Section, section_of

UNKNOWN = "Der står ikke i sagen, hvad den betyder for dig."
# Who a case is about: a word of the record → how a draft says it. The first that the title has, else the most frequent.
_PEOPLE: tuple[tuple[str, str], ...] = (
    (r"sygedagpenge\w*|sygemeldt\w*", "folk på sygedagpenge"),
    (r"(?:a-)?dagpenge\w*|a-kasse\w*", "folk på dagpenge"),
    (r"kontanthjælp\w*", "folk på kontanthjælp"),
    (r"uddannelseshjælp\w*|ungecent\w*|ungeløft\w*", "unge, der får hjælp"),
    (r"ledighedsydelse\w*|fleksjob\w*", "folk i fleksjob"),
    (r"førtidspension\w*|brøkpension\w*", "folk på førtidspension"),
    (r"hjemløs\w*|forsorgshjem\w*|herberg\w*", "folk uden et hjem"),
    (r"flygtning\w*|ukrain\w*", "flygtninge"),
    (r"udviklingshæm\w*|multihandicap\w*|handicap\w*|autis\w*|botilbud\w*", "folk med handicap"),
    (r"psykisk\w*|psykiatri\w*|akuttilbud\w*", "folk, der har det svært"),
    (r"plejehjem\w*|seniorråd\w*|ældre\w*", "ældre"),
    (r"pårørende", "folk, der hjælper en syg"),
    (r"ledige\w*|ledighed\w*|jobcent\w*|beskæftigelse\w*|arbejdspligt", "folk uden job"),
    (r"erhverv\w*|virksomhed\w*|iværksætter\w*|firma\w*", "folk, der har et firma"),
    (r"skole\w*|elev\w*|juniormesterlære", "elever og deres familier"),
    (r"frivillig\w*|forening\w*", "frivillige og foreninger"),
    (r"turis\w*", "turister"),
    (r"unge|ungdom\w*", "unge"),
    (r"børn|barnet\w*|familie\w*", "børn og deres familier"),
)
_COSTS_NOTHING = re.compile(
    r"\bkoster ikke noget|\b(?:ingen|ikke nogen)\s(?:\w+\s){0,3}økonomiske konsekvenser|"
    r"ikke (?:i sig selv )?(?:\w+\s){0,2}økonomiske konsekvenser",
    re.IGNORECASE,
)
_BUT = re.compile(r"\bmen\b|imidlertid|selvstændig|umiddelbar|i sig selv", re.IGNORECASE)
_FEW = 2  # words of the case's own summary before a group counts that the title does not name


def people(case: Case) -> str:
    """Whom the case is mostly about; empty where no group stands out."""
    title = case.basis.record.title
    for pattern, who in _PEOPLE:
        if re.search(rf"\b(?:{pattern})", _bare(case, title), re.IGNORECASE):
            return who
    summary = (one.official for one in case.sentences if one.section is Section.SUMMARY)
    text = _bare(case, " ".join(summary))
    counted = [(len(re.findall(rf"\b(?:{pattern})\b", text, re.IGNORECASE)), who) for pattern, who in _PEOPLE]
    most, who = max(counted, key=lambda one: one[0])
    return who if most >= _FEW else ""


def _bare(case: Case, text: str) -> str:
    """The text without the names of bodies: "Beskæftigelses- og Erhvervsudvalget" is no word on firms."""
    return re.sub(
        r"(?:[\wæøå]+-,? (?:og )?)*[\wæøå]*(?:udvalg|råd|forvaltning|center for)\w*", " ", text, flags=re.IGNORECASE
    )


def costs_nothing(said: str) -> bool:
    return bool(_COSTS_NOTHING.search(said))


def money(case: Case) -> Iterator[str]:
    """That the case costs nothing, where its part on money says so and nothing else."""
    said = [
        passage.text
        for passage in case.basis.passages
        if passage.context and section_of(passage.context) is Section.MONEY
    ]
    text = " ".join(said)
    if _COSTS_NOTHING.search(text) and not _BUT.search(text):
        yield "Sagen koster ikke noget."


_CONCERNS = re.compile(
    r"\b(?:du|dig|borger\w*|folk|unge|børn|ældre|ledige|voksne|familier\w*|beboer\w*|firma\w*|forening\w*|elev\w*|"
    r"sygemeldt\w*|flygtning\w*|hjemløse|pårørende)\b",
    re.IGNORECASE,
)


def concerns(said: str) -> bool:
    """Whether a sentence speaks of people whom a case may touch."""
    return bool(_CONCERNS.search(said))
