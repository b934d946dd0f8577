"""In: a file of tests. Out: its place among all: those that take longest first, so that no worker ends with one alone.

Every file here keeps a processor busy for ten seconds or more (`pytest --durations=80` tells it where nothing else
runs). The first one needs no site, while another worker builds it. A file that is not here comes after them, in the
order in which pytest finds it.
"""

LONGEST = (
    "tests/a11y/test_traps.py",
    "tests/publish/test_killed.py",
    "tests/theme/test_contrast.py",
    "tests/site/test_real_edition.py",
    "tests/accessibility/test_keyboard.py",
    "tests/accessibility/test_axe.py",
    "tests/browser/test_search.py",
    "tests/accessibility/test_reflow.py",
    "tests/publish/test_hostile.py",
    "tests/publish/test_push.py",
    "tests/publish/test_mended.py",
    "tests/publish/test_broken_server.py",
    "tests/properties/test_reading.py",
    "tests/a11y/test_command.py",
    "tests/browser/test_print.py",
    "tests/a11y/test_sweep.py",
    "tests/publish/test_served.py",
    "tests/publish/test_permissions.py",
    "tests/publish/test_full.py",
    "tests/properties/test_closed.py",
    "tests/pipelines/test_run.py",
    "tests/publish/test_leftover.py",
    "tests/publish/test_rollback.py",
    "tests/pipelines/test_send.py",
    "tests/importers/test_real_meetings.py",
    "tests/site/test_serve.py",
    "tests/a11y/test_report.py",
    "tests/accessibility/test_seeing.py",
    "tests/html/test_valid.py",
    "tests/accessibility/test_reader.py",
    "tests/site/test_edition.py",
    "tests/formats/print/test_words.py",
    "tests/browser/test_pages.py",
    "tests/pages/test_escaping.py",
    "tests/checks/privacy/test_rules.py",
    "tests/checks/test_broken_edition.py",
    "tests/accessibility/test_pixels.py",
    "tests/accessibility/test_notice.py",
    "tests/browser/test_listen.py",
    "tests/site/test_search.py",
    "tests/browser/test_reading_aids.py",
    "tests/test_cli.py",
    "tests/properties/test_notices.py",
    "tests/browser/test_follow.py",
    "tests/accessibility/test_trees.py",
    "tests/theme/test_targets.py",
    "tests/records/test_schema.py",
)
_PLACES = {file: place for place, file in enumerate(LONGEST)}


def longest_first(file: str) -> int:
    """The place of a file, as a path below the project, to sort by."""
    return _PLACES.get(file, len(LONGEST))
