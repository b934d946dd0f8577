// In: the document. Out: what moves in it now, what would move when something changes, and what never stops.
() => {
  const name = (element) => [element.localName, ...element.classList].join(".");
  const second = (text) => parseFloat(text) * (text.includes("ms") ? .001 : 1);
  const seconds = (text) => Math.max(...text.split(",").map(second));
  const moves = (css) => (css.transitionProperty !== "none" && seconds(css.transitionDuration) > .01) ||
    (css.animationName !== "none" && seconds(css.animationDuration) > .01) || css.scrollBehavior === "smooth";
  const elements = [document.documentElement, ...document.body.querySelectorAll("*"), document.body];
  const running = document.getAnimations().filter((one) => one.playState === "running");
  return {
    now: running.map((one) => name(one.effect.target)),
    later: [...new Set(elements.filter((element) => [null, "::before", "::after"].some((part) =>
      moves(getComputedStyle(element, part)))).map(name))],
    endless: running.filter((one) => one.effect.getComputedTiming().iterations === Infinity)
      .map((one) => name(one.effect.target)),
  };
}
