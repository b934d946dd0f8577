// In: one JSON document on standard input, {packages, executable, flags, folder, jobs}. Out: JSON on standard output, one
// object a job, in the jobs' order. What a job may ask and what comes back stands in browser.py.
import { setTimeout } from "node:timers/promises";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { seen } from "./seen.mjs";

const { packages, executable, flags, folder, jobs } = JSON.parse(readFileSync(0, "utf-8"));
const require = createRequire(join(packages, "package.json"));
const puppeteer = require("puppeteer-core");
const axe = jobs.some((job) => job.axe) ? readFileSync(require.resolve("axe-core/axe.min.js"), "utf-8") : "";

async function visit(browser, job) {
  const page = await browser.newPage(); // a context of its own would take as long as the page itself
  const requests = new Map();
  const errors = [];
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  session.on("Network.requestWillBeSent", ({ requestId, request, type }) =>
    requests.set(requestId, { url: request.url, type, status: null, bytes: 0 }));
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (requests.has(requestId)) requests.get(requestId).status = response.status;
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) requests.get(requestId).bytes = encodedDataLength;
  });
  const failed = new Set();
  session.on("Network.loadingFailed", ({ requestId }) => failed.add(requestId));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  try {
    await page.setViewport({ width: job.width, height: job.height });
    await page.setJavaScriptEnabled(job.javascript);
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: job.dark ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    const response = await page.goto(job.url, { waitUntil: "load", timeout: 60000 });
    await page.waitForNetworkIdle({ idleTime: 50 });
    const result = { url: job.url, status: response?.status() ?? null, ...(await page.evaluate(seen)) };
    result.tree = job.tree ? await page.accessibility.snapshot({ interestingOnly: true }) : null;
    if (job.screenshot) await page.screenshot({ path: job.screenshot, fullPage: job.full_page });
    // The icon is asked for when the page is quiet already: on a busy machine its answer comes later than all the rest.
    const open = () => [...requests].some(([id, { url, status }]) =>
      status === null && !failed.has(id) && !url.startsWith("data:"));
    for (const until = Date.now() + 10000; open() && Date.now() < until;) await setTimeout(20);
    // What axe-core asks for is not the page's own request.
    result.requests = [...requests.values()].filter(({ url }) => !url.startsWith("data:"));
    result.violations = job.axe ? await violations(page) : [];
    return { ...result, errors };
  } finally {
    await page.close();
  }
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"], preload: false }));
  return found.violations.map(({ id, impact, help, nodes }) =>
    ({ id, impact: impact ?? "", help, targets: nodes.map(({ target }) => target.join(" ")) }));
}

const browser = await puppeteer.launch({
  executablePath: executable, headless: "shell", args: flags, userDataDir: folder, timeout: 60000,
});
const results = [];
try {
  for (const job of jobs) results.push(await visit(browser, job));
} finally {
  await browser.close();
}
process.stdout.write(JSON.stringify(results));
