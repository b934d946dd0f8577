"""References as people write them in, body, date and items with their places out."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.danish.references import find_references, parse_reference

DOCUMENT = Path(__file__).parents[3] / "shared" / "documents" / "003_9a250ad51864ab88.txt"
BIU = "Beskæftigelses- og Integrationsudvalget"
ØU = "Økonomiudvalget"

# text, body, date, items, what is linked item by item
WRITTEN = [
    (f"{BIU} 05.02.2025, punkt 1, 5 og 6", BIU, date(2025, 2, 5), "1 5 6", [f"{BIU} 05.02.2025, punkt 1", "5", "6"]),
    (f"{ØU} 13.05.25, punkt 1", ØU, date(2025, 5, 13), "1", [f"{ØU} 13.05.25, punkt 1"]),
    (
        f"præsenteret på {BIU} 05.02.2025, punkt 1, punkt 5 og punkt 6.",
        BIU,
        date(2025, 2, 5),
        "1 5 6",
        [f"{BIU} 05.02.2025, punkt 1", "punkt 5", "punkt 6"],
    ),
    (f"{BIU} drøftede 24.06.2025 punkt 1", BIU, date(2025, 6, 24), "1", ["24.06.2025 punkt 1"]),
    (f"{BIU} blev 30.04.2025, punkt 6 orienteret", BIU, date(2025, 4, 30), "6", ["30.04.2025, punkt 6"]),
    (f"Sagen behandles i {ØU} 16.09.2025.", ØU, date(2025, 9, 16), "", []),
    (f"{ØU} den 16. september 2025, punkt 3", ØU, date(2025, 9, 16), "3", [f"{ØU} den 16. september 2025, punkt 3"]),
    (f"{ØU} tirsdag den 16. september 2025 pkt. 4", ØU, date(2025, 9, 16), "4", None),
    (f"{ØU}s møde den 16.09.2025 (pkt. 4)", ØU, date(2025, 9, 16), "4", None),
    (f"punkt 2 på {ØU}s møde 16.09.2025", ØU, date(2025, 9, 16), "2", [f"punkt 2 på {ØU}s møde 16.09.2025"]),
    (f"{ØU} 16.09.2025, punkt 3-5", ØU, date(2025, 9, 16), "3 4 5", [f"{ØU} 16.09.2025, punkt 3", "", "5"]),
    (f"{ØU} 16.09.2025, punkt 3. 25 borgere deltog", ØU, date(2025, 9, 16), "3", None),
    (f"{ØU} 16.09.2025, punkt 3, 25 borgere deltog", ØU, date(2025, 9, 16), "3", None),
    ("30-05-2022 Sundheds- og Omsorgsudvalget", "Sundheds- og Omsorgsudvalget", date(2022, 5, 30), "", []),
    (f"Byrådet og {ØU} 16.09.2025", ØU, date(2025, 9, 16), "", []),
    ("Kultur-, Fritids- og Idrætsudvalget 1.2.2024", "Kultur-, Fritids- og Idrætsudvalget", date(2024, 2, 1), "", []),
    ("Klima, Teknik og Miljøudvalget 1.2.2024", "Klima, Teknik og Miljøudvalget", date(2024, 2, 1), "", []),
    ("Social- og sundhedsudvalget 1.2.2024", "Social- og sundhedsudvalget", date(2024, 2, 1), "", []),
    ("Udvalget for Klima og Miljø 1.2.2024, punkt 7", "Udvalget for Klima og Miljø", date(2024, 2, 1), "7", None),
    ("Teknisk Udvalg 1.2.2024, punkt 7", "Teknisk Udvalg", date(2024, 2, 1), "7", None),
    ("Borgerrepræsentationen 1.2.2024, punkt 7", "Borgerrepræsentationen", date(2024, 2, 1), "7", None),
    ("Byrådet 1.2.2024, punkt 7a", "Byrådet", date(2024, 2, 1), "7a", None),
    ("i byrådet d. 1.2.2024", "Byrådet", date(2024, 2, 1), "", []),
]


@pytest.mark.parametrize(("text", "body", "day", "items", "linked"), WRITTEN, ids=[row[0][:60] for row in WRITTEN])
def test_as_people_write_them(text: str, body: str, day: date, items: str, linked: list[str] | None) -> None:
    [reference] = find_references(text)
    assert (reference.body, reference.date, reference.items) == (body, day, tuple(items.split()))
    if linked is not None:
        assert [text[start:end] for start, end in reference.item_spans] == linked


@pytest.mark.parametrize(
    "text",
    [
        "Reglerne gælder fra 01.07.2026.",
        "Sag 25-10-15.00.00-P20, punkt 3",
        f"{ØU} ønsker svar. Mødet er 31.02.2025, punkt 1",
        f"{ØU} mødes ikke. Fra 01.07.2026 gælder nye regler.",
        "den eksterne revision 13.05.25 besluttede udvalget",
        "beskæftigelsesområdet 01.07.2026",
        f"{ØU}\n\n16.09.2025",
        f"16.09.2025\n\n{ØU}",
    ],
)
def test_no_reference(text: str) -> None:
    assert find_references(text) == []


def test_the_committee_comes_from_the_context() -> None:
    text = "præsenteret for udvalget 30.10.2024, punkt 3"
    assert find_references(text)[0].body is None
    assert find_references(text, own=BIU)[0].body == BIU
    assert find_references(f"{ØU} så sagen. Den blev {text}")[0].body == ØU


def test_known_names_need_no_ending() -> None:
    text = "Ø-Forum 01.02.2020, punkt 4"
    assert find_references(text)[0].body is None
    assert find_references(text, bodies=["Ø-forum"])[0].body == "Ø-forum"


@pytest.mark.parametrize(
    "text", [row[0] for row in WRITTEN if not row[0].startswith(("Sagen", "præs", "Byrådet og", "i "))]
)
def test_a_whole_text_is_one_reference(text: str) -> None:
    found = parse_reference(text)
    if text.endswith(("orienteret", "deltog")):
        assert found is None
    else:
        assert found == find_references(text)[0]


def test_a_whole_text_names_its_body_whatever_it_looks_like() -> None:
    found = parse_reference("Forum for unge d. 1. maj 2020, punkt 2")
    assert found is not None
    assert (found.body, found.date, found.items) == ("Forum for unge", date(2020, 5, 1), ("2",))
    assert parse_reference("Forum for unge") is None
    assert parse_reference("1. maj 2020") is None
    assert parse_reference("Sagen om A 1. maj 2020 var lang") is None


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [f"{BIU} ", f"{ØU} ", "udvalget ", "05.02.2025", "13.05.25", ", ", "punkt ", " og ", "\n", ". "]
            ),
            st.text(max_size=3),
            st.integers(0, 40).map(str),
        ),
        max_size=16,
    ).map("".join)
)
def test_spans_are_ordered_and_apart(text: str) -> None:
    at = 0
    for reference in find_references(text):
        assert at <= reference.start < reference.end <= len(text)
        at = reference.end
        assert len(reference.items) == len(reference.item_spans)
        inner = reference.start
        for start, end in reference.item_spans:
            assert inner <= start <= end <= reference.end
            inner = end


@pytest.mark.skipif(not DOCUMENT.is_file(), reason="the shared documents are not beside the project")
def test_every_reference_of_the_gladsaxe_minutes() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    references = [reference for reference in find_references(text) if reference.items]
    # 22 stand as "DD.MM.YYYY, punkt"; one more has a year of two digits, one has no comma.
    assert len(references) == 24
    whole = [text[reference.start : reference.end] for reference in references]
    assert sum("2025, punkt" in part or "2024, punkt" in part or "2023, punkt" in part for part in whole) == 22
    assert [reference.body for reference in references].count(ØU) == 1
    assert [reference.body for reference in references].count(BIU) == 23
    assert [(r.date, r.items) for r in references if len(r.items) > 1] == [(date(2025, 2, 5), ("1", "5", "6"))] * 2
    assert next(r for r in references if r.body == ØU).date == date(2025, 5, 13)


@pytest.mark.skipif(not DOCUMENT.is_file(), reason="the shared documents are not beside the project")
def test_meetings_without_an_item_of_the_gladsaxe_minutes() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    found = [(reference.body, reference.date) for reference in find_references(text) if not reference.items]
    assert (ØU, date(2025, 9, 16)) in found
    assert (BIU, date(2025, 10, 1)) in found
    assert all(day.year == 2025 for _body, day in found)


def test_a_list_with_the_dates_first() -> None:
    lines = [
        "30-05-2022 Sundheds- og Omsorgsudvalget",
        f"07-06-2022 {ØU}, punkt 4",
        "16-06-2022 Borgerrepræsentationen",
    ]
    text = "\n".join(lines)
    found = [(reference.body, reference.date.day, reference.items) for reference in find_references(text)]
    assert found == [("Sundheds- og Omsorgsudvalget", 30, ()), (ØU, 7, ("4",)), ("Borgerrepræsentationen", 16, ())]


def test_a_list_with_the_bodies_first() -> None:
    for between in ("\n", ", ", " og ", "; "):
        text = between.join([f"{ØU} 07.06.2022", "Byrådet 16.06.2022", f"{BIU} 17.06.2022"])
        found = [(reference.body, reference.date.day) for reference in find_references(text)]
        assert found == [(ØU, 7), ("Byrådet", 16), (BIU, 17)]


def test_a_line_break_inside_a_sentence() -> None:
    assert find_references(f"{BIU}\nblev orienteret 30.04.2025,\npunkt 6.")[0].body == BIU
    assert find_references(f"{ØU}\n16.09.2025")[0].body == ØU


@pytest.mark.parametrize(
    "text",
    [
        "Anna, " * 20_000,
        "anna- og " * 20_000,
        "udvalget " * 20_000 + "1.1.2020 " * 20_000,
        "1, " * 20_000,
        "1.1.2020" + " " * 100_000,
        "Udvalget 1.1.2020, punkt " + "1, " * 20_000,
        "Udvalget for A" + " og Ab" * 20_000,
    ],
)
def test_strange_texts_end(text: str) -> None:
    find_references(f"{text} 1.1.2020")
