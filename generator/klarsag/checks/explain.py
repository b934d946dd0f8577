"""A kind of finding in, its page out: what is wrong, why it matters, what to write, and an example of each."""

from collections.abc import Iterable

from klarsag.checks.registry import CHECKS
from klarsag.records import edition_kinds, kinds
from klarsag.records.finding import Kind, with_blanks
from klarsag.texts import _, translator


def all_kinds(others: Iterable[Kind] = ()) -> dict[str, Kind]:
    """Every kind of finding by its id, sorted. `others`: those of other stages, such as importers.

    Where an import and a check find the same thing, the check's words count.
    """
    checked = (kind for check in CHECKS for kind in check.kinds)
    found = {kind.id: kind for kind in (*others, *kinds.ALL, *edition_kinds.ALL, *checked)}
    return dict(sorted(found.items()))


def explain(kind_id: str, language: str, others: Iterable[Kind] = ()) -> str:
    """The page of a kind as plain text; where a finding would name a value, the text shows `…`.

    Raises KeyError for an id that no kind has; `others` as for `all_kinds`.
    """
    kind = all_kinds(others)[kind_id]
    text = translator(language)
    why, hint, source = text(_("Why")), text(_("What to do")), text(_("Source"))
    parts = [
        f"{kind.id} ({text(_SEVERITIES[kind.severity])})",
        with_blanks(text(kind.message)),
        f"{why}: {with_blanks(text(kind.why))}",
        f"{hint}: {with_blanks(text(kind.hint))}",
        *([f"{source}: {text(kind.source)}"] if kind.source else []),
    ]
    parts += [f"{text(label)}:\n{_indented(code)}" for label, code in _examples(kind) if code]
    return "\n\n".join(parts) + "\n"


_SEVERITIES = {"error": _("error"), "warning": _("warning"), "notice": _("notice")}


def _examples(kind: Kind) -> tuple[tuple[str, str], ...]:
    return (_("Wrong"), kind.wrong), (_("Right"), kind.right)


def _indented(code: str) -> str:
    return "\n".join(f"    {line}" for line in code.split("\n"))
