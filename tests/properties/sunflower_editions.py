"""Strategies: editions of one to three authorities, members of the Sunflower programme or not, as files; and a day."""

import json
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

DAY = date(2026, 11, 22)
AUTHORITIES = ("by", "aa", "oe")
COMMITTEES = ("jobudvalget", "parkudvalget")
TOPICS = ("15", "04", "27.36")
BUILDINGS = ("Rådhuset", "Hallen")
THINGS = ("snor", "armbånd", "kort", "badge", "klistermærke", "pjece", "postkort", "plakat")
# One that a parser of Markdown could take for its own; none is long enough to break the limit of words alone.
NAMES = ("Jobcentret", "Byens Bibliotek", "Rådhuset", "1. *Sal* [a](b)")
AT_THE_DOOR = {"status": "dagsorden", "offentligt": "ja", "sted": "Lokale 2, Rådhuset"}
NEXT_DOOR = {**AT_THE_DOOR, "sted": "Lokale 2, Rådhusetannekset"}
LANGUAGES = ("da", "en", "ar", "uk")
SENTENCES = ("overskrift", "gratis", "ansatte", "alle", "eget_valg", "ikke_ret", "laes_mere", "scan", "flere_sprog")
HOLES = {"viser": "{Ting}", "hvor": "{sted}", "doeren": "{sted}", "materiale": "{sprog}", "oplyst": "{dato}"}


@dataclass(frozen=True)
class Drawn:
    """What was drawn: `sunflower` has slug → the data of `solsikke.yaml`, `files` path → what stands in it."""

    day: date
    sunflower: dict[str, dict[str, Any]]
    files: dict[str, str]

    def write(self, root: Path) -> Path:
        for name, text in self.files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return root


@st.composite
def some(draw: st.DrawFn, values: tuple[str, ...], least: int = 0) -> list[str]:
    """Some of the values in any order; each number of them is as likely."""
    return draw(st.permutations(values))[: draw(st.sampled_from(range(len(values), least - 1, -1)))]


def known(**fields: Any) -> dict[str, Any]:
    """The fields that have a value; the others are left out of the file."""
    return {key: value for key, value in fields.items() if value not in (None, [], {})}


@st.composite
def rough(draw: st.DrawFn, first: int, last: int) -> str:
    """A year, a month or a day between the first of January of one year and the end of another."""
    day = draw(st.dates(date(first, 1, 1), date(last, 12, 31))).isoformat()
    return day[: draw(st.sampled_from((4, 7, 10)))]


@st.composite
def claim(draw: st.DrawFn) -> dict[str, Any]:
    # Beginnings are mostly before the day and ends after it; what else is drawn may lie on either side of it.
    first = draw(st.sampled_from((rough(2027, 2027), rough(2024, 2025), rough(2024, 2025), st.none())))
    last = draw(st.sampled_from((rough(2026, 2027), rough(2027, 2028), st.none(), st.none())))
    return known(fra=draw(first), til=draw(last), kilde="Et notat")


@st.composite
def place(draw: st.DrawFn) -> dict[str, Any]:
    serves = known(
        udvalg=draw(some(COMMITTEES)), emner=draw(some(TOPICS)), bygninger=draw(some(BUILDINGS)), tjenester=["Job"]
    )
    return known(
        navn=draw(st.sampled_from(NAMES)),
        indgang=draw(st.sampled_from((None, "Dør 3 øst"))),
        udleverer=draw(some(THINGS, 1)),
        sprog=draw(some(LANGUAGES)),
        flere_sprog=draw(st.sampled_from((None, "ja"))),
        betjener=serves,
    )


@st.composite
def phrases(draw: st.DrawFn) -> dict[str, str | dict[str, str]]:
    """An authority's own words, which name some of the things only."""
    said = {key: f"{key} sagt." for key in SENTENCES} | {key: f"{hole} {key}." for key, hole in HOLES.items()}
    return {**said, "ting": {thing: f"en {thing}" for thing in draw(some(THINGS[:4]))}}


@st.composite
def sunflower(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "dato": draw(rough(2024, 2026)),
        "medlemskab": {"oplysninger": [draw(claim()) for _ in range(draw(st.sampled_from((2, 1, 1, 3, 0))))]},
        "steder": [draw(place()) for _ in range(draw(st.sampled_from((1, 2, 3, 0))))],
        "ordlyd": draw(st.dictionaries(st.sampled_from(("ar", "da")), phrases(), max_size=2)),
    }


def front_matter(fields: dict[str, Any]) -> str:
    return f"---\n{json.dumps(fields, ensure_ascii=False)}\n---\n"


def summary(languages: list[str]) -> dict[str, Any]:
    answers = {"kort": "Kort.", "handler_om": "Om.", "besluttet": "Ja.", "betyder": "Intet.", "videre": "Slut."}
    review = {"af": "Ida", "dato": "2026-01-01", "proevet_med_laesere": "nej"}
    return {**answers, "gennemset": review, "sprog": {code: answers for code in languages if code != "da"}}


@st.composite
def record(draw: st.DrawFn, number: int) -> str:
    """An agenda item, open or closed, or (number 0) a memo about the programme or about something else."""
    topic = f"{draw(st.sampled_from(TOPICS))}.20.01"[:8]
    title = draw(st.sampled_from(("Om Solsikkesnoren", "Et hegn")))
    if number and draw(st.booleans()):
        return front_matter({"punkt": number, "titel": title, "adgang": "lukket", "sagsnummer": f"26-8-{topic}-P20"})
    kind = {"punkt": number} if number else {"dato": "2026-02", "slags": "notat"}
    more = known(emner=draw(st.sampled_from(([topic], []))), letlaest=draw(st.none() | some(LANGUAGES).map(summary)))
    return front_matter({**kind, "titel": title, "adgang": "åben", **more}) + "Teksten i sagen.\n"


@st.composite
def held(draw: st.DrawFn) -> dict[str, str]:
    """A meeting of any status, anywhere, to which the public may come or may not."""
    return known(
        status=draw(st.sampled_from(("dagsorden", "referat", "aflyst"))),
        offentligt=draw(st.sampled_from(("ja", "nej", None))),
        sted=draw(st.sampled_from((*BUILDINGS, None))),
    )


@st.composite
def authority(draw: st.DrawFn, slug: str) -> dict[str, str]:
    committees = [{"id": committee, "navn": committee.capitalize()} for committee in COMMITTEES]
    about = {"navn": f"{slug.upper()} Kommune", "kortnavn": slug.upper(), "sprog": draw(some(LANGUAGES)) or ["da"]}
    files = {"myndighed.yaml": json.dumps(about), "udvalg.yaml": json.dumps({"udvalg": committees})}
    for committee in COMMITTEES:
        day = DAY + timedelta(days=draw(st.sampled_from((0, 1, 17, 30, -1))))
        meeting = {
            "udvalg": committee,
            "dato": day.isoformat(),
            **draw(st.one_of(st.just(AT_THE_DOOR), st.just(NEXT_DOOR), held())),
        }
        folder = f"moeder/{day.year}/{day.isoformat()}-{committee}"
        files[f"{folder}/moede.yaml"] = json.dumps(meeting, ensure_ascii=False)
        for number in range(1, draw(st.integers(2, 4))):
            files[f"{folder}/0{number}-punkt.md"] = draw(record(number))
    for name in draw(some(("et", "to"))):
        files[f"notater/2026/2026-02-{name}.md"] = draw(record(0))
    return {f"{slug}/{name}": text for name, text in files.items()}


@st.composite
def editions(draw: st.DrawFn) -> Drawn:
    slugs = AUTHORITIES[: draw(st.integers(1, 3))]
    files: dict[str, str] = {}
    members: dict[str, dict[str, Any]] = {}
    for slug in slugs:
        files |= draw(authority(slug))
        if draw(st.integers(0, 3)):  # one in four has no part in it
            members[slug] = draw(sunflower())
            files[f"{slug}/solsikke.yaml"] = json.dumps(members[slug], ensure_ascii=False)
    day = DAY + timedelta(days=draw(st.sampled_from((0, 0, 1, 17, 60, -700, -300, 400))))
    return Drawn(day, members, files)
