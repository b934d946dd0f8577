"""No text of a closed item reaches any output, whatever somebody wrote into its file.

What must not come out carries marks (tests/closed): what is closed, what does not say that it is open, what cannot be
read, what nobody has reviewed, what nobody names, comments, and what was taken away and stands only in git's history.
`python -m tests.closed 500` looks into hundreds of editions, the tests into a few (KLARSAG_CLOSED=500 into more).

Who mends the edition may read more than readers do: a finding names the file by its path, and calls a file that is
misnamed, missing or in the wrong place by its name, as the repository itself shows it. It says which key is wrong where
the key is one that records have. It quotes an item only where that says of itself that it is open. Nothing else of
a closed item, and no word of one that could not be read, stands in a finding, a log or an error message.

Comments of YAML are nobody's but the writer's. A comment of HTML in an open text is shown as it is written, for no HTML
is read there (`klarsag check` tells so, html-in-text): what readers are shown is no leak.
"""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.closed.sweep import sweep

from klarsag.checks.registry import run
from klarsag.report import FORMATS
from klarsag.site.edition import read_site

# Among the first eight are one with a search, one built in a process of its own, one that is printed, one by MkDocs.
EDITIONS = int(os.environ.get("KLARSAG_CLOSED", "8"))
SECRET = "Hemmelighed"
KEYS = ("indstilling", "letlaest", "bilag", "type", "kommende", "beslutning", "fremmoede", "kilde", "emner", "ukendt")
LINES = {
    "indstilling": f"indstilling: {{tekst: {SECRET}}}",
    "letlaest": f"letlaest: {{kort: {SECRET}}}",
    "bilag": f"bilag: [{{titel: {SECRET}, fil: bilag/{SECRET}.pdf}}]",
    "type": f"type: {SECRET}",
    "kommende": f'kommende: ["{SECRET}udvalget 01.02.2025"]',
    "beslutning": f"beslutning: [{{udfald: andet, tekst: {SECRET}}}]",
    "fremmoede": f"fremmoede: [{{navn: {SECRET}}}]",
    "kilde": f"kilde: {{titel: {SECRET}}}",
    "emner": f'emner: ["{SECRET}"]',
    "ukendt": f"ukendt: {SECRET}",
}


@pytest.mark.timeout(60 + 30 * EDITIONS)
def test_nothing_that_must_not_come_out_is_in_any_output() -> None:
    done = sweep(range(EDITIONS))
    assert done.editions == EDITIONS
    assert done.marks > 100 * EDITIONS
    assert list(map(str, done.leaks)) == []


def _edition(root: Path, keys: list[str], body: bool, reviewed: str | None) -> None:
    folder = root / "by/moeder/2025/2025-01-08-udvalget"
    folder.mkdir(parents=True)
    (root / "by/myndighed.yaml").write_text("navn: By Kommune\nkortnavn: By\n", "utf-8")
    (root / "by/udvalg.yaml").write_text("udvalg:\n  - {id: udvalget, navn: Udvalget}\n", "utf-8")
    (folder / "moede.yaml").write_text("udvalg: udvalget\ndato: 2025-01-08\nstatus: referat\n", "utf-8")
    lines = ["punkt: 1", f"titel: {SECRET} på vej", "sagsnummer: 25/1", "adgang: lukket"]
    lines += [f"titel_gennemset: {reviewed}"] if reviewed else []
    lines += [LINES[key] for key in keys]
    text = "---\n" + "\n".join(lines) + "\n---\n" + (f"{SECRET} i teksten.\n" if body else "")
    (folder / "01-punkt.md").write_text(text, "utf-8")


@settings(max_examples=40)
@given(st.lists(st.sampled_from(KEYS), unique=True), st.booleans(), st.sampled_from([None, "nej"]))
def test_nothing_of_a_closed_item_is_shown(keys: list[str], body: bool, reviewed: str | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        _edition(root, keys, body, reviewed)
        site = read_site(root, "da")
        for page in site.pages:
            markdown = site.markdown(page)
            shown = (page.address, page.title, page.description, markdown, site.render(page, markdown).html)
            assert SECRET.casefold() not in " ".join(shown).casefold()
            assert page.assets == ()
        assert bool(site.edition.items) == (not keys and not body)
        # Logs of a push may be public: a finding in a closed item names the key, never what stands under it.
        findings = run(site.edition, site.archive, site.addresses())
        for write in FORMATS.values():
            assert SECRET.casefold() not in write(findings, "da").casefold()
