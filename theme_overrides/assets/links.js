// In: a page's headings and its button "Show links to sections". Out: below each heading a button that copies its link.
// The headings themselves stay as they are: a screen reader's list of headings says no word more.
// @ts-check

/** @param {HTMLElement} tools */
export function sectionLinks(tools) {
  const status = /** @type {HTMLElement} */ (tools.querySelector(".told"));
  const main = /** @type {HTMLElement} */ (document.querySelector("main"));
  const toggle = /** @type {HTMLButtonElement} */ (tools.querySelector('[data-tool="section-links"]'));
  const headings = /** @type {HTMLElement[]} */ ([...main.querySelectorAll(":is(h2, h3, h4, h5)[id]")]);
  /** @type {HTMLElement[]} */
  let shown = [];

  toggle.closest("li")?.toggleAttribute("hidden", headings.length === 0);
  toggle.addEventListener("click", () => {
    const on = toggle.ariaPressed !== "true";
    toggle.ariaPressed = String(on);
    for (const one of shown) one.remove();
    shown = on ? headings.map((heading) => copier(tools, status, heading)) : [];
    headings.forEach((heading, place) => shown[place] && heading.after(shown[place]));
  });
  const page = /** @type {HTMLButtonElement} */ (tools.querySelector('[data-tool="copy-page"]'));
  page.addEventListener("click", async () => {
    tell(status, (await copied(addressOf(""))) ? "copied" : "refused", addressOf(""));
  });
  // What was said stays in sight until the reader does something else.
  document.addEventListener("focusout", () => { status.textContent = ""; });
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") status.textContent = ""; });
}

/**
 * @param {HTMLElement} tools @param {HTMLElement} status @param {HTMLElement} heading
 * @returns {HTMLElement}
 */
function copier(tools, status, heading) {
  if (!navigator.clipboard) return plain(tools, heading);
  const button = part(tools, "copy", heading);
  button.addEventListener("click", async () => {
    const address = addressOf(heading.id);
    if (await copied(address)) return tell(status, "copied", address);
    const link = plain(tools, heading);
    button.replaceWith(link);
    link.focus();
    tell(status, "refused", address);
  });
  return button;
}

/**
 * A plain link to the heading.
 * @param {HTMLElement} tools @param {HTMLElement} heading
 */
function plain(tools, heading) {
  const link = /** @type {HTMLAnchorElement} */ (part(tools, "link", heading));
  link.href = `#${heading.id}`;
  return link;
}

/** @param {HTMLElement} tools @param {string} name @param {HTMLElement} heading */
function part(tools, name, heading) {
  const template = /** @type {HTMLTemplateElement} */ (tools.querySelector(`[data-part="${name}"]`));
  const made = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  const rest = /** @type {HTMLElement} */ (made.querySelector(".unseen"));
  rest.textContent = (rest.textContent ?? "").replace("{heading}", () => heading.textContent?.trim() ?? "");
  const language = heading.closest("[lang]")?.getAttribute("lang");
  if (language && language !== document.documentElement.lang) made.lang = document.documentElement.lang;
  return made;
}

/** Whether the browser let us copy it. @param {string} address */
async function copied(address) {
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch { // refused, or a page without https, which has no clipboard
    return false;
  }
}

/** @param {HTMLElement} status @param {"copied" | "refused"} what @param {string} address */
function tell(status, what, address) {
  status.textContent = (status.dataset[what] ?? "").replace("{address}", () => address);
}

/** The page's address, of one of its parts where there is an id. @param {string} id */
function addressOf(id) {
  const address = new URL(location.href);
  address.hash = id;
  return address.href;
}
