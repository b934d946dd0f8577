"""Every kind of finding has a page with an example, in both languages."""

import pytest

from klarsag.checks.explain import all_kinds, explain
from klarsag.texts import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind_id", list(all_kinds()))
def test_page(kind_id: str, language: str) -> None:
    page = explain(kind_id, language)
    assert page.startswith(f"{kind_id} (")
    assert ("Forkert:" if language == "da" else "Wrong:") in page
    assert ("Rigtigt:" if language == "da" else "Right:") in page


def test_an_example_shows_a_difference() -> None:
    for kind in all_kinds().values():
        assert kind.wrong, kind.id
        assert kind.right, kind.id
        assert kind.wrong != kind.right, kind.id


def test_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        explain("no-such-thing", "en")
