// In: a document. Out: its running text as it is set: how many letters a line has, how large they are, and what lies
// over what. A block is running text where it fills three lines or more; its last line is as long as it is.
() => {
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest("script, style, template, svg, .unseen, .skip") || !visible(parent)) continue;
    texts.push(node);
  }
  const range = document.createRange();

  const smallest = texts
    .map((node) => ({ size: parseFloat(getComputedStyle(node.parentElement).fontSize), text: node.data.trim() }))
    .filter(({ size }) => size < 18).map(({ size, text }) => `${size} px: ${text.slice(0, 40)}`);

  const running = [];
  for (const block of document.querySelectorAll("main p, main li, main dd")) {
    if (!visible(block) || block.querySelector("p, ul, ol, div, table") || block.closest("table")) continue;
    const lines = new Map();
    for (const node of texts.filter((text) => block.contains(text))) {
      for (let at = 0; at < node.data.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box || !box.width) continue;
        const line = Math.round((box.top + box.height / 2) / 8);
        const known = [line - 1, line, line + 1].find((key) => lines.has(key)) ?? line;
        lines.set(known, (lines.get(known) ?? 0) + 1);
      }
    }
    const counts = [...lines.values()].slice(0, -1);
    if (counts.length < 2) continue;
    running.push({ text: block.innerText.slice(0, 60), longest: Math.max(...counts),
      mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
      // Cards, the answers side by side, a decision's narrow places: short lines are their point.
      narrow: Boolean(block.closest(".news, .places, .answers, .lead, .hero, .files, .term, .items, .line, .people")) });
  }

  // Letters over letters: the boxes of two blocks' lines may touch, and not lie over each other.
  const boxes = texts.flatMap((node) => {
    range.selectNodeContents(node);
    const block = node.parentElement.closest("p, li, td, th, h1, h2, h3, h4, h5, summary, caption, a, span, button, dt, dd");
    return [...range.getClientRects()].map((box) => ({ box, node, block }));
  });
  const covered = [];
  boxes.forEach((one, place) => boxes.slice(place + 1).forEach((other) => {
    if (one.node === other.node) return;
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
    // The box of a letter has room above and below it that others may use.
    if (wide > 2 && high > 0.45 * Math.min(one.box.height, other.box.height)) {
      covered.push(`${one.node.data.trim().slice(0, 30)} / ${other.node.data.trim().slice(0, 30)}`);
    }
  }));
  const cut = [...document.querySelectorAll("body *")].filter((element) => visible(element) &&
    !element.closest(".unseen, .scroll") && /hidden|clip/.test(getComputedStyle(element).overflow) &&
    (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1))
    .map((element) => element.outerHTML.slice(0, 80));
  const root = document.documentElement;
  return { smallest, running, covered, cut, sideways: root.scrollWidth - root.clientWidth };
};
