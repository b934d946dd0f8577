"""In: a file of tests. Out: its place among all: those that take longest first, so that no worker ends with one alone.

Measured with two workers (`pytest --durations=80`): every file here takes ten seconds or more. A file that is not
here comes after them, in the order in which pytest finds it.
"""

LONGEST = (
    "tests/accessibility/test_axe.py",
    "tests/a11y/test_traps.py",
    "tests/browser/test_pages.py",
    "tests/a11y/test_sweep.py",
    "tests/accessibility/test_keyboard.py",
    "tests/browser/test_search.py",
    "tests/a11y/test_report.py",
    "tests/a11y/test_command.py",
    "tests/site/test_real_edition.py",
    "tests/browser/test_search_weight.py",
    "tests/importers/test_real_meetings.py",
    "tests/browser/test_listen.py",
    "tests/browser/test_weight.py",
    "tests/browser/test_reading_aids.py",
    "tests/theme/test_menu.py",
    "tests/accessibility/test_pixels.py",
    "tests/accessibility/test_notice.py",
    "tests/site/test_edition.py",
    "tests/browser/test_reading_order.py",
    "tests/test_cli.py",
    "tests/properties/test_notices.py",
    "tests/html/test_valid.py",
    "tests/pages/test_escaping.py",
    "tests/checks/test_broken_edition.py",
)
_PLACES = {file: place for place, file in enumerate(LONGEST)}


def longest_first(file: str) -> int:
    """The place of a file, as a path below the project, to sort by."""
    return _PLACES.get(file, len(LONGEST))
