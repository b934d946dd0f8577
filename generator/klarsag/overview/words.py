"""In: parts of an Overview. Out: their words in the reader's language."""

import shlex
from dataclasses import dataclass

from klarsag.danish.lix import Lix
from klarsag.overview.coverage import Coverage
from klarsag.overview.distribution import case_figures, median, summary_figures
from klarsag.overview.overview import Overview
from klarsag.overview.row import Row, State
from klarsag.records.finding import Severity
from klarsag.texts import _, language_name, plural, translator

TITLE = _("Overview of the edition for staff")
# The states as columns of a table.
STATES = {
    State.CURRENT: _("Readers see it"),
    State.UNREVIEWED: _("Not reviewed"),
    State.STALE: _("Case has changed"),
    State.MISSING: _("No summary"),
}
SEVERITIES = {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.NOTICE: _("notice")}


def covered(found: Coverage, language: str) -> str:
    """How many of a group's records have a summary that readers see."""
    n_ = plural(language)
    told = n_(
        "{current} of {count} open record has an easy-read summary that readers see ({percent} %).",
        "{current} of {count} open records have an easy-read summary that readers see ({percent} %).",
        found.records,
    )
    return told.format(current=found.states[State.CURRENT], count=found.records, percent=found.percent)


def closed(count: int, language: str) -> str:
    n_ = plural(language)
    return n_(
        "{count} closed item has none: nothing of it is public.",
        "{count} closed items have none: nothing of them is public.",
        count,
    ).format(count=count)


def medians(overview: Overview, language: str) -> str:
    """What the picture of LIX shows, in words; both medians where there are figures."""
    text, told = translator(language), []
    for sentence, figures in (
        (_("Half of the {count} summaries have a LIX of {lix} or less."), summary_figures(overview.rows)),
        (_("Half of the {count} cases have a LIX of {lix} or less."), case_figures(overview.rows)),
    ):
        if (middle := median(figures)) is not None:
            told.append(text(sentence).format(count=len(figures), lix=middle))
    return " ".join(told) or text(_("There is no text to measure yet."))


def counts(found: Lix, language: str) -> str:
    """The band and the counts that a LIX figure never stands without."""
    n_ = plural(language)
    told = (
        n_("{count} word", "{count} words", found.words).format(count=found.words),
        n_("{count} sentence", "{count} sentences", found.sentences).format(count=found.sentences),
        n_("{count} long word", "{count} long words", found.long_words).format(count=found.long_words),
    )
    return f"{translator(language)(found.band)}: {', '.join(told)}"


def committee_name(overview: Overview, row: Row, language: str) -> str:
    if row.committee is None:
        return translator(language)(_("no committee"))
    return overview.names[row.authority, row.committee]


@dataclass(frozen=True)
class Grouping:
    """A table of coverage: its caption, the head of its first column, and each line's name and figures."""

    title: str
    head: str
    lines: tuple[tuple[str, Coverage], ...]


def groupings(overview: Overview, language: str) -> tuple[Grouping, ...]:
    """The tables of coverage: by authority, committee, year and language."""
    text, names = translator(language), overview.names
    nobody = text(_("no committee"))
    tables = (
        (
            _("By authority"),
            _("Authority"),
            [(names[slug, None], found) for slug, found in overview.authorities.items()],
        ),
        (
            _("By committee"),
            _("Committee"),
            [
                (f"{names[slug, None]}: {names[slug, id] if id else nobody}", found)
                for (slug, id), found in overview.committees.items()
            ],
        ),
        (_("By year"), _("Year"), list(overview.years.items())),
        (
            _("By language"),
            _("Language"),
            [
                (f"{names[slug, None]}: {language_name(code, language)}", found)
                for (slug, code), found in overview.languages.items()
            ],
        ),
    )
    return tuple(Grouping(text(title), text(head), tuple(lines)) for title, head, lines in tables)


def review_command(overview: Overview, row: Row, language: str) -> str:
    """The command that confirms a summary, to be copied into a terminal."""
    path = shlex.quote((overview.root / row.file).as_posix())
    name = translator(language)(_("your name"))
    return f'klarsag review {path} --by "{name}"'
