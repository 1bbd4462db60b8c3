import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { benchEngine } from "./engine";
import { benchPages } from "./pages";
import { benchRegimes } from "./regimes";
import { benchReports } from "./reports";
import { toMarkdown } from "./table";

const origin = process.argv[2];
const memory = Math.round(totalmem() / 2 ** 30);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}, ${memory} GiB, Node ${process.version}`;
const parts = [
  "# Benchmark",
  "",
  `Machine: ${machine}. One run; medians.`,
  "",
  toMarkdown("Assessment", await benchEngine()),
  toMarkdown("Rules of regimes", await benchRegimes()),
  toMarkdown("Reports", await benchReports()),
];
if (origin !== undefined)
  parts.push(toMarkdown("Pages, time to last byte on loopback", await benchPages(origin)));
const text = parts.join("\n");
writeFileSync("bench/results.md", text);
console.log(text);
