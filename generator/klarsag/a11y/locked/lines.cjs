// In: what pa11y-ci tells its reporters. Out: a file with one JSON document a line, each written before the next page
// is opened, so that a process that dies takes no result with it. `--json` on a pipe is cut at 64 KiB; a file is not.
"use strict";
const { appendFileSync } = require("node:fs");

module.exports = ({ fileName }) => {
  const write = (line) => appendFileSync(fileName, `${JSON.stringify(line)}\n`);
  let begun = 0;
  const since = () => (performance.now() - begun) / 1000;
  let current = ""; // pa11y-ci tells it at the beginning only, and opens one page at a time
  // Our standard input closes when the program that started us dies, however it dies: then nobody waits for the rest.
  process.stdin.on("end", () => process.exit(3)).resume().unref();
  return {
    begin(url) {
      [current, begun] = [url, performance.now()];
      write({ begin: url });
    },
    // HTML_CodeSniffer's notices are its list of what to check by hand, the same for each page: they are counted.
    results({ issues }) {
      const told = issues.filter(({ runner, type }) => runner !== "htmlcs" || type !== "notice");
      write({ url: current, issues: told, notices: issues.length - told.length, seconds: since() });
    },
    error(error) {
      write({ url: current, error: error.message, seconds: since() });
    },
    afterAll() {
      write({ finished: true });
    },
  };
};
