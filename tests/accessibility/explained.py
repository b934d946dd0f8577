"""In: a result of axe-core that needs a person. Out: whether somebody looked, and wrote down why it is right."""

from datetime import date
from functools import cache

from tests.conftest import PROJECT

from klarsag.records.accessibility import Accepted
from klarsag.records.edition import read_edition

# Rules that only these tests run: `klarsag a11y` has those of WCAG and of good practice.
TESTED = (
    Accepted(
        rule="hidden-content",
        reason="A rule on trial that asks to open what is closed. test_menu.py opens the menu, test_keyboard.py the "
        "filters of the search; axe-core is run over both in tests/browser.",
        date=date(2026, 11, 22),
        accepted_by="tests/accessibility",
    ),
)


def explained(rule: str, address: str, selector: str) -> bool:
    """`address` as "/gladsaxe/"; `selector` as axe-core names the element."""
    return any(one.matches(rule, address, selector) for one in (*TESTED, *accepted()))


@cache
def accepted() -> tuple[Accepted, ...]:
    """What the example edition itself has accepted (content/tilgaengelighed.yaml)."""
    own = read_edition(PROJECT / "content").accessibility
    return own[1].accepted if own else ()
