"""What the fact gate can find wrong with how a summary tells a decision: the kinds of finding."""

from klarsag.records.finding import Kind, Severity
from klarsag.texts import _

_E = Severity.ERROR
_WHY = _("Readers would believe that something else was decided than what was.")
_NOT_CHECKED = _(
    "Compared are the usual words for yes, no, heard, talked about, recommended, postponed, sent back and withdrawn. "
    "Wishes and remarks in other words are not judged."
)
DIFFERS = Kind(
    "fact-outcome-differs",
    _E,
    _("“{sentence}” says “{said}”. The record says: {nearest} (line {line})."),
    _WHY,
    _("Tell the decision as the record has it."),
    wrong="beslutning: [{udfald: udsat}]\n…\nbesluttet: Udvalget sagde ja.",
    right="beslutning: [{udfald: udsat}]\n…\nbesluttet: Udvalget udsatte sagen.",
    source=_NOT_CHECKED,
)
ONLY_RECOMMENDED = Kind(
    "fact-only-recommended",
    _E,
    _("“{sentence}” tells a decision, but the record only recommends it: {nearest} (line {line})."),
    _("Others have the last word, and they may say no. Readers would count on something that is not certain."),
    _("Write that the committee recommends it, and who decides."),
    wrong="beslutning: [{udfald: anbefalet}]\n…\nbesluttet: Udvalget sagde ja til planen.",
    right="beslutning: [{udfald: anbefalet}]\n…\nbesluttet: Udvalget anbefaler planen. Byrådet bestemmer.",
    source=_NOT_CHECKED,
)
DECISION_UNKNOWN = Kind(
    "fact-decision-unknown",
    _E,
    _("“{sentence}” tells a decision (“{said}”), but the record has none."),
    _WHY,
    _("Write that nothing is decided yet, or add the decision to the record."),
    wrong="besluttet: Udvalget sagde ja.",
    right="beslutning: [{udfald: godkendt}]\n…\nbesluttet: Udvalget sagde ja.",
    source=_NOT_CHECKED,
)
ANOTHER_DECIDED = Kind(
    "fact-another-body-decided",
    _E,
    _("“{sentence}” says that {body} did it. In the record it is {own} (line {line})."),
    _("Readers must know who decides, to know whom to ask and whether it is final."),
    _("Name the body that the record names."),
    wrong="besluttet: Byrådet sagde ja.",
    right="besluttet: Udvalget sagde ja.",
    source=_("Judged is who said yes, no, heard, recommended or postponed, and nothing else that a body does."),
)
ANOTHER_POINT = Kind(
    "fact-outcome-of-another-point",
    _E,
    _("“{sentence}” says “{said}”, but that point reads: {nearest} (line {line})."),
    _WHY,
    _("Look up which point got which decision."),
    wrong="besluttet: Udvalget anbefaler budgettet. Det sagde ja til planen.",
    right="besluttet: Udvalget sagde ja til budgettet. Det anbefaler planen.",
    source=_(
        "A sentence belongs to the point with which it shares most words; where that is not clear nothing is said."
    ),
)
UNMENTIONED = Kind(
    "fact-point-unmentioned",
    _E,
    _("The answer says nothing about this decision: {nearest} (line {line})."),
    _("Who reads only the easy text would never know that it was decided."),
    _("Add a sentence about it."),
    wrong="beslutning: [{til: 1, udfald: godkendt}, {til: 2, udfald: anbefalet}]\n…\nbesluttet: Udvalget sagde ja.",
    right="besluttet: Udvalget sagde ja til planen. Det anbefaler budgettet.",
    source=_("One sentence may tell several points. Remarks beside a decision need not be told."),
)
ALL = (DIFFERS, ONLY_RECOMMENDED, DECISION_UNKNOWN, ANOTHER_DECIDED, ANOTHER_POINT, UNMENTIONED)
