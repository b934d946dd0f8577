"""In: the list of the files that take longest. Out: whether each is there still, and is begun before all others."""

from tests.conftest import PROJECT
from tests.order import LONGEST, longest_first


def test_every_file_of_the_list_is_there() -> None:
    assert [file for file in LONGEST if not (PROJECT / file).is_file()] == []
    assert len(set(LONGEST)) == len(LONGEST)


def test_what_takes_longest_comes_first() -> None:
    files = ["tests/danish/test_lix.py", *reversed(LONGEST), "tests/danish/test_text.py"]
    assert sorted(files, key=longest_first) == [*LONGEST, "tests/danish/test_lix.py", "tests/danish/test_text.py"]
