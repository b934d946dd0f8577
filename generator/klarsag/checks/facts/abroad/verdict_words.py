"""How other languages say yes, no, postponed and recommended: data for `abroad`, a pattern for each.

Only what is said to have happened: "said yes", not "would say yes". Written for short easy-read sentences.
"""

import re

from klarsag.danish.verdicts import Verdict

_V = Verdict
_WORDS: dict[str, dict[Verdict, str]] = {
    "en": {
        _V.NO: r"said no\b|\brejected|turned (?:it |them )?down|did not (?:approve|agree|say yes|accept)|not approved"
        r"|recommend(?:s|ed)? not\b|(?:does|did) not recommend|advises? against",
        _V.YES: r"said yes\b|\bapproved|agreed to|\badopted|\bdecided (?:to|that)\b|\baccepted",
        _V.POSTPONED: r"\bpostponed|put (?:it )?off|\bdeferred|\badjourned",
        _V.RECOMMENDED: r"(?<!not )\brecommend(?:s|ed)?\b(?! not\b)|\badvises?\b(?! against)",
    },
    "de": {
        _V.NO: r"sagte nein|nein gesagt|lehnte\b.*\bab\b|abgelehnt|nicht (?:zu\b|zugestimmt|genehmigt)"
        r"|empfiehlt\b.*?\bnicht\b|empfahl\b.*?\bnicht\b|nicht empfohlen|rät\b.*\bab\b",
        _V.YES: r"sagte ja|ja gesagt|stimmte\b.*\bzu\b|zugestimmt|genehmigte?\b|beschloss\b|beschlossen",
        _V.POSTPONED: r"verschob\b|verschoben|vertagt",
        _V.RECOMMENDED: r"empfiehlt\b(?! nicht)|empfahl\b(?! nicht)|(?<!nicht )empfohlen",
    },
    "pl": {
        _V.NO: r"powiedzia\w+ [„\"]?nie\b|odrzuci\w+|nie (?:zgodzi\w+|zatwierdzi\w+|przyj\w+)"
        r"|nie (?:zaleca|poleca|rekomend)\w*|odmówi\w+",
        _V.YES: r"powiedzia\w+ [„\"]?tak\b|(?<!nie )zgodzi\w+ się|zatwierdzi\w+|przyj(?:ął|ęł\w+)"
        r"|uchwali\w+|postanowi\w+",
        _V.POSTPONED: r"odłoży\w+|odroczy\w+|przełoży\w+",
        _V.RECOMMENDED: r"(?<!nie )\b(?:zaleca\w*|poleca\w*|rekomend\w+)",
    },
    "tr": {
        _V.NO: r"hayır[”\"]? dedi|reddetti|onaylamadı|kabul etmedi|tavsiye etm\w+|önermi\w+",
        _V.YES: r"evet[”\"]? dedi|onayladı|kabul etti|karar verdi",
        _V.POSTPONED: r"ertele(?:di|ndi)",
        _V.RECOMMENDED: r"tavsiye et(?!m)\w+|tavsiye ediyor|öner(?:di|iyor|mektedir)",
    },
    "uk": {
        _V.NO: r"сказа\w+ [«\"]?ні\b|відхили\w+|не (?:погоди\w+|схвали\w+|затверди\w+)|відмови\w+"
        r"|не (?:рекоменд\w+|рад(?:ить|ив|ила))",
        _V.YES: r"сказа\w+ [«\"]?так\b|погоди\w+ся|схвали\w+|затверди\w+|ухвали\w+|вирішив|вирішила",
        _V.POSTPONED: r"відкла(?:в|ла|ли|дено)|перенес\w+",
        _V.RECOMMENDED: r"(?<!не )\b(?:рекоменд\w+|рад(?:ить|ив|ила)\b)",
    },
    "ar": {
        _V.NO: r"قالت\s(?:\w+\s)?[«\"]?لا\b|رفضت?\b|لم\s(?:توافق|يوافق|توص)|لا\sتوصي",
        _V.YES: r"قالت\s(?:\w+\s)?[«\"]?نعم\b|(?<!لم\s)\bوافقت?\b|أقرّ?ت?\b|قررت?\b",
        _V.POSTPONED: r"أجّ?لت?\b|تأجيل|تأجل",
        _V.RECOMMENDED: r"(?<!لا\s)توصي|أوصت",
    },
    "so": {
        _V.NO: r"\bmaya\b|diid\w+|ma\s(?:ay\s)?oggolaan|\b(?:ku)?ma\stalin\w+|\bkuma\stalin\w+",
        _V.YES: r"\bhaa\b|(?<!ma\say\s)oggolaa(?:tay|day|deen)|ansixi\w+",
        _V.POSTPONED: r"dib\s(?:u|loo)\s?dhig\w+",
        _V.RECOMMENDED: r"ku\stali\w+|(?<!ma\s)\btalin\w+",
    },
}
# What makes a sentence one about both answers, about what may come, or about what the record does not say.
_OPEN: dict[str, str] = {
    "en": (
        r"yes or no|\bwhether\b|\bif\b|\bdo(?:es)? not say|\bwill\b|\bwould\b|\bmust\b|\bhas to\b|\bcan\b|no final"
        r"|not yet|\bnot decided|nothing"
    ),
    "de": r"ja oder nein|\bob\b|\bwenn\b|\bsollte?\b|\bwird\b|\bwürde\b|\bkann\b|noch nicht|nichts",
    "pl": r"tak (?:czy|lub) nie|\bczy\b|\bjeśli\b|\bma\b|\bmiał[ao]?\b|\bbędzie\b|jeszcze nie|do wiadomości|\bnic\b",
    "tr": r"evet (?:veya|ya da|mi) |olup olmadı|\bhenüz\b|eğer|ecek|acak|hiçbir",
    "uk": r"так чи ні|\bчи\b|\bякщо\b|\bмає\b|\bмав\b|\bбуде\b|ще не|нічого",
    "ar": r"نعم\s(?:أو|أم)\sلا|\bإذا\b|\bهل\b|\bما\sإذا\b|\bسوف\b|لم\sيتم|بعد\b",
    "so": r"haa\b.*\b(?:ama|mise)\b|ma\ssheegay|\bhaddii\b|\bweli\b|\bmise\b",
}
LANGUAGES = tuple(_WORDS)
PATTERNS = {
    language: {verdict: re.compile(pattern, re.IGNORECASE) for verdict, pattern in words.items()}
    for language, words in _WORDS.items()
}
OPEN = {language: re.compile(pattern, re.IGNORECASE) for language, pattern in _OPEN.items()}
