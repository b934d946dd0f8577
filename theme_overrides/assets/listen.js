// In: the template of the controls for listening. Out: controls below the title that read the page aloud, sentence by
// sentence, with the device's own voice. A pause begins its sentence again: not every browser can stop within one.
// @ts-check

import { inView, mark, moveTo } from "./follow.js";
import { partsOf } from "./parts.js";
import { voiceFor } from "./voices.js";

/** @typedef {import("./parts.js").Part} Part */

// What ends the title block; reading.css keeps room below the same parts.
const TITLE = "h1 + .facts, h1 + p + .facts, h1 + p:not(:has(+ .facts))";

/** @param {HTMLTemplateElement} template */
export function listening(template) {
  const main = /** @type {HTMLElement} */ (document.querySelector("main"));
  const bar = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  (main.querySelector(`:scope > :is(${TITLE})`) ?? main.querySelector("h1"))?.after(bar);

  /** @template {HTMLElement} T @param {string} name @returns {T} */
  const control = (name) => /** @type {T} */ (bar.querySelector(name));
  const toggle = control('[data-act="toggle"]'), controls = control(".controls"), told = control(".told");
  const speed = /** @type {HTMLSelectElement} */ (control('[data-act="speed"]'));
  const listen = toggle.textContent ?? "";
  /** @type {Part[]} */
  let parts = [];
  let at = 0;
  // The one utterance that is heard; others that still report their end are past.
  /** @type {SpeechSynthesisUtterance | null} */
  let heard = null;

  /** @param {"" | "reading" | "paused"} state */
  function show(state) {
    bar.dataset.state = state;
    const { pause = "", resume = "" } = toggle.dataset;
    toggle.textContent = { "": listen, reading: pause, paused: resume }[state];
    if (!state && controls.contains(document.activeElement)) toggle.focus();
    controls.hidden = !state;
  }

  function silence() {
    if (heard) speechSynthesis.cancel();
    heard = null;
  }

  function stop() {
    silence();
    at = 0;
    mark(null);
    show("");
  }

  /** Says the part that it has come to. @param {boolean} follow whether the page moves to it wherever the reader is */
  function say(follow = false) {
    silence();
    const part = parts[at];
    if (!part) return stop();
    const before = parts[at - 1]?.range;
    if (follow || !before || inView(before)) moveTo(part.range);
    mark(part.range);
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.lang = part.language;
    utterance.voice = voiceFor(part.language);
    utterance.rate = Number(speed.value);
    utterance.onend = () => {
      if (heard !== utterance) return;
      heard = null;
      at += 1;
      say();
    };
    utterance.onerror = () => {
      if (heard !== utterance) return;
      pause();
      told.textContent = told.dataset.broken ?? "";
    };
    heard = utterance;
    speechSynthesis.speak(utterance);
  }

  function pause() {
    silence();
    show("paused");
  }

  toggle.addEventListener("click", () => {
    told.textContent = "";
    if (bar.dataset.state === "reading") return pause();
    if (!bar.dataset.state) parts = withVoices(partsOf(main), bar.dataset.unread ?? "");
    show("reading");
    say();
  });
  /** @param {number} to */
  const go = (to) => {
    at = Math.min(Math.max(to, 0), parts.length - 1);
    show("reading");
    say(true);
  };
  control('[data-act="back"]').addEventListener("click", () => go(at - 1));
  control('[data-act="forward"]').addEventListener("click", () => go(at + 1));
  control('[data-act="stop"]').addEventListener("click", stop);
  speed.addEventListener("change", () => { if (bar.dataset.state === "reading") say(); });
  document.addEventListener("keydown", (event) => {
    // What else Escape closes comes first: an open menu or dialog, and whoever has used the key already.
    const open = event.defaultPrevented || document.querySelector(":is(:popover-open, dialog[open])");
    if (event.key === "Escape" && bar.dataset.state && !open) stop();
  });
  addEventListener("pagehide", stop);
  show("");
}

/**
 * Texts in a language that the device has no voice for are left out, and one sentence says so where the first stands.
 * @param {Part[]} parts @param {string} unread
 * @returns {Part[]}
 */
function withVoices(parts, unread) {
  const own = document.documentElement.lang;
  const languages = [...new Set(parts.map((part) => part.language))];
  const silent = new Set(languages.filter((language) => !voiceFor(language)));
  /** @type {Set<string>} */
  const told = new Set();
  return parts.flatMap((part) => {
    if (!silent.has(part.language)) return [part];
    if (told.has(part.language)) return [];
    told.add(part.language);
    const name = new Intl.DisplayNames([own], { type: "language" }).of(part.language) ?? part.language;
    return [{ ...part, text: unread.replace("{language}", name), language: own }];
  });
}
