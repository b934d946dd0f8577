"""What the fact gate can find wrong with how a summary tells a vote: the kinds of finding."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_WHY = _("Voters judge politicians by how they voted. Not voting is something else than voting against.")
_CHECKED = _(
    "Compared are parties, persons, their side and their number, over all points of the item. A person who is not "
    "named is taken to have voted as the party. Why somebody voted so is not judged."
)
VOTE_DIFFERS = Kind(
    "fact-vote-differs",
    _E,
    _("“{sentence}” tells the vote otherwise than the record: {nearest} (line {line})."),
    _WHY,
    _("Look up who voted for, who voted against and who did not vote."),
    wrong="afstemning: [{undlod: {partier: [O]}}]\n…\nbesluttet: Dansk Folkeparti stemte imod.",
    right="besluttet: Dansk Folkeparti stemte ikke.",
    source=_CHECKED,
)
VOTE_UNKNOWN = Kind(
    "fact-vote-unknown",
    _E,
    _("“{sentence}” tells how somebody voted, but the record tells of no vote."),
    _WHY,
    _("Leave it out, or add the vote to “afstemning”."),
    wrong="besluttet: SF stemte imod.",
    right="afstemning: [{imod: {partier: [F]}}]\n…\nbesluttet: SF stemte imod.",
    source=_CHECKED,
)
ALL = (VOTE_DIFFERS, VOTE_UNKNOWN)
