// In: the document, after stops.js. Out: what is hard to hit with a finger: less than 24 px (WCAG 2.2, 2.5.8, with its
// exceptions for a target within a line of text and for one with room around it), main controls of less than 44 px. The
// button of a word in the text is none of them: larger than its line, it would lie over the lines beside it.
() => {
  const { name, expected } = globalThis.stops;
  const MAIN = "header a, header button, button:not(.word), summary, select, textarea, .choices a, " +
    "input:not([type=checkbox], [type=radio])";
  const area = (element) => {
    let box = element.getBoundingClientRect();
    const after = getComputedStyle(element, "::after");
    // A link whose ::after is laid over its whole card.
    if (after.content !== "none" && after.position === "absolute" && after.inset === "0px")
      box = (getComputedStyle(element).position === "static" ? element.offsetParent : element).getBoundingClientRect();
    for (const label of element.labels ?? []) {
      if (!element.matches("[type=checkbox], [type=radio]")) continue;
      const other = label.getBoundingClientRect();
      const [left, top] = [Math.min(box.left, other.left), Math.min(box.top, other.top)];
      box = new DOMRect(left, top, Math.max(box.right, other.right) - left, Math.max(box.bottom, other.bottom) - top);
    }
    return box;
  };
  const targets = expected.filter((element) => element.matches("a, button, input, select, textarea, summary") &&
    element.getBoundingClientRect().bottom + scrollY > 0).map((element) => ({ element, box: area(element) }));
  const below = (least) => ({ box }) => box.width < least - .5 || box.height < least - .5;

  // Its line also holds text that nobody can press, so that the text's own line height sets its size.
  const inText = ({ element }) => {
    if (getComputedStyle(element).display !== "inline") return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const lines = [...element.getClientRects()];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!data.trim() || parentElement.closest("a, button, summary")) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const beside = (box) => lines.some((line) => box.top < line.bottom - 3 && box.bottom > line.top + 3);
      if ([...range.getClientRects()].some(beside)) return true;
    }
    return false;
  };
  const small = targets.filter(below(24));
  const centre = ({ box }) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
  const reaches = (one, other) => { // a circle of 24 px around the one's middle comes into the other
    const { x, y } = centre(one);
    if (small.includes(other)) return Math.hypot(x - centre(other).x, y - centre(other).y) < 24;
    const [near, low] = [Math.max(other.box.left, Math.min(x, other.box.right)),
      Math.max(other.box.top, Math.min(y, other.box.bottom))];
    return Math.hypot(x - near, y - low) < 12;
  };
  const near = (one) => targets.some((other) => other !== one && reaches(one, other));
  const told = ({ element, box }) => `${name(element)}: ${Math.round(box.width)} x ${Math.round(box.height)}`;
  return {
    count: targets.length,
    small: small.filter((one) => !inText(one) && near(one)).map(told),
    main: targets.filter(({ element }) => element.matches(MAIN)).filter(below(44)).map(told),
  };
}
