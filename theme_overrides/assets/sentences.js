// In: a plain text. Out: where its sentences begin and end, the same that klarsag.danish.sentences finds.
// @ts-check

/** @param {string} list */
const words = (list) => new Set(list.split(/\s+/));

// The same words as in generator/klarsag/danish/abbreviations.py: tests/browser/test_sentences.py compares them.
const LEADING = words(`adm afd alm ang apr att aug bd bl.a bla ca cf d dept d.d d.v.s ds dr dvs e.g eks ekskl evt f
f.eks feb ff fhv fig fmd forf forts fr frk fx gl gr gsn hhv hr i.e iflg ifm ift iht indb inkl jf jfr jnr jvf kap kgl
kl kst lb litr max mdl medd mht mhp m.h.p m.h.t mr mrs ms næstfmd nov nr obs okt opr p pga p.b.a p.g.a pkt pl pr prof
pt p.t s.u sekr sep sept sml spm st skt tilf tlf t.o.m u.a udg vdr vedr vha vs`);
const TRAILING = words(`a.m a.s co cm etc f.f f.kr e.kr fl.st km kr kvt kwh m.a m.fl m.m m.m.fl m.v m.v.s mdr mia mill
mio mm mv o.a o.l ol o.lign o.m.a o.s.v osv pct pers prs p.a st.k stk t.kr tkr u.l v.h.j inc ltd`);
const MONTH = new RegExp(`^(?:${`januar februar marts april maj juni juli august september oktober november december
january february march may june july october`.replace(/\s+/g, "|")})(?![\\p{L}\\d])`, "iu");
const STOP = /([.!?…؟۔。]+)["'»«”“’)\]]*\s*$/u;
const OPENING = /^[\s"'»«”“‘([–—-]*/u;
const LAST_WORD = /[^\s"'»«”“’([/]*$/u;
// A number that heads what follows it: "1. Tiltrådt", "Ad 1. Tiltrådt".
const HEADING_NUMBER = /^[^\p{L}\p{N}_]*(?:ad\s+)?\d{1,3}$/iu;
const INITIALS = /^(?:[A-ZÆØÅ][a-z]?\.-?)*[A-ZÆØÅ]$/u;

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
  const word = before.match(LAST_WORD)?.[0] ?? "";
  if (/^\d{1,3}$/.test(word)) { // "8. september", "1. Tiltrådt", but "punkt 6. Forvaltningen"
    return !(/\d/.test(first) || MONTH.test(after) || HEADING_NUMBER.test(before));
  }
  if (LEADING.has(word.toLowerCase())) return false;
  if (TRAILING.has(word.toLowerCase())) return isUpper(first);
  return !(INITIALS.test(word) && isUpper(first));
}

/**
 * Whether a sentence may end between the two texts.
 * @param {string} before @param {string} after
 */
function ends(before, after) {
  const stop = before.match(STOP);
  const next = after.replace(OPENING, "");
  if (!stop || !next) return true;
  return stop[1] === "." ? dotEnds(before.slice(0, stop.index), next) : !isLower(next[0]);
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
