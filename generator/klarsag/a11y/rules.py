"""In: a rule of axe or of HTML_CodeSniffer. Out: its words in a language, and where to read how to fix it."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

# W3C keeps a page for each technique, in a folder for its kind: https://www.w3.org/WAI/WCAG22/Techniques/
_TECHNIQUES = {"G": "general", "H": "html", "C": "css", "F": "failures", "ARIA": "aria", "SCR": "client-side-script"}


def axe_words(packages: Path, language: str) -> Mapping[str, str]:
    """Rule id → its sentence in `language`, from the translations that axe-core brings; its own words are English."""
    file = packages / "node_modules" / "axe-core" / "locales" / f"{language}.json"
    if not file.is_file():
        return {}
    rules = json.loads(file.read_text(encoding="utf-8"))["rules"]
    return {rule: words["help"] for rule, words in rules.items() if words.get("help")}


def criterion(code: str) -> str:
    """The success criterion in a code of HTML_CodeSniffer: "WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail" → 1.4.3."""
    found = re.search(r"\.(\d_\d+_\d+)(?:_[A-Z])?\.", code)
    return found[1].replace("_", ".") if found else ""


def technique(code: str) -> str:
    """W3C's page on the first technique that a code of HTML_CodeSniffer names; "" where it names none."""
    found = re.search(r"\.(G|H|C|F|ARIA|SCR)(\d+)(?=[.,]|$)", code)
    return f"https://www.w3.org/WAI/WCAG22/Techniques/{_TECHNIQUES[found[1]]}/{found[1]}{found[2]}" if found else ""
