"""A case in, the answer to "Hvad blev besluttet?" out: each point in the fullest words that are easy enough."""

from collections.abc import Sequence

from klarsag.danish.lix import LONG, letters, words
from klarsag.danish.verdicts import Verdict
from klarsag.drafts.answer import Answer
from klarsag.drafts.case import Case
from klarsag.drafts.compose import CARRIED, composed, easy
from klarsag.drafts.decided import Outcome, outcomes, several, verdict_of
from klarsag.drafts.main_verdict import beside
from klarsag.drafts.note import Note
from klarsag.drafts.remarks import others, remarks, votes
from klarsag.drafts.trial import tried
from klarsag.drafts.worth import too_hard
from klarsag.texts import _

_MOST_WORDS = 18
_MOST_LONG = 5  # long words of a sentence
_LAST = "Du kan se her på siden, hvad de sagde."
_UNDECIDED = "Der er ikke sagt ja eller nej endnu."
_LONGEST = 26  # letters of a word; official Danish has longer ones, and no reader needs them
# What a decision in free words is told by where none of its own are easy enough: true, and no more than a beginning.
_FREELY = {
    Verdict.HEARD: "{who} hørte om {of}.",
    Verdict.DISCUSSED: "{who} talte om {of}.",
    Verdict.NO: "{who} sagde ikke ja til {of}.",
    Verdict.YES: "{who} sagde ja til noget af {of}.",
    Verdict.RECOMMENDED: "{who} anbefaler noget af {of}.",
    Verdict.ASKED: "{who} bad om noget mere i sagen.",
}
_STEPS = 24  # of making a point's sentence shorter
_IN_FULL = _("Say point {number} in easy words; the draft only names it: “{official}”")
_REMARK = _("The decision also says this, which the draft leaves out: “{official}”")
_FREE = _("The decision is in the record's own words only. Read it, and say what was decided.")


def decided(case: Case) -> Answer:
    """What was decided of each point, then remarks, votes and other bodies, as far as they are easy enough."""
    found = outcomes(case)
    sound = set(tried(case, "decided", [form for one in found for form in one.forms]))
    notes: list[Note] = []
    first: list[str] = []
    instead: dict[str, tuple[str, ...]] = {}
    for one in found:
        forms = _forms(one, sound)
        for form in forms:
            instead.setdefault(form, tuple(other for other in forms if other != form and len(other) < len(form)))
        first.append(forms[0])
    first, instead = _easier(first, instead, case, found)
    for one, told_as in zip(found, first, strict=False):
        named = f"punkt {one.point.number}" in told_as or "alle" in told_as
        if one.point.wording and one.forms[0] != told_as and named:
            values = {"number": str(one.point.number), "official": one.point.wording}
            notes.append(Note("decided", _IN_FULL, values))
    easy_ones = beside(case) if len({verdict_of(point) for point in case.points}) < 2 else ()
    more, left = _remarks(case)
    if len(first) == 1 and more and more[0].startswith(first[0][: len(case.who) + 9]):
        first = more[:1]  # "Udvalget talte om …" in the decision's own words says more
    votes_told = list(tried(case, "decided", [*votes(case), *others(case)]))
    first = first or more[:1]
    wanted = [*_told_on(first), *votes_told, *more]
    said = composed(wanted, easy_ones, first=len(first), most_words=75)
    left += [one for one in more if one not in said]
    if left:
        notes.append(Note("decided", _REMARK, {"official": " ".join(left)}))
    if not said and case.points:
        notes.append(Note("decided", _FREE))
    last = _LAST if case.points else _UNDECIDED
    told = dict(zip(_told_on(first), first, strict=True))
    spare = {one: instead.get(told.get(one, one), ()) for one in said}
    return Answer(tuple(said) or (last,), last, spare, tuple(notes))


def plainest(case: Case, refused: Answer) -> Answer:
    """Every point by its number, and the bare outcome of free words: where the fuller answer left one of them out."""
    said = [one.forms[-1] for one in outcomes(case)]
    for point in case.points:
        if verdict_of(point) is None:
            of = f"punkt {point.number}" if point.number else "det"
            said += [_FREELY[one].format(who=case.who, of=of) for one in _FREELY if one in point.verdicts]
    said = _told_on(list(dict.fromkeys(said)))
    kept = [one for one in refused.said if one not in said and not one.startswith((case.who, "Det "))]
    notes = tuple(
        Note("decided", _IN_FULL, {"number": str(point.number), "official": point.wording})
        for point in case.points
        if point.number and point.wording
    )
    told = composed([*said, *kept], beside(case), first=len(said))
    free = () if _FREE in [note.message for note in refused.notes] else (Note("decided", _FREE),)
    return Answer(tuple(told) or (_LAST,), _LAST, {}, (*refused.notes, *notes, *free))


def _forms(one: Outcome, sound: set[str]) -> tuple[str, ...]:
    """The forms that passed, those with room in a sentence first; where none passed, the shortest one."""
    passed = [form for form in one.forms if form in sound]
    short = [form for form in passed if _has_room(form)]
    return tuple(short or passed[-1:] or one.forms[-1:])


def _has_room(form: str) -> bool:
    """Whether a sentence is short enough, and none of its words a whole sentence by itself."""
    count = words(form)
    longest = max(map(letters, count))
    return len(count) <= _MOST_WORDS and _long(form) <= _MOST_LONG and longest <= _LONGEST


def _long(said: str) -> int:
    return sum(letters(word) >= LONG for word in words(said))


def _easier(
    said: list[str], instead: dict[str, tuple[str, ...]], case: Case, found: Sequence[Outcome]
) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """The same points in shorter forms, one step at a time at the hardest of them, until the answer is easy."""
    together = several(case, found)
    if together and len(said) > 3:
        return [together], {together: tuple(said[:1])}
    easy_ones = beside(case)
    for _step in range(_STEPS):
        if easy([*_told_on(said), *easy_ones], CARRIED):
            break
        harder = [place for place, one in enumerate(said) if instead.get(one)]
        if not harder:
            break
        worst = max(harder, key=lambda place: (_long(said[place]), len(said[place])))
        following = instead[said[worst]]
        said = [*said[:worst], following[0], *said[worst + 1 :]]
        instead.setdefault(following[0], following[1:])
    return said, instead


def _told_on(said: Sequence[str]) -> list[str]:
    """From the second sentence on the body is "det": `["Udvalget sagde ja til a.", "Det sagde også ja til b."]`."""
    told: list[str] = []
    for place, one in enumerate(said):
        start, _space, rest = one.partition(" ")
        before = said[place - 1] if place else ""
        if place and before.startswith(f"{start} ") and start == "Udvalget":
            verb, _space, after = rest.partition(" ")
            same = before.split(" ")[1] == verb
            told.append(f"Det {verb} også {after}" if same else f"Det {rest}")
        else:
            told.append(one)
    return told


def _remarks(case: Case) -> tuple[list[str], list[str]]:
    """The remarks that are easy enough, and the official wording of those that are not."""
    offered = list(remarks(case))
    plain = [said for said, _official in offered if said and not too_hard(said)]
    sound = tried(case, "decided", plain)
    good = [said for said, _official in offered if said in sound]
    left = dict.fromkeys(official for said, official in offered if said not in sound)
    return good, [one for one in left if not any(one == official and said in good for said, official in offered)]
