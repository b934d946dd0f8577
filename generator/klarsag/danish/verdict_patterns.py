"""The words by which Danish texts tell a decision: data for `verdicts`. A space stands for any white space."""

import re
from enum import StrEnum


class Verdict(StrEnum):
    """What a body did with a case or with a point of it."""

    YES = "yes"
    NO = "no"
    RECOMMENDED = "recommended"
    HEARD = "heard"
    DISCUSSED = "discussed"
    POSTPONED = "postponed"
    RETURNED = "returned"
    SENT_ON = "sent on"
    LAPSED = "lapsed"
    ASKED = "asked"
    CHOSE = "chose"
    ABSTAINED = "took no stand"
    NOTHING = "decided nothing"
    PENDING = "not decided yet"


_V = Verdict
_FILL = (
    r"(?:(?:også|altså|derfor|så|selv|endeligt?|endnu|nu|først|allerede|heller|enstemmigt|klart|ikke|alle|det|de|den"
    r"|udvalget) ){0,4}"
)
_WORDS = r"(?:\w+ ){0,4}?"
_LEARNT = "oplæg|besked|orientering(?:en)?|overblik|status|viden|tal|oplysninger|gennemgang|rapport|præsentation"
# "udsatte unge" and "de udsatte" are people, and postpone nothing.
_PEOPLE = "borgere|unge|voksne|børn|familier|mennesker|for|gruppe|grupper|med|position|skal|kan|får|har|er|og"

# In their order: where two would begin inside one another, the first one counts.
PATTERNS: tuple[tuple[Verdict, tuple[str, ...]], ...] = (
    (
        _V.NOTHING,
        (
            "(?:sagde|siger) (?:udvalget )?(?:altså )?ikke ja eller nej",
            "(?:blev|er) (?:der )?ikke sagt (?:hverken )?ja eller nej",
            "blev (?:der )?ikke sagt ja til noget",
            "beslutter ikke noget",
            "(?:blev|bliver|er|var|blive|være|været) (?:der )?(?:ikke|intet) (?:besluttet|bestemt|vedtaget|valgt)"
            "(?: (?:noget|mere|nyt|andet))?",
            "besluttede (?:ikke noget|intet)",
            r"var ikke noget at (?:sige|beslutte)[\w\s]*",
            "(?:skulle|skal) ikke (?:selv )?(?:sige ja eller nej|beslutte(?: noget)?|tage stilling|bestemme)",
            "ingen beslutning",
            "traf (?:ikke nogen|ingen) beslutning",
        ),
    ),
    (
        _V.ABSTAINED,
        (
            "hverken ja eller nej",
            "undlod at (?:tage stilling|sige ja eller nej)",
            "tog ikke stilling",
            "ikke taget stilling",
        ),
    ),
    (
        _V.PENDING,
        (
            r"(?:er|blev|har \w+|bliver) (?:altså |dermed |der |byrådet )?ikke (?:sagt|givet|noget) (?:det )?"
            "(?:sidste |endeligt? |nogen )?(?:ja|nej|penge)(?: (?:endnu|for alvor|til den endnu))*",
            "har ikke sagt ja",
            "ikke (?:det )?(?:sidste|endelige|et endeligt) (?:ja|svar|ord)",
            "ikke (?:endeligt? )?(?:besluttet|vedtaget|afgjort|bestemt) (?:endnu|for alvor)",
        ),
    ),
    (
        _V.NO,
        (
            rf"(?:sag(?:de|t)|siger?) {_FILL}nej",
            "(?:fik|får) (?:et )?nej",
            r"(?<!ja\seller\s)nej til\b",
            "nejet",
        ),
    ),
    (
        _V.NO,
        (
            r"afvis(?:te|er|t|es|e)\b",
            r"forkast(?:ede|er|et|es|e)\b",
            "stemt ned",
            "vil(?:le)? (?:stadig |også )?(?:ikke|heller ikke)",
            r"ønsker?(?:de)? (?:\w+ ){0,3}?ikke",
            "kan(?: udvalget)? ikke (?:anbefale|godkende|tiltræde|støtte)",
            "stopper for",
            r"droppe(?:r|de|t)?\b",
        ),
    ),
    (
        _V.POSTPONED,
        (
            rf"ud(?:sat(?:te)?|sætter|sættes|sætte|skyder|skudt|skød|skyde|skydes)\b(?!\s*(?:{_PEOPLE})\b)"
            r"(?<!er\sudsatte)(?<![a-zæøå]\sde\sudsatte)",
            "vent(?:er|ede) med,? at (?:sige|beslutte|tage|svare)",
            "(?:tager|tog) stilling (?:på et )?senere",
            "gemt til",
            "tages? op igen senere",
        ),
    ),
    (
        _V.RETURNED,
        (
            f"send(?:t|te|er|es) {_WORDS}(?:tilbage|retur)",
            "(?:går|gik|skal|kommer) tilbage til (?:administrationen|forvaltningen|udvalget)",
            r"tilbagesend\w*",
            r"hjemvis\w*",
            "bad om en ny sag",
        ),
    ),
    (
        _V.LAPSED,
        (
            r"trukket (?:\w+ )?(?:tilbage|af)",
            r"trak (?:\w+ ){1,3}tilbage",
            r"bortfald\w*",
            "faldt bort",
            r"frafald\w*",
            r"annuller\w*",
            "taget af dagsordenen",
            r"udgå(?:r|et)\b",
            "udgik",
            "lægger sagen væk",
            "aflyst",
        ),
    ),
    (
        _V.RECOMMENDED,
        (
            r"anbefal(?:er|ede|et|es|e)\b",
            r"indstil(?:ler|lede|let|les)\b(?: til)?",
            "opfordr(?:er|ede|es) byrådet",
            f"send(?:er|te|t) {_WORDS}videre med et ja",
            "foreslår byrådet",
        ),
    ),
    (
        _V.HEARD,
        (
            r"hør(?:te|t|er)\b(?: også)?(?: (?:om|på|nyt)|\s*,| h[vw]\w+)",
            r"hørte\b",
            r"til (?:efterretning|orientering)\b",
            rf"(?:fik|fået|får) (?:også )?(?:at vide|(?:\w+ ){{0,3}}?(?:{_LEARNT}))",
            "(?:blev|er) (?:også )?orienteret",
            "orienterede",
            "lærte(?: om)?",
            r"så (?:også )?(?:på|listen|tal|et|en)\b",
            r"(?:har|er) set\b",
            r"så \w+ (?:på|liste)",
            r"læste\b",
            "kender nu",
            "(?:har været|var) på besøg",
            r"besøgte\b",
            r"orientering(?:en|erne)?\b",
        ),
    ),
    (
        _V.DISCUSSED,
        (
            r"(?:talte|taler|talt)\b(?: \w+)? om",
            r"drøft(?:ede|er|et|es|else|elsen)\b",
            "snakkede om",
            "evaluerede",
            r"talte\b",
            r"sagde, hv\w+",
        ),
    ),
    (
        _V.YES,
        (
            rf"(?:sag(?:de|t)|siger?|svarede) {_FILL}ja\b(?! eller)",
            r"(?<!fået\s)(?<!får\s)(?<!fik\s)\bja til\b",
            r"\bja:\s",
            r"fik (?:et )?ja\b",
            r"godkend(?:te|er|t|es|e)\b",
            r"vedt(?:og|ager|aget|ages|age)\b",
            r"tiltr(?:ådte|æder|ådt|ædes|æde)\b",
            r"tilslutt(?:ede|er|es)\b",
            r"beslut(?:tede|tet|ter|tes|te)\b(?! (?:noget|mere))",
            r"bestem(?:te|t|mer)\b",
            r"aftalte\b",
            "blev enige? om",
            r"(?:er|var) (?:ikke )?enig(?:e|t)? i\b",
            "er på plads",
            r"støtte(?:r|de)\b",
            "bakke(?:r|de) op",
        ),
    ),
    (
        _V.SENT_ON,
        (
            rf"send(?:er|te|t|es) {_WORDS}(?:videre|op)\b",
            r"oversend\w*",
            "over(?:lod|lader|ladt)",
            "henvis(?:er|te)",
        ),
    ),
    (_V.CHOSE, (r"valgte?\b", r"pegede (?:\w+ )?på", "udpeg(?:ede|et)", r"genvalgt\w*")),
    (
        _V.ASKED,
        (
            "b(?:ad|eder|edt) (?:også |nu )?(?:om|kommunen|forvaltningen|administrationen)",
            r"ønsk(?:er|ede|es)\b",
            r"vil(?:le)? (?:\w+ ){0,3}?(?:have|vide|høre|se|mødes|ud|tale|gerne|bede|lægge|prøve)\b",
            r"bemærk(?:er|ede|ning)\w*",
            "satte tid",
            r"flytte(?:r|de)\b",
            r"opfordr\w+",
            r"understreg\w+",
            "lagde vægt",
        ),
    ),
)


def compiled() -> re.Pattern[str]:
    """One pattern of all; the group `v3` is the fourth entry of `PATTERNS`."""
    parts = (f"(?P<v{place}>(?<!\\w)(?:{'|'.join(words)}))" for place, (_verdict, words) in enumerate(PATTERNS))
    return re.compile("|".join(parts).replace(" ", r"\s+"))
