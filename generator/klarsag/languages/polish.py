"""Polish: its number words in their cases, units, hedges, shares, directions, relative dates."""

from klarsag.languages.language import Language, coded, factored, hedged, months, shared, valued, weekdays, words

POLISH = Language(
    tag="pl",
    decimal=",",
    group=" ",
    months=months(
        "pl",
        "1 styczniu, styczniem\n2 lutym\n3 marcu, marcem\n4 kwietniu\n5 maju\n6 czerwcu\n7 lipcu\n8 sierpniu\n"
        "9 wrześniu\n10 październiku\n11 listopadzie\n12 grudniu",
    ),
    weekdays=weekdays(
        "pl", "0 poniedziałku\n1 wtorku\n2 środę, środy\n3 czwartku\n4 piątku\n5 sobotę, soboty\n6 niedzielę, niedzieli"
    ),
    numbers=valued(
        """
        0 zero
        2 dwa, dwie, dwóch, dwu, dwoje, dwom, dwoma, dwiema, dwaj
        3 trzy, trzech, trzem, trzej, troje, trzema
        4 cztery, czterech, czterem, czterej, czworo, czterema
        5 pięć, pięciu, pięcioro
        6 sześć, sześciu
        7 siedem, siedmiu
        8 osiem, ośmiu
        9 dziewięć, dziewięciu
        10 dziesięć, dziesięciu
        11 jedenaście, jedenastu
        12 dwanaście, dwunastu
        13 trzynaście, trzynastu
        14 czternaście, czternastu
        15 piętnaście, piętnastu
        16 szesnaście, szesnastu
        17 siedemnaście, siedemnastu
        18 osiemnaście, osiemnastu
        19 dziewiętnaście, dziewiętnastu
        20 dwadzieścia, dwudziestu
        30 trzydzieści, trzydziestu
        40 czterdzieści, czterdziestu
        50 pięćdziesiąt, pięćdziesięciu
        60 sześćdziesiąt, sześćdziesięciu
        70 siedemdziesiąt, siedemdziesięciu
        80 osiemdziesiąt, osiemdziesięciu
        90 dziewięćdziesiąt, dziewięćdziesięciu
        100 sto, stu
        200 dwieście, dwustu
        300 trzysta, trzystu
        400 czterysta, czterystu
        500 pięćset, pięciuset
        600 sześćset, sześciuset
        700 siedemset, siedmiuset
        800 osiemset, ośmiuset
        900 dziewięćset, dziewięciuset
        """
    ),
    scales=valued(
        "1000 tysiąc, tysiące, tysięcy\n1000000 milion, miliony, milionów\n1000000000 miliard, miliardy, miliardów"
    ),
    joiners=frozenset({"i"}),
    magnitudes=valued(
        "1000 tysiąc, tysiące, tysięcy, tys., tysiącom\n1000000 milion, miliony, milionów, mln, "
        "mln., miliona, milionami\n"
        "1000000000 miliard, miliardy, miliardów, mld, mld., miliarda"
    ),
    units=coded(
        """
        kr: kr., kr, koron, korony, korona, koronach, dkk, koron duńskich, duńskich koron
        EUR: euro, eur, €
        %: %, procent, procenta, proc., procentach, procentów
        pp: punktów procentowych, punkty procentowe, punkt procentowy, p.p., pkt proc.
        year: rok, roku, lata, lat, latach, -latków, -latki, -letnich
        month: miesiąc, miesiące, miesięcy, miesiąca
        week: tydzień, tygodnie, tygodni, tygodnia
        day: dzień, dni, dnia, dniach
        hour: godzina, godziny, godzin, godzinę
        minute: minuta, minuty, minut
        m2: m2, m², metrów kwadratowych, metry kwadratowe
        m: metrów, metry
        km: km, kilometrów
        ha: hektarów
        ton: ton
        kg: kg
        """
    ),
    hedges=hedged(
        """
        about: około, ok., mniej więcej, w przybliżeniu, jakieś
        just under: prawie, niemal, nieco mniej niż, blisko, niecałe, niespełna, niecałych
        just over: nieco ponad, trochę ponad, nieco więcej niż
        over: ponad, więcej niż, powyżej
        under: poniżej, mniej niż
        at least: co najmniej, przynajmniej
        at most: najwyżej, maksymalnie, nie więcej niż, co najwyżej
        up to: do
        """
    ),
    hedges_after=hedged("at least: lub więcej\nat most: lub mniej"),
    shares=shared(
        """
        1/2: połowa, połowę, połowy, co drugi, co druga
        1/3: jedna trzecia, jedną trzecią, co trzeci, co trzecia
        2/3: dwie trzecie
        1/4: jedna czwarta, jedną czwartą, co czwarty, co czwarta, ćwierć
        3/4: trzy czwarte
        1/5: jedna piąta, co piąty, co piąta
        """
    ),
    factors=factored("2: dwa razy, dwukrotnie, podwoić\n3: trzy razy, trzykrotnie\n0.5: o połowę"),
    up=words(
        "wzrósł, wzrosła, wzrosło, wzrosły, wzrost, rośnie, rosną, więcej, zwiększa, zwiększyć, "
        "zwiększono, wyższe, wyższa"
    ),
    down=words(
        "spadł, spadła, spadło, spadły, spadek, spada, mniej, zmniejsza, zmniejszyć, zmniejszono, "
        "niższe, niższa, obniżono"
    ),
    earlier=words("przedtem, zamiast, a nie, wcześniej, poprzednio"),
    quarter=r"(?P<quarter>[1-4])\.?\s+kwarta\w+|(?P<roman>IV|I{1,3})\s+kwarta\w+"
    r"|(?P<word>pierwsz|drugi|trzeci|czwart)\w*\s+kwarta\w+",
    clock=r"(?:o\s+)?(?:godz\.|godzinie)\s*(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)",
    relative=r"""
        za\s+(?:\d+|dwa|dwie|trzy|cztery|pięć|kilka)?\s*(?:dni|dzień|tydzień|tygodnie|tygodni|miesiąc|miesiące|miesięcy
          |rok|lata|lat)\b
        |w\s+(?:przyszłym|następnym|zeszłym|ubiegłym|poprzednim|tym)\s+(?:tygodniu|miesiącu|roku)\b
        |\bjutro\b|\bpojutrze\b|\bwczoraj\b
        |(?:\d+|dwa|dwie|trzy|cztery|kilka)\s+(?:dni|tygodnie|tygodni|miesiące|miesięcy|lata|lat)\s+temu\b
    """,
    halves=factored("""
        1.5: półtora, półtorej
        0.5: pół
        2.5: dwa i pół
        """),
    seasons=coded("""
        spring: wiosną, wiosna, wiosny
        summer: latem, lato
        autumn: jesienią, jesień, jesieni
        winter: zimą, zima
        """),
)
