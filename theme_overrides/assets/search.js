// In: the form of the search page and the page's address. Out: results in the page, an address for every search, and one
// sentence told to a screen reader. Nothing is searched while somebody types.
import { entry, nameTwins } from "./search_entry.js";
import { fetchPages, find } from "./search_index.js";

const STEP = 10;
const form = document.querySelector("form.seek");
const words = JSON.parse(form.dataset.words);
const field = form.elements.namedItem("q");
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const groups = [...new Set(boxes.map((box) => box.name))];
const [narrow, ticked, untick] = [".narrow", ".ticked", ".untick"].map((part) => form.querySelector(part));
const [heading, told, advice, list, more] = ["h2", ".told", ".advice", ".found", ".more"].map((part) =>
  document.querySelector(`.results ${part}`));
const title = document.title;

let turn = 0; // a search that is overtaken by a later one shows nothing
let results = [];

function fill([one, many], count, query = "") {
  const number = count.toLocaleString(document.documentElement.lang);
  return (count === 1 ? one : many).replace("{count}", number).replace("{query}", () => query);
}

// In: the state of the form. Out: the page shows what it asks for; `shown` results, where so many were shown before.
async function run(shown = STEP) {
  const mine = ++turn;
  const query = field.value.trim();
  const choices = chosen();
  document.title = query ? `${query} | ${title}` : title;
  told.textContent = "";
  tellTicked();
  if (!query && !Object.keys(choices).length) return clear();
  try {
    const found = await find(query, choices, groups, shown);
    if (mine !== turn) return;
    results = found.results;
    list.replaceChildren(...found.pages.map(entry));
    nameTwins(list);
    tellCounts(found.counts);
    show(query);
  } catch (error) {
    if (mine !== turn) return;
    clear();
    told.textContent = words.failed;
    console.error(error);
  }
}

function chosen() {
  const asked = {};
  for (const box of boxes) if (box.checked) (asked[box.name] ??= []).push(box.value);
  return asked;
}

function clear() {
  results = [];
  list.replaceChildren();
  for (const part of [heading, list, more, advice]) part.hidden = true;
  for (const place of form.querySelectorAll(".count")) place.textContent = "";
}

function show(query) {
  const some = results.length > 0;
  heading.hidden = list.hidden = !some;
  advice.hidden = some;
  told.textContent = some ? fill(query ? words.found : words.chosen, results.length, query)
    : fill([words[query ? "none" : "none_chosen"]], 1, query);
  offerMore();
}

function offerMore() {
  const left = Math.min(STEP, results.length - list.children.length);
  more.hidden = left < 1;
  more.textContent = fill(words.more, left);
}

function tellCounts(counts) {
  for (const box of boxes) {
    box.closest("label").querySelector(".count").textContent = fill(words.count, counts[box.name]?.[box.value] ?? 0);
  }
}

function tellTicked() {
  if (!narrow) return;
  const count = boxes.filter((box) => box.checked).length;
  untick.hidden = count === 0;
  ticked.textContent = count ? `(${fill(words.ticked, count)})` : "";
}

// The address says what to search for: a page that is opened, reloaded or gone back to shows its search again.
function read() {
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
  if (boxes.some((box) => box.checked)) narrow.open = true;
  run(history.state?.shown);
}

function go() {
  const asked = [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([, value]) => value);
  const search = asked.length ? `?${new URLSearchParams(asked)}` : "";
  if (search !== location.search) history.pushState({ shown: STEP }, "", `${location.pathname}${search}`);
  run();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  go();
});
for (const box of boxes) box.addEventListener("change", go);
untick?.addEventListener("click", () => {
  for (const box of boxes) box.checked = false;
  field.focus(); // the button goes away, and the focus must stand somewhere
  go();
});
more.addEventListener("click", async () => {
  const [mine, first] = [turn, list.children.length];
  const pages = await fetchPages(results.slice(first, first + STEP));
  if (mine !== turn || list.children.length !== first) return;
  list.append(...pages.map(entry));
  nameTwins(list);
  history.replaceState({ shown: list.children.length }, "");
  list.children[first].querySelector("a").focus();
  offerMore();
});
window.addEventListener("popstate", read);

document.querySelector(".unscripted").remove();
form.classList.add("ready");
read();
