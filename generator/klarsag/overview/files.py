"""In: an Overview and the findings beside it. Out: the JSON document of both, or the text of a file, by its ending."""

import json
from collections.abc import Sequence
from pathlib import Path

from klarsag.overview.as_html import as_html
from klarsag.overview.as_json import as_json
from klarsag.overview.overview import Overview
from klarsag.records.finding import Finding


def as_document(overview: Overview, findings: Sequence[Finding], language: str) -> str:
    """`{"findings": […], "overview": {…}}`. A finding has the keys that it has in the plain list of findings."""
    told = {"findings": [finding.as_json(language) for finding in findings], "overview": as_json(overview, language)}
    return json.dumps(told, ensure_ascii=False, indent=2)


def as_file(file: Path, overview: Overview, findings: Sequence[Finding], language: str) -> str:
    """JSON for a file that ends in .json, for every other one a page for people."""
    if file.suffix.lower() == ".json":
        return as_document(overview, findings, language) + "\n"
    return as_html(overview, language)
