"""In: small editions. Out: which explanations are too hard or too long, and which words the glossary should have."""

from pathlib import Path

import pytest

from klarsag.checks.registry import run
from klarsag.records.archive import Archive
from klarsag.records.edition import read_edition
from klarsag.records.finding import Finding

BODIES = (
    "Før du får hjælp, laver byen en visitation.",
    "Din visitation gælder i 1 år.",
    "Spørg ved visitationen.",
    "Visitationens svar kommer med posten, og en ny visitation koster ikke noget.",
    "Du kan klage over visitationen.",
)


def found(root: Path, bodies: tuple[str, ...] = (), glossary: str = "", limits: str = "") -> list[Finding]:
    files = {
        "by/myndighed.yaml": "navn: By Kommune\nkortnavn: By\n",
        "ordliste.yaml": glossary,
        "laesbarhed.yaml": limits,
    }
    for number, body in enumerate(bodies, 1):
        name = f"by/notater/2025/2025-01-{number:02}-sag.md"
        files[name] = f"---\ntitel: Sag {number}\ndato: 2025-01-{number:02}\nslags: notat\nadgang: åben\n---\n{body}\n"
    for name, text in files.items():
        if text:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, "utf-8")
    edition = read_edition(root)
    return [one for one in run(edition, Archive(edition)) if one.kind.id.startswith("glossary-")]


def term(explanation: str, more: str = "") -> str:
    return f"ord:\n  - ord: ansøgning\n    forklaring: {explanation}\n{more}"


def test_a_word_of_many_records_is_proposed_by_its_lemma_with_how_many_and_where(tmp_path: Path) -> None:
    [proposal] = found(tmp_path, BODIES)
    assert proposal.kind.id == "glossary-proposals"
    assert proposal.values["words"] == "visitation (5, by/notater/2025/2025-01-01-sag.md:7)"


@pytest.mark.parametrize(
    ("bodies", "glossary", "limits"),
    [
        (BODIES[:4], "", ""),  # too few
        (BODIES, "ord:\n  - ord: visitation\n    forklaring: Byen ser, hvad du skal have.\n", ""),
        (BODIES, "", "kendte_ord: [visitation]\n"),
        (tuple(body.replace("isitation", "ej") for body in BODIES), "", ""),  # an everyday word
        (("Du får brev fra Visitationen.",) * 5, "", ""),  # a name
        (("Brevet er blevet perforeret.",) * 5, "", ""),  # no noun
    ],
)
def test_nothing_else_is_proposed(tmp_path: Path, bodies: tuple[str, ...], glossary: str, limits: str) -> None:
    assert found(tmp_path, bodies, glossary, limits) == []


def test_at_most_ten_words_are_proposed_and_the_most_used_come_first(tmp_path: Path) -> None:
    words = [f"{first}visitation" for first in ("kvæst", "blænd", "snurr", "trem", "klang", "brusk", "glans", "stræv")]
    words += ["refraktion", "konduktion", "perkolation", "sublimation"]
    text = " ".join(f"En {word}, {word}en." for word in words)
    bodies = (text,) * 5 + ("Det er perkolationens år.",)
    [proposal] = found(tmp_path, bodies)
    proposed = proposal.values["words"].split("; ")
    assert len(proposed) == 10
    assert proposed[0].startswith("perkolation (6, ")


def test_a_hard_explanation_is_told_with_its_longest_words(tmp_path: Path) -> None:
    [hard] = found(tmp_path, glossary=term("Skriftlig henvendelse om bevilling af støtte."))
    assert (hard.kind.id, hard.line, hard.column) == ("glossary-hard", 3, 17)
    assert "henvendelse" in hard.values["words"]
    assert int(hard.values["lix"]) > 30


def test_an_easy_one_is_not_and_the_edition_sets_the_limit(tmp_path: Path) -> None:
    easy = term("Du skriver til byen og beder om hjælp.")
    assert found(tmp_path, glossary=easy) == []
    [hard] = found(tmp_path, glossary=easy, limits="lix_advarsel: 5\n")
    assert (hard.kind.id, hard.values["limit"]) == ("glossary-hard", "5")


def test_a_long_one_is_told_in_every_language(tmp_path: Path) -> None:
    long = " ".join(["Du er her."] * 14)
    more = f"    sprog:\n      en: {{ord: application, forklaring: {long}}}\n"
    found_in = found(tmp_path, glossary=term(long, more))
    assert [(one.kind.id, one.line, one.values["count"]) for one in found_in] == [
        ("glossary-long", 3, "42"), ("glossary-long", 5, "42"),
    ]  # fmt: skip
