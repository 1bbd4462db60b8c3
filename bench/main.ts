import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { benchEngine } from "./engine";
import { benchExplanations } from "./explanations";
import { benchPages } from "./pages";
import { benchRegimes } from "./regimes";
import { benchReports } from "./reports";
import { benchRuns } from "./runs";
import { benchRobustness } from "./robustness";
import { benchReserve } from "./reserve";
import { setUpFirst } from "../tests/support/sign-in";
import { toMarkdown } from "./table";

const [, , origin, setUpPath] = process.argv;
const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${memory} GiB, Node ${process.version}`;
const parts = [
  "# Benchmark",
  "",
  `Machine: ${machine}. One run; medians.`,
  "",
  toMarkdown("Assessment", await benchEngine()),
  toMarkdown("Rules of regimes", await benchRegimes()),
  toMarkdown("Explanations", [...benchRobustness(), ...(await benchExplanations())]),
  toMarkdown("Reserve", await benchReserve()),
  toMarkdown("Reports", await benchReports()),
  toMarkdown("Run test", await benchRuns()),
];
if (origin !== undefined && setUpPath !== undefined) {
  const { cookie } = await setUpFirst(origin, setUpPath);
  parts.push(toMarkdown("Pages, time to last byte on loopback", await benchPages(origin, cookie)));
}
const text = parts.join("\n");
writeFileSync("bench/results.md", text);
console.log(text);
