import { ruleset } from "@/checklists";
import { judgeOutcomes } from "@/domain/regime/outcomes";
import { buildProfileReport } from "@/domain/report/profile-report";
import { assess, openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { closePdfCompiler } from "@/server/exports/pdf/compiler";
import { writePdf } from "@/server/exports/pdf/write-pdf";
import { writeXlsx } from "@/server/exports/xlsx/write-xlsx";
import { loadSamples } from "./samples";
import { median, type Row } from "./table";

const ROUNDS = 15;

async function time(call: () => Promise<unknown>): Promise<string> {
  await call();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await call();
    times.push(performance.now() - start);
  }
  return `${median(times).toFixed(0)} ms`;
}

/** Time to the bytes of a full profile report. */
export async function benchReports(): Promise<readonly Row[]> {
  const profile = loadSamples().find((each) => each.coin.symbol === "USDT");
  if (profile === undefined) throw new Error("the sample library has no USDT");
  const view = openForAssessment(profile, { ruleset, policy: DEFAULT_POLICY, asOf: profile.asOf });
  const [checklist] = ruleset.checklists;
  if (checklist === undefined) throw new Error("the ruleset has no checklist");
  const assessment = assess(profile, { ruleset, policy: DEFAULT_POLICY, asOf: profile.asOf });
  const report = buildProfileReport({
    assessment,
    view,
    checklist,
    policy: DEFAULT_POLICY,
    revision: 1,
    profileHash: "0".repeat(64),
    regimes: judgeOutcomes(ruleset.regimes, view),
  });
  const rows = [
    { what: "PDF of a profile", value: await time(() => writePdf(report)), target: "" },
    { what: "XLSX of a profile", value: await time(() => writeXlsx(report)), target: "" },
  ];
  await closePdfCompiler();
  return rows;
}
