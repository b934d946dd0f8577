"""A template is compiled once for all languages, so nothing of a language may be worked out when it is compiled."""

from contextlib import suppress

import pytest
from jinja2 import nodes
from jinja2.defaults import DEFAULT_FILTERS

from klarsag.pages.environment import TEMPLATES, environment


@pytest.mark.parametrize("name", sorted(path.name for path in TEMPLATES.glob("*.j2")))
def test_no_filter_is_applied_when_a_template_is_compiled(name: str) -> None:
    made = environment("da")
    tree = made.parse((TEMPLATES / name).read_text("utf-8"))
    folded = []
    for found in tree.find_all(nodes.Filter):
        if made.filters[found.name] is not DEFAULT_FILTERS.get(found.name):
            with suppress(nodes.Impossible):
                folded.append(found.as_const(nodes.EvalContext(made)))
    assert folded == []


def test_such_a_filter_would_be_found() -> None:
    made = environment("da")
    (found,) = made.parse("{{ '2025-09-08' | day }}").find_all(nodes.Filter)
    assert found.as_const(nodes.EvalContext(made)) == r"[8\. september 2025]{time=2025-09-08}"


def test_a_second_language_says_it_in_its_own_words() -> None:
    text = "{{ day | day }} {{ _('Item') }}"
    told = [environment(language).from_string(text).render(day="2025-09-08") for language in ("da", "en", "da")]
    assert told[0] == told[2] != told[1]
