// In: the boxes around wide tables. Out: each a stop for the keyboard and a region only while it scrolls; its sides say
// where there is more. Without this script every one of them is a stop, also where the window is wide enough.
const SAID = ["role", "tabindex", "aria-labelledby", "aria-label"];

for (const box of document.querySelectorAll(".scroll[tabindex]")) {
  const said = SAID.filter((name) => box.hasAttribute(name)).map((name) => [name, box.getAttribute(name)]);
  const look = () => {
    const more = box.scrollWidth - box.clientWidth;
    const at = Math.abs(box.scrollLeft);
    const sides = [at > 1 && "left", at < more - 1 && "right"].filter(Boolean);
    if (more > 1) {
      for (const [name, value] of said) box.setAttribute(name, value);
      box.dataset.more = sides.length > 1 ? "both" : sides[0] ?? "";
    } else {
      if (box !== document.activeElement) for (const [name] of said) box.removeAttribute(name);
      delete box.dataset.more;
    }
  };
  new ResizeObserver(look).observe(box);
  box.addEventListener("scroll", look, { passive: true });
}
