// In: the document that a browser shows; the function runs inside the page. Out: what a reader meets there.
export function seen() {
  const root = document.documentElement;
  const main = document.querySelector("main") ?? document.body;
  const text = (element) => element.innerText.split("\n").map((line) => line.trim()).filter(Boolean);

  // What stands in the page's main part and is nowhere to be seen. A closed <details> opens without any script, and so
  // does a popover that a button of the page opens; what is for paper says again what popovers say.
  const opens = (popover) => popover !== null && document.querySelector(`[popovertarget="${popover.id}"]`) !== null;
  const unseen = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.data.trim();
    const parent = walker.currentNode.parentElement;
    if (!words || parent.closest("script, style, template, noscript, svg, .on-paper, details:not([open])")) continue;
    if (opens(parent.closest("[popover]"))) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) unseen.push(words);
  }

  // What reaches past the window's edge, apart from what scrolls in a box of its own.
  const scrolls = (element) => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflowX !== "visible") return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && !scrolls(element))
    .map((element) => element.outerHTML.slice(0, 120));

  return {
    title: document.title,
    lang: root.lang,
    text: text(document.body),
    main: text(main),
    headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => ({ level: Number(heading.tagName[1]), text: heading.innerText.trim() })),
    unseen,
    wide,
    scrollWidth: root.scrollWidth,
    clientWidth: root.clientWidth,
  };
}
