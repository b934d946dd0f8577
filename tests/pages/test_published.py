"""In: a summary in each of its states. Out: readers see it, or nothing of it anywhere, and are told why."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from klarsag.checks.registry import run
from klarsag.records.published import Unpublished, published_summary, unpublished
from klarsag.records.source_hash import source_hash
from klarsag.site.edition import Site, read_site

REVIEW = "  gennemset: {af: Ida, dato: 2025-03-01, proevet_med_laesere: nej}\n"
BODY = "Byen har 4 legepladser."
WORD = "Gyngestativ"
OLD = "  kilde: 0000000000000000\n"


def record(first: str, state: str) -> str:
    answers = ("titel", "kort", "handler_om", "besluttet", "betyder", "videre")
    told = "".join(f"  {key}: {WORD} {key}.\n" for key in answers)
    other = "".join(f"      {key}: {WORD} {key}.\n" for key in answers)
    return (
        f"---\n{first}titel: Ny legeplads\nadgang: åben\nkommende: [Udvalget 08.02.2025]\nbilag:\n"
        f"  - {{titel: Plan, fil: bilag/plan.md}}\n"
        f"letlaest:\n{told}{state}  sprog:\n    en:\n{other}---\n{BODY}\n"
    )


def edition(root: Path, state: str) -> Site:
    meeting, memos = root / "by/moeder/2025/2025-01-08-udvalget", root / "by/notater/2025"
    for folder in (meeting, memos):
        (folder / "bilag").mkdir(parents=True)
        (folder / "bilag/plan.md").write_text("Planen.\n", "utf-8")
    (root / "by/myndighed.yaml").write_text("navn: By Kommune\nkortnavn: By\nsprog: [da, en]\n", "utf-8")
    (root / "by/udvalg.yaml").write_text("udvalg:\n  - {id: udvalget, navn: Udvalget}\n", "utf-8")
    (meeting / "moede.yaml").write_text("udvalg: udvalget\ndato: 2025-01-08\nstatus: referat\n", "utf-8")
    decided = "punkt: 1\nsagsnummer: 25-8-15.00.00-P20\nbeslutning:\n  - udfald: tiltrådt\n"
    (meeting / "01-legeplads.md").write_text(record(decided, state), "utf-8")
    memo = "dato: 2025-01-09\nslags: notat\nudvalg: udvalget\n"
    (memos / "2025-01-09-legeplads.md").write_text(record(memo, state), "utf-8")
    site = read_site(root, "da")
    assert site.edition.findings == []
    return site


def shown(site: Site) -> Iterator[tuple[str, str]]:
    """Address and all that a reader meets of each page: in lists, in a browser's tab, in a search, on the page."""
    for page in site.pages:
        text = site.markdown(page)
        trail = " ".join(crumb.title for crumb in page.trail)
        yield page.address, f"{page.title} {page.head} {page.description} {trail} {site.render(page, text).html}"


def kinds(site: Site) -> set[str]:
    return {finding.kind.id for finding in run(site.edition, site.archive) if finding.kind.id.startswith("summary")}


@pytest.mark.parametrize(
    ("state", "reason", "finding", "told"),
    [
        ("", Unpublished.UNREVIEWED, "summary-unreviewed", "Ingen har skrevet en kort udgave"),
        (OLD, Unpublished.UNREVIEWED, "summary-unreviewed", "Ingen har skrevet en kort udgave"),
        (REVIEW + OLD, Unpublished.STALE, "summary-stale", "er ved at blive opdateret"),
    ],
    ids=["draft", "old draft", "stale"],
)
def test_nothing_of_what_is_not_published_is_shown_anywhere(
    tmp_path: Path, state: str, reason: Unpublished, finding: str, told: str
) -> None:
    site = edition(tmp_path, state)
    assert [unpublished(entry) for entry in site.archive.entries()] == [reason, reason]
    assert [published_summary(entry) for entry in site.archive.entries()] == [None, None]
    pages = dict(shown(site))
    assert [address for address, text in pages.items() if WORD in text] == []
    assert not any(address.endswith("/en/") for address in pages)
    own = [text for address, text in pages.items() if address.endswith("legeplads/")]
    assert len(own) == 2
    for text in own:
        assert told in text
        assert "<h1" in text
        assert "Ny legeplads" in text.partition("</h1>")[0].rpartition("<h1")[2]
    assert kinds(site) == {finding}


def test_a_reviewed_one_is_shown_in_lists_and_languages_too(tmp_path: Path) -> None:
    site = edition(tmp_path, REVIEW)
    met = {address for address, text in shown(site) if WORD in text}
    for address in ("/", "/by/", "/by/udvalget/2025-01-08/", "/by/beslutninger/2025/", "/by/notater/", "/kalender/"):
        assert address in met
    assert sum(address.endswith("legeplads/en/") for address in met) == 2
    assert kinds(site) == {"summary-unsealed"}


def test_it_is_shown_until_the_case_changes(tmp_path: Path) -> None:
    site = edition(tmp_path, REVIEW)
    path = tmp_path / "by/notater/2025/2025-01-09-legeplads.md"
    memo = site.archive.memos()[0]
    sealed = path.read_text("utf-8").replace(REVIEW, f"{REVIEW}  kilde: {source_hash(memo.memo, memo.body)}\n")
    path.write_text(sealed, "utf-8")
    assert unpublished(read_site(tmp_path, "da").archive.memos()[0]) is None
    path.write_text(sealed.replace(BODY, "Byen har 5 legepladser."), "utf-8")
    assert unpublished(read_site(tmp_path, "da").archive.memos()[0]) is Unpublished.STALE
