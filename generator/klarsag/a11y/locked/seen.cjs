// In: an opened page, as a runner of pa11y. Out: what was really shown, as a notice `klarsag-seen`; what axe-core's
// rules of WCAG 2.2 find, which pa11y's own call of axe leaves out; and a second look at colours that lay out of sight.
"use strict";

// pa11y writes this function into the page as text: it may use nothing from outside of itself.
async function run() {
  const { pathname, origin } = window.location;
  // The icon is asked for by the browser, and shows nothing in the page.
  const own = ({ name }) => name.startsWith(`${origin}/`) && name !== `${origin}/favicon.ico`;
  const wrong = (entry) => own(entry) && ![200, 304].includes(entry.responseStatus);
  const seen = {
    path: pathname,
    status: performance.getEntriesByType("navigation")[0].responseStatus,
    dark: window.matchMedia("(prefers-color-scheme: dark)").matches,
    width: window.innerWidth,
    missing: performance.getEntriesByType("resource").filter(wrong).map(({ name }) => name.slice(origin.length)),
  };
  const issues = [{ code: "klarsag-seen", type: "notice", message: "", runnerExtras: seen }];

  // One page, one axe at a time: pa11y's own began before this one.
  async function axe(context, rules) {
    for (;;)
      try {
        return await window.axe.run(context, { runOnly: { type: "rule", values: rules } });
      } catch (error) {
        if (!String(error).includes("already running")) throw error;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
  }

  const element = (target) => document.querySelector(target.join(" "));
  function tell(results, needsFurtherReview) {
    for (const { id, impact, description, help, helpUrl, nodes } of results)
      for (const { target } of nodes)
        issues.push({
          code: id, type: needsFurtherReview ? "warning" : "error", message: help,
          element: element(target),
          runnerExtras: { impact, description, help, helpUrl, needsFurtherReview },
        });
  }

  const newer = window.axe.getRules(["wcag22a", "wcag22aa"]).map(({ ruleId }) => ruleId);
  const { violations, incomplete } = await axe(document, newer);
  tell(violations, false);
  tell(incomplete, true);

  // The colours of a cell that is scrolled out of a wide table are "needs review": axe looks only where something is
  // shown. So each is scrolled to and asked again; what was judged then is told, and what fails is an error.
  const targets = (results) => results.flatMap(({ nodes }) => nodes.map(({ target }) => target));
  let hidden = targets((await axe(document, ["color-contrast"])).incomplete);
  while (hidden.length) {
    element(hidden[0])?.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
    const again = await axe({ include: hidden }, ["color-contrast"]);
    tell(again.violations, false);
    const judged = { code: "klarsag-judged", type: "notice", message: "", runnerExtras: { rule: "color-contrast" } };
    for (const target of targets([...again.passes, ...again.violations]))
      issues.push({ ...judged, element: element(target) });
    // The first was in sight: asking a third time would bring nothing.
    const asked = hidden[0].join(" ");
    hidden = targets(again.incomplete).filter((target) => target.join(" ") !== asked);
  }
  return issues;
}

module.exports = { run, scripts: [], supports: "^9.0.0" };
