// In: the document. Out: texts that a reader loses: cut off, written over each other, or outside of their own box.
() => {
  const name = (element) => [element.localName, ...element.classList].join(".");
  const style = (element) => getComputedStyle(element);
  const wide = document.documentElement.clientWidth;
  const clips = (element) => /hidden|clip/.test(style(element).overflowX + style(element).overflowY);
  const scrolls = (element) => /auto|scroll/.test(style(element).overflowX);
  // Words for listeners alone are cut down to a pixel on purpose.
  const forListeners = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (at.clientWidth <= 1 && at.clientHeight <= 1 && clips(at)) return true;
    }
    return false;
  };

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest("script, style, template, noscript, option") || forListeners(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // What waits above the page until it has focus (the way past the menu) is not shown now.
      if (right - left < 1 || bottom + scrollY <= 0) continue;
      lines.push({ node, parent, left, right, top: top + scrollY, bottom: bottom + scrollY, words: node.data.trim() });
    }
  }

  const found = [];
  const tell = (line, what) => found.push(`“${line.words.slice(0, 40)}” in ${name(line.parent)}: ${what}`);
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || !clips(element) || forListeners(element)) continue;
    const cut = (style(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) ||
      (style(element).overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1);
    if (cut && !scrolls(element))
      found.push(`${name(element)} cuts off “${element.innerText.trim().slice(0, 40)}”`);
  }
  for (const line of lines) {
    let inScroller = false;
    for (let box = line.parent; box && box !== document.body; box = box.parentElement) {
      if (scrolls(box)) { inScroller = true; break; }
      const { backgroundColor, borderTopWidth, borderLeftWidth, display } = style(box);
      const borders = parseFloat(borderTopWidth) + parseFloat(borderLeftWidth);
      const drawn = borders > 0 || !/^rgba\(.*, 0\)$|transparent/.test(backgroundColor);
      if (!drawn || display === "contents") continue;
      const edge = box.getBoundingClientRect();
      // In many typefaces a line is higher than its letters: no ink is in the tenth at its top and at its foot.
      const air = Math.max(2, (line.bottom - line.top) * .1);
      const out = line.left < edge.left - 2 || line.right > edge.right + 2 ||
        (display !== "inline" && (line.top < edge.top + scrollY - air || line.bottom > edge.bottom + scrollY + air));
      if (out) tell(line, `reaches outside ${name(box)}`);
    }
    if (!inScroller && (line.right > wide + 1 || line.left < -1)) tell(line, "reaches outside the window");
  }
  // The box of a line is taller than its letters: only the middle of it counts.
  const middle = ({ top, bottom }) => [top + (bottom - top) * .25, bottom - (bottom - top) * .25];
  const sorted = lines.toSorted((one, two) => one.top - two.top);
  for (const [index, one] of sorted.entries()) {
    for (const two of sorted.slice(index + 1)) {
      if (two.top >= one.bottom) break;
      const [oneTop, oneBottom] = middle(one);
      const [twoTop, twoBottom] = middle(two);
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(oneBottom, twoBottom) - Math.max(oneTop, twoTop);
      if (across > 2 && down > 1) tell(one, `is written over by “${two.words.slice(0, 40)}”`);
    }
  }
  return { found: [...new Set(found)], lines: lines.length, sideways: document.documentElement.scrollWidth - wide };
}
