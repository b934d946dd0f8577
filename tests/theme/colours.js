// In: a document with its style; `state` is "rest", or what all of it is put in: "hover", "focus", "active". Out: the
// text that has less than 7:1 against its ground, and what else has a meaning and less than 3:1, one line each.
(state) => {
  // What a reader may open is opened: a colour that shows only then counts too.
  for (const details of document.querySelectorAll("details")) details.open = true;
  for (const popover of document.querySelectorAll("[popover]")) {
    popover.hidePopover();
    if (getComputedStyle(popover).display === "none") popover.showPopover();
  }
  for (const part of document.querySelectorAll("[hidden]")) part.hidden = false;

  // In place of a state stands a condition of the same weight that everything meets, so each rule for it applies.
  const states = { hover: /:hover/g, focus: /:focus(-visible|-within)?(?![\w-])/g, active: /:active(?![\w-])/g };
  const entered = [];
  const enter = (rules) => {
    for (const rule of rules) {
      const written = rule.selectorText;
      const met = written?.replace(states[state], ":not([nowhere])");
      if (met !== written) {
        entered.push([rule, written]);
        rule.selectorText = met;
      }
      if (rule.cssRules?.length) enter(rule.cssRules);
    }
  };
  if (state !== "rest") for (const sheet of document.styleSheets) enter(sheet.cssRules);
  if (state !== "rest" && state !== "focus" && !entered.length) return []; // no rule for the state: it looks as at rest
  // A browser tells no script which colour a visited link has: there is no rule for it, or nothing here is proven.
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const found = rules.filter((rule) => rule.includes(":visited")).map((rule) => `cannot be measured: ${rule}`);

  const parse = (colour) => {
    const parts = colour.match(/^rgba?\(([^)]+)\)$/)?.[1].split(/[ ,/]+/).map(Number);
    if (!parts || parts.some(Number.isNaN)) throw new Error(`a colour that is not understood: ${colour}`);
    return parts.length === 3 ? [...parts, 1] : parts;
  };
  const over = (front, back) => [0, 1, 2].map((at) => front[at] * front[3] + back[at] * (1 - front[3])).concat(1);
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };

  // The canvas below everything is the browser's own, in the scheme that the page asks for.
  const canvas = document.createElement("div");
  canvas.style.backgroundColor = "Canvas";
  document.documentElement.append(canvas);
  const bottom = parse(getComputedStyle(canvas).backgroundColor);
  canvas.remove();
  const grounds = new Map();
  const ground = (element) => {
    if (!element) return bottom;
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      if (style.opacity !== "1") found.push(`half seen through: ${name(element)}`);
      const below = over(parse(style.backgroundColor), ground(element.parentElement));
      grounds.set(element, below);
      // A picture behind letters. The shades at the sides of a scrolling table are narrower than a cell's own space.
      if (style.backgroundImage !== "none" && !element.matches(".scroll")) found.push(`a picture: ${name(element)}`);
    }
    return grounds.get(element);
  };
  const name = (element, pseudo = "") =>
    [element.tagName.toLowerCase(), ...element.classList].join(".") + pseudo +
    ` in ${element.parentElement?.className || element.parentElement?.tagName.toLowerCase()}`;
  const say = (least, front, back, what) => {
    const ratio = contrast(over(front, back), back);
    if (ratio < least) found.push(`${ratio.toFixed(2)} < ${least}: ${what} rgb(${front}) on rgb(${back})`);
  };
  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getClientRects().length > 0;
  const sides = ["Top", "Right", "Bottom", "Left"];
  const lines = (style) => sides.filter((side) => parseFloat(style[`border${side}Width`]) > 0)
    .map((side) => parse(style[`border${side}Color`])).filter((colour) => colour[3] > 0);

  for (const element of document.querySelectorAll("body, body *")) {
    if (!visible(element) || element.closest("svg")) continue;
    const style = getComputedStyle(element);
    const here = ground(element);
    const around = ground(element.parentElement);
    const shows = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (shows && !element.matches(":disabled, :disabled *")) {
      say(7, parse(style.color), here, `text of ${name(element)}`);
      if (style.textDecorationLine !== "none") say(3, parse(style.textDecorationColor), here, `line of ${name(element)}`);
    }
    if (element.matches("input, textarea, select")) {
      say(7, parse(style.color), here, `text of ${name(element)}`);
      if (element.placeholder) say(7, parse(getComputedStyle(element, "::placeholder").color), here, "a placeholder");
    }
    // What can be pressed and has a frame or a ground of its own is told from what is around it by one of them.
    if (element.matches("a[href], button, summary, input, select, textarea")) {
      const frame = lines(style);
      const filled = parse(style.backgroundColor)[3] > 0 && contrast(here, around) >= 3;
      if (!filled) for (const colour of frame) say(3, colour, around, `frame of ${name(element)}`);
    }
    if (element.matches("[aria-current]")) for (const line of lines(style)) say(3, line, around, `mark of ${name(element)}`);
    // Marks and signs that are drawn: a dot of a case's way, an arrow, the lines on the button.
    for (const pseudo of ["::before", "::after"]) {
      const drawn = getComputedStyle(element, pseudo);
      if (drawn.content === "none" || drawn.display === "none") continue;
      const text = drawn.content.split("/")[0].replaceAll(/^["\s]+|["\s]+$/g, "");
      if (text && text !== "normal") say(7, parse(drawn.color), here, `text of ${name(element, pseudo)}`);
      for (const line of lines(drawn)) say(3, line, here, `line of ${name(element, pseudo)}`);
    }
    if (state === "focus" && element.matches("a[href], button, summary, input, select, textarea, [tabindex='0']")) {
      // A card's link shows its ring around the whole card.
      let ringed = element;
      while (ringed && (getComputedStyle(ringed).outlineStyle === "none" || ringed.matches("main"))) ringed = ringed.parentElement;
      if (!ringed || ringed.matches("body, html")) found.push(`no ring: ${name(element)}`);
      else {
        const ring = getComputedStyle(ringed);
        if (parseFloat(ring.outlineWidth) < 2) found.push(`a thin ring: ${name(element)}`);
        say(3, parse(ring.outlineColor), ground(ringed.parentElement), `ring of ${name(element)}`);
      }
    }
  }
  for (const [rule, written] of entered) rule.selectorText = written;
  return [...new Set(found)].sort();
};
