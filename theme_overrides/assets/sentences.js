// In: a plain text. Out: where its sentences begin and end, the same that klarsag.danish.sentences finds.
// @ts-check

/** @param {string} list */
const words = (list) => new Set(list.split(/\s+/));

// The same words as in generator/klarsag/danish/abbreviations.py: tests/browser/test_sentences.py compares them.
const LEADING = words(`adj adm afd afs alm ang ank att bd bl.a bla ca cand cand.jur cand.mag cand.merc cand.polit
cand.scient cf chr d d.d d.s d.s.s d.v.s dept dipl dir dr ds dvs e.g eks ekskl evt excl f.eks f.m f.n ff fhv fig flg
fmd forb forf forts fr frk fung fx gl gns gnsntl grl gsn h.h.v hhv hr i.e i.f.m i.f.t i.h.t i.st iflg ifm ift iht incl
indb inkl insp istf jf jfr jnr jvf kap kgl kgs kl kst lb lekt lic lit litr m.h.p m.h.t max mdl medd mhp mht mr mrs ms
ndf ndr nl nr næstfmd obs omkr opr p p.b.a p.g.a p.t pga ph.d pkt pl pr prof psyk pt resp s.u sct sdr sekr skr
skt sml spm st stud suppl t.o.m tidl tilf tlf u.a udg univ v v.h.a vdr vedk vedr vejl vha vs årg`);
const TRAILING = words(`a.m a.s apr aug cm co d.å dec e.kr e.l e.m etc f.f f.kr feb fl.st inc jan jul jun kbh km kr
kvt kwh ltd m.a m.fl m.m m.m.fl m.v m.v.s mar mdr mfl mia mia.kr mill mio mio.kr mm mv nov o.a o.fl o.l o.lign o.m.a
o.s.v okt ol olign osv p.a pct pers prs sep sept st.k stk t.h t.kr t.v tab tkr u.l v.h.j årh`);
const BEFORE_FIGURES = words(`ad art maks min no s sp vol`);
const LETTERED = words(`afsnit alternativ bilag blok bygning del fase figur forslag gruppe hepatitis hold kategori
klasse kolonne linje model niveau område opgang plan punkt scenarie scenarium spor tabel trin type variant vitamin
zone`);
const MONTH = new RegExp(`^(?:${`januar februar marts april maj juni juli august september oktober november december
january february march may june july october`.replace(/\s+/g, "|")})(?![\\p{L}\\d])`, "iu");
const STOP = /([.!?…؟۔。]+)["'»«”“’)\]]*\s*$/u;
const OPENING = /^[\s"'»«”“‘([–—-]*/u;
const LAST_WORD = /[^\s"'»«”“’([/]*$/u;
const SMALL_NUMBER = /^(?:\d{1,3}\.?-)?\d{1,3}$/;
const DAY_AND_MONTH = /\d{1,2}\.\s\d{1,2}$/; // of "8. 9. 2025"
const AMOUNT = /(?:\d|mio\.|mia\.)\s(?:kr|pct)$/;
/** In small or capital letters. @param {string} text */
const either = (text) => text.replace(/\p{L}/gu, (sign) => `[${sign}${sign.toUpperCase()}]`);
// What heads the words after it: "1. Tiltrådt", "Punkt 1.-3. Godkendt", "2.1. Formål", "a. At …", "II. Økonomi".
const COUNTER = "(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[A-Za-zÆØÅæøå]|[IVX]{1,5})";
const HEADING = new RegExp(`^[^\\p{L}\\p{N}_]*(?:(?:${either("ad|bilag|indstillingspunkt|nr|pkt|punkt")})\\.?\\s+)?`
  + `${COUNTER}(?:\\.?(?:\\s*[-–,]\\s*|\\s+og\\s+)${COUNTER})*$`, "u");
const FIRST_POINT = /[:;]\s+[1aA]$/;
const INITIALS = /^(?:[A-ZÆØÅ][a-z]?\.-?)*[A-ZÆØÅ]$/u;
// "model A", "grupperne A, B og C": the letter is the thing's name and nobody's initial.
const LETTER_NAME = new RegExp(`(?:${either([...LETTERED].join("|"))})(?:[lp]?er(?:ne)?|r(?:ne)?|ne|e)?`
  + ",?\\s+(?:[A-ZÆØÅ](?:\\s*[,–-]\\s*|\\s+(?:og|eller|til)\\s+))*[A-ZÆØÅ]$", "u");
const SPACED = /(?<![\p{L}\p{N}_.])(?:[A-ZÆØÅa-zæøå][a-zæøå]?\.\s)+[a-zæøå]{1,5}$/u; // "m. v", "F. eks"
const NOTHING_YET = /^\s*$|(?:^|\s)["'»«”“‘([]+$/u; // what dots for left-out words follow: "»… og"
const NEAR = 64;

/** @param {string} sign */
const isLower = (sign) => sign !== sign.toUpperCase() && sign === sign.toLowerCase();
/** @param {string} sign */
const isUpper = (sign) => sign !== sign.toLowerCase() && sign === sign.toUpperCase();

/**
 * Whether the full stop after `before`, which has no end yet, ends a sentence before `after`.
 * @param {string} before @param {string} after
 */
function dotEnds(before, after) {
  const first = after[0] ?? "";
  if (isLower(first)) return false;
  const near = before.slice(-NEAR);
  const word = near.match(LAST_WORD)?.[0] ?? "";
  if (HEADING.test(near) || (FIRST_POINT.test(near) && isUpper(first))) return false;
  if (SMALL_NUMBER.test(word)) { // "8. september", "8. 9. 2025", but "punkt 6. Forvaltningen", "bilag 2. 30 børn"
    const date = DAY_AND_MONTH.test(near) && /^\d{4}(?![\p{L}\p{N}_])/u.test(after);
    return !(date || /^\d{1,3}\./.test(after) || MONTH.test(after));
  }
  if (isUpper(first) && LETTER_NAME.test(near)) return true;
  const small = word.toLowerCase();
  const joined = near.match(SPACED)?.[0].replace(/\s/g, "").toLowerCase() ?? small;
  if (TRAILING.has(joined)) return isUpper(first) || AMOUNT.test(near);
  if (LEADING.has(joined) || LEADING.has(small) || joined.endsWith("nr")) {
    return word.length > 1 && isUpper(word) && isUpper(first); // "kl. 19", but "mødet i KL. Derefter"
  }
  if (BEFORE_FIGURES.has(small) && /^\d/.test(first)) return false;
  const company = near.slice(0, near.length - word.length).endsWith("/"); // "I/S", "A/S"
  return company || !(INITIALS.test(word) && isUpper(first));
}

/**
 * Whether a sentence may end between the two texts.
 * @param {string} before @param {string} after
 */
function ends(before, after) {
  const stop = before.match(STOP);
  const next = after.replace(OPENING, "");
  if (!stop || !next) return true;
  const opening = after.slice(0, after.length - next.length);
  if (/^\d/.test(next) && /^[–—-]\s*$/.test(opening)) return false; // "300.000 kr. – 3 mio. kr."
  const sentence = before.slice(0, stop.index), marks = stop[1] ?? "";
  if (marks === ".") return dotEnds(sentence, next);
  if (isLower(next[0] ?? "")) return false;
  // Dots that lead to a page number in a list of contents, or that stand for words left out.
  return !/^[.…]+$/u.test(marks) || !(/^\d/.test(next) || NOTHING_YET.test(sentence.slice(-NEAR)));
}

// Where a sentence may end: what `ends` refuses is put together again. The browser's own segmenter knows no Danish
// abbreviations, and finds no sentence that begins with a figure; the last three marks are Arabic, Urdu and Chinese.
const MAY_END = /(?<=[.!?…؟۔。]["'»«”“’)\]]*\s+)(?=\S)|(?<=\n)/u;

/**
 * `"Mødet er d. 8. september kl. 19.00. Alle kan komme."` gives two. A line break ends one.
 * @param {string} text
 * @returns {{start: number, end: number}[]} without the space around them
 */
export function sentences(text) {
  const pieces = text.split(MAY_END);
  const found = [];
  let start = 0, end = 0;
  for (const [place, piece] of pieces.entries()) {
    end += piece.length;
    const open = text.slice(start, end), after = text.slice(end);
    if (place < pieces.length - 1 && !open.endsWith("\n") && !ends(open, after)) continue;
    if (/[\p{L}\p{N}]/u.test(open)) {
      const { length } = open;
      found.push({ start: start + length - open.trimStart().length, end: start + open.trimEnd().length });
    }
    start = end;
  }
  return found;
}
