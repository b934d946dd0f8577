"""In: random editions as files, on random days. Out: what must hold of every notice, whatever the records say."""

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import HealthCheck, Phase, assume, given, settings
from tests.conftest import PROJECT
from tests.properties.sunflower_editions import Drawn, editions

from klarsag.danish.lix import words
from klarsag.pages.notices import Beside
from klarsag.pages.page import Page
from klarsag.site.build import build
from klarsag.site.edition import Site, read_site

# What is wrong is told by its name and its pages: to look for the smallest edition that has it would take minutes.
AS_DRAWN = (Phase.generate,)
WORN = {"snor", "armbånd", "kort", "badge"}
Told = list[tuple[Page, Beside]]

CONFIG = f"""site_name: Prøve
docs_dir: sider
theme: {{name: material, custom_dir: {PROJECT / "theme_overrides"}, font: false}}
plugins:
  - klarsag: {{content: content, language: da, search: false}}
"""


@contextmanager
def laid_out(drawn: Drawn) -> Iterator[tuple[Path, Site]]:
    """The edition in a folder `content` of its own, and its site as it is on the day that was drawn."""
    with tempfile.TemporaryDirectory() as folder:
        content = drawn.write(Path(folder) / "content")
        site = read_site(content, "da", day=drawn.day)
        assert [finding.as_json("en") for finding in site.edition.findings] == []
        yield Path(folder), site


def told(site: Site) -> Told:
    return [(page, page.beside) for page in site.pages if page.beside]


def owner(page: Page) -> str:
    """The authority whose page it is: the first part of its address."""
    return page.address.split("/")[1]


def claims(drawn: Drawn, slug: str) -> list[dict[str, str]]:
    """What sources say of the authority's membership, as it stands in its file; none where it has no file."""
    return list(drawn.sunflower[slug]["medlemskab"]["oplysninger"]) if slug in drawn.sunflower else []


def member(said: list[dict[str, str]], day: date) -> bool:
    """Whether there is a source and all agree, reckoned as a person does: on the dates as they are written, "2026-06"
    against the beginning of "2026-06-14"."""
    now = day.isoformat()
    begun = all(one["fra"] <= now[: len(one["fra"])] for one in said if "fra" in one)
    over = any(one["til"] < now[: len(one["til"])] for one in said if "til" in one)
    return bool(said) and begun and not over


def named(drawn: Drawn, page: Page, beside: Beside) -> list[dict[str, Any]]:
    """The places of the authority's file that are called so and hand out what the notice names."""
    thing = beside.notice.thing.value
    places = drawn.sunflower.get(owner(page), {}).get("steder", [])
    return [one for one in places if one["navn"] == beside.notice.place.name and thing in one["udleverer"]]


def text(html: str) -> str:
    return " ".join(BeautifulSoup(html, "lxml").get_text().split())


# What must never be: each gives the addresses where it is.


def on_a_page_that_has_one(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    addresses = Counter(page.address for page in site.pages)
    for page, _beside in found:
        if addresses[page.address] > 1 or len(BeautifulSoup(site.render_notice(page), "lxml")("aside")) != 1:
            yield page.address


def without_a_membership(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    yield from (page.address for page, _beside in found if not member(claims(drawn, owner(page)), drawn.day))


def of_an_authority_without_one(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    yield from (page.address for page, _beside in found if owner(page) not in drawn.sunflower)


def on_a_closed_item(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    closed = tuple(page.address for page in site.pages if page.kind == "closed")
    yield from (page.address for page, _beside in found if page.address.startswith(closed))


def of_a_place_without_the_thing(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    for page, beside in found:
        said = text(site.render_notice(page))
        if not named(drawn, page, beside) or beside.notice.thing.value not in WORN:
            yield page.address
        elif beside.notice.place.name not in said:
            yield f"{page.address} does not name the place: {said}"


def of_a_place_for_others(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    for page, beside in found:
        serving = [one["betjener"] for one in named(drawn, page, beside)]
        last = page.address.split("/")[-2]
        if page.kind == "committee" and not any(last in one.get("udvalg", ()) for one in serving):
            yield page.address
        # The page of a main group tells of a place for one of its subjects too: "27" of one for "27.36".
        subjects = [subject for one in serving for subject in one.get("emner", ())]
        if page.kind == "topic" and not any(subject[:2] == last for subject in subjects):
            yield page.address


def of_a_door_that_nobody_can_come_to(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    for page, beside in found:
        if page.kind == "meeting":
            _, slug, committee, day, _ = page.address.split("/")
            meeting = json.loads(drawn.files[f"{slug}/moeder/{day[:4]}/{day}-{committee}/moede.yaml"])
            there = [one["betjener"].get("bygninger", ()) for one in named(drawn, page, beside)]
            building = meeting.get("sted", "").removeprefix("Lokale 2, ")
            if not (
                (meeting["status"], meeting.get("offentligt")) == ("dagsorden", "ja")
                and any(building in buildings for buildings in there)
                and drawn.day <= date.fromisoformat(day)
                and member(claims(drawn, slug), date.fromisoformat(day))
            ):
                yield page.address


def too_long(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    yield from (page.address for page, beside in found if len(words(str(beside.notice))) > 60)


def in_a_language_of_nobody(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    yield from (page.address for page, beside in found if beside.notice.language not in (page.language or "da", "da"))


NEVER: tuple[Callable[[Drawn, Site, Told], Iterator[str]], ...] = (
    on_a_page_that_has_one,
    without_a_membership,
    of_an_authority_without_one,
    on_a_closed_item,
    of_a_place_without_the_thing,
    of_a_place_for_others,
    of_a_door_that_nobody_can_come_to,
    too_long,
    in_a_language_of_nobody,
)
# Every kind of page that a rule names, and what must have been drawn for each of NEVER to mean something.
MET = (
    *("authority", "committee", "topic", "meeting", "item", "memo", "translation"),
    *("no member", "not in force", "sources that disagree", "closed item of a member", "in Danish for want of words"),
)


def test_a_notice_is_never() -> None:
    met = Counter[str]()

    @settings(max_examples=60, phases=AS_DRAWN)
    @given(editions())
    def of_every_edition(drawn: Drawn) -> None:
        with laid_out(drawn) as (_folder, site):
            found = told(site)
            wrong = {never.__name__: addresses for never in NEVER if (addresses := list(never(drawn, site, found)))}
            assert wrong == {}
            met.update(situations(drawn, site, found))

    of_every_edition()
    assert set(MET) - met.keys() == set()


def situations(drawn: Drawn, site: Site, found: Told) -> Iterator[str]:
    yield from (page.kind for page, _beside in found)
    yield from ("in Danish for want of words" for page, beside in found if page.language not in ("", "da")
                and beside.notice.language == "da")  # fmt: skip
    for entry in site.archive.authorities():
        slug = entry.slug
        alone = [member([claim], drawn.day) for claim in claims(drawn, slug)]
        yield "no member" if slug not in drawn.sunflower else "sources that disagree" if len(set(alone)) > 1 else ""
        yield "not in force" if alone and not any(alone) else ""
        if any(owner(page) == slug for page, _beside in found):
            closed = (page for page in site.pages if page.kind == "closed" and owner(page) == slug)
            yield from ("closed item of a member" for _page in closed)


@settings(max_examples=5, phases=AS_DRAWN, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(editions())
def test_no_sentence_of_it_stands_in_the_page(drawn: Drawn) -> None:
    with laid_out(drawn) as (_folder, site):
        assume(told(site))
        for page, beside in told(site):
            markdown = site.markdown(page)
            assert "::: notice" not in markdown
            main = text(site.render(page, markdown).html)
            assert [line for line in (beside.notice.heading, *map(str, beside.notice.lines)) if line in main] == []


@settings(max_examples=2, phases=AS_DRAWN, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(editions())
def test_in_a_built_site_it_stands_after_the_main_part(drawn: Drawn) -> None:
    with laid_out(drawn) as (folder, site), pytest.MonkeyPatch.context() as patch:
        assume(len({page.kind for page, _beside in told(site)}) > 3)
        patch.setenv("SOURCE_DATE_EPOCH", f"{(drawn.day - date(1970, 1, 1)).days * 86_400}")
        (folder / "sider").mkdir()
        (folder / "mkdocs.yml").write_text(CONFIG, "utf-8")
        build(folder / "mkdocs.yml", folder / "site")
        carrying = set()
        for path in (folder / "site").rglob("index.html"):
            page = BeautifulSoup(path.read_bytes(), "lxml")
            [main], asides = page.select("main"), page.select("aside")
            assert len(asides) <= 1
            for aside in asides:
                carrying.add(f"/{path.parent.relative_to(folder / 'site').as_posix()}/")
                assert aside["class"] == ["beside"]
                assert aside.find_parent("main") is None
                assert aside.find_previous("main") is main
                assert len(page.select(f"[id='{aside['aria-labelledby']}']")) == 1
                assert text(str(aside.h2)) not in text(str(main))
        assert carrying == {page.address for page, _beside in told(site)}
