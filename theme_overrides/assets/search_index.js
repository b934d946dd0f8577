// In: the words and choices of a search. Out: the pages that Pagefind's index has for them, and counts for each choice.

// What a page is named by weighs more than what its text says; what a result only shows weighs nothing.
const WEIGHTS = { name: 20, case: 8, spellings: 3, label: 2, brief: 0, date: 0, decided: 0, parts: 0 };

let known; // the index that was fetched at the last search

async function load() {
  // This file lies two folders below the site's own: assets/, and the one that is named by a hash.
  const pagefind = await import(new URL("../../pagefind/pagefind.js", import.meta.url));
  // A new release has another index, and what the old one names is gone: a page that stays open must take the new one.
  const entry = new URL("../../pagefind/pagefind-entry.json", import.meta.url);
  const newest = await (await fetch(entry, { cache: "no-cache" })).text();
  if (known && known !== newest) await pagefind.destroy();
  // Without a worker: 12 kB less to fetch, and an index that is missing is known at once, not after a worker's patience.
  await pagefind.options({ noWorker: true, excerptLength: 32, ranking: { metaWeights: WEIGHTS } });
  await pagefind.filters();
  known = newest;
  return pagefind;
}

// `choices` are {udvalg: ["…"], aar: […]}: any of a group, and all groups. `groups` names all that there are. Without
// words the newest page comes first. Gives {results, pages, counts}: all results, the first `most` of them fetched, and
// for each choice how many pages it would give beside the choices of the other groups.
export async function find(query, choices, groups, most) {
  const pagefind = await load();
  const ask = (wanted) => pagefind.search(query || null, {
    filters: Object.fromEntries(Object.entries(wanted).map(([name, values]) => [name, { any: values }])),
    sort: query ? {} : { day: "desc" },
  });
  const found = await ask(choices);
  const pages = await fetchPages(found.results.slice(0, most));
  if (query && pages.length && !meant(query, pages[0])) return { results: [], pages: [], counts: {} };
  const counts = {};
  for (const name of groups) {
    const { [name]: own, ...others } = choices;
    counts[name] = (own ? await ask(others) : found).filters[name] ?? {};
  }
  return { results: found.results, pages, counts };
}

export function fetchPages(results) {
  return Promise.all(results.map((result) => result.data()));
}

// Where nothing begins like a word that was asked for, Pagefind takes the longest word that the asked one begins with,
// down to a letter: "kvantefysik" finds "k". More than half of the asked word must stand in what was found. That word is
// the same for all results, so the first one tells.
function meant(query, page) {
  const content = page.content.split(/\s+/);
  const marked = page.locations.map((place) => content[place] ?? "");
  const words = [...marked, ...Object.values(page.meta).join(" ").split(/\s+/)];
  const found = words.flatMap((word) => [plain(word), ...word.split(/[^\p{L}\p{N}]+/u).map(plain)]);
  return query.split(/\s+/).map(plain).filter(Boolean).every((asked) =>
    found.some((word) => word.startsWith(asked.slice(0, Math.floor(asked.length / 2) + 1))));
}

// As the index reads a word: without punctuation, accents and capitals.
function plain(word) {
  return word.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
