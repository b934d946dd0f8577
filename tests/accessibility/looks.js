// In: the document as it is shown now, after stops.js. Out: what its colours do not draw clearly enough.
() => {
  const { name, expected } = globalThis.stops;
  const style = (element, part) => getComputedStyle(element, part);
  const sides = ["Top", "Right", "Bottom", "Left"];
  // Red, green and blue from 0 to 1 and alpha, of "rgb(1, 2, 3)", "rgba(…)" and "color(srgb …)".
  const colour = (text) => {
    const parts = text.match(/-?[\d.]+(e-?\d+)?%?/g)?.map(parseFloat) ?? [0, 0, 0, 0];
    const scale = text.startsWith("color(") ? 1 : 255;
    return { rgb: parts.slice(0, 3).map((part) => part / scale), alpha: parts[3] ?? 1 };
  };
  const luminance = ({ rgb }) => {
    const [red, green, blue] = rgb.map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * red + .7152 * green + .0722 * blue;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + .05) / (low + .05);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const found = colour(style(at).backgroundColor);
      if (found.alpha > .99) return found;
    }
    return colour(matchMedia("(prefers-color-scheme: dark)").matches ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
  };
  const drawn = (element, side, part) => {
    const css = style(element, part);
    return !/none|hidden/.test(css[`border${side}Style`]) && parseFloat(css[`border${side}Width`]) >= 1 &&
      colour(css[`border${side}Color`]).alpha > .01;
  };
  const clear = (element, side) => drawn(element, side) && Math.max(
    contrast(colour(style(element)[`border${side}Color`]), ground(element)),
    contrast(colour(style(element)[`border${side}Color`]), ground(element.parentElement ?? element))) >= 3;
  const underlined = (element) => style(element).textDecorationLine.includes("underline");
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);

  // Where nothing but links stands, as in a menu, each is told to be one by its place.
  const alone = (element) => {
    const around = element.closest("header, nav");
    if (!around) return false;
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && parentElement.checkVisibility() && !parentElement.closest("a, button")) return false;
    }
    return true;
  };
  // The browser itself draws these, and a region that scrolls shows its focus alone.
  const drawnByBrowser = "input[type=checkbox], input[type=radio], [tabindex]:not(a, button)";
  const bare = expected.filter((element) => !element.matches(drawnByBrowser) && !underlined(element) &&
    !alone(element) && !sides.some((side) => clear(element, side)) &&
    ![...element.querySelectorAll("*")].some(underlined)).map(name);

  const bolder = (element) => style(element).fontWeight - style(element.parentElement).fontWeight >= 200;
  const faint = all(".outcome, .badge, .here, mark").filter((element) => !sides.some((side) => clear(element, side)) &&
    !underlined(element) && !(element.matches("mark") && bolder(element)) &&
    contrast(ground(element), ground(element.parentElement)) < 3).map(name);

  // All that may tell the page that one is on from its neighbours, but the colour of its letters.
  const marks = (element) => JSON.stringify([null, "::before", "::after"].map((part) => {
    const css = style(element, part);
    return [part ? css.content : css.fontWeight, css.textDecorationLine, css.textDecorationThickness,
      css.backgroundColor, css.outlineStyle,
      ...sides.map((side) => [css[`border${side}Style`], css[`border${side}Width`],
        drawn(element, side, part) && css[`border${side}Color`]])];
  }));
  const unmarked = all("nav [aria-current]").filter((current) => {
    const others = [...current.closest("nav").querySelectorAll("a:not([aria-current])")].filter(seen);
    return others.some((other) => marks(other) === marks(current));
  }).map(name);

  const weak = [...new Set(all("main *").flatMap((element) => sides.filter((side) => drawn(element, side) &&
    !clear(element, side)).map(() => name(element).split(" “")[0])))];
  const pale = all("body *").filter((element) => [...element.childNodes].some((child) => child.nodeType === 3 &&
    child.data.trim()) && contrast(colour(style(element).color), ground(element)) < 7).map(name);
  return { bare, faint, unmarked, weak, pale };
}
