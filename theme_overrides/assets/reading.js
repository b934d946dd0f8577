// In: a page with its tools and a template for listening. Out: the tools at work, each where the browser can do it.
// The page is whole without this script: it only adds. Its words stand in the page (partials/tools.html).
// @ts-check

import { sectionLinks } from "./links.js";
import { printing } from "./print.js";

const tools = /** @type {HTMLElement | null} */ (document.querySelector(".tools"));
if (tools) {
  printing(tools);
  sectionLinks(tools);
  tools.hidden = false;
}

const template = /** @type {HTMLTemplateElement | null} */ (document.querySelector("#listen"));
if (template && "speechSynthesis" in window) {
  // The list of voices is empty at first in most browsers. The rest is fetched by those only who can use it.
  const { voiceFor } = await import("./voices.js");
  const begin = async () => {
    if (!voiceFor(document.documentElement.lang)) return;
    speechSynthesis.removeEventListener("voiceschanged", begin);
    const { listening } = await import("./listen.js");
    listening(template);
  };
  speechSynthesis.addEventListener("voiceschanged", begin);
  await begin();
}
