// In: the buttons "Print" and "Print in large type". Out: the browser's print dialog, in the style asked for.
// @ts-check

/** @param {HTMLElement} tools */
export function printing(tools) {
  const root = document.documentElement;
  tools.querySelector('[data-tool="print"]')?.addEventListener("click", () => print());
  tools.querySelector('[data-tool="print-large"]')?.addEventListener("click", () => {
    root.dataset.print = "large";
    print();
  });

  // A style sheet cannot take a page's title, its address or the words "Page 1 of 3" from the page: they are set here.
  const margins = new CSSStyleSheet();
  document.adoptedStyleSheets.push(margins);
  const template = /** @type {HTMLTemplateElement} */ (tools.querySelector('[data-part="page-number"]'));
  const [before, between, after] = (template.content.textContent ?? "").trim().split(/\{pages?\}/).map(quoted);
  addEventListener("beforeprint", () => {
    const number = `@bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after};
      white-space: nowrap }`;
    // In large type they would take lines of the text's own size.
    const about = root.dataset.print ? "" : `@top-left { content: ${quoted(document.title)} }
      @bottom-left { content: ${quoted(decodeURI(location.href.split("#")[0]))}; overflow-wrap: anywhere }`;
    margins.replaceSync(`@page { ${about} ${number} }`);
  });
  addEventListener("afterprint", () => {
    delete root.dataset.print;
    margins.replaceSync("");
  });
}

/** A text as a string of CSS: what could end it is written as a number. @param {string} text */
const quoted = (text) => `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
