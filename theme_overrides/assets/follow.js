// In: the place of the sentence that is read aloud. Out: it is marked, and the page moved to where it can be seen.
// @ts-check

/** Marks what is being read without a change of the page. @param {Range | null} range */
export function mark(range) {
  if (!("highlights" in CSS)) return;
  if (range) CSS.highlights.set("spoken", new Highlight(range));
  else CSS.highlights.delete("spoken");
}

/** @param {Range} range */
export function inView(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Moves the page so that the text can be seen, if it cannot. @param {Range | null} range */
export function moveTo(range) {
  const bar = document.querySelector(".listen")?.getBoundingClientRect();
  if (!range || !bar) return;
  const { top, bottom } = range.getBoundingClientRect();
  const covered = bar.top <= 0 ? Math.max(bar.bottom, 0) : 0; // the controls lie above the text at the window's edge
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  const cell = range.startContainer.parentElement?.closest("td, th");
  cell?.scrollIntoView({ block: "nearest", inline: "nearest", behavior });
  if (top < covered || bottom > innerHeight) scrollBy({ top: top - innerHeight / 3, behavior });
}
