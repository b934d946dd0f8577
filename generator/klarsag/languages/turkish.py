"""Turkish: its number words, units, hedges, shares, directions, relative dates. Endings may follow a name or unit."""

from klarsag.languages.language import Language, coded, factored, hedged, months, shared, valued, weekdays, words

TURKISH = Language(
    tag="tr",
    decimal=",",
    group=".",
    months=months("tr"),
    weekdays=weekdays("tr"),
    numbers=valued(
        """
        0 sıfır
        2 iki
        3 üç
        4 dört
        5 beş
        6 altı
        7 yedi
        8 sekiz
        9 dokuz
        10 on
        20 yirmi
        30 otuz
        40 kırk
        50 elli
        60 altmış
        70 yetmiş
        80 seksen
        90 doksan
        """
    ),
    scales=valued("100 yüz\n1000 bin\n1000000 milyon\n1000000000 milyar"),
    joiners=frozenset(),
    magnitudes=valued("1000 bin\n1000000 milyon, mn\n1000000000 milyar, milyarlık"),
    units=coded(
        """
        kr: kr., kr, kron, kronu, kronun, kronluk, krona, danimarka kronu, dkk
        EUR: euro, avro, eur, €
        %: %, yüzde
        pp: yüzde puan, yüzdelik puan, puan, puanlık
        year: yıl, yıllık, yaş, yaşındaki, yaşında, yılı, yaşından
        month: ay, aylık
        week: hafta, haftalık
        day: gün, günlük
        hour: saat, saatlik
        minute: dakika, dakikalık
        m2: m2, m², metrekare, metrekarelik
        m: metre
        km: km, kilometre
        ha: hektar
        ton: ton
        kg: kg
        """
    ),
    hedges=hedged(
        """
        about: yaklaşık, aşağı yukarı, civarında
        just under: neredeyse, hemen hemen
        over: fazla
        under: az
        at least: en az
        at most: en fazla, en çok
        up to: azami
        """
    ),
    hedges_after=hedged(
        "over: kronun üzerinde, 'den fazla, ’den fazla, den fazla, dan fazla\nunder: den az, dan az, 'den az"
    ),
    shares=shared(
        """
        1/2: yarısı, yarısını, her iki kişiden biri
        1/3: üçte biri, üçte birini
        2/3: üçte ikisi
        1/4: dörtte biri, her dört kişiden biri
        3/4: dörtte üçü
        1/5: beşte biri
        """
    ),
    factors=factored("2: iki katı, iki kat\n3: üç katı, üç kat\n0.5: yarı yarıya"),
    up=words("arttı, artıyor, artar, artış, artırıldı, yükseldi, yükseliyor, yükseltildi, büyüdü"),
    down=words("azaldı, azalıyor, azalır, azalma, azaltıldı, düştü, düşüyor, düşürüldü"),
    earlier=words("önce, yerine, değil, daha önce"),
    quarter=r"(?P<quarter>[1-4])\.\s*çeyre\w+|(?P<word>birinci|ikinci|üçüncü|dördüncü|ilk|son)\s+çeyre\w+",
    clock=r"saat\s+(?P<hour>\d{1,2})(?:[.:](?P<minute>\d{2}))?(?!\d)",
    relative=r"""
        (?:\d+|bir|iki|üç|dört|beş|birkaç)\s+(?:gün|hafta|ay|yıl)\s+(?:sonra|önce|içinde\s+başla\w*)\b
        |(?:gelecek|önümüzdeki|geçen|bu)\s+(?:hafta|ay|yıl|sene)\b
        |\byarın\b|\bdün\b
    """,
    halves=factored("""
        1.5: bir buçuk
        0.5: yarım
        2.5: iki buçuk
        """),
    seasons=coded("""
        spring: ilkbahar, ilkbaharında
        summer: yaz, yazında
        autumn: sonbahar, sonbaharda, sonbaharında
        winter: kış, kışında
        """),
    suffixed=True,
)
