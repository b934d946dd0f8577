"""In: a page of each kind and of each language. Out: what axe-core finds there with all of its rules.

In the dark only colours are other than in the light, so that its rules about colours are tried there again.

The rules that a site has to keep are tried on every page, by tests/a11y/test_sweep.py.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser
from tests.accessibility.explained import explained
from tests.accessibility.window import Look, opened
from tests.browser.kinds import kinds_of, one_of_each
from tests.browser.node import packages
from tests.conftest import Site

# The rules that are tried in each: all, or those with a tag of axe-core's.
SCHEMES: dict[Literal["light", "dark"], str] = {"light": "", "dark": "cat.color"}
# All rules, also those that axe-core leaves out unless asked (WCAG 2.2, AAA, best practice, those still on trial).
RUN = """async (tag) => {
    const rules = axe.getRules(tag ? [tag] : []).filter((rule) => !rule.tags.includes("deprecated"))
        .map((rule) => rule.ruleId);
    const found = await axe.run({
        runOnly: { type: "rule", values: rules }, resultTypes: ["violations", "incomplete"], preload: true,
    });
    const told = (results) => results.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
        ({ id, target: target.flat().join(" "), why: [...any, ...all, ...none].map((one) => one.message).join(" ") })));
    return { rules: rules.length, violations: told(found.violations), incomplete: told(found.incomplete) };
}"""


@dataclass(frozen=True)
class Results:
    """By address and scheme: the number of rules that were tried, violations, and what a person has to look at."""

    rules: int
    violations: list[Mapping[str, str]]
    incomplete: list[Mapping[str, str]]


# Many runs in one fixture: on a machine that does much else they take minutes.
pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
def results(window: Browser, site: Site) -> dict[tuple[str, str], Results]:
    axe = (packages() / "node_modules/axe-core/axe.min.js").read_text("utf-8")
    found = {}
    with opened(window, site.url, Look()) as page:
        for address in chosen(site):
            page.goto(site.url + address, wait_until="load")
            page.evaluate(axe)
            for scheme, tag in SCHEMES.items():
                page.emulate_media(color_scheme=scheme)
                answer: dict[str, Any] = page.evaluate(RUN, tag)
                found[address, scheme] = Results(**answer)
    return found


def chosen(site: Site) -> list[str]:
    """The largest page of each kind, a summary in each language, and the page that says that there is none."""
    kinds = kinds_of(site.folder)
    languages = {address.split("/")[-2]: address for address, kind in kinds.items() if kind == "translation"}
    return [*dict.fromkeys((*one_of_each(site).values(), *languages.values())), "404.html"]


def test_all_rules_are_tried(results: dict[tuple[str, str], Results], site: Site) -> None:
    languages = {address.split("/")[-2] for address, _scheme in results if address.count("/") > 1}
    assert {"en", "ar", "so", "tr", "uk", "pl", "de"} <= languages
    assert {scheme for _address, scheme in results} == set(SCHEMES)
    assert all(result.rules > (90 if scheme == "light" else 2) for (_address, scheme), result in results.items())


def test_axe_finds_nothing(results: dict[tuple[str, str], Results]) -> None:
    found = [
        f"{address} ({scheme}): {one['id']}: {one['target']}: {one['why']}"
        for (address, scheme), result in results.items()
        for one in result.violations
    ]
    assert found == []


def test_what_axe_leaves_to_a_person_has_been_looked_at(results: dict[tuple[str, str], Results]) -> None:
    open_questions = [
        f"{address} ({scheme}): {one['id']}: {one['target']}: {one['why']}"
        for (address, scheme), result in results.items()
        for one in result.incomplete
        if not explained(one["id"], f"/{address}", one["target"])
    ]
    print(*open_questions, sep="\n")
    assert open_questions == []
