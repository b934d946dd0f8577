"""In: moves, and the addresses that are there. Out: whether old addresses lead where following them by hand does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klarsag.records.moved import Circle, Move, Moves, parts
from klarsag.records.values import is_site_address


def moves(*told: str) -> Moves:
    """ "/a/ > /b/" is a page that moved, "/a/* > /b/" one with all that was below it."""
    made = []
    for one in told:
        old, new = one.split(" > ")
        made.append(Move(moved_from=old.removesuffix("*"), moved_to=new, below=old.endswith("*")))
    return Moves(made)


@pytest.mark.parametrize(
    ("told", "there", "leads"),
    [
        (["/a/ > /b/"], ["/b/", "/b/c/"], {"/a/": "/b/"}),
        (["/a/* > /b/"], ["/b/", "/b/c/"], {"/a/": "/b/", "/a/c/": "/b/c/"}),
        (["/a/* > /b/"], ["/b/", "/b/x.pdf"], {"/a/": "/b/", "/a/x.pdf": "/b/x.pdf"}),
        # Of several steps only the end counts, whatever order they stand in.
        (["/a/ > /b/", "/b/ > /c/"], ["/c/"], {"/a/": "/c/", "/b/": "/c/"}),
        (["/b/ > /c/", "/a/ > /b/"], ["/c/"], {"/a/": "/c/", "/b/": "/c/"}),
        # A committee gets a new name, then one of its pages does: the first name of that page still leads to it.
        (["/old/* > /new/", "/new/1/ > /new/2/"], ["/new/", "/new/2/"],
         {"/new/1/": "/new/2/", "/old/": "/new/", "/old/1/": "/new/2/", "/old/2/": "/new/2/"}),
        # What names more of an address comes before what names less; what is there comes before both.
        (["/a/* > /b/", "/a/x/ > /c/"], ["/b/", "/b/x/", "/c/"], {"/a/": "/b/", "/a/x/": "/c/"}),
        (["/a/* > /b/"], ["/b/", "/b/x/", "/a/x/"], {"/a/": "/b/"}),
        (["/a/ > /b/", "/a/ > /c/"], ["/b/", "/c/"], {"/a/": "/b/"}),
        # Round and round, and to nothing.
        (["/a/ > /b/", "/b/ > /a/", "/c/ > /a/"], ["/d/"], {}),
        (["/a/ > /a/"], ["/d/"], {}),
        (["/a/ > /nothing/"], ["/b/"], {}),
        # Below itself everything would move for ever; above itself it does not.
        (["/a/b/* > /a/"], ["/a/", "/a/c/"], {"/a/b/": "/a/"}),
        (["/* > /a/"], ["/", "/a/", "/a/x/"], {"/x/": "/a/x/"}),
        # A page is a folder: it cannot stand where a file does.
        (["/a/plan/ > /b/"], ["/b/", "/a/plan"], {}),
    ],
)  # fmt: skip
def test_where_old_addresses_lead(told: list[str], there: list[str], leads: dict[str, str]) -> None:
    assert moves(*told).leading(there) == leads


def test_following_a_circle_ends() -> None:
    for told in (["/a/ > /b/", "/b/ > /a/"], ["/a/* > /a/b/"]):
        with pytest.raises(Circle):
            moves(*told).end("/a/", ["/c/"])


def test_a_thousand_steps_are_followed() -> None:
    told = [f"/{step}/ > /{step + 1}/" for step in range(1000)]
    assert moves(*told).leading(["/1000/"])["/0/"] == "/1000/"


def test_what_an_address_is_below() -> None:
    assert list(parts("/a/b/")) == ["/a/b/", "/a/", "/"]
    assert list(parts("/a/b.pdf")) == ["/a/b.pdf", "/a/", "/"]
    assert list(parts("/")) == ["/"]


ADDRESSES = st.lists(st.sampled_from("abc"), max_size=3).map(lambda names: "/" + "".join(f"{name}/" for name in names))
MOVE = st.tuples(ADDRESSES, ADDRESSES, st.booleans()).map(
    lambda one: Move(moved_from=one[0], moved_to=one[1], below=one[2])
)
MOVES = st.lists(MOVE, max_size=6).map(Moves)


@given(MOVES, st.sets(ADDRESSES))
def test_back_from_the_end_is_the_same_as_forward_to_it(made: Moves, there: set[str]) -> None:
    leads = made.leading(there)
    for old, end in leads.items():
        assert old not in there
        assert followed(made, old, there) == end
    named = {move.moved_from for move in made.entries} - there
    assert {old for old in named if followed(made, old, there)} == {old for old in named if old in leads}


def followed(made: Moves, address: str, there: set[str]) -> str | None:
    """One step after the other, as a reader would go."""
    seen = set()
    while address not in there and address not in seen and len(address) < 100:
        seen.add(address)
        move = made.holding(address)
        address = move.leads(address) if move else address
    return address if address in there else None


@given(st.text())
def test_an_address_of_the_site_is_one_for_a_file_system_too(text: str) -> None:
    if is_site_address(text):
        names = text.removeprefix("/").removesuffix("/").split("/")
        assert not {"", ".", ".."} & set(names) or text == "/"
        assert not set('\\:*?"<>|#%\0\n\t') & set(text)


@pytest.mark.parametrize(
    "text", ["/", "/by/", "/by/udvalget/2025-01-02/1-plan/", "/by/bilag/Årsplan (2024) & mere.pdf"]
)
def test_what_is_an_address(text: str) -> None:
    assert is_site_address(text)
