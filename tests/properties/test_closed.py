"""No text of a closed item reaches any output, whatever somebody wrote into its file."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from klarsag.checks.registry import run
from klarsag.report import FORMATS
from klarsag.site.edition import read_site

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
