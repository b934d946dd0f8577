// In: a document. Out: its running text as it is set: how many letters a line has, and how large they are.
// A block is running text where it fills three lines or more; its last line is as long as it is.
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

  return { smallest, running };
}
