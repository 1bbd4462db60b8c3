import { backingChecklist, ruleset } from "@/checklists";
import { compare } from "@/domain/comparison/compare";
import { REGIME_STATES, type RegimeResult } from "@/domain/regime/judge-regime";
import { measureRobustness } from "@/domain/explain/robustness";
import { judgeOutcomes } from "@/domain/regime/outcomes";
import { openForAssessment } from "@/domain/scoring/assess";
import { DEFAULT_POLICY } from "@/domain/scoring/default-policy";
import { buildProfile } from "@/tests/support/profile-builder";
import { parseCsv, readPdf } from "@/tests/support/read-files";
import { FULL, HOLED } from "@/tests/support/sample-profiles";
import readSheets from "read-excel-file/node";
import { afterAll, describe, expect, it } from "vitest";
import { assessProfile } from "../assessments/summaries";
import { buildComparisonExport } from "./build-exports";
import { closePdfCompiler } from "./pdf/compiler";
import { writeReport } from "./write-report";

/** A name that a careless writer would turn into a formula. */
const profile = {
  ...buildProfile(HOLED),
  coin: { symbol: "=USDX", name: '=1+1,"quoted"', dti: null },
};

afterAll(() => closePdfCompiler());

describe("a comparison", () => {
  const assessed = [profile, buildProfile(FULL)].map((each) => ({
    assessment: assessProfile(each, { asOf: each.asOf, policy: DEFAULT_POLICY }),
    view: openForAssessment(each, { ruleset, policy: DEFAULT_POLICY, asOf: each.asOf }),
    revision: 1,
  }));
  const comparison = compare(assessed, backingChecklist.criteria);
  const exportOf = (differencesOnly: boolean) =>
    buildComparisonExport({
      comparison,
      policy: DEFAULT_POLICY,
      differencesOnly,
      robustness: measureRobustness({
        assessments: comparison.coins,
        policy: DEFAULT_POLICY,
        draws: 100,
        seed: 7,
      }),
      approvals: [null, null],
    });

  it("keeps every question in JSON and only the differing ones in the other formats", async () => {
    const few = exportOf(true);
    const differing = comparison.rows.filter(({ differs }) => differs).length;
    const csv = (await writeReport(few, "csv")).bytes.toString("utf8").slice(1);
    const [head = [], ...lines] = parseCsv(csv);
    const pillars = new Set(backingChecklist.pillars.map(({ label }) => label));
    const questions = lines.filter(([group = ""]) => pillars.has(group));
    expect(questions).toHaveLength(differing);
    expect(differing).toBeLessThan(91);
    expect(head.filter((name) => name.endsWith(": verdict"))).toHaveLength(2);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([head.length]));
    const json = JSON.parse((await writeReport(few, "json")).bytes.toString("utf8")) as {
      schema: string;
      criteria: { verdicts: string[]; facts: unknown[][] }[];
    };
    expect(json.schema).toBe("assay-comparison/1");
    expect(json.criteria.map(({ verdicts }) => verdicts)).toEqual(
      comparison.rows.map(({ cells }) => cells.map(({ verdict }) => verdict)),
    );
    const pdf = await readPdf((await writeReport(few, "pdf")).bytes);
    expect(pdf.outline).toContain("Redemption terms");
    expect(pdf.text).toContain(assessed[1]?.assessment.coin.symbol);
    expect((await readSheets((await writeReport(few, "xlsx")).bytes))[0]?.sheet).toBe("Result");
  });

  it("has a line in CSV for each regime and mode, with the state of each coin", async () => {
    const readRegimes = async (differencesOnly: boolean) => {
      const file = await writeReport(exportOf(differencesOnly), "csv");
      const [head = [], ...lines] = parseCsv(file.bytes.toString("utf8").slice(1));
      const verdicts = head.flatMap((name, index) => (name.endsWith(": verdict") ? [index] : []));
      return lines
        .filter(([group]) => group === "Regimes")
        .map((line) => ({
          id: line[head.indexOf("Id")],
          mode: line[head.indexOf("Mode")],
          states: verdicts.map((index) => line[index]),
        }));
    };
    const all = await readRegimes(false);
    const outcomes = comparison.views.map((view) => judgeOutcomes(ruleset.regimes, view));
    expect(all).toEqual(
      ruleset.regimes.flatMap(({ id }, index) =>
        (["perimeter", "benchmark"] as const).map((mode) => ({
          id,
          mode: mode === "perimeter" ? "What binds it" : "Benchmark",
          states: outcomes.map((each) => REGIME_STATES[each[index]?.[mode].state ?? "no_gates"]),
        })),
      ),
    );
    const few = await readRegimes(true);
    expect(few.length).toBeGreaterThan(0);
    expect(few.length).toBeLessThan(all.length);
    expect(all).toEqual(expect.arrayContaining([...few]));
  });

  describe("regimes in the other formats", () => {
    const outcomes = comparison.views.map((view) => judgeOutcomes(ruleset.regimes, view));
    const all = exportOf(false);
    const resultsOf = (index: number, mode: "perimeter" | "benchmark"): readonly RegimeResult[] =>
      outcomes.flatMap((each) => each[index]?.[mode] ?? []);
    const sheetsOf = async (exportable: typeof all) => {
      const read = await readSheets((await writeReport(exportable, "xlsx")).bytes);
      return new Map(read.map(({ sheet, data }) => [sheet, data]));
    };

    it("gives state and gates of each coin back out of XLSX", async () => {
      const [head, ...lines] = (await sheetsOf(all)).get("Regimes side by side") ?? [];
      expect(head?.slice(2)).toEqual(
        comparison.coins.map(({ coin, asOf }) => `${coin.symbol}, ${asOf}`),
      );
      expect(lines).toHaveLength(2 * ruleset.regimes.length);
      ruleset.regimes.forEach(({ shortName }, index) => {
        const [perimeter = [], benchmark = []] = lines.slice(2 * index, 2 * index + 2);
        expect([perimeter[0], perimeter[1], benchmark[1]]).toEqual([
          shortName,
          "What binds it",
          "Benchmark",
        ]);
        resultsOf(index, "perimeter").forEach(({ state }, coin) => {
          expect(perimeter[coin + 2]).toMatch(new RegExp(`^${REGIME_STATES[state]}\\.`));
        });
        resultsOf(index, "benchmark").forEach(({ state, gates }, coin) => {
          const numbers =
            String(benchmark[coin + 2])
              .match(/\d+/g)
              ?.map(Number) ?? [];
          const { failed, open, held } = gates;
          const isCounted = state !== "does_not_apply" && state !== "no_gates";
          expect(numbers).toEqual(isCounted ? [failed.length, open.length, held.length] : []);
        });
      });
    });

    it("names in XLSX every gate that a coin fails, with its citation", async () => {
      const sheets = await sheetsOf(all);
      for (const mode of ["perimeter", "benchmark"] as const) {
        const name = mode === "perimeter" ? "Binding gates not held" : "Benchmark gates not held";
        const lines = (sheets.get(name) ?? []).slice(1);
        comparison.views.forEach((_view, coin) => {
          const found = lines
            .filter((line) => String(line[coin + 3]).startsWith("Not met"))
            .map((line) => line.slice(0, 3));
          const failed = ruleset.regimes.flatMap(({ shortName, rules }, index) =>
            rules
              .filter(({ id }) => resultsOf(index, mode)[coin]?.gates.failed.includes(id))
              .map(({ title, citation }) => [shortName, title, citation]),
          );
          expect(found).toEqual(failed);
        });
      }
      expect((sheets.get("Benchmark gates not held") ?? []).flat()).toContain("Not met");
    });

    it("prints the same in the PDF, each regime and each gate not met", async () => {
      const pdf = await readPdf((await writeReport(all, "pdf")).bytes);
      expect(pdf.outline).toContain("Which regimes bind each, and do their gates hold?");
      const [, after = ""] = pdf.text.split("Regimes side by side");
      const squeezed = after.replaceAll(" ", "");
      const tables = all.report.sections.flatMap(({ id, blocks }) =>
        blocks.flatMap((block) => (id === "regimes" && block.kind === "table" ? [block] : [])),
      );
      expect(tables).toHaveLength(3);
      for (const text of tables.flatMap(({ rows }) => rows.flat())) {
        if (text.kind === "text") expect(squeezed).toContain(text.text.replaceAll(" ", ""));
      }
    });

    it("carries every regime with its gates in JSON, whatever differs", async () => {
      const few = exportOf(true);
      const text = (await writeReport(few, "json")).bytes.toString("utf8");
      const json = JSON.parse(text) as { regimes: Record<string, unknown>[] };
      expect(
        json.regimes.map(({ id, perimeter, benchmark }) => ({ id, perimeter, benchmark })),
      ).toEqual(
        ruleset.regimes.map(({ id }, index) => ({
          id,
          perimeter: resultsOf(index, "perimeter").map(toPlain),
          benchmark: resultsOf(index, "benchmark").map(toPlain),
        })),
      );
      expect(text).toBe((await writeReport(all, "json")).bytes.toString("utf8"));
    });

    it("leaves out of XLSX the regimes that are the same for every coin", async () => {
      const lines = (await sheetsOf(exportOf(true))).get("Regimes side by side") ?? [];
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.length).toBeLessThan(1 + 2 * ruleset.regimes.length);
      const pairs = lines
        .slice(1)
        .flatMap((line, index, all) => (index % 2 === 0 ? [[line, all[index + 1] ?? []]] : []));
      for (const pair of pairs) {
        expect(pair.some((line) => new Set(line?.slice(2)).size > 1)).toBe(true);
      }
    });

    it("keeps a symbol that looks like a formula as text", async () => {
      const sheets = await sheetsOf(all);
      for (const name of [
        "Regimes side by side",
        "Binding gates not held",
        "Benchmark gates not held",
      ]) {
        expect(sheets.get(name)?.[0]).toContain(`=USDX, ${profile.asOf}`);
      }
    });
  });
});

function toPlain({ state, reason, gates }: RegimeResult) {
  return { state, reason, gates };
}
