"""A word and a form that texts have it in: found; forms of another word: not. And what always holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.forms import forms, is_abbreviation

FORMS = """
sag           sagen sagens sager sagerne sagernes
udvalg        udvalget udvalgets udvalgene udvalgenes
tilskud       tilskuddet tilskuddets tilskuddene
fleksjob      fleksjobbet fleksjobbene
bus           bussen busser busserne
budget        budgettet budgetter budgetterne
pulje         puljen puljens puljer puljerne puljernes
pejlemærke    pejlemærket pejlemærker pejlemærkerne
regel         reglen regler reglerne reglernes
artikel       artiklen artikler
middel        midlet midler midlerne
nummer        nummeret numre numrene
jobcenter     jobcentret jobcenteret jobcentre jobcentrene jobcentrenes
museum        museet museer museerne
ministerium   ministeriet ministerier
borgmand      borgmanden borgmænd borgmændene borgmændenes
plejebarn     plejebarnet plejebørn plejebørnene
lærebog       lærebogen lærebøger lærebøgerne
bestyrelse    bestyrelsen bestyrelser bestyrelsernes
vurdere       vurderer vurderes vurderede vurderet vurderende
ansøge        ansøger ansøges ansøgte ansøgt
anbefalet     anbefalede
godkendt      godkendte
jobklar       jobklart jobklare
flot          flotte
politisk      politiske
KL            KL's KL’s KLs
SMV           SMV'er SMV'erne SMV-er
IGU           IGU'en
"""
TABLE = [(line.split()[0], form) for line in FORMS.strip().splitlines() for form in line.split()[1:]]


@pytest.mark.parametrize(("word", "form"), TABLE)
def test_a_form_is_found(word: str, form: str) -> None:
    assert form in forms(word)


@pytest.mark.parametrize(
    ("word", "other"),
    [("sag", "sagn"), ("sag", "sagt"), ("regel", "reglement"), ("KL", "kl"), ("KL", "KLE"), ("bog", "bøg"),
     ("mand", "mandag"), ("udvalg", "udvalgt"), ("pulje", "pull")],
)  # fmt: skip
def test_another_word_is_no_form(word: str, other: str) -> None:
    assert other not in forms(word)


@given(st.text(alphabet="abdeghijklmnorstuvyæøå", min_size=1, max_size=16))
def test_a_word_is_a_form_of_itself_in_small_letters_and_in_the_genitive(word: str) -> None:
    assert word in forms(word)
    assert forms(word.capitalize()) == forms(word)
    assert word.endswith("s") or f"{word}s" in forms(word)


@given(st.text(alphabet="ABCDEFGHIJKLMNOPRSTUVYÆØÅ", min_size=2, max_size=6))
def test_an_abbreviation_keeps_its_capitals(word: str) -> None:
    assert is_abbreviation(word)
    assert word in forms(word)
    assert word.lower() not in forms(word)
