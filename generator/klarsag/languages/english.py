"""English: its number words, units, hedges, shares, directions, relative dates."""

from klarsag.languages.language import Language, coded, factored, hedged, months, shared, valued, weekdays, words

NUMBERS = """
0 zero
2 two
3 three
4 four
5 five
6 six
7 seven
8 eight
9 nine
10 ten
11 eleven
12 twelve
13 thirteen
14 fourteen
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
"""

ENGLISH = Language(
    tag="en",
    decimal=".",
    group=",",
    months=months("en", "1 Jan\n2 Feb\n4 Apr\n8 Aug\n9 Sep, Sept\n10 Oct\n11 Nov\n12 Dec", cased=True),
    weekdays=weekdays("en", "0 mondays\n1 tuesdays\n2 wednesdays\n3 thursdays\n4 fridays\n5 saturdays\n6 sundays"),
    numbers=valued(NUMBERS),
    scales=valued("100 hundred\n1000 thousand\n1000000 million\n1000000000 billion"),
    joiners=frozenset({"and", "a"}),
    magnitudes=valued("1000 thousand\n1000000 million, m, millions\n1000000000 billion, bn, billions"),
    units=coded(
        """
        kr: kr., kr, kroner, krone, dkk, danish kroner
        EUR: euro, euros, eur, €
        %: %, percent, per cent, pct.
        pp: percentage points, percentage point
        year: year, years, -year-olds, -year-old, year-old, year-olds, years old, -year
        month: month, months
        week: week, weeks
        day: day, days, working days
        hour: hour, hours
        minute: minute, minutes
        m2: m2, m², square metres, square meters, sqm
        m: metres, meters
        km: km, kilometres
        ha: hectares
        ton: tonnes, tons
        kg: kg, kilos
        """
    ),
    hedges=hedged(
        """
        about: about, around, approximately, roughly, some
        just under: just under, almost, nearly, a little under, close to, slightly under
        just over: just over, a little over, slightly over, a little more than
        over: over, more than, above
        under: under, less than, fewer than, below
        at least: at least, no less than, minimum
        at most: at most, no more than, not more than, maximum
        up to: up to
        """
    ),
    hedges_after=hedged(
        "at least: or more, or over, or older, and over\nat most: or less, or fewer, or younger, or under"
    ),
    shares=shared(
        """
        1/2: half, half of, every second, one half
        1/3: a third, one third, every third, one in three
        2/3: two thirds, two-thirds
        1/4: a quarter, one quarter, every fourth, one in four
        3/4: three quarters, three-quarters
        1/5: a fifth, one fifth, every fifth, one in five
        1/10: a tenth, one tenth, every tenth, one in ten
        """
    ),
    factors=factored("2: twice as, double, doubled\n3: three times as, triple, tripled\n0.5: half as, halved"),
    up=words(
        "rise, rises, rose, risen, rising, increase, increases, increased, grow, grows, grew, grown, more, higher, "
        "raise, raised, raises, dearer, expand, expanded, longer, larger"
    ),
    down=words(
        "fall, falls, fell, fallen, falling, decrease, decreases, decreased, reduce, reduces, reduced, drop, drops, "
        "dropped, fewer, lower, less, lowered, cut, cuts, cheaper, shorter, smaller"
    ),
    earlier=words("before, instead of, not, rather than, earlier, previously, down from, up from"),
    quarter=r"(?P<quarter>[1-4])(?:st|nd|rd|th)\s+quarter|(?P<word>first|second|third|fourth)\s+quarter",
    clock=r"(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?\s*(?P<half>am|pm|a\.m\.|p\.m\.)(?!\w)"
    r"|(?:at\s+)(?P<hour2>\d{1,2})[.:](?P<minute2>\d{2})(?!\d)|(?P<hour3>\d{1,2})\s+o['’]clock",
    relative=r"""
        in\s+(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a\s+few|a\s+couple\s+of)\s+
          (?:days?|weeks?|months?|years?)(?:['’]s?\s+time)?\b(?!\s+of\b)
        |(?:next|last|this|coming)\s+(?:week|month|year|summer|autumn|spring|winter|monday|tuesday|wednesday|thursday
          |friday|saturday|sunday|quarter)\b(?!\s+\d{4})
        |tomorrow|yesterday
        |(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|a\s+few|a\s+couple\s+of)\s+
          (?:days?|weeks?|months?|years?)\s+ago\b
        |on\s+(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?!,?\s+(?:the\s+)?\d)
    """,
    cased=True,
    ordinals=valued("1 first\n2 second\n3 third\n4 fourth\n5 fifth\n6 sixth\n7 seventh\n8 eighth\n9 ninth\n10 tenth"),
    halves=factored("""
        1.5: one and a half
        0.5: half a, a half
        2.5: two and a half
        """),
    seasons=coded("""
        spring: spring
        summer: summer
        autumn: autumn, fall
        winter: winter
        """),
)
