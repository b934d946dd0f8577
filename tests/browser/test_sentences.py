"""In: the texts of the example edition. Out: whether the page that reads aloud finds the sentences that LIX counts."""

import json
import re
from pathlib import Path

from bs4 import BeautifulSoup
from playwright.sync_api import Browser
from tests.conftest import PROJECT, Site

from klarsag.danish.abbreviations import BEFORE_FIGURES, LEADING, LETTERED, TRAILING
from klarsag.danish.sentences import sentences

SCRIPT = PROJECT / "theme_overrides/assets/sentences.js"
TRAPS = PROJECT / "tests/fixtures/sentences/traps.txt"
HARD = (
    "Mødet er d. 8. september 2025 kl. 19.00. Alle kan komme.",
    "Det gælder bl.a. unge, jf. lov nr. 5 af 1. maj 2024. Pris: 4.559.593 kr. Resten følger.",
    "1. Tiltrådt. Ad 2. Anbefalet. Se punkt 6. Forvaltningen svarer.",
    "Hvad nu? »Vi venter.« Så går vi … og kommer igen! Formanden er A. B. Jensen.",
    "Børn, unge m.fl. får plads. Vi køber mad, tøj mv. Det er nok. § 4, stk. 2. Og mere.",
    "Afsnit et\nAfsnit to uden punktum",
)


def lines_of(site: Site) -> list[str]:
    found: set[str] = set()
    for page in site.folder.rglob("index.html"):
        main = BeautifulSoup(page.read_text("utf-8"), "lxml").main
        found |= {" ".join(part.get_text().split()) for part in (main.select("p, li, td, h2") if main else [])}
    return sorted(found)


def in_browser(site: Site, window: Browser, texts: list[str]) -> list[list[str]]:
    page = window.new_page()
    page.goto(site.url)
    call = f"""async () => {{
        const {{ sentences }} = await import("/{site.asset("sentences.js")}");
        return {json.dumps(texts)}.map(
            (text) => sentences(text).map(({{ start, end }}) => text.slice(start, end)));
    }}"""
    found: list[list[str]] = page.evaluate(call)
    page.close()
    return found


def test_the_page_reads_the_sentences_that_lix_counts(site: Site, window: Browser) -> None:
    traps = [paragraph.replace("\n", " ") for paragraph in TRAPS.read_text("utf-8").split("\n\n")]
    texts = [*HARD, *traps, *lines_of(site)]
    assert len(texts) > 500
    wrong = {
        text: (found, sentences(text))
        for text, found in zip(texts, in_browser(site, window, texts), strict=True)
        if found != sentences(text)
    }
    assert wrong == {}


def test_both_know_the_same_abbreviations() -> None:
    lists = re.findall(r"const ([A-Z_]+) = words\(`([^`]+)`\)", Path(SCRIPT).read_text("utf-8"))
    ours = {"LEADING": LEADING, "TRAILING": TRAILING, "BEFORE_FIGURES": BEFORE_FIGURES, "LETTERED": LETTERED}
    assert {name: frozenset(words.split()) for name, words in lists} == ours
