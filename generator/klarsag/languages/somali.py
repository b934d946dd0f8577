"""Somali: its number words, units, hedges, shares, directions, relative dates."""

from klarsag.languages.language import Language, coded, factored, hedged, months, shared, valued, weekdays, words

SOMALI = Language(
    tag="so",
    decimal=".",
    group=",",
    months=months(
        "so",
        "1 jannaayo, janawari, jeenawari\n2 febaraayo, feebaraayo, febraayo\n3 maarso, maarj\n"
        "4 abriil, abril\n5 maajo, maayo, mey\n"
        "6 juun, juunyo\n7 luulyo, julaay\n8 agoosto, agosto, ogos, ogost, ogosto\n9 sebtembar, sebteembar, sibtambar\n"
        "10 oktoobar, oktoober\n11 nofembar, noofembar, noofeembar\n12 desembar, diseembar, disembar",
    ),
    weekdays=weekdays(
        "so", "0 isniinta\n1 talaadada, salaasa\n2 arbacada\n3 khamiista\n4 jimcaha\n5 sabtida\n6 axadda"
    ),
    numbers=valued(
        """
        0 eber
        2 laba, labo, labada
        3 saddex, saddexda
        4 afar, afarta
        5 shan, shanta
        6 lix, lixda
        7 toddoba, toddobada
        8 siddeed
        9 sagaal
        10 toban
        20 labaatan
        30 soddon
        40 afartan
        50 konton
        60 lixdan
        70 toddobaatan
        80 siddeetan
        90 sagaashan
        """
    ),
    scales=valued("100 boqol\n1000 kun\n1000000 milyan, malyuun\n1000000000 bilyan"),
    joiners=frozenset({"iyo"}),
    magnitudes=valued("1000 kun\n1000000 milyan, malyan, malyuun, milyuun\n1000000000 bilyan, bilyuun"),
    units=coded(
        """
        kr: kr., kr, karoon, kroon, koron, koroon, karoonka, kroner, karoonka deenishka, dkk
        EUR: yuuro, euro, €
        %: %, boqolkiiba, boqolkiba, boqolley
        pp: dhibcood boqolkiiba, dhibic boqolkiiba, dhibco boqolleey ah
        year: sano, sanno, sanad, sannad, jir, sannadood, sanadood
        month: bil, bilood
        week: toddobaad, usbuuc, todobaad
        day: maalin, maalmood, maalmo
        hour: saac, saacadood, saacadaha
        minute: daqiiqo
        m2: m2, m², mitir laba jibbaaran, mitir oo laba jibbaaran
        m: mitir
        km: km, kiiloomitir
        ha: hektar
        ton: tan
        kg: kg
        """
    ),
    hedges=hedged(
        """
        about: qiyaastii, ku dhawaad, ilaa iyo, agagaarka
        just under: in yar ka yar, wax yar ka yar
        just over: in yar ka badan, wax yar ka badan
        over: ka badan
        under: ka yar
        at least: ugu yaraan
        at most: ugu badnaan
        up to: ilaa
        """
    ),
    hedges_after=hedged("over: ka badan\nunder: ka yar"),
    shares=shared(
        """
        1/2: kala bar, nus, badhka
        1/3: saddex meelood meel
        2/3: saddex meelood laba meelood
        1/4: rubac, afar meelood meel
        3/4: afar meelood saddex meelood
        """
    ),
    factors=factored("2: laba jeer, labanlaab, laba laab"),
    up=words("kordhay, kordhisay, kordhiyey, koray, sare, kor, badatay, bateen, kordhin"),
    down=words("hoos, yaraaday, dhacay, dhimay, yareeyey, dhimid, yaraatay"),
    earlier=words("hore, halkii, beddelkii, ee maaha, ka hor"),
    quarter=r"rubaca\s+(?P<quarter>[1-4])aad|rubaca\s+(?P<word>koowaad|labaad|saddexaad|afraad)",
    clock=r"saacadda\s+(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)",
    relative=r"""
        (?:\d+|laba|saddex|afar|shan)\s+(?:toddobaad|usbuuc|maalmood|bilood|sano)\s+(?:kadib|ka\s+dib|gudahood|ka\s+hor)\b
        |(?:toddobaadka|usbuuca|bisha|sanadka|sannadka)\s+(?:soo\s+socda|soo\s+socota|dambe|hore|la\s+soo\s+dhaafay|tagay)\b
        |\bberri\b|\bbarri\b|\bshalay\b
    """,
    halves=factored("""
        1.5: hal iyo bar, hal iyo badh
        """),
    seasons=coded("""
        autumn: deyrta, dayrta
        spring: guga
        summer: xagaaga
        winter: jiilaalka
        """),
)
