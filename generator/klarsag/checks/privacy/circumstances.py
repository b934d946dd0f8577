"""Words of health and of social circumstances in a sentence that names a private person."""

import re
from collections.abc import Iterator

from klarsag.checks.privacy.people import candidates, private_people
from klarsag.checks.privacy.reading import Known, Rule, Source
from klarsag.danish.sentences import find_sentences
from klarsag.records.finding import Finding, Kind, Severity
from klarsag.texts import _

CIRCUMSTANCES = Kind(
    "private-circumstances",
    Severity.WARNING,
    _("A person is named in a sentence about health or social circumstances."),
    _("Such things may be told of nobody who has not said yes to it, not even where the name is known."),
    _("Look at it. Leave the name out, or say with “klarsag accept” why the sentence may stand."),
    wrong="Anne Jensen er sygemeldt og har søgt om hjælp.",
    right="En borger har søgt om hjælp.",
    source=_("GDPR, article 9; databeskyttelsesloven § 7"),
)
# Beginnings of words; a hyphen stands for a space, a full stop ends the word.
_STEMS = """
adhd afhængig alkohol anbragt anbring angst arbejdsskade asyl autis bipolar bistandsværge blind. børnesag demens dement
depress diabet diagnos dom-for dømt. dysleksi døv. enkeltsag epilep fattig fleksjob flygtning fængsl førtidspension
gravid handicap herberg hiv. hjemløs hjemmehjælp hjemmepleje hjerneska hjertesyg husvild incest indlagt
kontanthjælp krisecent kræft kørestol lammet. lidelse medicin misbrug mistrivs nedsat-funktion overgreb parkinson
patient plejefamili psykiatr psykisk psykose ressourceforløb retspsyk revalider sclerose sklerose selvmord selvskade
senhjerneska separation skilsmisse skizofren sindslid smittet spiseforstyr stofbrug straffet straffeattest syg. syge.
sygdom sygedagpenge sygemeld tvangsfjern tvangsindlæg udsat-for underretning udviklingshæm vold. voldeli voldsram
værgemål ydelsesmodtager økonomisk-fripl
"""
_WORDS = re.compile(
    r"\b(?:" + "|".join(stem.replace(".", r"\b").replace("-", " ") for stem in _STEMS.split()) + ")", re.IGNORECASE
)


def _find(source: Source, known: Known) -> Iterator[Finding]:
    last = -1
    for place in candidates(source.text, known.people):
        begins, paragraph = source.paragraph(place)
        if begins == last:
            continue
        last = begins
        for sentence in find_sentences(paragraph) if _WORDS.search(paragraph) else ():
            if _WORDS.search(sentence.text):
                person = next(private_people(sentence.text, known.people), None)
                if person:
                    yield source.finding(CIRCUMSTANCES, begins + sentence.start + person.start)


PERSONS = Rule((CIRCUMSTANCES,), _find)
