"""Abbreviations whose dot does not end a sentence: data for `sentences`.

Only such as are no ordinary word too: "op", "to", "min" and "art" end many sentences and few of them are abbreviations.
"""

# Something always follows these, so their dot never ends a sentence.
_LEADING = """
adm afd alm ang apr att aug bd bl.a bla ca cf d dept d.d d.v.s ds dr dvs e.g eks ekskl evt f f.eks feb ff fhv fig fmd
forf forts fr frk fx gl gr gsn hhv hr i.e iflg ifm ift iht indb inkl jf jfr jnr jvf kap kgl kl kst lb litr max mdl
medd mht mhp m.h.p m.h.t mr mrs ms næstfmd nov nr obs okt opr p pga p.b.a p.g.a pkt pl pr prof pt p.t s.u sekr sep
sept sml spm st skt tilf tlf t.o.m u.a udg vdr vedr vha vs
"""

# These may also be a sentence's last word: then a capital follows.
_TRAILING = """
a.m a.s co cm etc f.f f.kr e.kr fl.st km kr kvt kwh m.a m.fl m.m m.m.fl m.v m.v.s mdr mia mill mio mm mv o.a o.l ol
o.lign o.m.a o.s.v osv pct pers prs p.a st.k stk t.kr tkr u.l v.h.j inc ltd
"""

LEADING = frozenset(_LEADING.split())
TRAILING = frozenset(_TRAILING.split())
