"""In: an Overview. Out: the same figures for programs, as `klarsag check --format json --report` gives them."""

from typing import Any

from klarsag.danish.lix import Lix
from klarsag.overview.coverage import Coverage
from klarsag.overview.distribution import case_figures, median, summary_figures
from klarsag.overview.overview import Overview
from klarsag.texts import translator


def as_json(overview: Overview, language: str) -> dict[str, Any]:
    """Figures and file names; `language` is that of the bands and nothing else. Records stand by need."""
    return {
        "closed": overview.closed,
        "coverage": {
            "all": _states(overview.all),
            "authorities": [
                {"authority": slug, "name": overview.names[slug, None], **_states(found)}
                for slug, found in overview.authorities.items()
            ],
            "committees": [
                {"authority": slug, "committee": id, **_states(found)}
                for (slug, id), found in overview.committees.items()
            ],
            "years": [{"year": year, **_states(found)} for year, found in overview.years.items()],
            "languages": [
                {"authority": slug, "language": code, **_states(found)}
                for (slug, code), found in overview.languages.items()
            ],
        },
        "lix": {
            "limit": overview.limit,
            "median_summary": median(summary_figures(overview.rows)),
            "median_case": median(case_figures(overview.rows)),
            "distribution": [
                {"from": span.first, "to": span.last, "summaries": span.summaries, "cases": span.cases}
                for span in overview.spans
            ],
        },
        "records": [
            {
                "file": row.file,
                "address": row.address,
                "title": row.title,
                "date": row.when,
                "authority": row.authority,
                "committee": row.committee,
                "state": row.state.value,
                "lix_summary": _measured(row.summary, language),
                "lix_case": _measured(row.case, language),
                "languages": {code: state.value for code, state in row.languages.items()},
            }
            for row in overview.rows
        ],
        "kinds": [
            {
                "id": counted.findings[0].kind.id,
                "severity": counted.findings[0].kind.severity.value,
                "count": len(counted.findings),
                "files": counted.files,
            }
            for counted in overview.kinds
        ],
    }


def _states(found: Coverage) -> dict[str, int]:
    return {"records": found.records, **{state.value: count for state, count in found.states.items()}}


def _measured(found: Lix | None, language: str) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "lix": found.value,
        "words": found.words,
        "sentences": found.sentences,
        "long_words": found.long_words,
        "band": translator(language)(found.band),
    }
