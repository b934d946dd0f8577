// In: the document. Out: globalThis.stops, all that a keyboard has to reach, and how the one that has focus is seen.
() => {
  const CONTROLS = "a[href], area[href], button, input:not([type=hidden]), select, textarea, details > summary, " +
    "iframe, audio[controls], video[controls], [contenteditable='true']";
  const PROBES = [[.5, .5], [.5, 0], [.5, 1], [0, .5], [1, .5]]; // the middle and the four sides, 2 px inside
  const boxes = (element) => [...element.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  const visible = (element) => boxes(element).length > 0 && !element.closest("[inert]") &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const scrolls = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  const pressable = (element) => element.matches(CONTROLS) && !element.matches(":disabled");
  // Of the radio buttons of one name, only the chosen one (or, with none chosen, any) is a stop.
  const passedOver = (element) => element.matches("input[type=radio]:not(:checked)") && element.name !== "" &&
    element.getRootNode().querySelector(`input[type=radio][name="${CSS.escape(element.name)}"]:checked`) !== null;
  const inner = [...document.body.querySelectorAll("*")];
  const controls = inner.filter((element) => visible(element) && (pressable(element) || element.tabIndex >= 0));
  const expected = inner.filter((element) => (controls.includes(element) && !passedOver(element)) ||
    (visible(element) && scrolls(element) && !controls.some((control) => element.contains(control))));

  const name = (element) => {
    const words = (element.getAttribute("aria-label") ?? element.innerText ?? "").trim().replace(/\s+/g, " ");
    const kind = [...element.classList].map((one) => `.${one}`).join("");
    return `${element.localName}${kind} “${words.slice(0, 50)}”`;
  };
  // The element that the focus ring is drawn around: the one that has focus, or a card around it.
  const ringed = (element) => {
    for (let at = element, up = 0; at && at !== document.body && up < 4; at = at.parentElement, up++) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
      const clear = /^rgba\(.*, 0\)$|transparent/.test(outlineColor);
      if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !clear) return at;
    }
    return null;
  };
  const ring = (element) => {
    const around = ringed(element);
    if (!around) return null;
    const { outlineWidth, outlineOffset } = getComputedStyle(around);
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    // An outline follows each line of a broken link: the box of them all is what has to be in the window.
    const { left, top, right, bottom } = around.getBoundingClientRect();
    return { around, left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
  };
  const cutBy = ({ around, ...edge }) => {
    for (let at = around.parentElement; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const box = at.getBoundingClientRect();
      const inside = edge.left >= box.left - 1 && edge.right <= box.right + 1 && edge.top >= box.top - 1 &&
        edge.bottom <= box.bottom + 1;
      if (!inside) return at;
    }
    return null;
  };

  const problems = (element) => {
    const found = [];
    const wide = document.documentElement.clientWidth;
    const high = document.documentElement.clientHeight;
    for (const box of boxes(element)) {
      const fits = box.height <= high;
      const inWindow = box.left >= -.5 && box.right <= wide + .5 && (fits ? box.top >= -.5 && box.bottom <= high + .5 :
        Math.min(box.bottom, high) - Math.max(box.top, 0) >= high / 2);
      if (!inWindow) found.push(`outside the window: ${Math.round(box.left)},${Math.round(box.top)} to ` +
        `${Math.round(box.right)},${Math.round(box.bottom)}`);
      for (const [across, down] of fits ? PROBES : []) {
        const x = box.left + 2 + across * (box.width - 4);
        const y = box.top + 2 + down * (box.height - 4);
        const hit = document.elementFromPoint(x, y);
        if (hit && !element.contains(hit) && !hit.contains(element)) found.push(`covered by ${name(hit)}`);
      }
    }
    const edge = ring(element);
    if (!edge) return [...found, "no focus ring"];
    // Of a ring around a whole card, a side may be further down; of one around the link itself, none.
    // One that all but fills the window is brought to it by one of its ends.
    const tall = edge.bottom - edge.top > high - 24 || edge.around !== element;
    if (edge.left < 0 || edge.right > wide || (!tall && (edge.top < 0 || edge.bottom > high)))
      found.push("the focus ring reaches outside the window");
    const cut = cutBy(edge);
    if (cut) found.push(`the focus ring is cut off by ${name(cut)}`);
    return [...new Set(found)];
  };

  // A page from right to left as in a mirror: its lines begin where those of others end.
  const mirrored = getComputedStyle(document.documentElement).direction === "rtl";
  const across = (first, all) => mirrored ? { left: -first.right - scrollX, right: -all.left - scrollX } :
    { left: first.left + scrollX, right: all.right + scrollX };

  globalThis.stops = {
    expected,
    names: expected.map(name),
    name,
    ring,
    // What has focus: null where that is the browser itself; `index` is -1 for what should not have it.
    at() {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) return null;
      const [first] = boxes(element);
      const all = element.getBoundingClientRect();
      return {
        index: expected.indexOf(element), name: name(element), problems: problems(element),
        box: first && { ...across(first, all), top: first.top + scrollY,
          bottom: first.bottom + scrollY },
      };
    },
    index: () => document.activeElement === document.body ? null : expected.indexOf(document.activeElement),
  };
  return expected.map(name);
}
