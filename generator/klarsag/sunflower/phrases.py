"""A language in, what notices and print say in it out: Danish and English are ours, others the authority's data."""

from functools import lru_cache

from klarsag.records.entry import AuthorityEntry
from klarsag.records.sunflower import Handout, Phrases, Sunflower
from klarsag.texts import LANGUAGES, _, translator

# The programme's five facts, in words that fit every authority: what the sign says, that it is free, that no proof is
# asked for, that the wearer chooses, and that it gives no right of its own.
_OWN = {
    "heading": _("Do you have a hidden disability?"),
    "shows": _("{Thing} shows that you may need time or help."),
    "where": _("Ask here: {place}."),
    "door": _("Ask at the meeting's door: {place}."),
    "free": _("It is free. You need not prove anything."),
    "staff": _("The staff give you time and help."),
    "material": _("You can read more in {languages}."),
    "several": _("You can read more in several languages."),
    "anyone": _("It is for both children and adults."),
    "own_choice": _("You choose when you show it."),
    "no_rights": _("It gives no special rights. You cannot skip a queue with it."),
    "more": _("Read about the Sunflower"),
    "dated": _("As of: {date}."),
    "scan": _("Scan the code, or type the address:"),
}
_THINGS = {
    Handout.LANYARD: _("a sunflower lanyard"),
    Handout.WRISTBAND: _("a sunflower wristband"),
    Handout.CARD: _("a sunflower card"),
    Handout.BADGE: _("a sunflower badge"),
}


def phrases(sunflower: Sunflower, language: str) -> Phrases | None:
    """The authority's own words in `language`, else ours; None where there are none."""
    return sunflower.phrases.get(language) or _own(language)


def languages(sunflower: Sunflower) -> tuple[str, ...]:
    """Every language that there are phrases in, ours first."""
    return tuple(dict.fromkeys((*LANGUAGES, *sunflower.phrases)))


def offered(entry: AuthorityEntry) -> tuple[str, ...]:
    """The languages of the authority's list that there are phrases in, in its order."""
    known = languages(entry.sunflower) if entry.sunflower else ()
    return tuple(code for code in entry.authority.languages if code in known)


def page_address(entry: AuthorityEntry, language: str, site: str) -> str:
    """The address of the authority's page about the programme in `language`; `site` is the site's own language, and
    has the address itself. A language that no page is offered in gets the site's."""
    return entry.sunflower_address + (f"{language.lower()}/" if language != site and language in offered(entry) else "")


@lru_cache
def _own(language: str) -> Phrases | None:
    if language not in LANGUAGES:
        return None
    text = translator(language)
    things = {thing: text(words) for thing, words in _THINGS.items()}
    return Phrases(**{name: text(words) for name, words in _OWN.items()}, things=things)
