"""Danish: its number words (0-999 joined as people write them), units, hedges, shares, directions, relative dates."""

from klarsag.languages.language import (
    Language,
    coded,
    factored,
    hedged,
    months,
    shared,
    spaced,
    valued,
    weekdays,
    words,
)

_ONES = "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
_TENS = "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems"


def _numbers() -> dict[str, int]:
    ones = {name: value for value, name in enumerate(_ones()) if value > 1}
    below = dict(ones) | {"nul": 0, "én": 1, "ét": 1, "hundred": 100, "halvtredsindstyve": 50, "tresindstyve": 60}
    for step, name in enumerate(_TENS.split(), start=2):
        below[name] = step * 10
        for value, one in enumerate(_ones()[1:10], start=1):
            below[f"{one}og{name}"] = step * 10 + value
    hundreds = {"hundrede": 100} | {f"{name}hundrede": value * 100 for name, value in ones.items() if value < 10}
    hundreds["ethundrede"] = 100
    glued = {
        f"{name}{joint}{rest}": value + more
        for name, value in hundreds.items()
        for joint in ("", "og")
        for rest, more in below.items()
        if more < 100
    }
    return glued | hundreds | below


def _ones() -> list[str]:
    return _ONES.split()


DANISH = Language(
    tag="da",
    decimal=",",
    group=".",
    months=months("da", "1 jan\n2 feb\n3 mar\n4 apr\n6 jun\n7 jul\n8 aug\n9 sep, sept\n10 okt\n11 nov\n12 dec"),
    weekdays=weekdays(
        "da",
        "0 mandagen, mandage, mandagene\n1 tirsdagen, tirsdage, tirsdagene\n2 onsdagen, onsdage, onsdagene\n"
        "3 torsdagen, torsdage, torsdagene\n4 fredagen, fredage, fredagene\n5 lørdagen, lørdage, lørdagene\n"
        "6 søndagen, søndage, søndagene",
    ),
    numbers=_numbers(),
    scales=valued(
        "100 hundrede, hundreder\n1000 tusind, tusinde\n1000000 million, millioner\n1000000000 milliard, milliarder"
    ),
    joiners=frozenset({"og"}),
    magnitudes=valued(
        """
        1000 tusind, tusinde, t., tusinder
        1000000 mio., mio, million, millioner, mill., mill
        1000000000 mia., mia, milliard, milliarder
        """
    ),
    units=coded(
        """
        kr: kr., kr, kroner, krone, kronerne, dkk, d.kr., t.kr., tkr., tkr
        EUR: euro, eur, €
        USD: dollar, dollars, usd
        %: %, procent, pct., pct, procenten
        pp: procentpoint, procentpoints, %-point, pct.-point, pct. point, pct.point, procent-point, procentenheder
        year: år, års, årig, årige, åriges, -årig, -årige, -åriges, -års, årene, års-, årigt
        month: måned, måneder, måneders, mdr., mdr, månederne, måneds
        week: uge, uger, ugers, ugerne, uges
        day: dag, dage, dages, dagene, døgn, hverdage, arbejdsdage, kalenderdage, dags
        hour: time, timer, timers, times, timerne, t
        minute: minut, minutter, min., minutters
        m2: m2, m², kvm, kvm., kvadratmeter, kvadratmeterne, etagemeter, etagekvadratmeter, km2
        m: m, meter, meters
        km: km, kilometer, km.
        ha: ha, hektar
        ton: ton, tons
        kg: kg, kilo
        kWh: kwh
        MWh: mwh
        """
    ),
    hedges=hedged(
        """
        about: cirka, ca., ca, omkring, rundt regnet, omtrent, ungefær, i omegnen af, omkring ved, anslået, godt og vel
        just under: knap, knapt, næsten, nærmest, lidt under, lidt mindre end, lidt færre end, tæt på
        just under: ikke helt, lige under
        just over: godt, lidt over, lidt mere end, lidt flere end, lige over
        over: over, mere end, flere end, større end, højere end, længere end, ældre end, overstiger, oversteg
        over: udover, ud over
        under: under, mindre end, færre end, lavere end, kortere end, yngre end
        at least: mindst, minimum, ikke under, ikke mindre end, i det mindste, ikke færre end, fyldt, +
        at most: højst, maksimalt, maks., maks, max., max, maximalt, ikke over, ikke mere end, ikke flere end, højest
        up to: op til, op mod, indtil
        """
    ),
    hedges_after=hedged(
        """
        at least: eller mere, eller flere, eller derover, og derover, og opefter, og op, eller over, eller ældre, +
        at most: eller mindre, eller færre, eller derunder, og derunder, eller yngre, eller under
        """
    ),
    shares=shared(
        """
        1/2: halvdelen, hver anden, hveranden, halvdel, halvparten
        1/3: en tredjedel, hver tredje, 1 tredjedel, en tredjedel
        2/3: to tredjedele, 2 tredjedele, to tredjedel
        1/4: en fjerdedel, hver fjerde, en kvart, 1 fjerdedel
        3/4: tre fjerdedele, 3 fjerdedele, tre kvart, trefjerdedele
        1/5: en femtedel, hver femte, 1 femtedel
        2/5: to femtedele, 2 femtedele
        3/5: tre femtedele, 3 femtedele
        4/5: fire femtedele, 4 femtedele
        1/6: en sjettedel, hver sjette
        5/6: fem sjettedele
        1/7: en syvendedel, hver syvende
        1/8: en ottendedel, hver ottende
        1/10: en tiendedel, hver tiende
        9/10: ni tiendedele
        """
    ),
    factors=factored(
        """
        2: dobbelt så, det dobbelte, fordobling, fordoblet, fordobles, fordobler, dobbelt op
        1.5: halvanden gang så, en halv gang til
        3: tredobbelt så, det tredobbelte, tredobling, tredoblet, tredobles, tre gange så
        4: firedobbelt så, det firedobbelte, firedoblet, firedobles, fire gange så
        5: femdobbelt så, femdoblet, femdobling, fem gange så
        10: tidoblet, ti gange så
        0.5: halvt så, halveret, halvering, halveres, halverer, det halve
        """
    ),
    up=words(
        """
        stige, stiger, steg, steget, stigning, stigningen, stigninger, stigende, øge, øger, øges, øget, øgede, øgning,
        øgningen, vokse, vokser, voksede, vokset, vækst, flere, højere, hæve, hæver, hæves, hævet, hævede, forhøje,
        forhøjes, forhøjet, forhøjelse, dyrere, udvide, udvides, udvidet, udvider, udvidelse, udvidelsen, opnormering,
        opjusteres, opjusteret, opskrives, merudgift, merudgifter, merudgiften, merforbrug, merforbruget, tilvækst,
        fremgang, forlænges, forlænget, større, længere, op, opad, bedre, forbedret, forbedring, forbedres
        """
    ),
    down=words(
        """
        falde, falder, faldt, faldet, fald, faldende, mindske, mindsker, mindskes, mindsket, reducere,
        reducerer, sænket,
        reduceres, reduceret, reducerede, reduktion, reduktionen, sænke, sænker, sænkes, lavere, færre, formindskes,
        nedgang, nedsætte, nedsættes, nedsat, nedsættelse, billigere, mindreforbrug, mindreforbruget, mindreudgift,
        mindreudgifter, nedjusteres, nedjusteret, skæres, skåret, besparelse, besparelsen, beskæres, nedbringe,
        nedbringes, nedbragt, tilbagegang, forkortes, forkortet, mindre, kortere, ned, nedad, dårligere, forringet,
        forringes, forværret, afkortes
        """
    ),
    earlier=words(
        "før, tidligere, i stedet for, og ikke, mod, frem for, fremfor, ned fra, op fra, oprindeligt, førhen"
    ),
    quarter=r"(?P<quarter>[1-4])\.\s*kvartal|(?P<word>første|andet|tredje|fjerde)\s+kvartal",
    clock=r"(?:kl\.?|klokken)\s*(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)",
    relative=r"""
        om\s+(?:(?:cirka|ca\.|omkring|knap|godt|højst|mindst|nogle)\s+)?
          (?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|et\s+par|få|nogle)\s+(?:\w+\s+)?
          (?:dage?|uger?|måneder|måned|år)\b(?!\s+(?:igen|gangen))
        |(?:næste|forrige|sidste)\s+(?:uge|måned|år|sommer|efterår|forår|vinter|jul|mandag|tirsdag|onsdag|torsdag|fredag
          |lørdag|søndag|weekend|kvartal)\b(?!\s+\d{4})
        |(?:kommende)\s+(?:uge|måned|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|weekend|sommer|efterår|forår
          |vinter)\b(?!\s+\d{4})
        |(?:i|til)\s+(?:morgen|overmorgen)\b(?!\w)|i\s+(?:går|forgårs)\b
        |(?:i|til)\s+år\b(?!\s+\d{4})
        |(?:i\s+)?(?:denne|indeværende|dette)\s+(?:uge|måned|år)\b
        |(?:for\s+)(?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|et\s+par|få|nogle)\s+
          (?:dage?|uger?|måneder|måned|år)\s+siden\b
        |på\s+(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\b(?!\s+(?:den|d\.|\d))
        |i\s+(?:mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags|sommers|vinters|foråret\s+sidste|fjor)\b
        |til\s+(?:sommer|vinter|efteråret|foråret)\b(?!\s+(?:i\s+)?\d{4})
    """,
    relative_words=spaced(
        """
        dag dage uge uger måned måneder år sommer vinter forår foråret efterår efteråret jul weekend kvartal morgen
        overmorgen går forgårs fjor mandag tirsdag onsdag torsdag fredag lørdag søndag mandags tirsdags onsdags torsdags
        fredags lørdags søndags sommers vinters
        """
    ),
    ordinals=valued(
        "1 første\n2 anden, andet, andre\n3 tredje\n4 fjerde\n5 femte\n6 sjette\n7 syvende\n"
        "8 ottende\n9 niende\n10 tiende"
    ),
    halves=factored("""
        1.5: halvanden, halvandet, halvanden, 1½
        0.5: en halv, et halvt, ½
        0.25: en kvart
        0.75: tre kvart, trekvart
        2.5: to en halv, to et halvt, to og en halv, to og et halvt
        1: en hel, et helt
        3.5: tre en halv, tre et halvt, tre og en halv, tre og et halvt
        """),
    seasons=coded("""
        spring: foråret, forår, forårets
        summer: sommeren, sommer, sommerens, sommerferien, sommerferie
        autumn: efteråret, efterår, efterårets
        winter: vinteren, vinter
        """),
)
