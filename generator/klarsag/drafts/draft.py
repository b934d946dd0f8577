"""A record in, the first draft of its easy-read summary out: five answers that the gate lets pass."""

from dataclasses import dataclass, replace

from klarsag.checks.facts.basis import Basis
from klarsag.checks.facts.decisions.outcome_kinds import UNMENTIONED
from klarsag.drafts.about import choices
from klarsag.drafts.answer import Answer
from klarsag.drafts.answer_decided import decided, plainest
from klarsag.drafts.answers import about, brief, headline, meaning, upcoming
from klarsag.drafts.case import Case
from klarsag.drafts.left_out import left_out
from klarsag.drafts.note import Note
from klarsag.drafts.trial import ANSWERS, errors, findings
from klarsag.drafts.usual import usual
from klarsag.markdown.plain import plain
from klarsag.records.easyread import EasyRead
from klarsag.records.finding import Finding
from klarsag.records.readability import Readability
from klarsag.records.words import danish

_ROUNDS = 4  # of judging the whole and leaving out what was refused


@dataclass(frozen=True)
class Draft:
    """`summary` has no review: it is published by nobody until a person has read it. `notes` say what that person does.

    `findings` are all that the gate and the readability rules still find, errors first.
    """

    summary: EasyRead
    notes: tuple[Note, ...]
    findings: tuple[Finding, ...]


def draft(basis: Basis, limits: Readability) -> Draft:
    """The draft of an open item or memo, made from what its record says and from nothing else.

    The same record gives the same draft. Every sentence has passed the fact gate, and every answer the readability
    errors, wherever an easier sentence could be found; what is left is told in `findings`.
    """
    case = Case(basis, limits)
    known = usual(case)
    if known:
        case = replace(case, named=known.topic)
    best = [] if known else choices(case)
    made: dict[str, Answer] = {"decided": decided(case), "brief": brief(case, best)}
    made["about"] = about(case, known, best, made["brief"])
    made["meaning"] = meaning(case, known, best, made)
    made["next"] = upcoming(case, known, made)
    title = headline(case, known)
    summary, found = _judged(case, title, made)
    notes = (*(note for name in ANSWERS for note in made[name].notes), *left_out(case, summary))
    return Draft(summary, notes, tuple(sorted(found, key=_order)))


def judged(basis: Basis, limits: Readability, summary: EasyRead) -> Draft:
    """A summary that somebody else wrote, judged as our own drafts are; nothing of it is left out or put right."""
    found = findings(Case(basis, limits), summary)
    return Draft(summary, (), tuple(sorted(found, key=_order)))


def _order(finding: Finding) -> tuple[str, str]:
    return finding.kind.severity.value, finding.kind.id


def _judged(case: Case, title: str, made: dict[str, Answer]) -> tuple[EasyRead, list[Finding]]:
    """The summary without the sentences that the gate refuses in it; each answer keeps at least its last resort."""
    for _round in range(_ROUNDS):
        summary = _summary(title, made)
        found = findings(case, summary)
        wrong = errors(found)
        if not wrong:
            return summary, found
        if any(one.kind is UNMENTIONED for one in wrong):
            made["decided"] = plainest(case, made["decided"])
        for finding in wrong:
            if finding.kind is UNMENTIONED:
                continue
            field = _field(finding, summary)
            if field == "title":
                title = ""
            elif field in made:
                made[field] = made[field].without(finding.values.get("sentence", ""))
    summary = _summary(title, made)
    return summary, findings(case, summary)


def _summary(title: str, made: dict[str, Answer]) -> EasyRead:
    return EasyRead(title=title or None, **{name: made[name].text for name in ANSWERS})


def _field(finding: Finding, summary: EasyRead) -> str:
    """The English name of the answer that a finding is about; empty where it is about none."""
    if "field" in finding.values:
        return next((name for name in ANSWERS if danish(name) == finding.values["field"]), "")
    sentence = finding.values.get("sentence", "")
    texts = {name: plain(getattr(summary, name) or "") for name in ("title", *ANSWERS)}
    return next((name for name, text in texts.items() if sentence and sentence in text), "")
