// In: a page as the search index keeps it. Out: an entry of the list of results, made of text nodes only.

export function entry(page) {
  const part = page.meta.parts ? strongest(page) : page; // of a page of many entries, the one that was meant
  const made = document.querySelector("#result").content.cloneNode(true);
  const [link, where, excerpt, decided] = ["a", ".where", ".excerpt", ".decided"].map((name) =>
    made.querySelector(name));
  link.href = part.url;
  link.textContent = part === page ? page.meta.title : part.title;
  where.textContent = [page.meta.label, page.meta.place].filter(Boolean).join(", ");
  if (page.meta.day) {
    const time = document.createElement("time");
    time.dateTime = page.meta.day;
    time.textContent = page.meta.date;
    where.append(", ", time);
  }
  // A page found by its title, its date or its number alone has no word to show: its own description then.
  excerpt.append(...(page.locations.length ? cut(part, page) : [page.meta.brief ?? ""]));
  for (const outcome of page.meta.decided?.split(" | ") ?? []) {
    const badge = document.createElement("span");
    badge.className = "outcome";
    badge.textContent = outcome;
    decided.append(badge, " ");
  }
  for (const empty of [excerpt, decided]) if (!empty.textContent.trim()) empty.remove();
  return made;
}

function strongest(page) {
  const weight = (part) => part.weighted_locations.reduce((sum, place) => sum + place.balanced_score, 0);
  const [first, ...others] = page.sub_results.filter((part) => part.anchor);
  return first ? others.reduce((best, part) => (weight(part) > weight(best) ? part : best), first) : page;
}

// Where an excerpt is not the whole, dots say so.
function cut(part, page) {
  const text = part.plain_excerpt;
  const begins = part !== page || page.content.trimStart().startsWith(text);
  return [begins ? "" : "… ", ...marked(part.excerpt), /[.!?:]$/.test(text) ? "" : " …"];
}

// Pagefind marks words by <mark> and writes < and > of the text as entities: text nodes again, so that no text of a
// page can become markup here.
function marked(excerpt) {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((text, place) => {
    const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    if (place % 2 === 0) return plain;
    const mark = document.createElement("mark");
    mark.textContent = plain;
    return mark;
  });
}

// Many meetings have an item of the same title: its link is then named by where and when, too (WCAG 2.2, 2.4.9).
export function nameTwins(list) {
  const links = [...list.querySelectorAll("h3 a")];
  for (const [place, link] of links.entries()) {
    if (links.filter((other) => other.textContent === link.textContent).length < 2) continue;
    const where = link.closest("li").querySelector(".where");
    [link.id, where.id] = [`fund-${place}`, `fund-${place}-hvor`];
    link.setAttribute("aria-labelledby", `${link.id} ${where.id}`);
  }
}
