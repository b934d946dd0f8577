"""In: every kind of finding of the gate. Out: whether `klarsag explain` has a page for it, in both languages."""

import pytest

from klarsag.checks.explain import explain
from klarsag.commands.explain import OTHERS
from klarsag.publish.gate.rules import ALL
from klarsag.records.finding import Finding, Kind
from klarsag.texts import LANGUAGES


@pytest.mark.parametrize("kind", ALL, ids=[kind.id for kind in ALL])
def test_it_is_explained_with_an_example(kind: Kind) -> None:
    for language in LANGUAGES:
        page = explain(kind.id, language, OTHERS)
        assert ("Forkert:" if language == "da" else "Wrong:") in page
        assert ("Rigtigt:" if language == "da" else "Right:") in page
    assert kind.wrong != kind.right


@pytest.mark.parametrize("kind", ALL, ids=[kind.id for kind in ALL])
def test_it_says_everything_in_danish(kind: Kind) -> None:
    values = {name: "…" for name in ("value", "name", "element", "parent", "count", "role", "record", "ending", "most")}
    values |= {name: "…" for name in ("size", "expected", "level", "before")}
    danish, english = (Finding(kind, "index.html", values=values).as_json(language) for language in LANGUAGES)
    assert all(danish[part] != english[part] for part in ("message", "why", "hint"))


def test_every_kind_is_listed_once_and_named_for_what_it_is_about() -> None:
    names = [kind.id for kind in ALL]
    assert len(names) == len(set(names))
    assert all(name.startswith("release-") for name in names)
