"""Records and evidence in, the answers to type into WAS-Tool out, section by section; what is missing is said.

WAS-Tool asks in the order of Implementing Decision (EU) 2018/1523 (digst.dk, Udfyldelse af tilgængelighedserklæring;
the published statements on was.digst.dk show the choices). The statement itself is made there and nowhere else.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import indent

from klarsag.markdown.plain import plain
from klarsag.records.accessibility import (
    AuthorityAccessibility,
    Conformance,
    EditionAccessibility,
    Method,
    Problem,
    Tried,
)
from klarsag.records.edition import Edition
from klarsag.records.entry import AuthorityEntry
from klarsag.records.evidence import Evidence
from klarsag.texts import _, translator

Text = Callable[[str], str]

STATUS = {
    Conformance.FULL: _("The website complies fully with the standard."),
    Conformance.PARTIAL: _("The website complies partly with the standard (with most demands)."),
    Conformance.NONE: _("The website does not comply with the standard (not with most demands)."),
}
METHODS = {
    Method.SELF: _("We have evaluated the website ourselves."),
    Method.EXTERNAL: _("An external party has made the evaluation."),
    Method.OTHER: _("We have used another method."),
}
CATEGORIES = (
    ("non_compliant", _("Does not comply with the act on web accessibility")),
    ("burden", _("Would be a disproportionate burden")),
    ("out_of_scope", _("Is not covered by the act")),
)


@dataclass(frozen=True)
class _Known:
    """What the answers are made of, for one authority."""

    entry: AuthorityEntry
    said: AuthorityAccessibility
    edition: EditionAccessibility
    evidence: Evidence | None
    text: Text


class UnknownAuthority(ValueError):
    """No authority of the edition has this slug; `valid` are those that there are."""

    def __init__(self, slug: str, valid: Sequence[str]) -> None:
        super().__init__(f"{slug}: {', '.join(valid)}")
        self.slug, self.valid = slug, tuple(valid)


def answers(edition: Edition, authority: str | None, language: str) -> str:
    """The answers of `authority` (its slug), or of every authority where it is None, as plain text.

    Raises UnknownAuthority for a slug that the edition does not have.
    """
    entries = [entry for entry in edition.authorities if authority in (None, entry.slug)]
    if authority is not None and not entries:
        raise UnknownAuthority(authority, [entry.slug for entry in edition.authorities])
    own = edition.accessibility[1] if edition.accessibility else EditionAccessibility()
    evidence = edition.evidence[1] if edition.evidence else None
    text = translator(language)
    told = (_Known(entry, entry.accessibility or AuthorityAccessibility(), own, evidence, text) for entry in entries)
    return "\n\n".join("\n".join(_one(known)) for known in told) + "\n"


def _one(known: _Known) -> Iterator[str]:
    text, about = known.text, known.entry.authority
    yield _underlined(text(_("Answers for WAS-Tool: {name}")).format(name=about.name), "=")
    if known.said.example:
        yield text(_("This edition is an example: the authority is not its sender and makes no statement for it."))
    sections: tuple[tuple[str, Callable[[_Known], Iterator[str]]], ...] = (
        (_("Scope"), _scope),
        (_("Compliance status"), _status),
        (_("Evaluation"), _evaluation),
        (_("Non-accessible content"), _content),
        (_("Feedback and contact information"), _contact),
        (_("Enforcement procedure"), _enforcement),
        (_("Dates"), _dates),
    )
    for number, (heading, answer) in enumerate(sections, 1):
        yield ""
        yield _underlined(f"{number}. {text(heading)}", "-")
        yield from answer(known)


def _underlined(heading: str, mark: str) -> str:
    return f"{heading}\n{mark * len(heading)}"


def _missing(known: _Known, what: str, where: str) -> str:
    return known.text(_("MISSING: {what} Write it in {file}.")).format(
        what=known.text(what), file=f"{known.entry.slug}/{where}"
    )


def _scope(known: _Known) -> Iterator[str]:
    yield known.text(_("Public body: {name}")).format(name=known.entry.authority.name)
    yield known.text(_("Website: the address of this site, one statement for each website."))
    if known.entry.authority.accessibility_statement:
        told = known.text(_("Published statement: {address}"))
        yield told.format(address=known.entry.authority.accessibility_statement)
    else:
        yield _missing(known, _("the statement's address, which WAS-Tool gives."), "myndighed.yaml")


def _status(known: _Known) -> Iterator[str]:
    errors = known.evidence.errors if known.evidence else 0
    if status := known.said.honest(errors):
        yield known.text(STATUS[status])
    else:
        yield _missing(known, _("whether the site complies (“opfylder”). A person decides it."), "tilgaengelighed.yaml")
    if errors:
        told = known.text(_("Note: the last test found errors: {count}. Then the site does not comply fully."))
        yield told.format(count=errors)


def _evaluation(known: _Known) -> Iterator[str]:
    preparation = known.said.preparation
    if preparation is None:
        yield _missing(known, _("how the site was evaluated (“udarbejdelse”)."), "tilgaengelighed.yaml")
    else:
        yield from (f"[x] {known.text(METHODS[method])}" for method in preparation.method)
        if preparation.description:
            yield plain(preparation.description)
    yield from _tested(known)
    yield from (_tried(one) for one in known.edition.tried)
    report = preparation.report if preparation else None
    yield known.text(_("Evaluation report: {report}")).format(report=report or known.text(_("none")))


def _tested(known: _Known) -> Iterator[str]:
    found, text = known.evidence, known.text
    if found is None:
        yield text(_("MISSING: a test. Run “klarsag a11y --evidence content/tilgaengelighedstest.yaml”."))
        return
    tools = ", ".join(f"{tool.name} {tool.version}" for tool in found.tools)
    told = text(_("Automatic test on {day} of {tested} of {total} pages, shown {views}, with {tools}."))
    views = ", ".join(text(view) for view in found.views)
    yield told.format(
        day=found.date.isoformat(), tested=found.pages_tested, total=found.pages_total, views=views, tools=tools
    )
    accepted = sum(one.count for one in found.accepted)
    told = text(_("Errors: {errors}. Doubtful places: {unexplained} not looked at, {accepted} looked at and right."))
    yield told.format(errors=found.errors, unexplained=found.unexplained, accepted=accepted)


def _tried(one: Tried) -> str:
    means = " ".join(filter(None, (one.product, one.version, one.browser)))
    return f"{one.date.isoformat()}, {one.way}{f' ({means})' if means else ''}, {one.tested_by}: {plain(one.result)}"


def _content(known: _Known) -> Iterator[str]:
    for letter, (name, heading) in zip("abc", CATEGORIES, strict=True):
        problems: tuple[Problem, ...] = getattr(known.said, name)
        yield f"{letter}) {known.text(heading)}"
        if not problems:
            yield indent(known.text(_("Nothing is written down.")), "   ")
        for problem in problems:
            yield indent("\n".join(_problem(known, problem, name)), "   ")


def _problem(known: _Known, problem: Problem, name: str) -> Iterator[str]:
    text = known.text
    yield f"- {problem.what}"
    parts = (
        (_("Where: {value}"), problem.where),
        (_("Demand: {value}"), ", ".join(f"WCAG {one}" for one in problem.criteria)),
        (_("Why: {value}"), problem.reason),
        (_("Since: {value}"), problem.first),
        (_("To be solved by: {value}"), problem.last),
        (_("Accessible alternative: {value}"), plain(problem.alternative or "")),
    )
    yield from (f"  {text(label).format(value=value)}" for label, value in parts if value)
    if name == "burden" and problem.reason is None:
        yield "  " + _missing(known, _("why it is a burden (“grund”)."), "tilgaengelighed.yaml")
    if problem.alternative is None:
        yield "  " + _missing(known, _("an alternative (“alternativ”)."), "tilgaengelighed.yaml")


def _contact(known: _Known) -> Iterator[str]:
    about, said, text = known.entry.authority, known.said, known.text
    phone, ways = said.phone or about.phone, tuple(filter(None, (said.email or about.email, said.form)))
    yield (text(_("Phone: {phone}")).format(phone=phone) if phone else _missing(known, _("a phone."), "myndighed.yaml"))
    if ways:
        yield text(_("In writing: {ways}")).format(ways=", ".join(ways))
    else:
        yield _missing(known, _("a mail or a form."), "myndighed.yaml")


def _enforcement(known: _Known) -> Iterator[str]:
    yield known.text(_("WAS-Tool writes this section itself."))


def _dates(known: _Known) -> Iterator[str]:
    preparation = known.said.preparation
    if preparation is None:
        yield _missing(known, _("the day of the first answers (“udarbejdelse”)."), "tilgaengelighed.yaml")
        return
    yield known.text(_("Prepared: {day}")).format(day=preparation.date.isoformat())
    reviewed = preparation.reviewed or preparation.date
    yield known.text(_("Last reviewed: {day}")).format(day=reviewed.isoformat())
