"""Words that often begin a sentence and are never a name: data for `names`."""

_WORDS = """
ad af al aldrig alle alligevel alt altid altså anbefalingen andet andre at baggrunden begge beløbet beslutningen bilag
bilaget blandt blev bliver både bør børn da de deltag dem den denne der deraf dereft derefter deres derfor derfra
dermed derpå derudover desuden det dette dig din dine disse dit dog du efter eksempelvis ellers en end endelig endnu
enhver enkelte er et fem fire flere flertallet for forleden forslaget forud fra frem få får før første gennem gælder
går har have hele hendes her herefter herudover hos hun hvad hvem hver hvert hvilke hvilken hvis hvor hvordan hvorfor
hvornår han hans i ifølge igen ikke ind inden ingen intet jeg jer ja jo kan kom kommer kommunen kommunens kr kun lige
ligesom læs man mange med medarbejdere medmindre mellem men mens mere mest mindre min minus mod møde mødet måske målet
nej nogen nogle nu nye næste når og også om omkring op oplysningerne over overalt overskuddet pengene personer planen
politikerne politikken prisen projektet punkt punktet på rapporten reglerne resten rigtig sag sagen samlet samtidig
selv senere senest siden sidste sig skal skriv som staten stedet store svaret så sådan samt tallene tallet tid til to
tre trods udvalgets udvalget uden ud under undtagen ung unge vi via ved vedtagelsen vil vis være var vores vælg
yderligere ændringen år året ældre
"""
SMALL_WORDS = frozenset(_WORDS.split())
