"""A case in, what else its decision says out: remarks, wishes, votes, reservations, and what other bodies decided."""

import re
from collections.abc import Iterator

from klarsag.danish.sentences import sentences
from klarsag.danish.verdicts import Verdict
from klarsag.drafts.case import Case
from klarsag.drafts.plainer import plainer
from klarsag.records.item import Side

# The bare formula, which the outcome says already.
_FORMULA = re.compile(
    r"^(?:ad \d+\W*)?(?:(?:[\w-]+ )*?(?:orientering(?:en|er|erne)?|sagen|drøftelsen|status|indstillingen|punktet|"
    r"oplægget)?\s*"
    r"(?:blev |er |bliver )?(?:godkendt|tiltrådt|anbefale[st]|taget til (?:efterretning|orientering)|drøftet|"
    r"vedtaget|udsat))\.?$",
    re.IGNORECASE,
)
_TAKEN = re.compile(
    r"^(?:[\w, -]+?)\s(?:tog|tager|godkendte|tiltrådte|anbefaler|drøftede)\s(?:sagen|orienteringen|orienteringerne|"
    r"emnet|"
    r"indstillingen|punktet|oplægget|drøftelsen)(?:\stil efterretning)?\.?$",
    re.IGNORECASE,
)
_ABSENT = re.compile(r"^(?:fraværende|afbud|ikke til stede|deltog ikke|ej til stede)\b", re.IGNORECASE)
_NONE = re.compile(r"^der var (?:ingen|ikke)\b.*\borienter", re.IGNORECASE)
# What hangs on to the formula: "Godkendt med bemærkning om, at …", "…, idet udvalget ønsker …".
_HUNG_ON = re.compile(
    r"(?:,?\s*med (?:den |følgende )?bemærkning(?:er|en)?(?: om| til)?,?\s*(?:at\s+)?:?|,?\s*(?:i det|"
    r"idet),?\s*(?:at\s+)?|"
    r"\s*med ønske om,?\s+at\s+)(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_WISH = re.compile(
    r"^(?:udvalget|byrådet|man)?\s*(?:endvidere |også )?(?:ønsker|ønskede)\b,?\s*(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SUBJECT = re.compile(r"udvalget|byrådet|der|det|de|den|administrationen|kommunen|\w+(?:en|et|ne)\b", re.IGNORECASE)
_CHOSEN = re.compile(r"^(?P<name>[A-ZÆØÅ][^,;]*?)\sblev (?:gen)?valgt (?:som|til) (?P<post>.*)$")
_HEARD_TOO = {
    Verdict.YES: "{body} sagde også ja.",
    Verdict.NO: "{body} sagde nej.",
    Verdict.RECOMMENDED: "{body} anbefaler det også.",
    Verdict.HEARD: "{body} hørte også om det.",
    Verdict.DISCUSSED: "{body} talte også om det.",
    Verdict.POSTPONED: "{body} udsatte sagen.",
}


def remarks(case: Case) -> Iterator[tuple[str, str]]:
    """Each remark of the decision's wording: what the draft may say, and how it stands in the record."""
    for text in dict.fromkeys(point.text for point in case.points):
        for official in sentences(text):
            said = list(_remark(case, official))
            if said:
                yield from ((one, official) for one in said)
            elif not _bare(official):
                yield "", official


def _bare(official: str) -> bool:
    """Whether it only says the outcome, or who was away."""
    return bool(_FORMULA.match(official) or _TAKEN.match(official) or _ABSENT.match(official))


def _remark(case: Case, official: str) -> Iterator[str]:
    if _bare(official):
        return
    if _NONE.match(official):
        yield "Der var ikke noget at fortælle."
        return
    if official.rstrip().endswith((":", ";")):
        return  # what follows is a list; it cannot be told without
    hung = _HUNG_ON.search(official)
    if hung and not _bare(official[: hung.start()]):
        yield from _wished(case, official[: hung.start()])
    rest = hung["rest"] if hung else official
    if hung and not _SUBJECT.match(rest):
        return
    if hung and not re.match(r"udvalget\b", rest, re.IGNORECASE):
        rest = f"{case.who} sagde også, at {rest}"
    yield from _wished(case, rest)


def _wished(case: Case, said: str) -> Iterator[str]:
    said = _CHOSEN.sub(rf"{case.who} valgte \g<name> som \g<post>", said)
    wish = _WISH.match(said)
    if wish:
        yield from _wish(case, wish["rest"])
    else:
        yield from plainer(said[:1].upper() + said[1:], case.own_names, case.authority)


def _wish(case: Case, rest: str) -> Iterator[str]:
    """`"at få en sag om priser"` gives "Udvalget vil gerne have en sag om priser."."""
    text = rest.removeprefix("nu ")
    if match := re.match(r"ikke,? at\s(?!der\b|det\b)", text):
        told = f"{case.who} vil ikke {text[match.end() :]}"
    elif match := re.match(
        r"at\s+(?=(?:der|det|den|de|administrationen|kommunen|udvalget|[\w-]+(?:en|et|ne))\s)", text
    ):
        told = f"{case.who} vil gerne have, at {text[match.end() :]}"
    elif match := re.match(r"at få\s", text):
        told = f"{case.who} vil gerne have {text[match.end() :]}"
    elif match := re.match(r"at\s", text):
        told = f"{case.who} vil gerne {text[match.end() :]}"
    elif re.match(r"(?:en|et|mere|flere|fremlagt|løbende|et ekstra)\s", text):
        told = f"{case.who} vil gerne have {re.sub('^(?:fremlagt|løbende) ', '', text)}"
    else:
        return
    yield from plainer(told, case.own_names, case.authority)


def votes(case: Case) -> Iterator[str]:
    """How each side voted, and who wanted something else written down."""
    record = case.basis.record
    for vote in record.votes:
        for side, did in (
            (vote.in_favour, "stemte for"),
            (vote.against, "stemte imod"),
            (vote.abstained, "stemte ikke"),
        ):
            if side and (who := _side(side)):
                yield f"{who} {did}."
    for reservation in record.reservations:
        yield f"{reservation.reserved_by} tog forbehold."


def _side(side: Side) -> str:
    """Names where there are any, else parties, else how many."""
    who = list(side.names or side.parties)
    if not who:
        return str(side.count) if side.count else ""
    return who[0] if len(who) == 1 else f"{', '.join(who[:-1])} og {who[-1]}"


def others(case: Case) -> Iterator[str]:
    """What other bodies decided of the same case."""
    told: set[str] = set()
    for point in case.others:
        shape = _HEARD_TOO.get(point.verdict) if point.verdict else None
        if shape and point.body and point.body not in told:
            told.add(point.body)
            yield shape.format(body=point.body)
