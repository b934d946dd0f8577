"""No title, name or case number can become markup, on any page of any kind."""

import tempfile
from functools import lru_cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from klarsag.pages.kinds.accessibility import COMPLAINTS
from klarsag.records.accessibility import Accepted, AuthorityAccessibility, EditionAccessibility, Problem, Tried
from klarsag.records.evidence import Evidence, Tool, save_evidence
from klarsag.records.item import AgendaItem, ClosedItem
from klarsag.records.meeting import Attendance, Authority, Committee, Committees, Meeting
from klarsag.records.save import dump, dump_markdown, write
from klarsag.site.edition import read_site

NASTY = st.text(st.sampled_from("<>&\"'`*_[](){}#|!\\:~^=-+.1ab æ\u202e\n"), min_size=1, max_size=24).filter(
    lambda text: text.strip("\n ")
)
MARKS = [
    "<script>alert(1)</script>",
    "[a](javascript:b)",
    "![x](//e.dk/x.png)",
    "::: easyread",
    "# h",
    "1. a",
    "{{ 7*7 }}",
]


def _edition(root: Path, value: str) -> None:
    folder = root / "by/moeder/2025/2025-01-08-udvalget"
    write(root / "by/myndighed.yaml", dump(Authority(name=value, short_name=value, address=value, phone=value)))
    write(root / "by/udvalg.yaml", dump(Committees(committees=(Committee(id="udvalget", name=value),))))
    people = (Attendance(name=value, party=value, reason=value, role=value),)
    meeting = Meeting(committee="udvalget", date="2025-01-08", status="referat", place=value, participants=people)
    write(folder / "moede.yaml", dump(meeting))
    item = AgendaItem.model_validate(
        {
            "punkt": "1",
            "titel": value,
            "sagsnummer": value,
            "adgang": "åben",
            "indstilling": {"fra": value, "tekst": "Tekst."},
            "beslutning": [{"udfald": "godkendt", "instans": value, "dato": "2025-01-01"}],
            "bilag": [
                {"titel": value, "utilgaengelig": value},
                {"titel": value, "fil": "bilag/a.txt", "ikke_tilgaengelig": {"grund": value, "indtil": "2031-01-01"}},
                {"titel": value, "fil": "bilag/a.txt", "tilgaengelig_udgave": {"titel": value, "fil": "bilag/b.md"}},
            ],
            "forbehold": [{"af": value}],
            "afstemning": [{"for": {"navne": [value], "partier": [value]}}],
        }
    )
    write(folder / "01-a.md", dump_markdown(item, "Tekst."))
    write(folder / "bilag/a.txt", "Tekst.")
    write(folder / "bilag/b.md", "Tekst.")
    closed = ClosedItem(number="2", title=value, title_reviewed=True, access="lukket", case_number=value)
    write(folder / "02-b.md", dump_markdown(closed, ""))
    _accessibility(root, value)


def _accessibility(root: Path, value: str) -> None:
    problem = Problem(what=value, where=value, criteria=(value,), reason=value)
    said = AuthorityAccessibility(non_compliant=(problem,), phone=value, email=value)
    write(root / "by/tilgaengelighed.yaml", dump(said))
    accepted = Accepted(rule=value, pages=value, reason=value, date="2025-01-01", accepted_by=value)
    tried = Tried(
        way="tastatur", product=value, version=value, browser=value, where=value, date="2025-01-01", tested_by=value,
        result="Tekst.",
    )  # fmt: skip
    write(root / "tilgaengelighed.yaml", dump(EditionAccessibility(accepted=(accepted,), tried=(tried,))))
    tools, counts = (Tool(name=value, version="1"),), {"pages_tested": 1, "pages_total": 1, "errors": 0}
    save_evidence(root, Evidence(date="2025-01-09", views=(value,), tools=tools, unexplained=0, **counts))


def _shape(root: Path, value: str) -> dict[str, list[str]]:
    """Kind of page → its tags in order, with the attributes that could do something."""
    _edition(root, value)
    site = read_site(root, "da")
    assert site.edition.findings == []
    shapes = {}
    for page in site.pages:
        tree = html.fromstring(f"<main>{site.render(page, site.markdown(page)).html}</main>")
        told = {"id", "href", "aria-labelledby"}  # what a title may change
        shapes[page.kind] = [f"{element.tag}:{sorted(set(element.attrib) - told)}" for element in tree.iter()]
        hrefs = [str(link.get("href")) for link in tree.iter("a")]
        assert all(href.startswith(("/", "#")) or href == COMPLAINTS for href in hrefs), hrefs
    return shapes


@lru_cache
def _plain() -> dict[str, list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        return _shape(Path(folder), "Ord")


def _same(root: Path, value: str) -> None:
    assert _shape(root, value) == _plain()


def test_known_attacks_stay_text(tmp_path: Path) -> None:
    for place, value in enumerate(MARKS):
        _same(tmp_path / str(place), value)


@settings(max_examples=40, deadline=None)
@given(value=NASTY)
def test_no_text_becomes_markup(value: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _same(Path(folder), value)
