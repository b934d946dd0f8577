"""Sentence ends and LIX: the count decides the figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.lix import lix
from klarsag.danish.sentences import sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Mødet er d. 8. september 2025 kl. 19.00.",
        "Prisen er 4.559.593,73 kr. i alt, jf. bilag 1 og nr. 2.",
        "Kommunen giver ca. 4,6 mio. kr. om året, dvs. 61 pct. af udgiften.",
        "Fx får unge, fagforeninger m.fl. hjælp til bl.a. job, praktik mv. i 2026.",
        "H.C. Andersen og P. A. Hansen talte med J. Jensen.",
        "1. Udvalget godkender planen.",
        "Ad 1. Tiltrådt.",
        "Se pkt. 4 og stk. 2 i loven.",
        "Hvad mener du?",
        "Han sagde ”ja!” til planen.",
        "Mødet er den 8. September.",
        "Adressen er www.example.dk og mail er a.b@example.dk.",
        "Det er 2. behandling af 3. udkast … og det sidste.",
        "Budget 2026-2029",
    ],
)
def test_one_sentence(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    "parts",
    [
        ["Mødet er d. 8. september 2025 kl. 19.00.", "Alle kan komme."],
        ["Ad 1. Tiltrådt.", "Ad 2. Udsat."],
        ["Sagen er punkt 6.", "Forvaltningen svarer."],
        ["Det koster 5 kr.", "Det er nok."],
        ["Der kommer unge, ældre m.fl.", "De får kaffe osv.", "Så er det slut."],
        ["Det var i 2025.", "I 2026 er det nyt."],
        ["Er det nu?", "Ja!", "Nu."],
        ["Udvalget sagde ja (se bilag 1).", "Det var godt."],
        ["”Vi er klar.”", "Sådan sagde hun."],
        ["De var kun to.", "Nu må det være min.", "Det skal følges op.", "Slut."],
    ],
)
def test_several_sentences(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_a_line_is_a_sentence_of_its_own() -> None:
    assert sentences("Resumé\nUdvalget får penge\n- til unge\n\n***\n") == [
        "Resumé",
        "Udvalget får penge",
        "- til unge",
    ]


@given(
    st.lists(
        st.one_of(st.sampled_from([". ", "! ", "kr. ", "d. 8. ", "\n", "Ord", "…", " "]), st.text(max_size=3))
    ).map("".join)
)
def test_nothing_is_lost(text: str) -> None:
    assert [c for c in "".join(sentences(text)) if c.isalnum()] == [c for c in text if c.isalnum()]


def test_lix_counts() -> None:
    found = lix("Kommunen får penge. Pengene hjælper 150 unge.")
    assert (found.words, found.sentences, found.long_words) == (7, 2, 3)
    assert found.value == 46  # 7/2 + 300/7 = 46.36
    assert found.band == "hard"


def test_lix_words() -> None:
    assert lix("kl. 19.00").words == 2
    assert lix("IPS-indsats og/eller –").words == 3  # a slash parts words, a dash alone is none
    assert lix("12345678 3.456.789,00").long_words == 0
    assert lix("ungdoms-").long_words == 1


@pytest.mark.parametrize(
    ("value", "band"), [(24, "very easy"), (25, "easy"), (34, "easy"), (35, "medium"), (45, "hard"), (55, "very hard")]
)
def test_bands(value: int, band: str) -> None:
    # One sentence of `value` short words has that LIX.
    found = lix("ord " * value)
    assert (found.value, found.band) == (value, band)


def test_a_text_without_words() -> None:
    assert lix("").value == lix("—\n").value == 0


def test_a_very_long_line_is_quick_to_read() -> None:
    assert lix("Det koster 5 kr. og 8. gang. " * 20_000).sentences == 20_000
