"""A case in, four of its five answers and its headline out: templates, and the case's own plain sentences."""

from collections.abc import Mapping, Sequence

from klarsag.danish.lix import lix, words
from klarsag.danish.verdicts import Verdict
from klarsag.drafts import coming as ahead_of
from klarsag.drafts import meaning as means
from klarsag.drafts.about import Choice
from klarsag.drafts.answer import Answer
from klarsag.drafts.case import Case
from klarsag.drafts.compose import CARRIED, composed, easy
from klarsag.drafts.main_verdict import beside, main_verdict
from klarsag.drafts.note import Note
from klarsag.drafts.phrases import brief as in_brief
from klarsag.drafts.phrases import shorter
from klarsag.drafts.sections import Section
from klarsag.drafts.trial import tried
from klarsag.drafts.usual import Usual
from klarsag.drafts.worth import stands_alone, too_hard
from klarsag.texts import _

_V = Verdict
_READ_ON = "Det kan du læse mere om her på siden."
_MOST_WORDS = 18
_SEEN = "Udvalget så på sagen."
_ABOUT = _(
    "No sentence of the case was easy enough. Say in your own words what it is about, with the most important figure."
)
_MEANING = _("Say what it means for those whom it concerns: what they get, pay, can do or must do, and from when.")
_NEXT = _("The record does not say what happens next. Ask the administration, or leave it at that.")
_OF_THE_CASE = frozenset((Section.SUMMARY, Section.CASE, Section.OTHER))


def about(case: Case, known: Usual | None, best: Sequence[Choice], short: Answer) -> Answer:
    """What the case is about: its own easiest telling sentences in their order."""
    if known:
        sound = tried(case, "about", known.about)
        return Answer(_carried([one for one in known.about if one in sound], len(known.about)), _READ_ON)
    best = [one for one in best if one.said not in short.said and one.plain.section in _OF_THE_CASE]
    kept = [one for one in composed([one.said for one in best], (_READ_ON,), most_words=65) if one != _READ_ON]
    order = {one.said: one.plain.order for one in best}
    said = sorted(kept, key=lambda one: order[one])
    notes: list[Note] = []
    opener = [] if said else list(_openers(case))
    sound = tried(case, "about", opener)
    opening = [one for one in opener if one in sound]
    if not said and opening:
        said = [next((one for one in opening if easy([one, _READ_ON], CARRIED)), opening[-1])]
    if len(kept) < 2:
        notes.append(Note("about", _ABOUT))
    said = composed(said, (_READ_ON,), first=len(said))
    spare = {said[0]: tuple(opening[1:])} if said and opening and said[0] == opening[0] else {}
    return Answer(tuple(said), _READ_ON, spare, tuple(notes))


def _carried(said: Sequence[str], first: int) -> tuple[str, ...]:
    """Sentences that stay, with an easy one beside them where they need it."""
    return tuple(composed(said, (_READ_ON,), first=first))


def _openers(case: Case) -> list[str]:
    return [f"Sagen er om {phrase}." for phrase in shorter(case.topic)]


def brief(case: Case, best: Sequence[Choice]) -> Answer:
    """What was done with what, and the case's most telling sentence."""
    verdict = main_verdict(case)
    shapes = {
        _V.YES: f"{case.who} sagde ja til {{of}}.",
        _V.NO: f"{case.who} sagde nej til {{of}}.",
        _V.RECOMMENDED: f"{case.who} anbefaler {{of}}.",
        _V.HEARD: f"{case.who} hørte om {{of}}.",
        _V.DISCUSSED: f"{case.who} talte om {{of}}.",
        _V.POSTPONED: f"{case.who} ventede med sagen om {{of}}.",
    }
    shape = shapes.get(verdict, "Sagen er om {of}.") if verdict else "Sagen er om {of}."
    forms = [shape.format(of=phrase) for phrase in shorter(case.topic)]
    sound = list(tried(case, "brief", forms)) or [_SEEN]
    good = [form for form in sound if len(words(form)) <= _MOST_WORDS - 2] or sound[-1:]
    telling = [one for one in best if one.plain.section in _OF_THE_CASE]
    facts = [one.said for one in telling if _short(one)] if len(telling) > 2 else []
    easy_ones = beside(case)
    for start in good:
        for fact in [*facts[:3], ""]:
            said = composed([start, *([fact] if fact else [])], easy_ones, first=2 if fact else 1, most_words=40)
            if easy(said, CARRIED):
                return Answer(tuple(said), _READ_ON, {start: (*good[good.index(start) + 1 :], _SEEN)})
    said = composed(good[-1:], easy_ones, first=1)
    return Answer(tuple(said), _READ_ON, {good[-1]: (_SEEN,)})


def _short(one: Choice) -> bool:
    return len(words(one.said)) <= 14 and not one.said.startswith("Sagen er om") and lix(one.said).value <= 45


def meaning(case: Case, known: Usual | None, best: Sequence[Choice], made: Mapping[str, Answer]) -> Answer:
    """Whom it is about, what it costs, and what the case says of people and money that no other answer says."""
    if known:
        return Answer(_carried(known.meaning, len(known.meaning)), means.UNKNOWN)
    used = {one for answer in made.values() for one in answer.said}
    said = list(means.money(case))
    who = means.people(case)
    group = [f"Sagen er mest om {who}."] if who else []
    own = [one for one in best if one.plain.section is Section.MONEY and one.said not in used]
    people = [one for one in best if one.said not in used and means.concerns(one.said)]
    wanted = list(tried(case, "meaning", [*group, *said]))
    extra = [one.said for one in (*own[:2], *people[:2]) if not (wanted and means.costs_nothing(one.said))]
    wanted = list(dict.fromkeys(wanted))
    answer = composed([*wanted, *extra], (_READ_ON,) if wanted else (), first=len(wanted), most_words=50)
    notes = () if people and any(one.said in answer for one in people) else (Note("meaning", _MEANING),)
    return Answer(tuple(answer) or (means.UNKNOWN,), means.UNKNOWN, {}, notes)


def upcoming(case: Case, known: Usual | None, made: dict[str, Answer]) -> Answer:
    """Who treats it next, and what the case says of the time after the meeting."""
    used = {one for answer in made.values() for one in answer.said}
    first = list(tried(case, "next", list(ahead_of.coming(case))))
    later = [said for said, official in ahead_of.ahead(case) if not too_hard(said) and stands_alone(said, official)]
    sound = tried(case, "next", [one for one in dict.fromkeys(later) if one not in used])
    said = composed([*first, *list(sound)[:3]], (), first=len(first), most_words=50)
    if not said and known and known.next:
        return Answer(known.next, ahead_of.UNKNOWN)
    notes = () if said or known else (Note("next", _NEXT),)
    return Answer(tuple(said) or (ahead_of.UNKNOWN,), ahead_of.UNKNOWN, {}, notes)


def headline(case: Case, known: Usual | None) -> str:
    """A title of its own where a short and easy one can be said; else empty, and the official one stands."""
    phrase = known.headline if known else in_brief(case.topic, 8, 3)
    verdict = main_verdict(case)
    if not known and verdict in (_V.YES, _V.NO):
        phrase = f"{'Ja' if verdict is _V.YES else 'Nej'} til {phrase}"
    text = phrase[:1].upper() + phrase[1:]
    same = text.casefold().strip(" .") == case.basis.record.title.casefold().strip(" .")
    return "" if same or len(words(text)) > 9 else text
