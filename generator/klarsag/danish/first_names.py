"""Given names that are common among adults in Denmark: data for `names`, which tells persons from places by them.

Chosen by hand from names that Danish public life is full of; a name that is missing makes its bearer a name of unknown
kind, which is compared with the record all the same.
"""

_NAMES = """
aage adam agnete agnes ahmad ahmed ali alice allan amalie anders andreas anette anita anja anna anne annette annemette
annie anni ann arne asger asta astrid ayse bent bente benny benedikte berit bertel birgit birgitte birthe birte bitten
bjarke bjarne bjørn bo bodil brian brigitte britt britta camilla carina carl carsten casper cathrine cecilie charlotte
christa christel christian christina christine christoffer claus connie dan daniel daniella david dennis ditte dorte
dorthe ebbe edith egon eigil ejner elisabeth elise elke ella ellen elsa else elsebeth emil emilie emma erik erling
esben ester eva fatima fatma finn flemming frank franz fredrik frederik frede freja frida frode gert gerda gitte grete
grethe gudrun gunhild gunnar gustav hanna hannah hanne hans hasan hassan heidi heinrich helena helene helge helle
henning henriette henrik hussein ib ibrahim ida inga inge ingeborg inger ingrid irene iris isabella isak ivan jacob
jakob jan jane janne jannie janni jens jeppe jes jesper jette jim jimmy joan johan johanne johannes johnny john jon
jonas jonna josephine julie jytte jørgen jørn karen karin karina karl karla karna karoline karsten kasper kate katja
katrine kaj kai keld kell kenneth kent kenni kim kira kirsten kirstine kjeld klaus knud konrad kristian kristina
kristine kristoffer kurt lars lasse laura laurits leif lena lene leo leon line linda linea lis lisa lisbet lisbeth
lise liselott liselotte liv lone lotte louise lucas lukas luna lykke mads magnus maj maja majbritt malene malthe maria
marianne marie marlene marlen martha martin martine mathias mathilde maya merete mette mia michael michelle mikael
mikkel minna mira mogens mohamed mohammad mohammed morten muhammed mustafa nadia naja nana nanna nete nicolai nicolaj
nicoline niels nikolaj nina noah nora ole olga olivia oluf omar oscar otto ove palle patrick paul paula per pernille
peter pia poul preben rasmus rebecca regitze rene rené rikke rita robert rolf ronni ronnie rosa rune ruth sabrina said
sanne sara sarah sebastian selma sidsel sigrid signe sigurd silas simon simone sine sofia sofie solveig sonja sophia
sophie steen stefan steffen stig stine suleman suna susan susanne svend svenn søren søs tage tanja thea theodor theis
thomas thor thorbjørn thorkild tim tina tine tobias tom tommy tonny tony torben tove tove trine troels tyge ulla ulrik
ursula uffe vagn valdemar vera verner vibe vibeke victor victoria viggo viktor villads villy vivi vivian walter werner
william winnie yasmin yvonne yusuf zahra zeynep
"""
FIRST_NAMES = frozenset(_NAMES.split())
