// In: a page's main part. Out: what is to be said, in reading order, one sentence a part, with its place and language.
// Not said: menus, controls but a glossary's word, and what is not open. A table is said by cells, each after its header.
// @ts-check

import { sentences } from "./sentences.js";

/** @typedef {{text: string, language: string, range: Range | null}} Part */
/** @typedef {{node: Text | null, text: string}} Piece */

const SILENT = "nav, button:not(.word), select, input, form, template, script, style, svg, .listen, .copy, .told, " +
  "[hidden], [popover], [aria-hidden='true'], details:not([open])";

/**
 * @param {HTMLElement} main
 * @returns {Part[]}
 */
export function partsOf(main) {
  /** @type {Part[]} */
  const found = [];
  /** @type {Piece[]} */
  let line = [];
  let language = languageOf(main);
  let header = "";

  /** What stands in a line of its own becomes its sentences. @param {string} next the language from here on */
  function close(next) {
    const text = line.map((piece) => piece.text).join("");
    for (const { start, end } of sentences(text)) {
      const said = text.slice(start, end).replace(/\s+/g, " ").replaceAll("\u00ad", "");
      found.push({ text: header ? `${header}: ${said}` : said, language, range: rangeOf(line, start, end) });
      header = "";
    }
    line = [];
    language = next;
  }

  /** @param {Node} node */
  function read(node) {
    if (node instanceof Text) line.push({ node, text: node.data.replace(/\s/g, " ") });
    if (!(node instanceof HTMLElement) || node.matches(SILENT)) return;
    const { display, visibility } = getComputedStyle(node);
    if (display === "none" || visibility === "hidden") return;
    if (node instanceof HTMLBRElement) line.push({ node: null, text: "\n" });
    else if (node instanceof HTMLImageElement) line.push({ node: null, text: node.alt });
    else if (display.startsWith("inline") || display === "contents") node.childNodes.forEach(read);
    else {
      close(languageOf(node));
      if (display === "list-item") line.push({ node: null, text: numberOf(node) });
      if (node instanceof HTMLTableElement) readTable(node);
      else node.childNodes.forEach(read);
      close(languageOf(node.parentElement ?? node));
    }
  }

  /** @param {HTMLTableElement} table */
  function readTable(table) {
    if (table.caption) read(table.caption);
    for (const { cell, under } of cellsOf(table)) {
      header = under;
      read(cell);
    }
    header = "";
  }

  read(main);
  close(language);
  return found;
}

/**
 * A table's cells row by row, without the header cells above its columns: those are said with each cell under them.
 * @param {HTMLTableElement} table
 */
function* cellsOf(table) {
  /** @type {string[]} */
  const headers = [];
  /** @type {number[]} how many more rows a cell above takes of the column */
  const taken = [];
  for (const row of table.rows) {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[column]) column += 1;
      const above = row.parentElement === table.tHead || cell.getAttribute("scope")?.startsWith("col");
      const words = (cell.textContent ?? "").replace(/\s+/g, " ").trim();
      const under = cell.tagName === "TD" ? headers[column] ?? "" : "";
      for (let wide = 0; wide < cell.colSpan; wide += 1) {
        if (above && words) headers[column + wide] = [headers[column + wide], words].filter(Boolean).join(", ");
        taken[column + wide] = cell.rowSpan;
      }
      column += cell.colSpan;
      if (!above) yield { cell, under };
    }
    taken.forEach((rows, place) => { taken[place] = Math.max(0, rows - 1); });
  }
}

/** The number that a list shows before its entry: "2. ". @param {HTMLElement} entry */
function numberOf(entry) {
  const list = entry.parentElement;
  if (!(list instanceof HTMLOListElement) || getComputedStyle(entry).listStyleType !== "decimal") return "";
  return `${list.start + [...list.children].indexOf(entry)}. `;
}

/** @param {Element} element */
const languageOf = (element) => element.closest("[lang]")?.getAttribute("lang") || document.documentElement.lang;

/**
 * @param {Piece[]} line @param {number} start @param {number} end
 * @returns {Range | null} null where it is an image's text alone
 */
function rangeOf(line, start, end) {
  const range = document.createRange();
  let at = 0, begun = false;
  for (const { node, text } of line) {
    const from = Math.max(start - at, 0), to = Math.min(end - at, text.length);
    if (node && from < to) {
      if (!begun) range.setStart(node, from);
      range.setEnd(node, to);
      begun = true;
    }
    at += text.length;
  }
  return begun ? range : null;
}
