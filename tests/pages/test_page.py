"""In: a context that is made later. Out: when it is made, and that it is what was made."""

from typing import Any

from klarsag.pages.page import Later


def test_a_later_context_is_made_once_and_only_when_it_is_read() -> None:
    made = []

    def make() -> dict[str, Any]:
        made.append(1)
        return {"terms": 2, "used": 3}

    context = Later(make)
    assert made == []
    assert ({**context}, len(context), context["used"]) == ({"terms": 2, "used": 3}, 2, 3)
    assert made == [1]
