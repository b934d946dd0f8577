"""German: its number words (joined as people write them), units, hedges, shares, directions, relative dates."""

from klarsag.languages.language import Language, coded, factored, hedged, months, shared, valued, weekdays, words

_ONES = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn \
achtzehn neunzehn"
)
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"


def _numbers() -> dict[str, int]:
    ones = _ONES.split()
    below = {name: value for value, name in enumerate(ones) if value != 1} | {"zweien": 2, "dreien": 3}
    for step, name in enumerate(_TENS.split(), start=2):
        below[name] = step * 10
        below |= {f"{one}und{name}": step * 10 + value for value, one in enumerate(ones[1:10], start=1)}
    hundreds = {"hundert": 100} | {f"{one}hundert": value * 100 for value, one in enumerate(ones[1:10], start=1)}
    glued = {f"{name}{rest}": value + more for name, value in hundreds.items() for rest, more in below.items()}
    return glued | hundreds | below


GERMAN = Language(
    tag="de",
    decimal=",",
    group=".",
    months=months("de", "1 jänner, jan\n2 feb\n8 aug\n9 sept\n10 okt\n11 nov\n12 dez"),
    weekdays=weekdays(
        "de", "0 montags\n1 dienstags\n2 mittwochs\n3 donnerstags\n4 freitags\n5 samstags, sonnabend\n6 sonntags"
    ),
    numbers=_numbers(),
    scales=valued("100 hundert\n1000 tausend\n1000000 million, millionen\n1000000000 milliarde, milliarden"),
    joiners=frozenset({"und"}),
    magnitudes=valued(
        "1000 tausend, tsd.\n1000000 million, millionen, mio., mio\n1000000000 milliarde, milliarden, mrd., mrd"
    ),
    units=coded(
        """
        kr: kr., kr, kronen, krone, dkk, dänische kronen, dänischen kronen
        EUR: euro, eur, €
        %: %, prozent
        pp: prozentpunkte, prozentpunkten
        year: jahr, jahre, jahren, jahres, -jährige, -jährigen, jährige, jährigen
        month: monat, monate, monaten
        week: woche, wochen
        day: tag, tage, tagen
        hour: stunde, stunden
        minute: minute, minuten
        m2: m2, m², qm, quadratmeter
        m: meter, metern
        km: km, kilometer
        ha: hektar
        ton: tonnen
        kg: kg, kilo
        """
    ),
    hedges=hedged(
        """
        about: ungefähr, etwa, rund, ca., zirka, circa
        just under: knapp, fast, beinahe, nahezu
        just over: gut, etwas mehr als, etwas über
        over: über, mehr als
        under: unter, weniger als
        at least: mindestens, wenigstens
        at most: höchstens, maximal
        up to: bis zu
        """
    ),
    hedges_after=hedged("at least: oder mehr, oder älter\nat most: oder weniger, oder jünger"),
    shares=shared(
        """
        1/2: die hälfte, der hälfte, jeder zweite, jede zweite
        1/3: ein drittel, jeder dritte, jede dritte
        2/3: zwei drittel
        1/4: ein viertel, jeder vierte, jede vierte
        3/4: drei viertel
        1/5: ein fünftel, jeder fünfte, jede fünfte
        """
    ),
    factors=factored("2: doppelt so, verdoppelt, das doppelte\n3: dreimal so, verdreifacht\n0.5: halb so, halbiert"),
    up=words("steigt, stieg, gestiegen, steigen, erhöht, mehr, höher, wächst, gewachsen, größer, länger, teurer"),
    down=words(
        "sinkt, sank, gesunken, sinken, fällt, fiel, gefallen, weniger, niedriger, kürzer, kleiner, billiger, gesenkt"
    ),
    earlier=words("vorher, statt, anstatt, nicht, früher, zuvor"),
    quarter=r"(?P<quarter>[1-4])\.\s*quartal|(?P<word>erste[ns]?|zweite[ns]?|dritte[ns]?|vierte[ns]?)\s+quartal",
    clock=r"(?:um\s+)?(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s*uhr(?!\w)",
    relative=r"""
        in\s+(?:\d+|einer|einem|zwei|drei|vier|fünf|sechs|ein\s+paar|wenigen)\s+
          (?:tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?)\b
        |(?:nächste|kommende|letzte|vorige|diese)[nrsm]?\s+(?:woche|monat|jahr|sommer|herbst|frühling|winter|montag
          |dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)s?\b(?!\s+\d{4})
        |\bmorgen\b(?!s)|\bübermorgen|\bgestern
        |vor\s+(?:\d+|einer|einem|zwei|drei|vier|fünf|ein\s+paar)\s+(?:tagen?|wochen?|monat(?:en)?|jahr(?:en)?)\b
        |am\s+(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b(?!,?\s+(?:dem|den|\d))
    """,
    ordinals=valued("1 erste, ersten\n2 zweite, zweiten\n3 dritte, dritten\n4 vierte, vierten\n5 fünfte, fünften"),
    halves=factored("""
        1.5: anderthalb, eineinhalb
        0.5: ein halbes, eine halbe, einer halben, einem halben
        2.5: zweieinhalb
        """),
    seasons=coded("""
        spring: frühling, frühjahr
        summer: sommer
        autumn: herbst
        winter: winter
        """),
)
