// In: the packages' folder in PACKAGES, an empty folder in TMPDIR. Out: Chromium, its libraries and a typeface there.
// The package unpacks its libraries (nss and the like, which a bare machine lacks) only where it believes to be
// in the cloud service that it was made for.
import { createRequire } from "node:module";
import { join } from "node:path";

process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
const require = createRequire(join(process.env.PACKAGES, "package.json"));
const chromium = require("@sparticuz/chromium");
await (chromium.default ?? chromium).executablePath();
