"""In: an Overview. Out: one HTML file for staff that stands alone; nothing of it is published."""

from pathlib import Path

from klarsag.a11y.standalone import standalone
from klarsag.overview.overview import Overview
from klarsag.overview.row import State
from klarsag.overview.words import (
    SEVERITIES,
    STATES,
    TITLE,
    closed,
    committee_name,
    counts,
    covered,
    groupings,
    medians,
    review_command,
)
from klarsag.texts import language_name


def as_html(overview: Overview, language: str) -> str:
    """The overview as a page; klarsag.a11y.standalone says what that means."""
    functions = {
        function.__name__: function
        for function in (closed, committee_name, counts, covered, groupings, language_name, medians, review_command)
    }
    return standalone(
        Path(__file__).parent / "overview.html.j2",
        language,
        functions,
        overview=overview,
        title=TITLE,
        states=STATES,
        severities=SEVERITIES,
        State=State,
    )
