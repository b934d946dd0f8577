"""Names of municipalities, towns, regions and countries: data for telling a place that begins a sentence from a word.

The municipalities are all 98 (Indenrigsministeriet); towns and countries are those that municipal texts name often.
"""

_MUNICIPALITIES = """
Albertslund Allerød Assens Ballerup Billund Bornholm Brøndby Brønderslev Dragør Egedal Esbjerg Fanø Favrskov Faxe
Fredensborg Fredericia Frederiksberg Frederikshavn Frederikssund Furesø Faaborg-Midtfyn Gentofte Gladsaxe Glostrup
Greve Gribskov Guldborgsund Haderslev Halsnæs Hedensted Helsingør Herlev Herning Hillerød Hjørring Holbæk Holstebro
Horsens Hvidovre Høje-Taastrup Hørsholm Ikast-Brande Ishøj Jammerbugt Kalundborg Kerteminde Kolding København Køge
Langeland Lejre Lemvig Lolland Lyngby-Taarbæk Læsø Mariagerfjord Middelfart Morsø Norddjurs Nordfyn Nyborg Næstved
Odder Odense Odsherred Randers Rebild Ringkøbing-Skjern Ringsted Roskilde Rudersdal Rødovre Samsø Silkeborg
Skanderborg Skive Slagelse Solrød Sorø Stevns Struer Svendborg Syddjurs Sønderborg Thisted Tønder Tårnby Vallensbæk
Varde Vejen Vejle Vesthimmerland Viborg Vordingborg Ærø Aabenraa Aalborg Aarhus
"""
_OTHERS = """
Amager Bagsværd Buddinge Christianshavn Danmark Europa Farum Fyn Grønland Færøerne Havdrup Hundige Jylland Karlslunde
Karlstrup Kildebrønde Korsør Lyngby Mosede Nakskov Nykøbing Nørrebro Sjælland Storkøbenhavn Søborg Taastrup Tune Valby
Vesterbro Østerbro Aabenrå Ålborg Århus Afghanistan Belgien Bosnien England Eritrea Finland Frankrig Holland Indien
Irak Iran Irland Island Italien Kina Marokko Norge Pakistan Palæstina Polen Portugal Rumænien Rusland Schweiz Serbien
Somalia Spanien Storbritannien Sverige Syrien Tyrkiet Tyskland Ukraine Ungarn USA Vietnam Østrig
"""
PLACES = frozenset((_MUNICIPALITIES + _OTHERS).split())
