"""Abbreviations whose dot does not end a sentence: data for `sentences`, in small letters and without their last dot.

From Retskrivningsordbogen's list and from what municipal documents write; theme_overrides/assets/sentences.js has the
same words for the page that reads aloud. An ordinary word ("op", "overs", "art") is none: it ends many sentences.
"""

# Something always follows these, so their dot never ends a sentence. So it is with every word in "nr" ("sagsnr.").
_LEADING = """
adj adm afd afs alm ang ank att bd bl.a bla ca cand cand.jur cand.mag cand.merc cand.polit cand.scient cf chr d d.d
d.s d.s.s d.v.s dept dipl dir dr ds dvs e.g eks ekskl evt excl f.eks f.m f.n ff fhv fig flg fmd forb forf forts fr frk
fung fx gl gns gnsntl grl gsn h.h.v hhv hr i.e i.f.m i.f.t i.h.t i.st iflg ifm ift iht incl indb inkl insp istf jf jfr
jnr jvf kap kgl kgs kl kst lb lekt lic lit litr m.h.p m.h.t max mdl medd mhp mht mr mrs ms ndf ndr nl nr næstfmd obs
omkr opr p p.b.a p.g.a p.t pga ph.d pkt pl pr prof psyk pt resp s.u sct sdr sekr skr skt sml spm st stud suppl
t.o.m tidl tilf tlf u.a udg univ v v.h.a vdr vedk vedr vejl vha vs årg
"""

# These may also be a sentence's last word: then a capital follows.
_TRAILING = """
a.m a.s apr aug cm co d.å dec e.kr e.l e.m etc f.f f.kr feb fl.st inc jan jul jun kbh km kr kvt kwh ltd m.a m.fl m.m
m.m.fl m.v m.v.s mar mdr mfl mia mia.kr mill mio mio.kr mm mv nov o.a o.fl o.l o.lign o.m.a o.s.v okt ol olign osv p.a
pct pers prs sep sept st.k stk t.h t.kr t.v tab tkr u.l v.h.j årh
"""

# Ordinary words too, or letters: abbreviations only where a figure follows ("ad. 4", "min. 6 måneder", "art. 5").
_BEFORE_FIGURES = "ad art maks min no s sp vol"

# What has a letter for a name: "Vi vælger model A. Den er dyr." has two sentences, "John T. Olsen" is one name.
_LETTERED = """
afsnit alternativ bilag blok bygning del fase figur forslag gruppe hepatitis hold kategori klasse kolonne linje model
niveau område opgang plan punkt scenarie scenarium spor tabel trin type variant vitamin zone
"""

LEADING = frozenset(_LEADING.split())
TRAILING = frozenset(_TRAILING.split())
BEFORE_FIGURES = frozenset(_BEFORE_FIGURES.split())
LETTERED = frozenset(_LETTERED.split())
