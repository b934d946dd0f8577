"""A faithful summary in, its names changed out: committee, who decides, authority, party, person, place, law."""

import re
from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.facts.change import Dropped, Mutator, Proposal, like, within
from benchmarks.facts.faithful import Faithful, Told
from benchmarks.facts.heard import Heard, alike
from benchmarks.facts.words import (
    AUTHORITIES,
    BODIES,
    GIVEN_NAMES,
    LAWS,
    ONE_AUTHORITY,
    ONE_LAW,
    PARTIES,
    PEOPLE,
    PLACES,
)
from klarsag.checks.facts.basis import Role
from klarsag.danish.bodies import find_bodies

_ALSO = "the record bears the changed name as well"
# Bodies that a text may call by another name: swapping these proves nothing.
_SAME_BODY = ({"byrådet", "kommunalbestyrelsen", "borgerrepræsentationen"},)
_PERSON = re.compile(
    rf"\b(?:{'|'.join(GIVEN_NAMES)})(?: [A-ZÆØÅ]\.| [A-ZÆØÅ][a-zæøåé]+(?:-[A-ZÆØÅ][a-zæøåé]+)?){{1,3}}"
)
_LETTER = re.compile(r"\((A|B|C|F|I|M|O|V|Æ|Ø|Å)\)")
_PARTY = re.compile(rf"\b({'|'.join(PARTIES.values())}|Socialistisk Folkeparti|Konservative|Radikale)\b")
_LAW = re.compile(
    rf"\b(?:{'|'.join(LAWS)}|servicelovens|beskæftigelsesloven|lov om social service|lov om en aktiv"
    r" beskæftigelsesindsats|sygedagpengeloven|boligloven)\b",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"(?:§§?|paragraf) ?(\d+)([a-z]?)", re.IGNORECASE)


def _borne(passages: Sequence[Heard], told: Told, name: str) -> bool:
    """Whether the record has `name` in what the sentence is about."""
    return any(name.lower() in passage.text for passage in alike(passages, told.text, 1))


def _body(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for mention in find_bodies(told.text):
            if mention.name is None:
                continue
            written = told.text[mention.start : mention.end]
            if re.search(r"\bikke\b", told.text):
                yield Dropped("what one body did not do, others did not do either")
                continue
            same = next((group for group in _SAME_BODY if mention.name.lower() in group), {mention.name.lower()})
            # What happened on no told day may have happened in the own committee as well.
            own = one.basis.committee
            if own and not re.search(r"\d|\bskal\b", told.text):
                same = same | {own.name.lower()}
            for new in random.sample([body for body in BODIES if body.lower() not in same], 2):
                if new.lower() in told.text.lower() or _borne(one.heard, told, new):
                    yield Dropped(_ALSO)
                else:
                    ending = "s" if written.endswith("s") and not mention.name.endswith("s") else ""
                    yield within(told, mention.start, mention.end, new + ending)


_SUBJECT = re.compile(r"^(Udvalget)(?= (?P<verb>sagde|siger|godkendte|besluttede|anbefal|hørte|udsatte|valgte|vil))")


def _decider(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    """What the meeting's own committee did is told of another body."""
    elsewhere = " ".join(p.text for p in one.heard if p.role in (Role.DECISION, Role.EARLIER, Role.TITLE))
    for told in one.told:
        match = _SUBJECT.search(told.text)
        if match is None:
            continue
        for new in random.sample(("Byrådet", "Økonomiudvalget", "Handicaprådet", "Børne- og Skoleudvalget"), 2):
            # Other bodies hear of a case without a decision that the record would tell.
            heard = match["verb"] == "hørte"
            if new.lower() in (one.record_text if heard else elsewhere) or (heard and "fagudvalg" in one.record_text):
                yield Dropped("the record may have that body do it too")
            else:
                yield within(told, *match.span(1), new)


def _listed(names: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})(?=s?\b)")


_KNOWN_AUTHORITY = _listed(AUTHORITIES)
_KNOWN_PLACE = _listed([place for group in PLACES for place in group])


# "En styrelse er en del af staten."
_DEFINES = re.compile(r"^(?:En?|Et) \w+ er |\ber alle kommuner|\(en del af ")


def _authority(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        if _DEFINES.search(told.text):
            yield Dropped("the sentence explains a word, and the record may not")
            continue
        for match in _KNOWN_AUTHORITY.finditer(told.text):
            small = match[0][0].islower()
            same = next((names for names in ONE_AUTHORITY if match[0] in names), (match[0],))
            others = [name for name in AUTHORITIES if name[0].islower() == small and name not in same]
            for new in random.sample(others, 2):
                if new.lower() in one.record_text or match[0].lower() in new.lower() or new.lower() in match[0].lower():
                    yield Dropped(_ALSO)
                else:
                    yield within(told, *match.span(), new)


def _place(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _KNOWN_PLACE.finditer(told.text):
            group = next(places for places in PLACES if match[0] in places)
            for new in random.sample([name for name in group if name != match[0]], 2):
                if new.lower() in one.record_text:
                    yield Dropped(_ALSO)
                else:
                    yield within(told, *match.span(), new)


def _party(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _LETTER.finditer(told.text):
            for new in random.sample([letter for letter in PARTIES if letter != match[1]], 5):
                yield within(told, match.start(1), match.end(1), new)
        for match in _PARTY.finditer(told.text):
            others = [name for name in PARTIES.values() if name != match[0] and match[0] not in name]
            for new in random.sample(others, 5):
                if new.lower() in told.text.lower() or _borne(one.heard, told, new):
                    yield Dropped(_ALSO)
                else:
                    yield within(told, *match.span(), new)


_AWAY = re.compile(r"\b(?:ikke (?:med|til stede)|var der ikke|afbud|meldte fra|kom ikke)")
_THERE = re.compile(r"\b(?:var (?:også )?med|deltog|kom|var til stede|var der)\b")


def _person(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _PERSON.finditer(told.text):
            absent = bool(_AWAY.search(told.text))
            away = (
                {person.name for person in one.basis.people if (person.presence != "til stede") == absent}
                if absent or _THERE.search(told.text)
                else set()
            )
            for new in random.sample([name for name in PEOPLE if name.lower() not in match[0].lower()], 4):
                said = any(new.lower() in p.text for p in alike(one.heard, told.text, 1) if p.role is not Role.PERSON)
                if said or new in told.text or new in away:
                    yield Dropped(_ALSO)
                else:
                    ending = "s" if match[0].endswith("s") and match[0].lower()[:-1] in one.record_text else ""
                    yield within(told, *match.span(), new + ending)


def _law(one: Faithful, _others: Sequence[Faithful], random: Random) -> Iterator[Proposal]:
    for told in one.told:
        for match in _PARAGRAPH.finditer(told.text):
            old = int(match[1])
            for other in random.sample([n for n in range(max(1, old - 20), old + 20) if n != old], 3):
                if re.search(rf"§§?[^a-zæøå]*\b{other}\b", one.record_text):
                    yield Dropped(_ALSO)
                else:
                    yield within(told, match.start(1), match.end(1), str(other))
        for match in _LAW.finditer(told.text):
            old_law = match[0].lower()
            same = next((laws for laws in ONE_LAW if old_law.removesuffix("s") in laws), (old_law.removesuffix("s"),))
            for new in random.sample([law for law in LAWS if law not in same], 3):
                if new in one.record_text:
                    yield Dropped(_ALSO)
                else:
                    ending = "s" if old_law.endswith("lovens") else ""
                    yield within(told, *match.span(), like(match[0], new + ending))


NAMES: tuple[Mutator, ...] = (
    Mutator("committee", _body),
    Mutator("another body decided", _decider),
    Mutator("authority", _authority),
    Mutator("party", _party),
    Mutator("person", _person),
    Mutator("place", _place),
    Mutator("law, paragraph", _law),
)
