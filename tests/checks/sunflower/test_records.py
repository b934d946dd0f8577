"""In: summaries, recommendations and decisions. Out: whether a notice has got into one that is about something else."""

from pathlib import Path

import pytest
from tests.checks.sunflower.edition import places, sunflower, town
from tests.checks.sunflower.test_notices import phrases

FOLDER = "moeder__2026__2026-01-07-teknikudvalget"
FILE = "by/moeder/2026/2026-01-07-teknikudvalget/01-busser.md"
MEETING = "udvalg: teknikudvalget\ndato: 2026-01-07\nstatus: referat\n"
ANSWERS = {
    "kort": "Kort fortalt.",
    "handler_om": "Busser.",
    "besluttet": "Der blev sagt ja.",
    "betyder": "Du kan tage bussen.",
    "videre": "Intet.",
}


def told(
    root: Path, *, title: str = "Busser til havnen", body: str = "Der er 2 busser.", fields: str = ""
) -> list[str]:
    item = f"---\npunkt: 1\ntitel: {title}\nadgang: åben\n{fields}---\n\n{body}\n"
    given = {f"{FOLDER}__moede_yaml": MEETING, f"{FOLDER}__01-busser_md": item}
    text = sunflower(rest=phrases("fi", ting="{snor: auringonkukkanauha, kort: auringonkukkakortti}"))
    found = places(town(root, sunflower=text, **given))
    assert all(one.startswith(f"{FILE}:") for one in found)
    return [one.removeprefix(f"{FILE}:") for one in found]


def summary(languages: str = "", **other: str) -> str:
    lines = [f"  {key}: {text}" for key, text in (ANSWERS | other).items()]
    return "\n".join(["letlaest:", *lines, *([f"  sprog: {languages}"] if languages else []), ""])


def decision(text: str) -> str:
    return f"beslutning:\n  - udfald: godkendt\n    tekst: {text}\n"


NOTICE = "Du kan også få en solsikkesnor."


def test_a_notice_in_a_summary(tmp_path: Path) -> None:
    assert told(tmp_path, fields=summary(betyder=f"Du kan tage bussen. {NOTICE}")) == ["9:50 in-summary"]


def test_a_notice_in_a_summary_in_another_language(tmp_path: Path) -> None:
    def in_(code: str, text: str) -> str:
        return f"{{{code}: {{{', '.join(f'{key}: {value}' for key, value in (ANSWERS | {'kort': text}).items())}}}}}"

    assert told(tmp_path, fields=summary(in_("en", "Get a Sunflower lanyard."))) == ["11:28 in-summary"]
    assert told(tmp_path, fields=summary(in_("fi", "Saat auringonkukkanauhan."))) == ["11:27 in-summary"]
    assert told(tmp_path, fields=summary(in_("so", "Baska qaado."))) == []


@pytest.mark.parametrize(
    ("title", "body"),
    [("Solsikkeprogrammet i busser", "Der er 2 busser."), ("Busser", "Solsikkesnore blev nævnt.")],
)
def test_a_record_that_is_about_the_programme_may_say_so(tmp_path: Path, title: str, body: str) -> None:
    fields = decision(f"Godkendt. {NOTICE}") + summary(betyder=NOTICE)
    assert told(tmp_path, title=title, body=body, fields=fields) == []


def test_what_was_recommended_or_decided_of_it_may_stand_in_the_summary(tmp_path: Path) -> None:
    recommended = "indstilling: {punkter: [at chaufførerne lærer om solsikkesnoren]}\n"
    assert told(tmp_path, fields=recommended + summary(betyder=NOTICE)) == []
    assert told(tmp_path, fields=decision("Kommunen går med i Solsikkeprogrammet.") + summary(betyder=NOTICE)) == []


def test_a_notice_in_a_decision(tmp_path: Path) -> None:
    fields = decision("Godkendt. Bed om en solsikkesnor ved døren.")
    assert told(tmp_path, fields=fields) == ["7:32 in-decision"]


def test_a_notice_in_a_decision_does_not_allow_one_in_the_summary(tmp_path: Path) -> None:
    fields = decision(f"Godkendt. {NOTICE}") + summary(betyder=NOTICE)
    assert [one.split()[1] for one in told(tmp_path, fields=fields)] == ["in-decision", "in-summary"]


def test_a_notice_in_a_recommendation(tmp_path: Path) -> None:
    fields = f"indstilling:\n  punkter:\n    - Planen godkendes\n    - {NOTICE}\n"
    assert told(tmp_path, fields=fields) == ["8:25 in-decision"]


def test_a_kindergarten_has_the_name_of_a_flower(tmp_path: Path) -> None:
    fields = decision("Bussen kører til Børnehaven Solsikken.") + summary(betyder="Du kan komme til Solsikken.")
    assert told(tmp_path, fields=fields) == []


def test_the_kindergarten_may_have_its_name_translated(tmp_path: Path) -> None:
    answers = ", ".join(f"{key}: {text}" for key, text in (ANSWERS | {"kort": "The Sunflower kindergarten."}).items())
    fields = summary(f"{{en: {{{answers}}}}}")
    assert told(tmp_path, body="Børnehaven Solsikken får 2 busser.", fields=fields) == []


def test_the_public_decision_of_a_closed_item(tmp_path: Path) -> None:
    item = f"---\npunkt: 1\ntitel: Køb\nadgang: lukket\noffentlig_beslutning: Godkendt. {NOTICE}\n---\n"
    given = {f"{FOLDER}__moede_yaml": MEETING, f"{FOLDER}__01-busser_md": item}
    assert places(town(tmp_path, **given)) == [f"{FILE}:5:51 in-decision"]
